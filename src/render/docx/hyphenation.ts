import { contentsStyles, headingStyles, styles } from './styles.ts';

/**
 * Word divides no words by itself: where it would depends on the dictionary of its machine, and then no page number is
 * sure. Who turns it on gets at most two divided lines in a row, and never a divided word in capitals: a name or an id.
 */
export const hyphenation = { autoHyphenation: false, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true } as const;

/** What stays whole even then. */
const whole = [...headingStyles, ...contentsStyles, styles.title, styles.contentsHeading, styles.calloutTitle].join(
  '|',
);
const styleOfHeading = new RegExp(
  `(<w:style [^>]*w:styleId="(?:${whole})">(?:(?!</w:style>).)*?<w:pPr>(?:(?!</w:pPr>).)*?)(?=<w:spacing)`,
  'gu',
);

/** The styles of a document with headings and titles kept out of the dividing of words. */
export function keepHeadingsWhole(writtenStyles: string): string {
  return writtenStyles.replace(styleOfHeading, '$1<w:suppressAutoHyphens/>');
}
