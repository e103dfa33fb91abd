/** Where a text names a report of the bid: by its name, or by its rhythm where one report has that. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { literally } from '../../text/literal-pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Period } from './due-terms.ts';

/** A report that a text names, with its half-open offsets. */
export interface NamedReport {
  /** The same for all names of one report. */
  readonly key: string;
  readonly item: Item<'report'> | undefined;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly key: string;
  readonly item: Item<'report'> | undefined;
  readonly pattern: RegExp;
}

/** The reports of a bid by what texts call them. */
export class ReportNames {
  readonly #forms: readonly Form[];
  readonly #byPeriod = new Map<Period, Item<'report'>[]>();

  constructor(bid: Bid) {
    const reports = bid.items('report');
    for (const item of reports) {
      const period = periodOf(item);
      if (period !== undefined) this.#byPeriod.set(period, [...(this.#byPeriod.get(period) ?? []), item]);
    }
    const own = reports.flatMap((item) => {
      const { name = '', aliases = [] } = item.data as { readonly name?: string; readonly aliases?: readonly string[] };
      return [name, ...aliases]
        .filter((one) => one.trim().length >= shortestName)
        .map((one): Form => ({ key: item.id, item, pattern: patternOf(one.trim()) }));
    });
    const byRhythm = rhythmForms.flatMap(([period, kind, pattern]): Form[] => {
      const [item, ...others] = this.#byPeriod.get(period) ?? [];
      if (others.length > 0) return [];
      return [{ key: item?.id ?? `${period} ${kind}`, item, pattern }];
    });
    this.#forms = [...own, ...byRhythm];
  }

  /** The reports that a text names, in its order. */
  in(text: string): NamedReport[] {
    const small = inSmallLetters(text);
    const found = this.#forms.flatMap(({ key, item, pattern }) =>
      [...small.matchAll(pattern)].map(
        (match): NamedReport => ({ key, item, start: match.index, end: match.index + match[0].length }),
      ),
    );
    found.sort((one, other) => one.start - other.start || other.end - one.end);
    return found.filter(({ start }, index) => found.slice(0, index).every((other) => other.end <= start));
  }

  /** The one report with a rhythm. */
  ofPeriod(period: Period): Item<'report'> | undefined {
    const [item, ...others] = this.#byPeriod.get(period) ?? [];
    return others.length === 0 ? item : undefined;
  }
}

const shortestName = 5;

/** `Maandrapportage` and `maandrapport` are one name, in one or more. */
function patternOf(name: string): RegExp {
  const source = literally(inSmallLetters(name))
    .replace(/[\s-]+/gu, '[\\s-]+')
    .replace(/rapport(?:age)?$/u, 'rapport(?:age)?');
  return new RegExp(`(?<![a-zà-ɏ])${source}(?:en|s)?(?![a-zà-ɏ])`, 'gu');
}

/** The names that say no more than the rhythm of a report. A year has a report and an account of it. */
const rhythmForms: readonly (readonly [Period, 'report' | 'account', RegExp])[] = [
  ['week', 'report', /(?<![a-zà-ɏ])(?:weekrapport(?:age)?|wekelijkse rapportage|weekly report)(?:en|s)?(?![a-zà-ɏ])/gu],
  [
    'month',
    'report',
    /(?<![a-zà-ɏ])(?:maandrapport(?:age)?|maandelijkse rapportage|monthly report)(?:en|s)?(?![a-zà-ɏ])/gu,
  ],
  [
    'quarter',
    'report',
    /(?<![a-zà-ɏ])(?:kwartaalrapport(?:age)?|quarterly report|rapportage per kwartaal)(?:en|s)?(?![a-zà-ɏ])/gu,
  ],
  ['year', 'report', /(?<![a-zà-ɏ])(?:jaarrapport(?:age)?|annual report|yearly report)(?:en|s)?(?![a-zà-ɏ])/gu],
  ['year', 'account', /(?<![a-zà-ɏ])jaarverslag(?:en)?(?![a-zà-ɏ])/gu],
];

/** The rhythm of a report: that in its name, else that of its frequency. */
function periodOf({ data }: Item<'report'>): Period | undefined {
  return openingPeriod(inSmallLetters(data.name ?? '')) ?? openingPeriod(inSmallLetters(data.frequency ?? ''));
}

function openingPeriod(text: string): Period | undefined {
  return openings.find(([, pattern]) => pattern.test(text))?.[0];
}

const openings: readonly (readonly [Period, RegExp])[] = [
  ['half-year', /(?<![a-zà-ɏ])(?:halfja|half-year)/u],
  ['month', /(?<![a-zà-ɏ])(?:maand|month)/u],
  ['quarter', /(?<![a-zà-ɏ])(?:kwartaal|quarter)/u],
  ['year', /(?<![a-zà-ɏ])(?:jaar|year|annual)/u],
  ['week', /(?<![a-zà-ɏ])(?:week|weke)/u],
];
