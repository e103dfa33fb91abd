import type { Item } from '../../model/item.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { isBelow, rational } from '../../quantity/rational.ts';
import { haveSameNumber } from '../../reading/claims/promise-coverage.ts';
import { itemPromises } from '../../reading/promises/item-promises.ts';
import type { PromisePair } from '../../reading/promises/pair-promises.ts';
import { isAsked } from '../../reading/promises/promise-claim.ts';
import { sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';

export const kpiOffTopic = defineRule<{ item: string; kpis: string; missing: string }>({
  code: 'EMV409',
  name: 'kpi-does-not-measure-wish',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ item, kpis, missing }) =>
        `${kpis} lijkt niet te meten wat ${item} vraagt: er staat niets in over ${missing}`,
      en: ({ item, kpis, missing }) =>
        `${kpis} does not seem to measure what ${item} asks: it says nothing about ${missing}`,
    },
    label: {
      nl: ({ item }) => `niets hiervan gaat over ${item}`,
      en: ({ item }) => `nothing of this is about ${item}`,
    },
    why: {
      nl: () => 'een KPI die iets anders meet, bewijst de wens niet: de beoordelaar ziet dan geen meetbare toezegging',
      en: () =>
        'a KPI that measures something else does not prove the wish: the evaluator then sees no measurable commitment',
    },
    help: {
      nl: ({ item, kpis, missing }) =>
        `geef ${item} een KPI over ${missing}, of voeg aan ${kpis} een norm daarover toe; klopt de koppeling, leg dat dan bij ${item} uit onder \`waivers\``,
      en: ({ item, kpis, missing }) =>
        `give ${item} a KPI about ${missing}, or add a norm about it to ${kpis}; if the link is right, explain it at ${item} under \`waivers\``,
    },
  },
  check({ bid, reading, presume }) {
    for (const { item, kpis, pairs } of itemPromises(reading)) {
      // What a question asks is open; there the KPI proves what we answer.
      if (item.kind !== 'wish' || kpis.length === 0 || pairs.some(isMeasured)) continue;
      const missing = findMissing(item.data.text, item.data.title ?? '', kpis);
      const link = bid.linksFrom(item, 'kpis')[0];
      if (missing === undefined || link === undefined) continue;
      const names = kpis.map(({ id }) => id).join(', ');
      presume(link.span, { item: item.id, kpis: names, missing }, [
        { span: item.span(['text']), label: { nl: 'dit vraagt de opdrachtgever', en: 'this is what the buyer asks' } },
        ...kpis.slice(0, 3).map((kpi) => ({
          span: kpi.span(['title']),
          label: { nl: `dit meet ${kpi.id}`, en: `this is what ${kpi.id} measures` },
        })),
      ]);
    }
  },
});

/** A norm that answers the buyer, or that gives the very number of our answer, measures what is asked. */
function isMeasured({ promise, norm, isSure }: PromisePair): boolean {
  if (isAsked(promise)) return true;
  return haveSameNumber(promise.claim, norm.claim) && !isBelowLimit(promise.claim.quantity, isSure ? 6 : 20);
}

/** Small numbers are the same by chance. */
function isBelowLimit({ value }: Quantity, least: number): boolean {
  return value.kind === 'exact' && value.number.denominator === 1n && isBelow(value.number, rational(least));
}

/** Names of standards, laws and methods in capitals: the firmest words of a wish. */
const names = /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ0-9²³₀-₉&]{2,9}(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])/gu;
const mostNamed = 4;

/** What a wish is about and none of its KPIs is; undefined when they have enough in common. */
function findMissing(text: string, title: string, kpis: readonly Item<'kpi'>[]): string | undefined {
  const asked = inOneSpelling(withoutAsking(topicOf(`${title}. ${text}`)));
  // One word may be called something else in a KPI; several may not.
  if (asked.size < 2) return undefined;
  const measured = inOneSpelling(topicOf(kpis.map(textOf).join('. ')));
  const shared = sharedWords(asked, measured);
  if (shared > 1) return undefined;
  const named = [...new Set([...text.matchAll(names)].map(([name]) => name))];
  const absent = named.filter((name) => !isIn(name, measured));
  if (shared === 1 && (named.length < 2 || absent.length < named.length)) return undefined;
  return absent.length > 1 ? absent.slice(0, mostNamed).join(', ') : `“${shortened(text)}”`;
}

/** Words with which a buyer asks for an answer, whatever it is about: `beschrijf uw aanpak`. */
const asking = topicOf(
  'beschrijf beschrijft beschrijving geef geeft aan toelichting licht toe aanpak wijze werkwijze inschrijver plan visie ' +
    'describe description explain give approach way tenderer bidder plan vision',
);

function withoutAsking(words: Topic): Topic {
  return new Set([...words].filter((word) => !asking.has(word)));
}

/** A vowel is written double or single by its syllable: without that, `schoon` and `schone` are a part of `schoonmaak`. */
function inOneSpelling(words: Topic): Topic {
  return new Set([...words].map((word) => word.replace(/([aeou])\1/gu, '$1')));
}

const longestQuote = 70;

/** The first words of what is asked, without the name that some buyers put before it. */
function shortened(text: string): string {
  const asked = (text.split(/:\s/u).slice(1).join(': ') || text).replace(/\s+/gu, ' ').replace(/[\s.]+$/u, '');
  if (asked.length <= longestQuote) return asked;
  return `${asked.slice(0, asked.lastIndexOf(' ', longestQuote))} …`;
}

function textOf({ data }: Item<'kpi'>): string {
  const norms = (data.norms ?? []).map(({ key, subject, condition }) => [key, subject, condition].join(' '));
  return [data.title, data.description, data.target, data.measurement, ...norms].join('. ');
}

function isIn(name: string, topic: Topic): boolean {
  return sharedWords(inOneSpelling(topicOf(name)), topic) > 0;
}
