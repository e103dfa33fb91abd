/**
 * Columns of a table that repeat, row by row, what a reference or the baselines of the KPIs tell: `Sanitaire rondes uitgevoerd |
 * 98,1%`. Where one row gives the number of the text that has its words and another does not, that one was not brought up to date.
 */
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { rational } from '../../quantity/rational.ts';
import { yearIn } from '../claims/claim-kinds.ts';
import { amountKey } from '../claims/value-key.ts';
import { areNear } from '../facts/amounts-alike.ts';
import { isSlipOfDigits } from '../facts/number-slips.ts';
import type { Claim } from '../texts/claim.ts';
import type { Passage } from '../texts/passage.ts';
import type { Reading } from '../texts/reading.ts';
import { rowName } from '../texts/table-rows.ts';
import { type Topic, topicOf } from '../words/topic.ts';
import { canBeOne } from './kpi-claims.ts';
import type { ToldOtherwise } from './told-otherwise.ts';

/** A text that tells what was measured. */
interface Statement {
  readonly claims: readonly Claim[];
  /** The reference it is of, or nothing for the baselines of the bid. */
  readonly reference: Item<'reference'> | undefined;
}

/** A cell with the statement that has the words of its row. */
interface Match {
  readonly claims: readonly Claim[];
  readonly statement: Statement;
}

/** A word of more statements tells of none in particular. */
const mostStatements = 12;
const fewestWords = 2;
/** What differs by more is another thing. */
const near = rational(7, 5);

/**
 * The cells that give another number than the text whose words their row has, in a column where other rows repeat such texts.
 *
 * @param claimsIn the numbers of a text that can be measured
 */
export function columnRivalries(
  reading: Reading,
  claimsIn: (passage: Passage) => readonly Claim[],
): readonly ToldOtherwise[] {
  const byWord = statementsByWord(reading, claimsIn);
  if (byWord.size === 0) return [];
  const columns = new Map<string, Match[]>();
  for (const passage of reading.ownPassages()) {
    if (passage.kind !== 'cell' || passage.text === passage.column) continue;
    const claims = claimsIn(passage);
    for (const statement of claims.length === 0 ? [] : statementsOfRow(rowName(passage), byWord)) {
      if (areOfOtherYears(passage, statement)) continue;
      const column = `${passage.file.path}#${passage.heading ?? ''}#${passage.column}#${statement.reference?.id ?? ''}`;
      append(columns, column, { claims, statement });
    }
  }
  return [...columns.values()].flatMap((matches) => {
    const off = matches.filter((match) => !isRepeated(match));
    const [apart, second] = off;
    if (apart === undefined || second !== undefined || off.length === matches.length) return [];
    return rivalOf(apart);
  });
}

function statementsByWord(
  reading: Reading,
  claimsIn: (passage: Passage) => readonly Claim[],
): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  const add = (text: string, statement: Statement): void => {
    if (statement.claims.length > 0) for (const word of topicOf(text)) append(found, word, statement);
  };
  for (const reference of reading.bid.items('reference')) {
    for (const passage of reading.passagesOf(reference)) {
      if (passage.field === 'results') add(passage.text, { claims: claimsIn(passage), reference });
    }
  }
  for (const kpi of reading.bid.items('kpi')) {
    const baseline = reading.passagesOf(kpi).find(({ field }) => field === 'baseline');
    if (baseline === undefined) continue;
    add(`${kpi.data.title ?? ''} ${baseline.text}`, { claims: claimsIn(baseline), reference: undefined });
  }
  return found;
}

/** Of each reference, and of the baselines, the one statement with most words of a row: at least two, and most of them. */
function statementsOfRow(row: Topic, byWord: ReadonlyMap<string, readonly Statement[]>): readonly Statement[] {
  const shared = new Map<Statement, number>();
  for (const word of row) {
    const having = byWord.get(word) ?? [];
    if (having.length > mostStatements) continue;
    for (const statement of having) shared.set(statement, (shared.get(statement) ?? 0) + 1);
  }
  const groups = new Map<Statement['reference'], (readonly [Statement, number])[]>();
  for (const one of shared) append(groups, one[0].reference, one);
  return [...groups.values()].flatMap((group) => {
    const [best, next] = [...group].sort(([, one], [, other]) => other - one);
    if (best === undefined || best[1] < fewestWords || best[1] * 2 <= row.size || best[1] === next?.[1]) return [];
    return [best[0]];
  });
}

function areOfOtherYears(cell: Passage, { claims }: Statement): boolean {
  const year = yearIn(cell.column) ?? yearIn(cell.text);
  const years = claims.flatMap(({ sentence }) => yearIn(sentence.text) ?? []);
  return year !== undefined && years.length > 0 && !years.includes(year);
}

function isRepeated({ claims, statement }: Match): boolean {
  return claims.some(({ quantity }) =>
    statement.claims.some(
      (other) => canBeOne(quantity, other.quantity) || amountKey(quantity) === amountKey(other.quantity),
    ),
  );
}

/** The one number of a cell with the one of its kind in the statement, if the one can be the other gone wrong. */
function rivalOf({ claims, statement }: Match): readonly ToldOtherwise[] {
  const [told, more] = claims;
  const own = statement.claims.filter(({ quantity }) => quantity.unit?.name === told?.quantity.unit?.name);
  const [other, second] = own;
  if (told === undefined || more !== undefined || other === undefined || second !== undefined) return [];
  const isNear = areNear(told.quantity, other.quantity, near) || isSlipOfDigits(told.quantity, other.quantity);
  return isNear ? [{ told, other }] : [];
}
