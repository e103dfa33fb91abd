import type { InBoth, Language } from '../text/language.ts';
import { type ElementName, elementLetters } from './elements.ts';

/** What it costs with the evaluator that a KPI lacks an element. */
const reasons = {
  subject: {
    nl: 'twee normen zonder onderwerp spreken elkaar tegen; de beoordelaar gaat uit van de zwakste',
    en: 'two norms without a subject contradict each other; the evaluator goes by the weaker one',
  },
  base: {
    nl: 'wie mag kiezen waarover hij meet, haalt elk percentage; de beoordelaar geeft daar geen punten voor',
    en: 'a bidder who may choose what to measure reaches any percentage, so the evaluator gives no points for it',
  },
  source: {
    nl: 'zonder meetbron kan niemand de norm narekenen',
    en: 'without a measuring source nobody can verify the norm',
  },
  owner: {
    nl: 'de beoordelaar wil zien wie op de norm wordt aangesproken',
    en: 'the evaluator wants to see who answers for the norm',
  },
  escalation: {
    nl: 'de andere KPI’s zeggen het wel; een norm zonder gevolg is een voornemen',
    en: 'the other KPIs do say it; a norm without consequences is no more than an intention',
  },
  evidence: {
    nl: 'de andere KPI’s hebben wel bewijs; een norm zonder bewijs leest als een wens',
    en: 'the other KPIs do have evidence; a norm without it reads as a hope',
  },
  baseline: {
    nl: 'zonder beginwaarde kan niemand uitrekenen of u de verandering haalt',
    en: 'without a baseline nobody can work out whether you achieve the change',
  },
  frequency: {
    nl: 'de opdrachtgever kan u niet houden aan een rapportage zonder ritme',
    en: 'the buyer cannot hold you to reporting without a fixed frequency',
  },
  startEvent: {
    nl: 'een termijn zonder begin loopt nooit af: u kunt er niet aan worden gehouden en dat ziet de beoordelaar',
    en: 'a term without a start never ends: nobody can hold you to it, and the evaluator sees that',
  },
  period: {
    nl: 'over een jaar gemeten belooft hetzelfde getal iets anders dan over een maand',
    en: 'measured over a year, the same number promises something else than over a month',
  },
} as const satisfies Partial<Readonly<Record<ElementName, InBoth<string>>>>;

/** Those that lack an element, and the points of the SMART score that it costs the first; 0 when it is not in the score. */
interface Cost {
  readonly items: readonly string[];
  readonly points: number;
}

/** Why a missing element matters: the reason, its letter of SMART and the points that it costs. */
export function costOf(name: keyof typeof reasons): InBoth<(cost: Cost) => string> {
  const tell =
    (language: Language) =>
    (cost: Cost): string =>
      `${reasons[name][language]} (${letterOf(name, language)})${pointsOf(cost, language)}`;
  return { nl: tell('nl'), en: tell('en') };
}

function letterOf(name: ElementName, language: Language): string {
  const letter = elementLetters[name];
  return language === 'nl' ? `de ${letter} van SMART` : `the ${letter} of SMART`;
}

function pointsOf({ items, points }: Cost, language: Language): string {
  if (points === 0) return '';
  if (language === 'nl') return `; dit kost ${items.length > 1 ? 'elke' : 'de'} KPI ${points} van de 100 SMART-punten`;
  return `; this costs ${items.length > 1 ? 'each' : 'the'} KPI ${points} of its 100 SMART points`;
}
