import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { readingOf } from '../reading/texts/reading.ts';
import { oncePer } from '../text/remembering.ts';
import type { ElementName, ElementReading, Letter } from './elements.ts';
import { elementLetters, letters } from './elements.ts';
import { readKpiElements } from './kpi-elements.ts';

/** One element that applies to a KPI, present or not. */
export interface SmartElement extends ElementReading {
  readonly name: ElementName;
  readonly letter: Letter;
  /** How many of the 100 points the KPI loses without it. */
  readonly weight: number;
}

/** How SMART one KPI is. */
export interface KpiSmart {
  readonly kpi: Item<'kpi'>;
  /** 0 to 100, not rounded. */
  readonly score: number;
  /** Of each letter the share of the elements that apply and are present, 0 to 1; 1 where none applies. */
  readonly letters: Readonly<Record<Letter, number>>;
  /** Those that apply, in the order of the letters. */
  readonly elements: readonly SmartElement[];
}

/** How SMART the KPIs of a bid are that prove something. */
export interface SmartScore {
  /** In the order of the sources. */
  readonly kpis: readonly KpiSmart[];
  /** The mean of the KPIs, 0 to 100, not rounded; undefined without KPIs. */
  readonly mean: number | undefined;
  /** The first of the KPIs with the lowest score. */
  readonly lowest: KpiSmart | undefined;
}

const pointsALetter = 100 / letters.length;

/**
 * How SMART the KPIs of a bid are: per letter the share of the elements that apply and are present, the five letters
 * equal. What is missing costs its weight, so a score is 100 less the weights of what is missing. Made once a bid.
 */
export const smartScore: (bid: Bid) => SmartScore = oncePer((bid) => {
  const kpis = bid.provingKpis().map((kpi) => scoreKpi(kpi, readKpiElements(kpi, bid, readingOf(bid))));
  const mean = kpis.length === 0 ? undefined : kpis.reduce((sum, { score }) => sum + score, 0) / kpis.length;
  const lowest = kpis.reduce<KpiSmart | undefined>(
    (least, kpi) => (least === undefined || kpi.score < least.score ? kpi : least),
    undefined,
  );
  const score = { kpis, mean, lowest };
  return score;
});

function scoreKpi(kpi: Item<'kpi'>, readings: ReadonlyMap<ElementName, ElementReading>): KpiSmart {
  const elements: SmartElement[] = [];
  const shares: Record<Letter, number> = { S: 1, M: 1, A: 1, R: 1, T: 1 };
  const all = [...readings];
  for (const letter of letters) {
    const own = all.filter(([name]) => elementLetters[name] === letter);
    if (own.length === 0) continue;
    const weight = pointsALetter / own.length;
    for (const [name, reading] of own) elements.push({ ...reading, name, letter, weight });
    shares[letter] = own.filter(([, { isPresent }]) => isPresent).length / own.length;
  }
  const score = letters.reduce((sum, letter) => sum + pointsALetter * shares[letter], 0);
  return { kpi, score, letters: shares, elements };
}

/** The element of a KPI when it applies and is missing. */
export function missingElement(kpi: KpiSmart, name: ElementName): SmartElement | undefined {
  return kpi.elements.find((element) => element.name === name && !element.isPresent);
}
