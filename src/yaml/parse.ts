import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnose } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import { findForbiddenCharacters } from './characters.ts';
import { type Conversion, convert } from './convert.ts';
import { findDirectives } from './directives.ts';
import { findErrorTraps, tabOwner } from './error-traps.ts';
import { severalDocuments, tooDeep } from './findings.ts';
import { deepestNesting, type Reading, readYaml } from './library.ts';
import { findLoosePhrases } from './loose-phrases.ts';
import { Masking } from './mask.ts';
import { findSilentTraps } from './silent-traps.ts';
import { findSyntaxErrors } from './syntax-errors.ts';
import type { Trap } from './trap.ts';
import type { YamlDocument } from './tree.ts';

/** A text is read again after each round that recognised mistakes; most files need one round, a bad one three. */
const mostRounds = 8;

/** A line that is more than blanks, a comment or the mark between documents. */
const hasContent = /^[ \t]*(?!(?:---|\.\.\.)[ \t\r]*$)[^\s#]/mu;

/** A file as a tree with positions, and what is wrong with it as YAML. */
export interface ParsedYaml {
  readonly document: YamlDocument;
  readonly diagnostics: Diagnostic[];
}

/**
 * Reads YAML 1.2. Every mistake becomes a finding; the tree holds all that could be read, with the writer's own words
 * where a sign without quotes would have lost or changed them (see mask.ts for how). Time and memory grow with the
 * length of the text, whatever it holds.
 */
export function parseYaml(file: SourceFile): ParsedYaml {
  const characters = findForbiddenCharacters(file);
  const directives = findDirectives(file);
  const diagnostics: Diagnostic[] = [...characters.diagnostics, ...directives.diagnostics];
  const masking = new Masking(file.text);
  const reported = new Reported(file);

  let text = masking.apply(characters.text, directives.masks);
  let round = readRound(file, text, masking);
  for (let count = 1; ; count += 1) {
    for (const trap of round.traps) if (reported.isNew(trap)) diagnostics.push(trap.diagnostic);
    const next = masking.apply(
      text,
      round.traps.flatMap((trap) => trap.masks),
    );
    if (next === text || count === mostRounds) break;
    text = next;
    round = readRound(file, text, masking);
  }

  const { reading, conversion } = round;
  const found = [...diagnostics, ...conversion.oddities.diagnostics(), ...structureFindings(file, reading)];
  // What the library still complains about is mostly a consequence of what was found already.
  const explained = reported.linesOf(found);
  const phrases = findLoosePhrases(file, conversion.root, explained);
  const errors = findSyntaxErrors(file, text, round, explained);
  return { document: { file, root: conversion.root }, diagnostics: [...found, ...phrases, ...errors] };
}

/** One reading of the text with what emvi recognised in it. */
interface Round {
  readonly reading: Reading;
  readonly conversion: Conversion;
  readonly traps: readonly Trap[];
}

function readRound(file: SourceFile, text: string, masking: Masking): Round {
  const reading = readYaml(text);
  const conversion = convert(file, text, reading, (value) => masking.reveal(value));
  const silent = [...conversion.oddities.traps(), ...findSilentTraps(file, text, conversion.root)];
  const traps = reading.errors.length === 0 ? silent : withErrorTraps(file, text, reading, conversion, silent);
  return { reading, conversion, traps };
}

/** Errors on a line with a trap wait for the next round: most of them are gone by then. */
function withErrorTraps(
  file: SourceFile,
  text: string,
  reading: Reading,
  conversion: Conversion,
  silent: readonly Trap[],
): readonly Trap[] {
  const lines = new Set(silent.map((trap) => lineOf(file, trap.diagnostic)));
  const errors = reading.errors.filter((error) => !lines.has(file.position(error.start).line));
  const traps = findErrorTraps(file, text, errors, conversion);
  const deep = reading.tooDeep[0] ?? Number.POSITIVE_INFINITY;
  return [
    ...silent,
    ...traps.filter(
      (trap) =>
        !lines.has(lineOf(file, trap.diagnostic)) &&
        // Brackets around what was cut off as too deep cannot be closed.
        !(trap.owner <= deep && (conversion.endByStart.get(trap.owner) ?? -1) >= deep),
    ),
  ];
}

/** Keeps one mistake to one finding over all rounds. */
class Reported {
  readonly #owners = new Set<number>();
  readonly #tabbedLines = new Set<number>();

  constructor(readonly file: SourceFile) {}

  isNew(trap: Trap): boolean {
    const line = lineOf(this.file, trap.diagnostic);
    if (trap.owner === tabOwner) this.#tabbedLines.add(line);
    else if (this.#tabbedLines.has(line)) return false;
    if (this.#owners.has(trap.owner)) return false;
    this.#owners.add(trap.owner);
    return true;
  }

  /** The lines on which something was found, reported or not. */
  linesOf(diagnostics: readonly Diagnostic[]): ReadonlySet<number> {
    const lines = new Set(this.#tabbedLines);
    for (const diagnostic of diagnostics) lines.add(lineOf(this.file, diagnostic));
    return lines;
  }
}

function lineOf(file: SourceFile, diagnostic: Diagnostic): number {
  return file.position(diagnostic.span?.start ?? 0).line;
}

function structureFindings(file: SourceFile, reading: Reading): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const deep = reading.tooDeep[0];
  if (deep !== undefined) {
    diagnostics.push(diagnose(tooDeep, file.span(deep, deep + 1), { limit: deepestNesting }));
  }
  const second = reading.secondDocument;
  if (second !== undefined && hasContent.test(file.text.slice(second))) {
    const end = file.text.startsWith('---', second) ? second + 3 : Math.min(second + 1, file.text.length);
    diagnostics.push(diagnose(severalDocuments, file.span(second, end), {}));
  }
  return diagnostics;
}
