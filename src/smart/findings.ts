import { defineFinding } from '../diagnostics/diagnostic.ts';

/** The gate on the SMART score: KPIs below the score that was asked for. */
export const smartBelowMinimum = defineFinding<{
  minimum: number;
  total: number;
  /** One text a KPI: `KPI-03 (70)`; the lowest first. */
  below: readonly string[];
  /** What the lowest KPI lacks, each with what it costs. */
  missingNl: string;
  missingEn: string;
  lowest: string;
}>({
  code: 'EMV307',
  name: 'smart-below-minimum',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ minimum, total, below }) =>
        `${below.length} van de ${total} KPI’s ${below.length === 1 ? 'haalt' : 'halen'} de SMART-score van ${minimum} niet: ${below.join(', ')}`,
      en: ({ minimum, total, below }) =>
        `${below.length} of the ${total} KPIs ${below.length === 1 ? 'does' : 'do'} not reach the SMART score of ${minimum}: ${below.join(', ')}`,
    },
    why: {
      nl: () => 'elke ontbrekende letter van SMART is voor de beoordelaar een reden om minder punten te geven',
      en: () => 'each missing letter of SMART is a reason for the evaluator to give fewer points',
    },
    help: {
      nl: ({ lowest, missingNl }) =>
        `begin bij ${lowest}; daar ontbreekt: ${missingNl}; tussen haakjes staan de letter en de punten die het kost`,
      en: ({ lowest, missingEn }) =>
        `begin with ${lowest}, which lacks: ${missingEn}; in brackets are the letter and the points that it costs`,
    },
  },
});
