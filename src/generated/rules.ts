// Made from src/rules/ by `npm run generate`. Never edit by hand.
import { duplicateId } from '../rules/duplicate-id.ts';
import { evidenceFileMissing } from '../rules/evidence-file-missing.ts';
import { evidenceNotListed } from '../rules/evidence-not-listed.ts';
import { kpiWithoutFrequency } from '../rules/kpi-without-frequency.ts';
import { kpiWithoutMeasurement } from '../rules/kpi-without-measurement.ts';
import { kpiWithoutPurpose } from '../rules/kpi-without-purpose.ts';
import { kpiWithoutTitle } from '../rules/kpi-without-title.ts';
import { noScoredItem } from '../rules/no-scored-item.ts';
import { normWithoutComparator } from '../rules/norm-without-comparator.ts';
import { normWithoutNumber } from '../rules/norm-without-number.ts';
import { normWithoutUnit } from '../rules/norm-without-unit.ts';
import { questionWithoutProof } from '../rules/question-without-proof.ts';
import { reversedRange } from '../rules/reversed-range.ts';
import { unknownIdInText } from '../rules/unknown-id-in-text.ts';
import { unknownReference } from '../rules/unknown-reference.ts';
import { wishWithoutKpi } from '../rules/wish-without-kpi.ts';
import type { Rule } from '../rules/rule.ts';

/** Every rule, in the order of the file names. */
export const rules: readonly Rule[] = [
  duplicateId,
  evidenceFileMissing,
  evidenceNotListed,
  kpiWithoutFrequency,
  kpiWithoutMeasurement,
  kpiWithoutPurpose,
  kpiWithoutTitle,
  noScoredItem,
  normWithoutComparator,
  normWithoutNumber,
  normWithoutUnit,
  questionWithoutProof,
  reversedRange,
  unknownIdInText,
  unknownReference,
  wishWithoutKpi,
];
