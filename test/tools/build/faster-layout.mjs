import { readFileSync } from 'node:fs';
import { fasterWords, wordHelpers } from './faster-words.mjs';
import { withPlainCopies } from './plain-copies.mjs';

/**
 * Functions of the layout engine of docx that work out the same answer again for every word, from what is given: the
 * name of a font, a character, a table of widths.
 */
const asked = {
  knownEastAsianFontOf: 'font',
  eastAsianFontOf: 'font',
  exactWidthsOf: 'font',
  widthsOf: 'font',
  decodeMore: 'table',
  takesNoRoom: 'character',
};

/** Tables for formulas, of which our documents have none: half of the lines that V8 reads to start the engine. */
const tables = ['GLYPH_METRICS', 'ITALIC_CORRECTIONS', 'TOP_ACCENT_ATTACHMENTS', 'MATH_KERNS'];

/** Those that are asked with more than a name. */
const others = ['measuresOf', 'styleChain', 'readParagraphFormat', 'readRunFormat'];

/** Work that is done in vain or again, as it is written and as it does no more than is asked. */
const rewritten = [
  ...fasterWords,
  // For every line of a paragraph over all the lines before it.
  [
    'lines.map((_, line) => sum(lines.slice(0, line + 1).map(({ height }) => height)))',
    '(() => { let end = 0; return lines.map(({ height }) => (end += height)); })()',
  ],
  [
    'const seen = [\n\t\t\t\t...lines.flatMap(',
    'const seen = lineSpacingFrom == null ? [] : [\n\t\t\t\t...lines.flatMap(',
  ],
  // Lists of fields, made to leave some out.
  [
    'var withoutUndefined = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));',
    'var withoutUndefined = (object) => combine([object]);',
  ],
  [
    'var combine = (formats) => formats.reduce((all, format) => _objectSpread2(_objectSpread2({}, all), withoutUndefined(format)), {});',
    'var combine = (formats) => { const all = {}; for (const format of formats) for (const name in format) if (format[name] !== void 0) all[name] = format[name]; return all; };',
  ],
  // All the looks of a text, to ask for one of them.
  [
    'var isMarkHidden = (paragraph, styles) => combine([paragraphRunOf(paragraph, styles), readRunFormat(find(paragraphPropertiesOf(paragraph), "w:rPr"), styles.themeFonts)]).hidden === true;',
    'var isMarkHidden = (paragraph, styles) => {\n\tconst own = find(paragraphPropertiesOf(paragraph), "w:rPr");\n\treturn (own === void 0 ? void 0 : onOff(childrenOf(own), "w:vanish")) ?? paragraphRunOf(paragraph, styles).hidden === true;\n};',
  ],
  // One of some elements, asked for a hundred times for every paragraph.
  [
    'var find = (children, name) => {\n\tvar _children$find;\n\treturn (_children$find = children.find((child) => name in child)) === null || _children$find === void 0 ? void 0 : _children$find[name];\n};',
    'var find = (children, name) => { for (const child of children) if (name in child) return child[name]; };',
  ],
  [
    'var onOff = (children, name) => {\n\tconst element = children.find((child) => name in child);\n\treturn element ? !isOff(attributesOf(element[name])["w:val"]) : void 0;\n};',
    'var onOff = (children, name) => { for (const child of children) if (name in child) return !isOff(attributesOf(child[name])["w:val"]); };',
  ],
  // What a style makes of a text, for every paragraph in it.
  [
    '\tvar _valueOf6;\n\treturn combine([styles.run, ...styleChain(styles, (_valueOf6 = valueOf(paragraphPropertiesOf(paragraph), "w:pStyle")) !== null && _valueOf6 !== void 0 ? _valueOf6 : styles.defaultParagraphStyle, "paragraph").map(({ run }) => run)]);',
    '\treturn runOfStyle(styles, valueOf(paragraphPropertiesOf(paragraph), "w:pStyle") ?? styles.defaultParagraphStyle);',
  ],
  // For every sign of a word a copy of all before it.
  [
    'return [...characters, [_objectSpread2({\n\t\ttext: character,\n\t\tfont\n\t}, at === 0 && apart === true ? { apart } : {})]];',
    '{ characters.push([_objectSpread2({\n\t\ttext: character,\n\t\tfont\n\t}, at === 0 && apart === true ? { apart } : {})]);\n\treturn characters; }',
  ],
  ['return [...characters.slice(0, -1), joined];', 'characters[characters.length - 1] = joined;\n\treturn characters;'],
  // For every sign of a text in a Latin script, whether it is one of another.
  [
    'var isJoinedLetter = (character) => character === TATWEEL',
    'var isJoinedLetter = (character) => character < "\\u0600" ? false : character === TATWEEL',
  ],
  [
    'return [...text].find((character) => {\n\t\tconst code = character.codePointAt(0);\n\t\tconst index = CHARACTER_INDEX.get(code);\n\t\tconst moreIndex',
    'if (monospaced !== true && isPlain.test(text) && hasAllPlain(widths)) return void 0;\n\treturn [...text].find((character) => {\n\t\tconst code = character.codePointAt(0);\n\t\tconst index = CHARACTER_INDEX.get(code);\n\t\tconst moreIndex',
  ],
  [
    'if (monospaced || font.lineSize !== void 0) return;',
    'if (monospaced || font.lineSize !== void 0 || (isPlain.test(text) && hasNoPlain(fallbacks))) return;',
  ],
  [
    'return [...text].reduce((all, character) => {\n\t\tvar _last$slot;',
    'const isOne = text !== "" && isPlain.test(text) && format.fontHint !== "eastAsia";\n\treturn (isOne ? [{ slot: isComplexRun(format) ? "complex" : "latin", text }] : [...text].reduce((all, character) => {\n\t\tvar _last$slot;',
  ],
  ['\t}, []).flatMap(({ slot, text: part }) => {', '\t}, [])).flatMap(({ slot, text: part }) => {'],
  ['![...text].some((character) => character.codePointAt(0) > 767)', '!/[\\u0300-\\u{10ffff}]/u.test(text)'],
  // A list of names, for the first of them.
  [
    'var nameOf$1 = (element) => Object.keys(element)[0];',
    'var nameOf$1 = (element) => { for (const name in element) return name; };',
  ],
  // A new state of a line for every word, where nothing in it is new.
  [
    'const place = (state) => _objectSpread2(',
    'const place = (state) => state.pending.length === 0 ? state : _objectSpread2(',
  ],
  [
    'return _objectSpread2(_objectSpread2({}, heights), {}, {\n\t\tascent: Math.max(heights.ascent, Math.max(0, line - descent + raise) + room),',
    'if (emphasis === void 0 && Math.max(0, line - descent + raise) + room <= heights.ascent && Math.max(0, descent - raise) + room <= heights.descent && line + 2 * room <= heights.tallest) return heights;\n\treturn _objectSpread2(_objectSpread2({}, heights), {}, {\n\t\tascent: Math.max(heights.ascent, Math.max(0, line - descent + raise) + room),',
  ],
];

const extra = `
function lateTable(text) {
	let table;
	return { get: (key) => (table ??= new Map(JSON.parse(text))).get(key) };
}
var keepAnswers = (work, keyOf = (asked) => asked) => {
	const answers = new Map();
	return (asked) => {
		const key = keyOf(asked);
		if (!answers.has(key)) answers.set(key, work(asked));
		return answers.get(key);
	};
};
var isPlain = /^[ -~]*$/;
var plainIndexes = Array.from({ length: 95 }, (_, at) => CHARACTER_INDEX.get(32 + at));
var hasNoMore = plainIndexes.every((_, at) => MORE_CHARACTER_INDEX.get(32 + at) === void 0);
var hasAllPlain = keepAnswers((widths) => plainIndexes.every((index) => index !== void 0 && widths[index] !== void 0));
var hasNoPlain = keepAnswers((fallbacks) => hasNoMore && plainIndexes.every((index) => index === void 0 || fallbacks[index] === void 0));
${Object.entries(asked)
  .map(([name, argument]) => `${name} = keepAnswers(${name}); // by ${argument}`)
  .join('\n')}
var keepByStyle = (work) => {
	const answers = new WeakMap();
	return (styles, id, type) => {
		const own = answers.get(styles) ?? new Map();
		answers.set(styles, own);
		const key = id === void 0 ? type : type + ' ' + id;
		if (!own.has(key)) own.set(key, work(styles, id, type));
		return own.get(key);
	};
};
readParagraphFormat = keepAnswers(readParagraphFormat, (element) => JSON.stringify(element));
var runFormats = new Map();
var readRunFormatAnew = readRunFormat;
readRunFormat = (element, themeFonts) => {
	const theme = JSON.stringify(themeFonts);
	const own = runFormats.get(theme) ?? keepAnswers((one) => readRunFormatAnew(one, themeFonts), (one) => JSON.stringify(one));
	runFormats.set(theme, own);
	return own(element);
};
styleChain = keepByStyle(styleChain);
var runOfStyle = keepByStyle((styles, id) => combine([styles.run, ...styleChain(styles, id, 'paragraph').map(({ run }) => run)]));
var measuresAnew = measuresOf;
var measuresByName = keepAnswers((font) => {
	const measures = measuresAnew(font);
	return { ...measures, plain: measures.monospaced !== true && hasAllPlain(measures.widths) };
}, ({ font, bold, italic }) => font + '/' + (bold === true) + '/' + (italic === true));
var lastFont, lastMeasures;
measuresOf = (font) => {
	if (font !== lastFont) {
		lastMeasures = measuresByName(font);
		lastFont = font;
	}
	return lastMeasures;
};
${wordHelpers}`;

/**
 * Lets the layout engine of docx remember what it has worked out, and leave out what changes nothing: it takes two fifths of
 * the time, or a hundredth for a paragraph of ten thousand lines, and every answer is the same
 * (`test/render/layout/faster-layout.test.ts`). A release of docx in which these functions are others does not build.
 */
export const fasterLayout = {
  name: 'faster-layout',
  setup({ onLoad }) {
    onLoad({ filter: /docx[\\/]dist[\\/]layout\.mjs$/ }, ({ path }) => ({
      contents: fasten(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

export function fasten(source) {
  for (const name of [...Object.keys(asked), ...others]) {
    if (source.split(`\nvar ${name} = (`).length !== 2) throw new Error(`docx/layout has no ${name} any more`);
  }
  for (const [slow] of rewritten) {
    if (source.split(slow).length !== 2) throw new Error(`docx/layout does this in another way: ${slow}`);
  }
  const end = source.lastIndexOf('\nexport {');
  const shorter = rewritten.reduce((text, [slow, fast]) => text.replace(slow, () => fast), source.slice(0, end));
  return tables.reduce(withLateTable, withPlainCopies(shorter)) + extra + source.slice(end);
}

/** A table that is text until it is asked for something. */
function withLateTable(source, name) {
  const opening = `\nvar ${name} = /* @__PURE__ */ new Map([\n`;
  const [before, rest, ...others] = source.split(opening);
  const end = rest?.indexOf('\n]);\n');
  const uses = source.split(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, 'u')).length - 2;
  if (end === undefined || end === -1 || others.length > 0 || uses !== source.split(`${name}.get(`).length - 1)
    throw new Error(`docx/layout has no table ${name} any more`);
  const json = JSON.stringify(new Function(`return [${rest.slice(0, end)}];`)());
  return `${before}\nvar ${name} = lateTable(${JSON.stringify(json)});\n${rest.slice(end + '\n]);\n'.length)}`;
}
