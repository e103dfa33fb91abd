import { describeElement } from '../smart/element-names.ts';
import type { KpiSmart, SmartScore } from '../smart/smart-score.ts';
import type { Language } from '../text/language.ts';

/** The SMART score of a bid as one line of advice; undefined when no KPI proves anything. */
export function smartLine({ mean, lowest }: SmartScore, language: Language): string | undefined {
  if (mean === undefined || lowest === undefined) return undefined;
  const isDutch = language === 'nl';
  const score = `SMART ${Math.round(mean)}/100`;
  if (Math.round(lowest.score) === 100) return score;
  const missing = missingOf(lowest, language);
  return isDutch
    ? `${score}; het laagst ${lowest.kpi.id} met ${Math.round(lowest.score)}, zonder ${missing}`
    : `${score}; lowest ${lowest.kpi.id} with ${Math.round(lowest.score)}, without ${missing}`;
}

function missingOf({ elements }: KpiSmart, language: Language): string {
  return elements
    .filter(({ isPresent }) => !isPresent)
    .map(({ name, weight }) => `${describeElement(name, language)} (−${Math.round(weight)})`)
    .join(', ');
}
