import { readFileSync } from 'node:fs';

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

/** The helper of its compiler that copies an object: the language itself does that three times as fast. */
const slowCopy = /^function _objectSpread2\(e\) \{\n(?:\t.*\n)+\}\n/mu;

/** Work done again for every line of a paragraph over all the lines before it, and the same in one pass. */
const overAllLines = [
  [
    'lines.map((_, line) => sum(lines.slice(0, line + 1).map(({ height }) => height)))',
    '(() => { let end = 0; return lines.map(({ height }) => (end += height)); })()',
  ],
  [
    'const seen = [\n\t\t\t\t...lines.flatMap(',
    'const seen = lineSpacingFrom == null ? [] : [\n\t\t\t\t...lines.flatMap(',
  ],
];

const extra = `
var keepAnswers = (work, keyOf = (asked) => asked) => {
	const answers = new Map();
	return (asked) => {
		const key = keyOf(asked);
		if (!answers.has(key)) answers.set(key, work(asked));
		return answers.get(key);
	};
};
${Object.entries(asked)
  .map(([name, argument]) => `${name} = keepAnswers(${name}); // by ${argument}`)
  .join('\n')}
measuresOf = keepAnswers(measuresOf, ({ font, bold, italic }) => font + '/' + (bold === true) + '/' + (italic === true));
`;

/**
 * Lets the layout engine of docx remember what it has worked out, and go over the lines of a paragraph once: it takes half
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
  for (const name of [...Object.keys(asked), 'measuresOf']) {
    if (source.split(`\nvar ${name} = (`).length !== 2) throw new Error(`docx/layout has no ${name} any more`);
  }
  for (const [slow] of overAllLines) {
    if (source.split(slow).length !== 2) throw new Error(`docx/layout goes over all lines in another way: ${slow}`);
  }
  const end = source.lastIndexOf('\nexport {');
  const inOnePass = overAllLines.reduce((text, [slow, fast]) => text.replace(slow, () => fast), source.slice(0, end));
  return withFastCopies(inOnePass) + extra + source.slice(end);
}

/** A module of docx that copies objects as the language itself does. */
export function withFastCopies(source) {
  if (!slowCopy.test(source)) throw new Error('docx copies objects in another way');
  const copying = 'function _objectSpread2(target, ...sources) {\n\treturn Object.assign(target, ...sources);\n}\n';
  return source.replace(slowCopy, copying);
}
