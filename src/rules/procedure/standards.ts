/** One way to name a standard, and the words by which it is recognised. */
export interface StandardForm {
  readonly name: string;
  /** What stands in every text that names it, in small letters: most bids name few standards. */
  readonly sign: string;
  readonly pattern: RegExp;
}

/** Forms of one thing that a bid cannot hold side by side: versions of a standard, steps of a ladder, sets of conditions. */
export interface StandardGroup {
  readonly forms: readonly StandardForm[];
  /** Whether two forms contradict each other for certain; otherwise there can be a reason for both. */
  readonly isCertain: boolean;
}

const form = (name: string, sign: string, pattern: RegExp): StandardForm => ({ name, sign, pattern });
const rungs = [1, 2, 3, 4, 5].map((rung) =>
  form(
    `CO2-Prestatieladder ${rung}`,
    'prestatieladder',
    new RegExp(`CO(?:2|₂)-?\\s?prestatieladder[^.;\\n]{0,20}?(?:niveau|trede|level)\\s${rung}(?!\\d)`, 'giu'),
  ),
);

/** The standards of which versions or levels are told apart. */
export const standardGroups: readonly StandardGroup[] = [
  {
    isCertain: false,
    forms: [
      form('BIO', 'bio', /(?<![\p{L}\p{N}])BIO(?![\p{L}\p{N}]|\s?2)/gu),
      form('BIO2', 'bio', /(?<!\p{L})BIO\s?2(?:\.0)?(?!\d)/gu),
    ],
  },
  {
    isCertain: true,
    forms: [form('ISO 27001:2013', '27001', /27001[:\s]+2013/gu), form('ISO 27001:2022', '27001', /27001[:\s]+2022/gu)],
  },
  {
    isCertain: true,
    forms: [form('ISO 9001:2008', '9001', /9001[:\s]+2008/gu), form('ISO 9001:2015', '9001', /9001[:\s]+2015/gu)],
  },
  { isCertain: true, forms: rungs },
  {
    isCertain: false,
    forms: [
      form('GIBIT', 'gibit', /(?<!\p{L})GIBIT(?!\p{L})/gu),
      form('ARBIT', 'arbit', /(?<!\p{L})ARBIT(?!\p{L})/gu),
      form('ARVODI', 'arvodi', /(?<!\p{L})ARVODI(?!\p{L})/gu),
    ],
  },
  {
    isCertain: false,
    forms: [form('UAV 2012', 'uav', /(?<!\p{L})UAV\s2012/gu), form('UAV-GC', 'uav', /(?<!\p{L})UAV-?GC/gu)],
  },
  {
    isCertain: true,
    forms: [form('DNR 2005', 'dnr', /(?<!\p{L})DNR\s2005/gu), form('DNR 2011', 'dnr', /(?<!\p{L})DNR\s2011/gu)],
  },
  {
    isCertain: false,
    forms: [
      form('AVG', 'avg', /(?<![\p{L}\p{N}])AVG(?![\p{L}\p{N}])/gu),
      form('GDPR', 'gdpr', /(?<!\p{L})GDPR(?!\p{L})/gu),
    ],
  },
];
