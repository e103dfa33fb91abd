// Made from src/rules/ by `npm run generate`. Never edit by hand.
import { duplicateId } from '../rules/links/duplicate-id.ts';
import { evidenceFileMissing } from '../rules/links/evidence-file-missing.ts';
import { evidenceNotListed } from '../rules/links/evidence-not-listed.ts';
import { kpiWithoutPurpose } from '../rules/links/kpi-without-purpose.ts';
import { noScoredItem } from '../rules/links/no-scored-item.ts';
import { questionWithoutProof } from '../rules/links/question-without-proof.ts';
import { reversedRange } from '../rules/links/reversed-range.ts';
import { unknownIdInText } from '../rules/links/unknown-id-in-text.ts';
import { unknownReference } from '../rules/links/unknown-reference.ts';
import { wishWithoutKpi } from '../rules/links/wish-without-kpi.ts';
import { kpiWithoutFrequency } from '../rules/smart/kpi-without-frequency.ts';
import { kpiWithoutMeasurement } from '../rules/smart/kpi-without-measurement.ts';
import { kpiWithoutTitle } from '../rules/smart/kpi-without-title.ts';
import { normWithoutComparator } from '../rules/smart/norm-without-comparator.ts';
import { normWithoutNumber } from '../rules/smart/norm-without-number.ts';
import { normWithoutUnit } from '../rules/smart/norm-without-unit.ts';
import type { Rule } from '../rules/rule.ts';

/** Every rule, by family and in the order of the file names. */
export const rules: readonly Rule[] = [
  duplicateId,
  evidenceFileMissing,
  evidenceNotListed,
  kpiWithoutPurpose,
  noScoredItem,
  questionWithoutProof,
  reversedRange,
  unknownIdInText,
  unknownReference,
  wishWithoutKpi,
  kpiWithoutFrequency,
  kpiWithoutMeasurement,
  kpiWithoutTitle,
  normWithoutComparator,
  normWithoutNumber,
  normWithoutUnit,
];
