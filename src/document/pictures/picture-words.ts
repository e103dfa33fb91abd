import type { UnitName } from '../../quantity/units.ts';
import type { InBoth } from '../../text/language.ts';

/** The numbered periods by which a plan counts, with the word that stands before the number. */
type PeriodUnit = Extract<UnitName, `${string}-number`>;

/** What a wish or question names to prove that it is covered. */
export type CoverageRelation = 'kpis' | 'risks' | 'evidence' | 'phases';

interface GroupWords {
  readonly title: string;
  readonly one: string;
  readonly more: string;
}

interface PictureWords {
  readonly units: Readonly<Record<PeriodUnit, string>>;
  readonly after: string;
  readonly upTo: string;
  readonly milestone: string;
  readonly gate: string;
  readonly goesOn: string;
  readonly unplanned: string;
  readonly probability: string;
  readonly impact: string;
  readonly before: string;
  readonly afterMeasures: string;
  readonly high: string;
  readonly low: string;
  readonly notShown: string;
  readonly noResidual: string;
  readonly missing: string;
  /** Before the number of a further picture of the same. */
  readonly continued: string;
  readonly groups: Readonly<Record<CoverageRelation, GroupWords>>;
}

export const pictureWords: InBoth<PictureWords> = {
  nl: {
    units: {
      'day-number': 'dag',
      'working-day-number': 'werkdag',
      'week-number': 'week',
      'month-number': 'maand',
      'quarter-number': 'kwartaal',
      'year-number': 'jaar',
    },
    after: 'geteld vanaf',
    upTo: 'tot en met',
    milestone: 'Mijlpaal',
    gate: 'Beslismoment',
    goesOn: 'Loopt door',
    unplanned: 'Nog geen week of datum',
    probability: 'Kans',
    impact: 'Impact',
    before: 'Vóór de maatregelen',
    afterMeasures: 'Na de maatregelen',
    high: 'Groot risico',
    low: 'Klein risico',
    notShown: 'Niet op de schaal te plaatsen',
    noResidual: 'Zonder restkans of restgevolg',
    missing: 'Ontbreekt',
    continued: 'Vervolg',
    groups: {
      kpis: { title: 'KPI’s', one: 'KPI', more: 'KPI’s' },
      risks: { title: 'Risico’s', one: 'risico', more: 'risico’s' },
      evidence: { title: 'Bewijs', one: 'bewijsstuk', more: 'bewijsstukken' },
      phases: { title: 'Fasen', one: 'fase', more: 'fasen' },
    },
  },
  en: {
    units: {
      'day-number': 'day',
      'working-day-number': 'working day',
      'week-number': 'week',
      'month-number': 'month',
      'quarter-number': 'quarter',
      'year-number': 'year',
    },
    after: 'counted from',
    upTo: 'up to and including',
    milestone: 'Milestone',
    gate: 'Gate',
    goesOn: 'Goes on',
    unplanned: 'No week or date yet',
    probability: 'Probability',
    impact: 'Impact',
    before: 'Before the measures',
    afterMeasures: 'After the measures',
    high: 'High risk',
    low: 'Low risk',
    notShown: 'Not to be placed on the scale',
    noResidual: 'Without residual probability or impact',
    missing: 'Missing',
    continued: 'Continued',
    groups: {
      kpis: { title: 'KPIs', one: 'KPI', more: 'KPIs' },
      risks: { title: 'Risks', one: 'risk', more: 'risks' },
      evidence: { title: 'Evidence', one: 'piece of evidence', more: 'pieces of evidence' },
      phases: { title: 'Phases', one: 'phase', more: 'phases' },
    },
  },
};
