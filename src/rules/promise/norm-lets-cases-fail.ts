import type { Item } from '../../model/item.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { familyOf } from '../../reading/claims/promise-coverage.ts';
import { amountKey, sizeKey } from '../../reading/claims/value-key.ts';
import { itemPromises } from '../../reading/promises/item-promises.ts';
import type { PromisePair } from '../../reading/promises/pair-promises.ts';
import type { PromiseClaim } from '../../reading/promises/promise-claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import { placeKey } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { gapsOf, normSpan, type PairParameters, pairParameters, promisePlace, promiser } from './pair-words.ts';

export const normLetsCasesFail = defineRule<PairParameters & { share: string }>({
  code: 'EMV403',
  name: 'norm-lets-cases-fail',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        `${p.kpi} is al gehaald bij “${p.share}” terwijl ${promiser.nl(p)}: “${p.promised}”, voor alle gevallen`,
      en: (p) => `${p.kpi} is already met at “${p.share}”, while ${promiser.en(p)}: “${p.promised}”, for all cases`,
    },
    label: {
      nl: () => 'de overige gevallen mogen volgens deze norm te laat zijn',
      en: () => 'by this norm the other cases may fail',
    },
    why: {
      nl: () =>
        'de belofte kent geen uitzondering, de norm wel: de beoordelaar rekent met de norm en de opdrachtgever houdt u aan de belofte',
      en: () =>
        'the promise knows no exception and the norm does: the evaluator counts the norm, and the buyer holds you to the promise',
    },
    help: {
      nl: ({ kpi, item, share }) =>
        `schrijf bij ${item} dat de tijden gelden bij “${share}”, of maak er in ${kpi} 100% van`,
      en: ({ kpi, item, share }) => `write at ${item} that the promise holds at “${share}”, or make it 100% in ${kpi}`,
    },
  },
  check({ reading, report, presume }) {
    const seen = new Set<string>();
    const promised = promisedShares(reading);
    const said = saidShares(reading);
    const inFull = termsWithShares(reading);
    const isToldInFull = (share: string, { item, claim }: PromiseClaim): boolean =>
      !ofAll.test(claim.sentence.text) &&
      sharesIn(share).some((quantity) => inFull.has(termKey(item.address, claim.quantity, quantity)));
    const saysShare = (share: string, { address }: Item): boolean =>
      parseQuantities(share).some((quantity) => said.has(shareKey(address, quantity)));
    for (const found of gapsOf(reading, 'attainment')) {
      const span = normSpan(found, found.gap.norm);
      const key = `${found.promise.item.address} ${placeKey(span)}`;
      const { passage } = found.norm.claim;
      const share = passage.text.slice(found.gap.norm.start, found.gap.norm.end).replace(/\s+/gu, ' ');
      const isSaid =
        promised.has(key) ||
        (!isShareItself(share, found.promise.claim.quantity) && saysShare(share, found.promise.item));
      // The headline of an answer is read alone; that the text below it names the share makes it only likely a slip.
      const isHeadline = found.promise.claim.passage.field === 'keyMessage';
      if (seen.has(key) || (isSaid && !isHeadline) || isToldInFull(share, found.promise)) continue;
      seen.add(key);
      const say = found.isSure && !found.gap.isPresumed && !isSaid ? report : presume;
      say(span, { ...pairParameters(found), share }, [promisePlace(found.promise)]);
    }
  },
});

/** The shares that an item promises itself, each as a norm of its own: `minstens 80% van de deelnemers voert de opdracht uit`. */
function promisedShares(reading: Reading): ReadonlySet<string> {
  const pairs = itemPromises(reading).flatMap((item) => item.pairs);
  return new Set(pairs.filter(({ norm }) => familyOf(norm.claim.quantity) === 'ratio').map(normKey));
}

/** The shares that an answer names anywhere: `in ten minste 99% van de metingen blijven de waarden binnen die grenzen`. */
function saidShares(reading: Reading): ReadonlySet<string> {
  return new Set(
    itemPromises(reading).flatMap(({ item }) =>
      [...reading.passagesOf(item), ...reading.bodyPassages(item)]
        .filter(({ voice }) => voice === 'ours')
        .flatMap((passage) => [
          ...reading.claims(passage).map(({ quantity }) => quantity),
          ...sharesOfHundred(passage.text),
        ])
        .filter(({ unit }) => unit?.dimension === 'ratio')
        .map((quantity) => shareKey(item.address, quantity)),
    ),
  );
}

/**
 * The terms and amounts that the fields of an answer give with their share in one sentence: the headline `binnen 2 uur ter
 * plaatse` is told in full by the measure `bij 95% van de storingen is de monteur binnen 2 uur ter plaatse`.
 */
function termsWithShares(reading: Reading): ReadonlySet<string> {
  return new Set(
    itemPromises(reading).flatMap(({ item }) =>
      reading
        .passagesOf(item)
        .filter(({ voice }) => voice === 'ours')
        .flatMap((passage) => reading.claims(passage))
        .filter(({ quantity: { unit } }) => unit !== undefined && unit.dimension !== 'ratio')
        .flatMap(({ quantity, sentence }) =>
          sharesIn(sentence.text).map((share) => termKey(item.address, quantity, share)),
        ),
    ),
  );
}

function sharesIn(text: string): Quantity[] {
  return [...parseQuantities(text), ...sharesOfHundred(text)].filter(({ unit }) => unit?.dimension === 'ratio');
}

function termKey(address: string, term: Quantity, share: Quantity): string {
  return `${address} ${amountKey(term)} ${sizeKey(share)}`;
}

/**
 * Whoever says `elke storing` or `always` knows no exception, whatever stands below it; `95% of all hours` and `elk in 95%` do.
 */
const ofAll = guardPattern(
  'alle|elk|ieder|altijd|always|every|each|all',
  /(?<![a-zà-ɏ]|%\s(?:of|van)\s)(?:alle|elke?|iedere?(?:en)?|altijd|always|every|each|all)(?![a-zà-ɏ]|\s(?:dag|week|maand|kwartaal|jaar|schooljaar|day|month|quarter|year)(?![a-zà-ɏ])|\s(?:in|bij|voor|at)\s[^.;:]{0,20}\d\s?%)/iu,
);

/** `Van elke honderd deelnemers zitten er ten minste 95 in de klas`, `out of every hundred faults, 85 are cleared`. */
function sharesOfHundred(text: string): Quantity[] {
  return [...text.matchAll(ofHundred)].flatMap(([, number = '']) => {
    const [count] = parseQuantities(`${number} deelnemers`);
    if (count?.value.kind !== 'exact') return [];
    return parseQuantities(`${count.value.number.numerator}%`);
  });
}

const ofHundred =
  /(?<![a-zà-ɏ])(?:van|of)\s(?:elke|iedere|de|every|each)\s(?:honderd|100|hundred)\s[^.;:!?]{0,80}?(?<![a-zà-ɏ0-9])(\d{1,2}|[a-zà-ɏ]*(?:tig|ty|tien))(?![a-zà-ɏ0-9%])/giu;

/** `≥90% (90% gehaald)`: there the promise gives the number, but not the share of the cases. */
function isShareItself(share: string, promised: Quantity): boolean {
  return parseQuantities(share).some((quantity) => sizeKey(quantity) === sizeKey(promised));
}

function shareKey(address: string, quantity: Quantity): string {
  return `${address} ${quantity.unit?.name ?? ''} ${sizeKey(quantity)}`;
}

function normKey({ promise, norm: { claim } }: PromisePair): string {
  return `${promise.item.address} ${placeKey(claim.span)}`;
}
