import type { InBoth, Language } from '../text/language.ts';
import type { ElementName } from './elements.ts';

const names: Readonly<Record<ElementName, InBoth<string>>> = {
  title: { nl: 'titel', en: 'title' },
  subject: { nl: 'onderwerp van elke norm', en: 'subject of each norm' },
  number: { nl: 'getal in de norm', en: 'number in the norm' },
  unit: { nl: 'eenheid', en: 'unit' },
  comparator: { nl: 'ten minste of ten hoogste', en: 'at least or at most' },
  base: { nl: 'waarvan het percentage een deel is', en: 'what the percentage is a share of' },
  source: { nl: 'meetbron', en: 'measuring source' },
  owner: { nl: 'eigenaar', en: 'owner' },
  escalation: { nl: 'escalatie', en: 'escalation' },
  evidence: { nl: 'bewijs', en: 'evidence' },
  baseline: { nl: 'beginwaarde', en: 'baseline' },
  frequency: { nl: 'rapportagefrequentie of termijn', en: 'reporting frequency or term' },
  startEvent: { nl: 'begin van de termijn', en: 'start of the term' },
  period: { nl: 'periode', en: 'period' },
};

/** What an element of a KPI is called in running text. */
export function describeElement(name: ElementName, language: Language): string {
  return names[name][language];
}
