import type { Parts } from './package.ts';
import { contentsStyles, headingStyles, styles } from './styles.ts';

/**
 * Word divides no words by itself: where it would depends on the dictionary of its machine, and then no page number is
 * sure. Who turns it on gets at most two divided lines in a row, and never a divided word in capitals: a name or an id.
 */
export const hyphenation = { autoHyphenation: false, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true } as const;

const stylesPath = 'word/styles.xml';

/** What stays whole even then. */
const whole = [...headingStyles, ...contentsStyles, styles.title, styles.contentsHeading, styles.calloutTitle].join(
  '|',
);
const styleOfHeading = new RegExp(
  `(<w:style [^>]*w:styleId="(?:${whole})">(?:(?!</w:style>).)*?<w:pPr>(?:(?!</w:pPr>).)*?)(?=<w:spacing)`,
  'gu',
);

/** Keeps headings and titles out of the dividing of words, for which the `docx` package has no option. */
export function keepHeadingsWhole(parts: Parts): Parts {
  const written = parts.get(stylesPath);
  if (typeof written !== 'string') return parts;
  return new Map([...parts, [stylesPath, written.replace(styleOfHeading, '$1<w:suppressAutoHyphens/>')]]);
}
