import type { Item } from '../../model/item.ts';
import { isStrict } from '../../quantity/comparator-signs.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isSame, rational } from '../../quantity/rational.ts';
import { groupOf, sizeKey, valueKey } from '../../reading/claims/value-key.ts';
import { itemPromises } from '../../reading/promises/item-promises.ts';
import type { ScoredItem } from '../../reading/promises/promise-claim.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { tellingWords } from '../../reading/words/fact-words.ts';
import { triggerWords } from '../../reading/words/reference-words.ts';
import { sharedWords, type Topic } from '../../reading/words/topic.ts';
import { escalationSteps } from '../../smart/escalation-steps.ts';
import type { Span } from '../../text/source-file.ts';

/** A limit in our answer above which we do what an escalation of a linked KPI does at another limit. */
export interface OtherTrigger {
  readonly item: ScoredItem;
  readonly kpi: Item<'kpi'>;
  readonly claim: Claim;
  /** The limit in the escalation, as written. */
  readonly limit: string;
  readonly place: Span;
}

/** `Bij meer dan 6 minuten extra reistijd zetten wij verkeersregelaars in`, where the KPI does so above 8 minutes. */
export function otherTriggers(reading: Reading): OtherTrigger[] {
  return itemPromises(reading).flatMap(({ item, kpis }) => {
    if (kpis.length === 0 || kpis.length > mostKpis) return [];
    const passages = [...reading.passagesOf(item), ...reading.bodyPassages(item)];
    return passages
      .filter(({ voice }) => voice === 'ours')
      .flatMap((passage) => reading.claims(passage).filter(isOpeningLimit))
      .flatMap((claim) => findOther(reading, item, kpis, claim) ?? []);
  });
}

const mostKpis = 40;

/** A sentence that opens with when something follows: `Bij meer dan 8 minuten …`. */
function isOpeningLimit({ quantity, sentence, clause }: Claim): boolean {
  const { comparator, value, unit } = quantity;
  if (!isStrict(comparator?.sign) || value.kind !== 'exact' || unit === undefined) {
    return false;
  }
  const first = /^[A-Za-zÀ-ÖØ-öø-ɏ]+/u.exec(sentence.text.toLowerCase())?.[0] ?? '';
  // `Komt de productie in een maand onder de 75 meter`: a month is counted there, no limit.
  const isBefore = (other: Quantity): boolean => other.end <= quantity.start && !isOneOf(other);
  return (triggerWords.has(first) || verbs.has(first)) && !clause.quantities.some(isBefore);
}

/** Verbs with which a sentence opens that tells when something follows: `komt de productie onder de 75 meter, dan …`. */
const verbs: ReadonlySet<string> = new Set(
  'blijft blijven duurt duren komt komen loopt lopen zakt zakken daalt dalen stijgt stijgen haalt halen valt vallen wordt worden is'.split(
    ' ',
  ),
);

function isOneOf({ value, comparator }: Quantity): boolean {
  return comparator?.isExplicit !== true && value.kind === 'exact' && isSame(value.number, rational(1));
}

function findOther(
  reading: Reading,
  item: ScoredItem,
  kpis: readonly Item<'kpi'>[],
  claim: Claim,
): OtherTrigger | undefined {
  const { passage, quantity, sentence } = claim;
  const done = tellingWords(passage.text.slice(quantity.end, sentence.end));
  const limits = kpis.flatMap((kpi) => limitsOf(reading, kpi, claim));
  if (limits.some(({ key }) => key === valueKey(quantity))) return undefined;
  // `Zakt een afdeling onder 60%, …, ook als het geheel boven de 70% zit`: whoever names both means another limit.
  const beside = new Set(parseQuantities(sentence.text).map((other) => sizeKey(other)));
  if (limits.some(({ size }) => beside.has(size))) return undefined;
  const found = limits.filter(({ action }) => isSameAction(done, action));
  const [first, ...others] = found;
  return first === undefined || others.length > 0 ? undefined : { item, claim, ...first };
}

/** An action is the same when so many words of it are, or one that is a name by itself: `zaterdagploeg`. */
function isSameAction(done: Topic, action: Topic): boolean {
  return (
    sharedWords(done, action) >= leastShared ||
    [...done].some((word) => word.length >= compoundLength && action.has(word))
  );
}

const leastShared = 2;
const compoundLength = 9;

interface Limit extends Pick<OtherTrigger, 'kpi' | 'limit' | 'place'> {
  readonly key: string;
  /** The number and unit alone. */
  readonly size: string;
  readonly action: Topic;
}

/** The limits of the escalation of a KPI that can be compared with a number, each the only one of its step. */
function limitsOf(reading: Reading, kpi: Item<'kpi'>, { quantity }: Claim): Limit[] {
  return escalationSteps(kpi, reading).flatMap(({ trigger, action }): Limit[] => {
    if (trigger === undefined || action === undefined) return [];
    const [limit, ...others] = parseQuantities(trigger.text).filter((other) => groupOf(other) === groupOf(quantity));
    if (limit === undefined || others.length > 0 || limit.comparator?.sign !== quantity.comparator?.sign) return [];
    return [
      {
        kpi,
        limit: trigger.text.slice(limit.start, limit.end),
        place: trigger.place(limit.start, limit.end),
        key: valueKey(limit),
        size: sizeKey(limit),
        action: tellingWords(action.text),
      },
    ];
  });
}
