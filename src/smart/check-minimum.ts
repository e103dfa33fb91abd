import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { describeElement } from './element-names.ts';
import { smartBelowMinimum } from './findings.ts';
import type { KpiSmart, SmartScore } from './smart-score.ts';

/**
 * One finding that names every KPI below a score, the lowest first; nothing when all reach it.
 * @param minimum 0 to 100
 */
export function checkMinimum({ kpis }: SmartScore, minimum: number): Diagnostic[] {
  const below = kpis.filter(({ score }) => Math.round(score) < minimum).sort((a, b) => a.score - b.score);
  const [lowest, ...others] = below;
  if (lowest === undefined) return [];
  const parameters = {
    minimum,
    total: kpis.length,
    below: below.map(({ kpi, score }) => `${kpi.id} (${Math.round(score)})`),
    lowest: lowest.kpi.id,
    missingNl: missingOf(lowest, 'nl'),
    missingEn: missingOf(lowest, 'en'),
  };
  const related = others.map((kpi) => ({
    span: kpi.kpi.span(),
    label: {
      nl: `${Math.round(kpi.score)}: ${missingOf(kpi, 'nl')}`,
      en: `${Math.round(kpi.score)}: ${missingOf(kpi, 'en')}`,
    },
  }));
  return [diagnose(smartBelowMinimum, lowest.kpi.span(), parameters, related)];
}

function missingOf({ elements }: KpiSmart, language: 'nl' | 'en'): string {
  return elements
    .filter(({ isPresent }) => !isPresent)
    .map(({ name, letter, weight }) => `${describeElement(name, language)} (${letter}, ${Math.round(weight)})`)
    .join(', ');
}
