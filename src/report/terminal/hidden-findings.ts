import { phrase } from '../../diagnostics/diagnostic.ts';
import { cutWords } from '../cut-text.ts';
import { families, isOfFamily } from '../families.ts';
import type { BlockStyle } from '../finding-block.ts';
import { onOneLine } from '../visible-text.ts';
import { reportWords } from '../words.ts';
import { wrapHanging } from '../wrap-text.ts';
import type { FindingEntry } from './group-findings.ts';

/** The least that hidden entries take: a title, one kind in words, and two lines for the others. */
export const leastHidden = 4;
const beyondLines = 2;

/**
 * The entries that are not shown, on so many lines: how many findings, and a line for each kind in words; of the kinds
 * for which there is no room only how many there are in each family.
 */
export function drawHidden(entries: readonly FindingEntry[], room: number, style: BlockStyle): string[] {
  if (entries.length === 0) return [];
  const { language, columns } = style;
  const title = wrapHanging(reportWords[language].hidden(countOf(entries)), columns, '', '  ');
  const most = Math.max(room, leastHidden) - title.length;
  const shown = entries.length <= most ? entries : entries.slice(0, Math.max(most - beyondLines, 1));
  return [
    ...title,
    ...shown.map((entry) => cutWords(`  ${lineOf(entry, style)}`, columns)),
    ...drawBeyond(entries.slice(shown.length), style),
  ];
}

function drawBeyond(entries: readonly FindingEntry[], { language, columns }: BlockStyle): string[] {
  if (entries.length === 0) return [];
  const counts = families.flatMap((family) => {
    const count = countOf(entries.filter(({ first }) => isOfFamily(first.type, family)));
    return count === 0 ? [] : [`${family.title[language]} ${count}`];
  });
  return wrapHanging(`${reportWords[language].beyond(countOf(entries))}: ${counts.join(', ')}`, columns, '  ', '    ');
}

/** How many findings an entry stands for. */
function sizeOf({ others, further }: FindingEntry): number {
  return 1 + others.length + further.length;
}

function countOf(entries: readonly FindingEntry[]): number {
  return entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
}

function lineOf(entry: FindingEntry, { language }: BlockStyle): string {
  const { first } = entry;
  const name = counted(sizeOf(entry), first.type.code);
  return `${name}${reportWords[language].certainty[first.certainty]} ${onOneLine(phrase(first, language).message)}`;
}

function counted(count: number, code: string): string {
  return count === 1 ? code : `${count}× ${code}`;
}
