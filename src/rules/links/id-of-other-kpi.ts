import type { Item, Mention } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { isDuration } from '../../quantity/durations.ts';
import { isBelow, multiply, rational, rationalKey } from '../../quantity/rational.ts';
import { familyOf } from '../../reading/claims/promise-coverage.ts';
import { amountKey, groupOf, valueKey } from '../../reading/claims/value-key.ts';
import { targetPassages } from '../../reading/promises/norm-claim.ts';
import type { Claim } from '../../reading/texts/claim.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { baselinesOfOtherReference, resultsOfOtherKpi } from './results-of-kpis.ts';
import { writtenOfOther } from './written-of-other.ts';

export const idOfOtherKpi = defineRule<{ named: string; meant: string; words: string }>({
  code: 'EMV218',
  name: 'id-of-other-kpi',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ named, meant, words }) => `“${words}” verwijst naar ${named}, maar lijkt bij ${meant} te horen`,
      en: ({ named, meant, words }) => `“${words}” refers to ${named}, but seems to belong to ${meant}`,
    },
    why: {
      nl: () => 'een beoordelaar die het nummer opzoekt, vindt een KPI over iets anders',
      en: () => 'an evaluator who looks the id up finds a KPI about something else',
    },
    help: {
      nl: ({ named, meant }) => `verander ${named} in ${meant}, of zet de waarde van ${named} in de zin`,
      en: ({ named, meant }) => `change ${named} into ${meant}, or put the value of ${named} in the sentence`,
    },
  },
  check({ reading, report }) {
    const kpis = new KpiValues(reading);
    const rows = new Rows(reading);
    const said = new Set<Mention>();
    for (const passage of reading.ownPassages()) {
      if (passage.kind === 'heading' || passage.item?.kind === 'kpi') continue;
      for (const { mention, kpi, claims, text } of referencesIn(reading, rows, passage)) {
        const found = kpis.meantBy(claims, topicOf(text), kpi);
        if (found === undefined) continue;
        said.add(mention);
        const words = found.claim.passage.quote(found.claim.quantity);
        report(mention.span, { named: kpi.id, meant: found.kpi.id, words }, [
          { span: found.kpi.span(['target']), label: { nl: 'hier staat die waarde', en: 'that value stands here' } },
        ]);
      }
    }
    for (const { mention, named, meant, words, place } of writtenOfOther(reading)) {
      if (said.has(mention)) continue;
      report(mention.span, { named: named.id, meant: meant.id, words }, [
        { span: place, label: { nl: 'hier staat die waarde', en: 'that value stands here' } },
      ]);
    }
    for (const { named, meant, words, span, place } of [
      ...resultsOfOtherKpi(reading),
      ...baselinesOfOtherReference(reading),
    ]) {
      report(span, { named, meant, words }, [
        { span: place, label: { nl: 'hier staat die waarde', en: 'that value stands here' } },
      ]);
    }
  },
});

interface Reference {
  readonly mention: Mention;
  readonly kpi: Item<'kpi'>;
  /** The numbers between the reference before it and this one, in one sentence. */
  readonly claims: readonly Claim[];
  readonly text: string;
}

/** The KPIs that a text refers to after naming a value: `binnen 4 uur hersteld (KPI-03)`. */
function referencesIn(reading: Reading, rows: Rows, passage: Passage): Reference[] {
  const mentions = reading.mentionsIn(passage).filter(({ to }) => to !== undefined);
  return mentions.flatMap((mention, index): Reference[] => {
    const { to, span } = mention;
    const [before, after] = [mentions[index - 1], mentions[index + 1]];
    // `KPI-03 en KPI-04` share their values.
    if (to?.kind !== 'kpi' || isJoined(before, mention) || isJoined(mention, after)) return [];
    const kpi = to as Item<'kpi'>;
    if (passage.kind === 'cell') return mentions.length > 1 ? [] : [{ mention, kpi, ...rows.claimsAround(passage) }];
    const from = before?.span.end ?? 0;
    const claims = reading
      .claims(passage)
      .filter((claim) => claim.span.start >= from && claim.span.end <= span.start && span.end <= endOfSentence(claim));
    const [first] = claims;
    return first === undefined ? [] : [{ mention, kpi, claims, text: first.sentence.text }];
  });
}

function endOfSentence({ passage, sentence: { start, end } }: Claim): number {
  return passage.span(start, end).end;
}

/** As long as ` tot en met `. */
const joint = 14;

function isJoined(first: Mention | undefined, second: Mention | undefined): boolean {
  if (second?.rangeStart !== undefined) return true;
  return first !== undefined && second !== undefined && second.span.start - first.span.end < joint;
}

/** In a table the value stands in another cell of the same row. */
class Rows {
  readonly #byFile = new Map<SourceFile, ReadonlyMap<number, readonly Passage[]>>();

  constructor(readonly reading: Reading) {}

  claimsAround(passage: Passage): { readonly claims: readonly Claim[]; readonly text: string } {
    const { file } = passage;
    const rows = this.#byFile.get(file) ?? rowsOf(this.reading.passagesIn(file));
    this.#byFile.set(file, rows);
    const cells = rows.get(lineOf(passage)) ?? [];
    return {
      claims: cells.flatMap((cell) => this.reading.claims(cell)),
      text: cells.map(({ text }) => text).join(' '),
    };
  }
}

function rowsOf(passages: readonly Passage[]): ReadonlyMap<number, readonly Passage[]> {
  const rows = new Map<number, Passage[]>();
  for (const passage of passages) if (passage.kind === 'cell') append(rows, lineOf(passage), passage);
  return rows;
}

function lineOf(passage: Passage): number {
  return passage.file.position(passage.span().start).line;
}

/** More KPIs than this share a value that tells nothing. */
const mostAlike = 50;

/** The KPIs of a bid by the values that they name. */
class KpiValues {
  readonly #byValue = new Map<string, Item<'kpi'>[]>();
  readonly #values = new Map<Item, ReadonlySet<string>>();
  readonly #topics = new Map<Item, Topic>();

  constructor(readonly reading: Reading) {
    for (const kpi of reading.bid.items('kpi')) {
      const norms = reading.passagesOf(kpi).filter(({ field }) => field === 'target' || field === 'norms');
      for (const key of new Set(keysOf(reading, norms))) append(this.#byValue, key, kpi);
    }
  }

  /** The one KPI that gives a value of a sentence and is about it, when the KPI named does neither. */
  meantBy(
    claims: readonly Claim[],
    topic: Topic,
    named: Item<'kpi'>,
  ): { readonly kpi: Item<'kpi'>; readonly claim: Claim } | undefined {
    const own = this.#valuesOf(named);
    if (claims.some(({ quantity }) => own.has(keyOf(quantity)))) return undefined;
    const shared = sharedWords(topic, this.#topicOf(named));
    const groups = new Set(
      keysOf(this.reading, targetPassages(this.reading, named)).map((key) => key.split(' ', 1)[0] ?? ''),
    );
    for (const claim of claims) {
      const alike = this.#byValue.get(keyOf(claim.quantity)) ?? [];
      if (alike.length > mostAlike) continue;
      // A KPI that gives no number of the kind is not meant where another gives the very number.
      const isOfOther = !groups.has(kindOf(claim.quantity)) && isTelling(claim.quantity);
      const isOfOne = isOfOther && alike.length === 1 && isRare(claim.quantity);
      const [kpi, ...others] = alike.filter((other) => {
        const common = sharedWords(topic, this.#topicOf(other));
        return common > shared || isOfOne || (isOfOther && common > 0 && common === shared);
      });
      if (kpi !== undefined && others.length === 0) return { kpi, claim };
    }
    return undefined;
  }

  #valuesOf(kpi: Item): ReadonlySet<string> {
    const known = this.#values.get(kpi);
    if (known !== undefined) return known;
    const made = new Set(keysOf(this.reading, this.reading.passagesOf(kpi)));
    this.#values.set(kpi, made);
    return made;
  }

  #topicOf(kpi: Item<'kpi'>): Topic {
    const known = this.#topics.get(kpi);
    if (known !== undefined) return known;
    const { title, description, target } = kpi.data;
    const made = topicOf([title, description, target].join(' '));
    this.#topics.set(kpi, made);
    return made;
  }
}

/** Small numbers are the same by chance, but for terms and shares. */
function isTelling({ unit }: Claim['quantity']): boolean {
  return unit?.dimension !== 'count' && unit?.dimension !== 'frequency';
}

function keysOf(reading: Reading, passages: readonly Passage[]): string[] {
  return passages.flatMap((passage) => reading.claims(passage).map(({ quantity }) => keyOf(quantity)));
}

/** A mark, a share or the last working day for something is seldom that of two KPIs; a term is. */
function isRare({ unit, value }: Claim['quantity']): boolean {
  if (unit === undefined) return true;
  if (isDuration(unit.dimension) || value.kind !== 'exact') return false;
  return unit.dimension !== 'ratio' || isBelow(multiply(value.number, unit.factor), rational(1));
}

function keyOf(quantity: Claim['quantity']): string {
  const { unit, value } = quantity;
  const kind = kindOf(quantity);
  // `8.4 or higher` is the mark of `≥8.4 on a scale of 1 to 10`.
  if (kind === 'grade' && value.kind === 'exact') return `grade ${rationalKey(value.number)}`;
  // A share is the same share whether or not its text says over which period.
  return `${kind} ${unit?.dimension === 'ratio' ? amountKey(quantity) : valueKey(quantity)}`;
}

function kindOf(quantity: Claim['quantity']): string {
  return familyOf(quantity) === 'grade' ? 'grade' : groupOf(quantity);
}
