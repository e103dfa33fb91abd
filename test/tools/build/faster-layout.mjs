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
 * Lets the layout engine of docx remember what it has worked out: it takes half the time, and every answer is the same
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
  if (!slowCopy.test(source)) throw new Error('docx/layout copies objects in another way');
  const copying = 'function _objectSpread2(target, ...sources) {\n\treturn Object.assign(target, ...sources);\n}\n';
  const end = source.lastIndexOf('\nexport {');
  return source.slice(0, end).replace(slowCopy, copying) + extra + source.slice(end);
}
