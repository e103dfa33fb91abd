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
      form('BIO', 'bio', /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])BIO(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]|\s?2)/gu),
      form('BIO2', 'bio', /(?<![A-Za-zÀ-ÖØ-öø-ɏ])BIO\s?2(?:\.0)?(?!\d)/gu),
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
      form('GIBIT', 'gibit', /(?<![A-Za-zÀ-ÖØ-öø-ɏ])GIBIT(?![A-Za-zÀ-ÖØ-öø-ɏ])/gu),
      form('ARBIT', 'arbit', /(?<![A-Za-zÀ-ÖØ-öø-ɏ])ARBIT(?![A-Za-zÀ-ÖØ-öø-ɏ])/gu),
      form('ARVODI', 'arvodi', /(?<![A-Za-zÀ-ÖØ-öø-ɏ])ARVODI(?![A-Za-zÀ-ÖØ-öø-ɏ])/gu),
    ],
  },
  {
    isCertain: false,
    forms: [
      form('UAV 2012', 'uav', /(?<![A-Za-zÀ-ÖØ-öø-ɏ])UAV\s2012/gu),
      form('UAV-GC', 'uav', /(?<![A-Za-zÀ-ÖØ-öø-ɏ])UAV-?GC/gu),
    ],
  },
  {
    isCertain: true,
    forms: [
      form('DNR 2005', 'dnr', /(?<![A-Za-zÀ-ÖØ-öø-ɏ])DNR\s2005/gu),
      form('DNR 2011', 'dnr', /(?<![A-Za-zÀ-ÖØ-öø-ɏ])DNR\s2011/gu),
    ],
  },
  {
    isCertain: false,
    forms: [
      form('AVG', 'avg', /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])AVG(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])/gu),
      form('GDPR', 'gdpr', /(?<![A-Za-zÀ-ÖØ-öø-ɏ])GDPR(?![A-Za-zÀ-ÖØ-öø-ɏ])/gu),
    ],
  },
];
