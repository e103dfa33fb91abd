import type { Item } from '../../model/item.ts';
import { isBelow, isSame, type Rational } from '../../quantity/rational.ts';
import { defineRule } from '../rule.ts';
import { numberOfLabel, readScore } from './score-value.ts';

export const scaleOutOfOrder = defineRule<{
  criterion: string;
  level: string;
  earns: string;
  other: string;
  more: string;
}>({
  code: 'EMV803',
  name: 'scale-out-of-order',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ criterion, level, earns, other, more }) =>
        `in de schaal van ${criterion} levert “${level}” (${earns}) minder op dan het lagere niveau “${other}” (${more})`,
      en: ({ criterion, level, earns, other, more }) =>
        `in the scale of ${criterion} “${level}” (${earns}) earns less than the lower level “${other}” (${more})`,
    },
    label: {
      nl: () => 'minder voor een hoger niveau',
      en: () => 'less for a higher level',
    },
    why: {
      nl: () => 'met een verkeerd overgenomen schaal rekent u op punten die er niet zijn',
      en: () => 'with a scale that was copied wrongly you count on points that are not there',
    },
    help: {
      nl: () => 'neem de schaal over uit de leidraad; klopt de leidraad zelf niet, stel er dan een vraag over',
      en: () => 'copy the scale from the tender guide; if the guide itself is wrong, ask a question about it',
    },
  },
  check({ bid, report }) {
    for (const criterion of bid.items('criterion')) {
      const levels = levelsFromHigh(criterion);
      const at = levels.findIndex(({ share }, index) => {
        const lower = levels[index + 1];
        return lower !== undefined && isBelow(share, lower.share);
      });
      const [level, other] = [levels[at], levels[at + 1]];
      if (at < 0 || level === undefined || other === undefined) continue;
      const span = (index: number) => criterion.span(['scale', 'levels', index, 'fraction']);
      const parameters = { criterion: criterion.id, level: level.label, earns: level.fraction };
      report(span(level.index), { ...parameters, other: other.label, more: other.fraction }, [
        { span: span(other.index), label: { nl: 'meer voor een lager niveau', en: 'more for a lower level' } },
      ]);
    }
  },
});

interface Level {
  readonly index: number;
  readonly label: string;
  readonly fraction: string;
  readonly share: Rational;
}

/** The levels from high to low: by their numbers if they have them, else as they stand. Empty when they cannot be compared. */
function levelsFromHigh({ data }: Item<'criterion'>): Level[] {
  const listed = data.scale?.levels ?? [];
  const levels: (Level & { readonly number: Rational | undefined })[] = [];
  const units = new Set<string>();
  for (const [index, { label, fraction }] of listed.entries()) {
    const score = fraction === undefined ? undefined : readScore(fraction);
    if (fraction === undefined || score === undefined) return [];
    units.add(score.unit);
    levels.push({ index, label, fraction, share: score.number, number: numberOfLabel(label) });
  }
  if (units.size !== 1) return [];
  const areNumbered = levels.every(({ number }) => number !== undefined);
  if (areNumbered) return levels.sort((a, b) => compare(b.number, a.number));
  // Two levels without numbers can stand in either order.
  const [first, last] = [levels[0], levels.at(-1)];
  if (levels.length < 3 || first === undefined || last === undefined) return [];
  return isBelow(first.share, last.share) ? levels.reverse() : levels;
}

function compare(first: Rational | undefined, second: Rational | undefined): number {
  if (first === undefined || second === undefined || isSame(first, second)) return 0;
  return isBelow(first, second) ? -1 : 1;
}
