import type { AnswerField, TraceGap, TraceOrphan } from '../../reading/texts/trace.ts';
import type { InBoth } from '../../text/language.ts';

/** The words of the traceability matrix. */
export interface TraceWords {
  readonly columns: Readonly<
    Record<'item' | 'asked' | 'answer' | 'promise' | 'kpi' | 'evidence' | 'risk' | 'phase' | 'gaps', string>
  >;
  /** Where a bid writer answers. */
  readonly field: Readonly<Record<AnswerField, string>>;
  readonly gap: Readonly<Record<TraceGap, string>>;
  readonly orphans: Readonly<Record<TraceOrphan['kind'], string>>;
  readonly nothing: string;
  /** How many of the scored items are complete. */
  readonly complete: (count: number, all: number) => string;
}

export const traceWords: InBoth<TraceWords> = {
  nl: {
    columns: {
      item: 'Nr',
      asked: 'Gevraagd',
      answer: 'Antwoord',
      promise: 'Belofte',
      kpi: 'KPI en norm',
      evidence: 'Bewijs',
      risk: 'Risico',
      phase: 'Fase',
      gaps: 'Ontbreekt',
    },
    field: {
      keyMessage: 'kernboodschap',
      measures: 'maatregelen',
      response: 'antwoord',
      approach: 'aanpak',
      benefit: 'meerwaarde',
    },
    gap: { answer: 'antwoord', kpi: 'KPI', evidence: 'bewijs', risk: 'risico', phase: 'fase' },
    orphans: {
      kpi: 'KPI’s die niets bewijzen',
      evidence: 'Bewijs dat nergens bij hoort',
      risk: 'Risico’s die nergens bij horen',
      phase: 'Fasen die nergens bij horen',
    },
    nothing: 'Er is nog niets dat punten oplevert: geen wens en geen vraag.',
    complete: (count, all) => `${count} van ${all} zonder gaten`,
  },
  en: {
    columns: {
      item: 'No',
      asked: 'Asked',
      answer: 'Answer',
      promise: 'Promise',
      kpi: 'KPI and norm',
      evidence: 'Evidence',
      risk: 'Risk',
      phase: 'Phase',
      gaps: 'Missing',
    },
    field: {
      keyMessage: 'key message',
      measures: 'measures',
      response: 'answer',
      approach: 'approach',
      benefit: 'benefit',
    },
    gap: { answer: 'answer', kpi: 'KPI', evidence: 'evidence', risk: 'risk', phase: 'phase' },
    orphans: {
      kpi: 'KPIs that prove nothing',
      evidence: 'Evidence that belongs to nothing',
      risk: 'Risks that belong to nothing',
      phase: 'Phases that belong to nothing',
    },
    nothing: 'There is nothing that earns points yet: no wish and no question.',
    complete: (count, all) => `${count} of ${all} without gaps`,
  },
};
