/** Numbers and units of time that do not go together: `één weken`, `10 werkdag`, `1 days`. One of the two was changed. Dutch and English. */

/** A number with its unit, with its half-open offsets in the text. */
export interface Miscount {
  readonly start: number;
  readonly end: number;
}

/** What makes of `een dagen` the beginning of another word or group: `een dagen durende storing`, `een jaren 70 gebouw`. */
const notBehind = `(?![a-zà-ɏ'’-]|\\s(?:\\d|durend|lang|oud|en\\snacht))`;
const notAhead = '(?<![a-zà-ɏ0-9.,:/+–-])';
const many = `(?:[2-9]|[1-9]\\d{1,2}|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|twintig|dertig)`;

const patterns = [
  new RegExp(
    `${notAhead}(?:1|één|een)\\s(?:(?:werk|kalender)?dagen|weken|maanden|kwartalen|jaren|uren|minuten|seconden)${notBehind}`,
    'giu',
  ),
  new RegExp(
    `${notAhead}(?:(?:1|one)\\s(?:(?:working|business|calendar)\\s)?(?:days|weeks|months|quarters|years|hours|minutes|seconds)(?![a-z'’-]|\\s(?:\\d|old|long))|an?\\s(?:days|weeks|months|quarters|years|hours|minutes|seconds)(?=[.,;)]|\\s(?:after|before|later|earlier|ahead|from|in advance)(?![a-z-])))`,
    'giu',
  ),
  // In English `a ten day course` is no mistake.
  new RegExp(`${notAhead}${many}\\s(?:(?:werk|kalender)?dag|week|minuut|seconde)${notBehind}`, 'giu'),
];

/** The numbers in a text that go with the other form of their unit. */
export function miscountsIn(text: string): Miscount[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length })),
  );
}
