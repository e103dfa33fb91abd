import type { Item } from '../../model/item.ts';
import { isBelow, type Rational } from '../../quantity/rational.ts';
import { singleAmount } from '../../quantity/single-amount.ts';
import { defineRule } from '../rule.ts';
import { numberOfLabel, readMinimum, readScore, type ScoreValue, withoutOpening } from './score-value.ts';

export const minimumScoreOffScale = defineRule<{ criterion: string; minimum: string; isAbove: boolean }>({
  code: 'EMV804',
  name: 'minimum-score-off-scale',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ criterion, minimum, isAbove }) =>
        isAbove
          ? `de minimumscore van ${criterion} (“${minimum}”) ligt boven het hoogste niveau van de schaal`
          : `de minimumscore van ${criterion} (“${minimum}”) staat niet in de schaal`,
      en: ({ criterion, minimum, isAbove }) =>
        isAbove
          ? `the minimum score of ${criterion} (“${minimum}”) is above the highest level of its scale`
          : `the minimum score of ${criterion} (“${minimum}”) is not on its scale`,
    },
    why: {
      nl: () => 'onder de minimumscore valt de inschrijving af; u moet zeker weten waar die grens ligt',
      en: () => 'below the minimum score the bid is out; you have to know for certain where that line is',
    },
    help: {
      nl: () =>
        'schrijf de minimumscore als een niveau van de schaal of als percentage; klopt de leidraad niet, stel dan een vraag',
      en: () =>
        'write the minimum score as a level of the scale or as a percentage; if the tender guide is wrong, ask a question',
    },
  },
  check({ bid, report, presume }) {
    for (const criterion of bid.items('criterion')) {
      const { minimumScore } = criterion.data;
      if (minimumScore === undefined || (criterion.data.scale?.levels ?? []).length === 0) continue;
      const parameters = { criterion: criterion.id, minimum: minimumScore };
      const span = criterion.span(['minimumScore']);
      const minimum = readMinimum(minimumScore);
      if (isLevel(criterion, minimumScore)) continue;
      if (minimum === undefined) presume(span, { ...parameters, isAbove: false });
      else if (isAboveAll(criterion, minimum)) report(span, { ...parameters, isAbove: true });
    }
  },
});

/** Whether the words name a level: `voldoende` beside `Voldoende (6)`. */
function isLevel({ data }: Item<'criterion'>, text: string): boolean {
  const wanted = withoutOpening(text).toLowerCase();
  const levels = data.scale?.levels ?? [];
  return levels.some(({ label, meaning }) =>
    [label, meaning ?? ''].some((name) => wanted !== '' && ` ${name.toLowerCase()} `.includes(wanted)),
  );
}

/** Whether a score is above everything that it can be counted in; what cannot be compared is not above. */
function isAboveAll({ data }: Item<'criterion'>, { number, unit }: ScoreValue): boolean {
  const levels = data.scale?.levels ?? [];
  const earned = levels.flatMap(({ fraction }) => (fraction === undefined ? [] : [readScore(fraction)]));
  const sameUnit = earned.flatMap((score) => (score?.unit === unit ? [score.number] : []));
  if (unit === 'share') return isAbove(number, sameUnit);
  const labels = levels.flatMap(({ label }) => numberOfLabel(label) ?? []);
  const weight = data.weight === undefined ? undefined : singleAmount(data.weight);
  // A share says nothing of points, so a weight in percent is no limit to them.
  const points = weight === undefined || weight.unit === 'percent' || weight.unit === 'euro' ? [] : [weight.number];
  return isAbove(number, [...labels, ...sameUnit, ...points]);
}

function isAbove(number: Rational, others: readonly Rational[]): boolean {
  return others.length > 0 && others.every((other) => isBelow(other, number));
}
