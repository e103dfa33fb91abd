import type { Risk, RiskScale } from '../../generated/types.ts';
import type { Item } from '../../model/item.ts';
import { formatNumber } from '../../quantity/format-quantity.ts';
import { isSame, type Rational } from '../../quantity/rational.ts';
import {
  classNamed,
  classOf,
  type Factor,
  formulaOf,
  numberIn,
  scaleOf,
  scoreOf,
} from '../../reading/risks/risk-scale.ts';
import { defineRule } from '../rule.ts';

/** The fields that hold a score and its factors: before the measures, and after them. */
const scores = [
  { field: 'score', levels: { probability: 'probability', impact: 'impact', detection: 'detection' } },
  {
    field: 'residualScore',
    levels: { probability: 'residualProbability', impact: 'residualImpact', detection: 'residualDetection' },
  },
] as const;

interface Reckoned {
  readonly risk: Item<'risk'>;
  readonly field: 'score' | 'residualScore';
  readonly written: string;
  readonly sum: { readonly nl: string; readonly en: string };
  readonly right: { readonly nl: string; readonly en: string };
  readonly isRight: boolean;
  readonly isDeclared: boolean;
}

export const riskScoreDiffers = defineRule<{
  risk: string;
  written: string;
  sumNl: string;
  sumEn: string;
  rightNl: string;
  rightEn: string;
}>({
  code: 'EMV702',
  name: 'risk-score-differs',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ risk, written, sumNl, rightNl }) => `score “${written}” van ${risk} klopt niet: ${sumNl} is ${rightNl}`,
      en: ({ risk, written, sumEn, rightEn }) => `score “${written}” of ${risk} is wrong: ${sumEn} is ${rightEn}`,
    },
    label: { nl: ({ rightNl }) => `volgens de schaal ${rightNl}`, en: ({ rightEn }) => `by the scale ${rightEn}` },
    why: {
      nl: () => 'een beoordelaar rekent na; één onmogelijke score maakt het hele register ongeloofwaardig',
      en: () => 'evaluators check the sums; one impossible score makes the whole register unbelievable',
    },
    help: {
      nl: ({ risk, rightNl }) => `schrijf bij ${risk} ${rightNl}, of verbeter kans, gevolg of de formule van de schaal`,
      en: ({ risk, rightEn }) => `write ${rightEn} at ${risk}, or correct its levels or the formula of the scale`,
    },
  },
  check({ bid, report, presume }) {
    const reckoned = bid.items('risk').flatMap((risk) => reckon(risk, scaleOf(bid, risk)));
    const loose = reckoned.filter(({ isDeclared }) => !isDeclared);
    // Without a formula the product is a guess: the rest of the register must bear it out.
    const isProduct = loose.filter(({ isRight }) => isRight).length * 2 > loose.length;
    for (const { risk, field, written, sum, right, isRight, isDeclared } of reckoned) {
      if (isRight || !(isDeclared || isProduct)) continue;
      const parameters = { risk: risk.id, written, sumNl: sum.nl, sumEn: sum.en, rightNl: right.nl, rightEn: right.en };
      (isDeclared ? report : presume)(risk.span([field]), parameters);
    }
  },
});

function reckon(risk: Item<'risk'>, scale: RiskScale | undefined): Reckoned[] {
  const formula = formulaOf(scale);
  if (formula === undefined) return [];
  return scores.flatMap(({ field, levels }): Reckoned[] => {
    const written = risk.data[field];
    const found = written === undefined ? undefined : scoreOf(formula, textsOf(risk.data, levels), scale);
    if (written === undefined || found === undefined) return [];
    const isRight = agrees(written, found.score, scale);
    if (isRight === undefined) return [];
    const sign = formula.isSum ? ' + ' : ' × ';
    const sum = inBoth((language) => found.parts.map((part) => formatNumber(part, language)).join(sign));
    const right = inBoth((language) => formatNumber(found.score, language));
    const name = classOf(scale?.score ?? [], found.score)?.label;
    const named = name === undefined ? right : inBoth((language) => `${right[language]} (${name})`);
    const isDeclared = scale?.formula !== undefined || scale?.method !== undefined;
    return [{ risk, field, written, sum, right: named, isRight, isDeclared }];
  });
}

/** Whether a written score is the reckoned one, by its number and by its class; undefined when it holds neither. */
function agrees(written: string, score: Rational, scale: RiskScale | undefined): boolean | undefined {
  const classes = scale?.score ?? [];
  const number = numberIn(written);
  const named = classNamed(classes, written);
  if (number === undefined && named === undefined) return undefined;
  return (number === undefined || isSame(number, score)) && (named === undefined || named === classOf(classes, score));
}

function textsOf(data: Risk, fields: Readonly<Record<Factor, keyof Risk>>): Partial<Record<Factor, string>> {
  const texts: Partial<Record<Factor, string>> = {};
  for (const factor of ['probability', 'impact', 'detection'] as const) {
    const text = data[fields[factor]];
    if (typeof text === 'string') texts[factor] = text;
  }
  return texts;
}

function inBoth(make: (language: 'nl' | 'en') => string): { nl: string; en: string } {
  return { nl: make('nl'), en: make('en') };
}
