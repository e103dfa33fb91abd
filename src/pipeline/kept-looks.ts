import type { Certainty, Diagnostic, FindingType, Parameters } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../document/tree.ts';
import { nameResult } from '../host/result-name.ts';
import type { Language } from '../text/language.ts';
import * as accessFindings from '../word-file/access-findings.ts';
import * as formFindings from '../word-file/form-findings.ts';
import { WordText } from '../word-file/word-text.ts';
import { type Dress, nameOfWord, sketchWord } from './write-word.ts';

/** A finding about the looks of a Word file as it is kept: with the line at which it points, and no other text. */
interface KeptFinding {
  readonly code: string;
  readonly parameters: Parameters;
  readonly certainty: Certainty;
  readonly line: { readonly text: string; readonly where: string };
  readonly start: number;
  readonly end: number;
}

/** How the Word file of a document is read. */
interface LooksReading {
  /** As findings name the file. */
  readonly path: string;
  /** The language in which its places are said. */
  readonly language: Language;
}

const types: ReadonlyMap<string, FindingType> = new Map(
  [...Object.values(formFindings), ...Object.values(accessFindings)].map((type) => [
    type.code,
    // As in the catalogue: a type is only asked to phrase parameters that were made for it.
    type as unknown as FindingType,
  ]),
);

/**
 * What is to be said of the looks of the Word file of a document, as a build makes it. To make and read the file takes
 * longer than all the rest of a check, so what was found is kept under the hash of all that decides it.
 */
export async function readLooks(tree: DocumentTree, dress: Dress, reading: LooksReading): Promise<Diagnostic[]> {
  const { limits, results } = dress;
  const facts = JSON.stringify([reading, limits, tree.properties]);
  const word = await nameOfWord(tree, dress);
  const name = nameResult('looks', facts, word);
  const known = results.read(name);
  const kept = known ?? JSON.stringify(await judge(tree, dress, reading));
  if (known === undefined) results.keep(name, kept);
  return (JSON.parse(kept) as KeptFinding[]).flatMap((one) => revive(one, reading));
}

async function judge(tree: DocumentTree, dress: Dress, { path, language }: LooksReading): Promise<KeptFinding[]> {
  const [content, { readWordFile }] = await Promise.all([
    sketchWord(tree, dress),
    import('../word-file/read-word-file.ts'),
  ]);
  const { diagnostics } = readWordFile(content, { path, language, isForSubmission: true, limits: dress.limits });
  return diagnostics.flatMap(({ type: { code }, parameters, certainty, span }): KeptFinding[] => {
    if (!types.has(code) || span === undefined) return [];
    const { line, column } = span.file.position(span.start);
    const where = span.file instanceof WordText ? span.file.placeOf(line) : '';
    const start = column - 1;
    return [
      {
        code,
        parameters,
        certainty,
        line: { text: span.file.lineText(line), where },
        start,
        end: start + span.end - span.start,
      },
    ];
  });
}

function revive({ code, parameters, certainty, line, start, end }: KeptFinding, { path }: LooksReading): Diagnostic[] {
  const type = types.get(code);
  if (type === undefined) return [];
  const file = new WordText(path, { lines: [line], blocks: [], fields: [], properties: [] }, true);
  return [{ type, parameters, span: file.span(start, end), related: [], severity: type.severity, certainty }];
}
