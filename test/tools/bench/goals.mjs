/** What emvi wants to reach, and whether it does. */

const wanted = [
  ['check of the small bid, × bare Node.js', 4, ({ of }) => of(16, 'check') / of(16, 'node')],
  ['the same again, nothing changed', undefined, ({ of }) => of(16, 'recheck') / of(16, 'node')],
  ['its plan and dashboard as Markdown and Word, × bare Node.js', 8, ({ of }) => of(16, 'both') / of(16, 'node')],
  ['the same, after a check', undefined, ({ of }) => of(16, 'afterCheck') / of(16, 'node')],
  ['the same, nothing kept yet', undefined, ({ of }) => of(16, 'cold') / of(16, 'node')],
  ['the same again, a sentence added to one of them', undefined, ({ of }) => of(16, 'edited') / of(16, 'node')],
  ['the same again, nothing changed', 10, ({ of }) => of(16, 'again') / of(16, 'node')],
  [
    'a plan with page numbers in Word for the first time, beyond its Markdown, × bare Node.js a page',
    4,
    ({ of, pagesOf }) => (of(167, 'first') - of(167, 'md')) / pagesOf(167) / of(16, 'node'),
  ],
  ['check of 20,000 items, × the bare parse of their YAML', 1.6, ({ of }) => of(20_000, 'check') / of(20_000, 'parse')],
  [
    'growth of a check from 2,000 to 20,000 items, as an exponent',
    1.1,
    ({ of }) => Math.log10(of(20_000, 'check') / of(2_000, 'check')),
  ],
  ['memory of a check of 20,000 items, MB', 700, ({ memoryOf }) => memoryOf(20_000, 'check')],
  [
    'Word files of 5,000 wishes and KPIs, × pandoc on the same text',
    1,
    ({ of }) => of(15_000, 'docx') / of(15_000, 'pandoc'),
  ],
  [
    'the same without the check and the composing',
    undefined,
    ({ of }) => (of(15_000, 'docx') - of(15_000, 'md')) / of(15_000, 'pandoc'),
  ],
  [
    'growth of its memory from 2,000 to 20,000 items, as an exponent',
    1.1,
    ({ memoryOf }) => Math.log10(memoryOf(20_000, 'docx') / memoryOf(2_000, 'docx')),
  ],
];

/** Each goal with its limit, if it has one, and what was measured: by processor time, NaN where it was not. */
export function goalsOf(figures) {
  const piece = (items, key) => figures.find((one) => one.items === items)?.pieces[key];
  const of = (items, key) => piece(items, key)?.processor ?? Number.NaN;
  const memoryOf = (items, key) => piece(items, key)?.memory ?? Number.NaN;
  const pagesOf = (items) => figures.find((one) => one.items === items)?.pages ?? Number.NaN;
  return wanted.map(([goal, limit, work]) => ({ goal, limit, measured: work({ of, memoryOf, pagesOf }) }));
}
