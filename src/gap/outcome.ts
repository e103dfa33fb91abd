/** How an offered number answers a required one. */
import type { Coverage } from '../quantity/norm-coverage.ts';
import { haveSameWords } from '../quantity/noun-words.ts';
import type { Claim } from '../reading/texts/claim.ts';
import type { Answer, Gap, Verdict } from './gap.ts';

/** What becomes of a required number, and where it is answered. */
export type Outcome = Pick<Gap, 'verdict' | 'reason' | 'isSure'> & {
  readonly answer: Answer;
  /** Whether the number itself falls short. */
  readonly isLess?: boolean;
};

/** How an offered number answers a required one. */
export function outcomeOf(
  asked: Claim,
  given: Claim,
  { relation: whole, reason, gaps, pairs }: Coverage,
): Pick<Gap, 'verdict' | 'reason'> {
  if (haveOtherBase(asked, given)) return { verdict: 'unclear', reason: 'base' };
  // `11 jaar speelplaatsen voor gemeenten`: what may narrow an offer makes none that is enough too little.
  const isNarrower = gaps.length > 0 && gaps.every(({ kind, isPresumed }) => kind === 'condition' && isPresumed);
  const relation = isNarrower ? (pairs[0]?.comparison.relation ?? whole) : whole;
  const isWeaker = relation === 'weaker' || gaps.some(({ isPresumed }) => !isPresumed);
  const verdicts: Readonly<Record<Coverage['relation'], Verdict>> = {
    equal: 'met',
    stricter: 'exceeded',
    weaker: 'weaker',
    'different-subject': 'unclear',
    'not-comparable': 'unclear',
  };
  return { verdict: isWeaker ? 'weaker' : verdicts[relation], reason };
}

/** Percentages of things that are called otherwise: `5% van de opdrachtsom`, `5% van de loonsom`. */
function haveOtherBase({ quantity: one }: Claim, { quantity: other }: Claim): boolean {
  if (one.unit?.dimension !== 'ratio' || other.unit?.dimension !== 'ratio') return false;
  if (one.noun === undefined || other.noun === undefined) return false;
  // `98% of the time` and `99.2% of the hours` are of one thing.
  if (ofTime.test(one.noun) && ofTime.test(other.noun)) return false;
  // Behind the base a verb may stand, in another form: `95% van de voertuigen vertrekt`, `98% van de voertuigen vertrokken`.
  if (isCompoundOf(one.noun, other.noun) || isCompoundOf(other.noun, one.noun)) return false;
  return !haveSameWords(one.noun, other.noun) && !haveSameWords(baseIn(one.noun), baseIn(other.noun));
}

/** `Heen- en terugritten` are `ritten`. */
function isCompoundOf(noun: string, general: string): boolean {
  const [kind, whole] = [noun, general].map((words) => words.toLowerCase().split(/\s/u).at(-1) ?? '');
  return noun.includes('- ') && kind !== undefined && whole !== undefined && whole.length >= 4 && kind.endsWith(whole);
}

function baseIn(noun: string): string {
  return /^(?:(?:de|het|alle|uw|onze|the|all|your|our|its)\s)?\S+/iu.exec(noun)?.[0] ?? noun;
}

const ofTime = /^(?:(?:de|het|alle|the|all)\s)?(?:tijd|uren|minuten|dagen|time|hours|minutes|days)(?![a-zà-ɏ])/iu;
