import { haveSameWords } from '../../quantity/noun-words.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { asWritten } from '../../reading/claim.ts';
import { itemPromises } from '../../reading/item-promises.ts';
import { isAsked, type PromiseClaim } from '../../reading/promise-claim.ts';
import { defineRule } from '../rule.ts';
import { findStricter } from './contradictions.ts';

export const promiseStricterThanAsked = defineRule<{ item: string; asked: string; offered: string; place: string }>({
  code: 'EMV800',
  name: 'promise-stricter-than-asked',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ item, asked, offered, place }) =>
        `${place === '' ? 'ons antwoord' : place} belooft “${offered}” waar ${item} “${asked}” vraagt`,
      en: ({ item, asked, offered, place }) =>
        `${place === '' ? 'our answer' : place} promises “${offered}” where ${item} asks for “${asked}”`,
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
    for (const { item, pairs, promises } of itemPromises(reading)) {
      const label = { nl: 'dit vraagt de opdrachtgever', en: 'this is what the buyer asks' };
      const pair = pairs.find(
        ({ coverage, promise, norm }) =>
          isAsked(promise) &&
          norm.head === undefined &&
          coverage.relation === 'stricter' &&
          coverage.reason === 'value' &&
          !asksForMore(promise) &&
          !countOtherThings(promise.claim.quantity, norm.claim.quantity),
      );
      const stricter = findStricter(promises).find(({ other }) => !asksForMore(other));
      if (pair !== undefined) {
        const { promise, norm } = pair;
        presume(
          norm.claim.span,
          { item: item.id, asked: asWritten(promise.claim), offered: asWritten(norm.claim), place: norm.kpi.id },
          [{ span: promise.claim.span, label }],
        );
      } else if (stricter !== undefined) {
        const { offered, other } = stricter;
        presume(
          offered.claim.span,
          { item: item.id, asked: asWritten(other.claim), offered: asWritten(offered.claim), place: '' },
          [{ span: other.claim.span, label }],
        );
      }
    }
  },
});

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
