import type { MarkKind } from './story.ts';

/** Fields that bring in what stands in another file (ISO/IEC 29500-1, 17.16.5; DDE as Word reads it). */
const outside = new Set([
  'INCLUDEPICTURE',
  'INCLUDETEXT',
  'LINK',
  'DDE',
  'DDEAUTO',
  'DATABASE',
  'IMPORT',
  'INCLUDE',
  'RD',
]);

/** Fields that print nothing when Word could not fill them in. */
const printing = new Set(['REF', 'PAGEREF', 'NOTEREF', 'SEQ', 'MERGEFIELD', 'DOCPROPERTY', 'TOC', 'FORMTEXT']);

/** What Word prints in the place of a field that leads nowhere, in Dutch and English. */
const broken = /^(?:Fout!|Error!)\s/u;

/** What Word prints for a field of a mailing that has no data. */
const unmerged = /^«[^»]+»$/u;

/** A field while it is read: its code, and where its result starts. */
export interface OpenField {
  instruction: string;
  /** Where the result starts in the text of its paragraph; undefined while the code is read. */
  resultStart: number | undefined;
  /** Whether anything was printed, in this paragraph or another. */
  hasResult: boolean;
}

/** Fields whose number says where a text stands and nothing of what it says: it moves with every edit. */
const counts = new Set(['PAGE', 'NUMPAGES', 'PAGEREF', 'NOTEREF']);

/** Whether a field prints such a number, which is no part of the text. */
export function isCount({ instruction }: OpenField): boolean {
  return counts.has(nameOf(instruction));
}

/** What is wrong with a field; undefined when nothing is. */
export function fieldFault({ instruction, hasResult }: OpenField, result: string): MarkKind | undefined {
  const name = nameOf(instruction);
  if (outside.has(name)) return 'outside-field';
  if (broken.test(result.trim()) || unmerged.test(result.trim())) return 'unresolved';
  return printing.has(name) && !hasResult ? 'unresolved' : undefined;
}

function nameOf(instruction: string): string {
  return (
    instruction
      .trim()
      .split(/[\s\\]/u)[0]
      ?.toUpperCase() ?? ''
  );
}
