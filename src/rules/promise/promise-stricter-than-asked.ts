import type { RelatedPlace } from '../../diagnostics/diagnostic.ts';
import { haveSameWords } from '../../quantity/noun-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { valueKey } from '../../reading/claims/value-key.ts';
import { type ItemPromises, itemPromises } from '../../reading/promises/item-promises.ts';
import { isAsked, type PromiseClaim } from '../../reading/promises/promise-claim.ts';
import { asWritten, type Claim } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { defineRule } from '../rule.ts';
import { findStricter } from './contradictions.ts';

interface Surplus {
  readonly item: string;
  readonly asked: PromiseClaim;
  readonly offered: Claim;
  /** The KPI that offers it, or nothing for an answer. */
  readonly place: string;
}

/** Who promises more in one place mostly does so in many: that is one decision to confirm, so it is one finding. */
export const promiseStricterThanAsked = defineRule<{
  item: string;
  asked: string;
  offered: string;
  place: string;
  others: number;
}>({
  code: 'EMV800',
  name: 'promise-stricter-than-asked',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ item, asked, offered, place, others }) =>
        `${place === '' ? 'ons antwoord' : place} belooft “${offered}” waar ${item} “${asked}” vraagt${others === 0 ? '' : `; zo ook op nog ${others} ${others === 1 ? 'plaats' : 'plaatsen'}`}`,
      en: ({ item, asked, offered, place, others }) =>
        `${place === '' ? 'our answer' : place} promises “${offered}” where ${item} asks for “${asked}”${others === 0 ? '' : `; the same in ${others} more ${others === 1 ? 'place' : 'places'}`}`,
    },
    label: {
      nl: ({ asked }) => `strenger dan “${asked}”`,
      en: ({ asked }) => `stricter than “${asked}”`,
    },
    why: {
      nl: () =>
        'meer beloven dan gevraagd kost geld en geeft risico op een boete; het loont alleen als de beoordeling ervoor betaalt',
      en: () =>
        'promising more than asked costs money and risks a penalty; it only pays if the award method rewards it',
    },
    help: {
      nl: ({ item, asked }) =>
        `is het bewust, laat de uitvoering het bevestigen en zeg bij ${item} wat het de opdrachtgever oplevert; anders is “${asked}” genoeg`,
      en: ({ item, asked }) =>
        `if it is meant, have delivery confirm it and say at ${item} what the buyer gains; otherwise “${asked}” will do`,
    },
  },
  check({ reading, presume }) {
    const [first, ...others] = surplusesOf(reading);
    if (first === undefined) return;
    const { item, asked, offered, place } = first;
    const label = { nl: 'dit vraagt de opdrachtgever', en: 'this is what the buyer asks' };
    presume(
      offered.span,
      { item, asked: asWritten(asked.claim), offered: asWritten(offered), place, others: others.length },
      [{ span: asked.claim.span, label }, ...others.map(alsoStricter)],
    );
  },
});

/** The strictest surplus of each wish or question, save those that the bid itself sets against what is asked. */
function surplusesOf(reading: Reading): Surplus[] {
  const surpluses = itemPromises(reading).flatMap((of) => surplusOf(of) ?? []);
  if (surpluses.length === 0) return [];
  const told = sentencesByValue(reading);
  return surpluses.filter(({ asked, offered }) => {
    const both = told.get(valueKey(offered.quantity));
    return ![...(told.get(valueKey(asked.claim.quantity)) ?? [])].some((sentence) => both?.has(sentence) === true);
  });
}

function surplusOf({ item, pairs, promises }: ItemPromises): Surplus | undefined {
  const pair = pairs.find(
    ({ coverage, promise, norm }) =>
      isAsked(promise) &&
      norm.head === undefined &&
      coverage.relation === 'stricter' &&
      coverage.reason === 'value' &&
      !asksForMore(promise) &&
      !countOtherThings(promise.claim.quantity, norm.claim.quantity),
  );
  if (pair !== undefined)
    return { item: item.id, asked: pair.promise, offered: pair.norm.claim, place: pair.norm.kpi.id };
  const stricter = findStricter(promises).find(({ other }) => !asksForMore(other));
  return stricter && { item: item.id, asked: stricter.other, offered: stricter.offered.claim, place: '' };
}

/** `Binnen twee werkdagen, waar u drie werkdagen vraagt`: who says so himself knows that it is more. A norm may hold both. */
function sentencesByValue(reading: Reading): ReadonlyMap<string, ReadonlySet<unknown>> {
  const told = new Map<string, Set<unknown>>();
  for (const passage of reading.passages()) {
    if (passage.voice !== 'ours') continue;
    for (const { quantity, sentence } of reading.claims(passage)) {
      if (!namesDemand.test(passage.text.slice(sentence.start, sentence.end))) continue;
      const key = valueKey(quantity);
      told.set(key, (told.get(key) ?? new Set()).add(sentence));
    }
  }
  return told;
}

const namesDemand =
  /(?<![a-zà-ɏ])(?:u|gemeente|opdrachtgever|you|client|buyer)\s[^.;]{0,40}?(?:vraagt|vroeg|eist|eiste|asks?|asked|requires?|required|demands?)(?![a-zà-ɏ])|(?:gevraagde?|geëiste?|uw eis|uw minimum|your requirement|your minimum|asked for|required)(?![a-zà-ɏ])/iu;

function alsoStricter({ item, asked, offered }: Surplus): RelatedPlace {
  const written = asWritten(asked.claim);
  return {
    span: offered.span,
    label: { nl: `ook strenger: ${item} vraagt “${written}”`, en: `stricter too: ${item} asks for “${written}”` },
  };
}

/** Twelve meetings are not more than nine processes. */
function countOtherThings({ noun: asked }: Quantity, { noun: offered }: Quantity): boolean {
  return asked !== undefined && offered !== undefined && !haveSameWords(asked, offered);
}

/** `Een hogere beschikbaarheid dan 99,0%`, `6,0% of lager`: who wishes for more than a number has said so himself. */
function asksForMore({ claim: { passage, sentence, quantity } }: PromiseClaim): boolean {
  const before = passage.text.slice(sentence.start, quantity.start + 12);
  return moreThan.test(before) || orMore.test(passage.text.slice(quantity.start, quantity.end + 16));
}

const moreThan =
  /(?<![a-zà-ɏ])(?:hogere?|lagere?|meer|minder|betere?|snellere?|eerder|eerdere|kortere?|vaker|higher|lower|more|less|fewer|better|faster|quicker|sooner|earlier|shorter)\s[^.;]{0,80}?(?:dan|than)\s/iu;
const orMore =
  /\s(?:of|or)\s(?:hoger|lager|meer|minder|beter|sneller|eerder|korter|higher|lower|more|less|fewer|better|faster|sooner|earlier|shorter)(?![a-zà-ɏ])/iu;
