/** Rows of a table that a class opens (`| P2 | … | 4 uur |`), against the norms that the KPIs give for that class. */
import { append } from '../../model/item-index.ts';
import { groupOf, sizeKey } from '../../reading/claims/value-key.ts';
import { type Claim, labelsOf } from '../../reading/texts/claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';
import { exactValue } from './number-in-text.ts';
import { nameOfRow, type Table, tablesOf } from './tables.ts';

/** A number in the row of a class, with the norm of that class under the same name. */
export interface ClassOff {
  readonly told: Claim;
  readonly norm: Claim;
}

const className = /^(?:(?<letter>[PS])|prio(?:riteit|rity)?\s)(?<digit>\d)$/iu;

/** The numbers in rows of classes that are not those of the norms that the head of their column names. */
export function classesOff(reading: Reading): readonly ClassOff[] {
  const tables = tablesOf(reading).filter(({ rows }) => rows.some((row) => className.test(nameOfRow(row))));
  if (tables.length === 0) return [];
  const norms = normsByClass(reading);
  return tables.flatMap((table) => rowsOff(table, norms, reading));
}

function rowsOff(
  { head, rows }: Table,
  norms: ReadonlyMap<string, readonly NormOfClass[]>,
  reading: Reading,
): readonly ClassOff[] {
  return rows.flatMap((row) => {
    const { letter = 'P', digit } = className.exec(nameOfRow(row))?.groups ?? {};
    const ofClass = norms.get(`${letter.toUpperCase()}${digit ?? ''}`) ?? [];
    if (ofClass.length === 0) return [];
    // `Herstel | Uw eis herstel`: one of them gives the norm, and the other what is asked.
    const inRow = new Set(
      row.flatMap(({ passage }) => reading.claims(passage).map(({ quantity }) => sizeKey(quantity))),
    );
    return row.flatMap(({ passage, at }): readonly ClassOff[] => {
      const [told, ...more] = at === 0 ? [] : reading.claims(passage);
      if (told === undefined || more.length > 0 || exactValue(told.quantity) === undefined) return [];
      const column = topicOf(head.find((one) => one.at === at)?.passage.text ?? '');
      const named = ofClass.filter(
        (norm) => groupOf(norm.claim.quantity) === groupOf(told.quantity) && sharedWords(column, norm.words) > 0,
      );
      const [norm] = named;
      const isSaid = named.some(({ claim }) => inRow.has(sizeKey(claim.quantity)));
      return norm === undefined || isSaid ? [] : [{ told, norm: norm.claim }];
    });
  });
}

/** A norm with what it is about. */
interface NormOfClass {
  readonly claim: Claim;
  readonly words: Topic;
}

function normsByClass(reading: Reading): ReadonlyMap<string, readonly NormOfClass[]> {
  const norms = new Map<string, NormOfClass[]>();
  for (const kpi of reading.bid.items('kpi')) {
    const ofKpi = new Map<string, Claim[]>();
    for (const passage of reading.passagesOf(kpi)) {
      if (passage.field !== 'target' && passage.field !== 'norms') continue;
      for (const claim of reading.claims(passage))
        if (exactValue(claim.quantity) !== undefined) for (const label of labelsOf(claim)) append(ofKpi, label, claim);
    }
    for (const [label, claims] of ofKpi) {
      for (const claim of claims)
        append(norms, label, { claim, words: topicOf(wordsOf(claim, claims, kpi.data.title ?? '')) });
    }
  }
  return norms;
}

/** The title of a KPI names its norm where it has one of a kind for a class: `Reactietijd`, not `Reactie en herstel`. */
function wordsOf(norm: Claim, ofClass: readonly Claim[], title: string): string {
  const alike = ofClass.filter(({ quantity }) => groupOf(quantity) === groupOf(norm.quantity));
  return alike.length > 1 ? wordsBefore(norm) : `${wordsBefore(norm)} ${title}`;
}

/** What a norm is about stands before it, behind the norm before that. */
function wordsBefore({ passage, quantity }: Claim): string {
  return (
    passage.text
      .slice(0, quantity.start)
      .split(/[;:]\s|\d\s?[a-z%]+\s(?:en|and)\s/iu)
      .at(-1) ?? ''
  );
}
