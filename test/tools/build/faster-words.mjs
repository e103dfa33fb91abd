/**
 * Where the layout engine of docx goes through a text sign by sign, or measures a cell again that it measured before: the
 * same work by words, and once. Each is a part of the engine as it is written, and as it does no more than is asked.
 */
export const fasterWords = [
  // Where a line may end: only after a dash, in a text without signs of other scripts.
  [
    'const characters = pieces.flatMap(({ text: piece }) => [...piece]);\n\tconst runs =',
    `if (!anywhere && !isUnusual.test(text) && pieces.every(({ language }) => kinsokuLanguageOf(language) === void 0)) {
		const ends = /* @__PURE__ */ new Set();
		for (let at = 1; at < text.length; at++) if (DASHES.has(text[at - 1]) && !GLUE.has(text[at]) && !/[\\d-]/.test(text[at])) ends.add(at);
		return ends;
	}
	const characters = pieces.flatMap(({ text: piece }) => [...piece]);\n\tconst runs =`,
  ],
  // A word or the blanks after it at once.
  [
    'for (const character of text) {\n\t\t\tconst type = SPACES$1.has(character) ?',
    `for (const character of wordsIn(text, breaks, index)) {\n\t\t\tconst type = SPACES$1.has(character[0]) ?`,
  ],
  [
    '\t\t\tafterHyphen = false;\n\t\t\tindex++;\n',
    '\t\t\tafterHyphen = false;\n\t\t\tindex += character.codePointAt(0) > 65535 ? 1 : character.length;\n',
  ],
  [
    'var othersOf = (pieces) => pieces.map(',
    'var othersOf = (pieces) => pieces.every(({ text }) => text === " ") ? [] : pieces.map(',
  ],
  [
    '\tconst characters = [...text];\n\tconst joined = joinedIn(characters, arabic);\n\treturn characters.reduce((position,',
    `	if (plain && isPlain.test(text)) {
		let position = start;
		for (let at = 0; at < text.length; at++) position = position + widths[plainIndexes[text.charCodeAt(at) - 32]] * size * scale / 1e5 + characterSpacing;
		return position - start;
	}
	const characters = [...text];\n\tconst joined = joinedIn(characters, arabic);\n\treturn characters.reduce((position,`,
  ],
  [
    'var measureTextWidth = (text, font = {}, start = 0) => {\n\tconst { widths, more, arabic, monospaced }',
    'var measureTextWidth = (text, font = {}, start = 0) => {\n\tconst { widths, more, arabic, monospaced, plain }',
  ],
  [
    'const text = pieces.map(({ text: piece }) => piece).join("");\n\tif (!RIGHT_TO_LEFT',
    'const text = textOf$2(pieces);\n\tif (isPlain.test(text) || !RIGHT_TO_LEFT',
  ],
  // The table of a font, digit by digit.
  [
    'DIGITS$1.indexOf(encoded[at]) * 64 + DIGITS$1.indexOf(encoded[at + 1]);',
    'digitOf(encoded.charCodeAt(at)) * 64 + digitOf(encoded.charCodeAt(at + 1));\nvar widthDigits = new Int8Array(128).fill(-1);\nfor (let digit = 0; digit < 64; digit++) widthDigits[DIGITS$1.charCodeAt(digit)] = digit;\nvar digitOf = (code) => widthDigits[code] ?? -1;',
  ],
  [
    '\t\tfor (let repeat = 0; repeat < count; repeat++) {\n\t\t\tconst code = CHARACTERS[widths.length];\n\t\t\tconst width = encoded[token] === "!" || encoded[token] === "~" ? void 0 : encoded[token] === "=" ?',
    '\t\tconst sign = encoded[token];\n\t\tconst given = sign === "!" || sign === "~" || sign === "=" ? void 0 : twoDigitsAt(token);\n\t\tconst fallback = sign === "~" ? DIGITS$1.indexOf(encoded[token + 1]) : void 0;\n\t\tfor (let repeat = 0; repeat < count; repeat++) {\n\t\t\tconst code = CHARACTERS[widths.length];\n\t\t\tconst width = sign === "=" ?',
  ],
  [
    ' : twoDigitsAt(token);\n\t\t\twidths.push(width);\n\t\t\tfallbacks.push(encoded[token] === "~" ? DIGITS$1.indexOf(encoded[token + 1]) : void 0);',
    ' : given;\n\t\t\twidths.push(width);\n\t\t\tfallbacks.push(fallback);',
  ],
  // Elements of elements, in lists of what they hold.
  [
    'var countFootnoteReferences = (elements) => elements.filter(isObject).reduce((count, element) => {\n\tconst name = nameOf$1(element);\n\tif (name === "w:footnoteReference") return count + 1;\n\treturn name === "w:txbxContent" || name === "_attr" ? count : count + countFootnoteReferences(contentOf$3(element));\n}, 0);',
    'var countFootnoteReferences = (elements) => { let count = 0; for (const element of elements) { if (!isObject(element)) continue; const name = nameOf$1(element); if (name === "w:footnoteReference") count++; else if (name !== "w:txbxContent" && name !== "_attr" && !name?.endsWith("Pr")) count += countFootnoteReferences(contentOf$3(element)); } return count; };',
  ],
  [
    'var paragraphPropertiesOf = (paragraph) => childrenOf(find(contentOf$3(paragraph).filter(isObject), "w:pPr"));',
    'var lastParagraph, lastProperties;\nvar paragraphPropertiesOf = (paragraph) => paragraph === lastParagraph ? lastProperties : readProperties(paragraph);\nvar readProperties = (paragraph) => { lastProperties = childrenOf(find(contentOf$3(paragraph).filter(isObject), "w:pPr")); lastParagraph = paragraph; return lastProperties; };',
  ],
  [
    'var removedMarkOf = (paragraph) => childrenOf(find(paragraphPropertiesOf(paragraph), "w:rPr")).map(nameOf$1).find(',
    'var removedMarkOf = (paragraph) => find(paragraphPropertiesOf(paragraph), "w:rPr") === void 0 ? void 0 : childrenOf(find(paragraphPropertiesOf(paragraph), "w:rPr")).map(nameOf$1).find(',
  ],
  // What hardly any cell or paragraph has: borders, margins and tab stops of its own.
  [
    'var readBorderSet = (element) => {\n',
    'var readBorderSet = (element) => {\n\tif (element === void 0) return {};\n',
  ],
  [
    'var readCellMargins = (element) => {\n',
    'var readCellMargins = (element) => {\n\tif (element === void 0) return {};\n',
  ],
  ['{ tabs }) => addTabs(stops, tabs)', '{ tabs }) => tabs === void 0 ? stops : addTabs(stops, tabs)'],
  // A cell as high as it was found before, where it holds nothing that depends on its page and nothing that is guessed.
  [
    '\tconst contentHeight = (cell) => {\n',
    `	const cellHeights = /* @__PURE__ */ new WeakMap();
	let stopsMet = 0;
	const contentHeight = (cell) => {
		const known = cellHeights.get(cell);
		if (known !== void 0) return known;
		const before = stopsMet;
		const height = contentHeightAnew(cell);
		if (stopsMet === before && cell.blocks.every((block) => block.type === "paragraph" && !block.items.some((item) => isPageField(item) || item.type === "textBox"))) cellHeights.set(cell, height);
		return height;
	};
	const contentHeightAnew = (cell) => {\n`,
  ],
  [
    'Math.max(pageCount, 1))()) => {\n\t\tif (!guess) throw',
    'Math.max(pageCount, 1))()) => {\n\t\tstopsMet += 1;\n\t\tif (!guess) throw',
  ],
];

/** What those parts ask, at the end of the engine. */
export const wordHelpers = `
var isUnusual = /[^\\0-\\u02ff\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20c0\\u2190-\\u22ff]/;
var isPair = /[\\ud800-\\udfff]/;
var wordsIn = (text, breaks, start) => {
	if (isPair.test(text)) return text;
	const words = text.match(/[ \\u2002\\u2003\\u2005\\u3000]+|[^ \\u2002\\u2003\\u2005\\u3000]+/g) ?? [];
	if (breaks.size === 0) return words;
	const parts = [];
	let at = start;
	for (const word of words) {
		let from = 0;
		for (let index = 1; index < word.length; index++) if (breaks.has(at + index)) {
			parts.push(word.slice(from, index));
			from = index;
		}
		parts.push(word.slice(from));
		at += word.length;
	}
	return parts;
};
`;
