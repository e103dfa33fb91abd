import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { pathsOn, shownPath } from '../host/paths.ts';
import { attempt } from '../host/system-trouble.ts';
import type { Language } from '../text/language.ts';
import { editedOutputKept, openOutputReplaced, outputCompleted, outputContested } from './build-findings.ts';
import { EarlierBuilds } from './earlier-builds.ts';
import { outputHalfWritten } from './findings.ts';
import { type KeptCopy, keepEdited } from './kept-copies.ts';
import { ownersOf } from './open-documents.ts';
import { hashOf, readOutputList, writeOutputList } from './output-list.ts';
import { checkOutputNames } from './output-names.ts';
import { listName } from './temporary-names.ts';
import { findTorn } from './torn-build.ts';
import { refused, type WrittenOutputs } from './write-outputs.ts';
import { isSame, type Move, type OutputFile, WritingRun } from './writing-run.ts';

/** What a build must know besides the documents themselves. */
export interface BuildPlace {
  /** Absolute; made when it is not there. */
  readonly folder: string;
  /** Absolute paths of the bid's own files, which are never overwritten. */
  readonly sources: Iterable<string>;
  /** Of the names that copies get. */
  readonly language: Language;
}

/** Another build that starts over and over again in the same folder is not waited for. */
const mostRounds = 3;

/**
 * Writes the documents of a build as one, and last of all the list of them. A document that is not as emvi wrote it is
 * kept as a copy, what a killed build left is put right, and when another build has written in between, all is written
 * again: whichever build ends last finds its own documents and no others.
 */
export function writeBuild(host: Host, files: readonly OutputFile[], place: BuildPlace): WrittenOutputs {
  if (files.length === 0) return refused([]);
  const named = checkOutputNames(files);
  if (named.length > 0) return refused(named);
  const run = new WritingRun(host, place.folder);
  const opened = run.openFolder();
  if (opened !== undefined) return refused([opened]);
  const build = new Build(host, run, place);
  const first = build.write(files, true);
  let last = first;
  for (let round = 1; round < mostRounds && last.isContested; round += 1) last = build.write(files, false);
  if (last.troubles.length > 0) return refused([...last.troubles, ...stillTorn(last.troubles, host, run.folder)]);
  if (last.isContested) return refused([diagnose(outputContested, undefined, { folder: build.shown('.') })]);
  return { written: first.written, unchanged: first.unchanged, diagnostics: first.diagnostics };
}

interface Round extends WrittenOutputs {
  readonly troubles: readonly Diagnostic[];
  readonly isContested: boolean;
}

class Build {
  constructor(
    private readonly host: Host,
    private readonly run: WritingRun,
    private readonly place: BuildPlace,
  ) {}

  /** @param isFirst whether what stands there can be a person's work: in later rounds another build wrote it just now */
  write(files: readonly OutputFile[], isFirst: boolean): Round {
    const before = readOutputList(this.host.files, pathsOn(this.host.platform).join(this.run.folder, listName));
    const { moves, diagnostics: objections } = this.run.plan(files, this.place.sources);
    if (objections.length > 0) return failed(objections);
    // After the documents were read: whoever wrote them had said so before.
    const earlier = new EarlierBuilds(this.host, this.run.folder, before);
    for (const path of earlier.leftovers) attempt(() => this.host.files.remove(path));
    const wasTorn = earlier.torn.old.length > 0;

    const pending = moves.filter((move) => !isSame(move));
    const copies = isFirst ? this.#keepEdited(pending, earlier) : [];
    const kept = copies.flatMap(({ file }) => file ?? []);
    const { list, settled } = earlier.listWith(new Map(files.map(({ name, content }) => [name, hashOf(content)])));
    const { moves: others, diagnostics: refusals } = this.run.plan(
      [...kept, { name: listName, content: writeOutputList(list) }],
      this.place.sources,
    );
    if (refusals.length > 0) return failed(refusals);
    const last = others[others.length - 1];
    const troubles = this.#replace([...others.slice(0, -1), ...pending], last);
    if (troubles.length > 0) return failed(troubles);
    for (const path of settled) attempt(() => this.host.files.remove(path));
    return {
      written: pending.map(({ file }) => file.name),
      unchanged: moves.filter(isSame).map(({ file }) => file.name),
      diagnostics: [
        ...copies.map((copy) => this.#tellKept(copy)),
        ...this.#tellOpen(pending, earlier),
        ...(wasTorn ? this.#tellTorn() : []),
      ],
      troubles: [],
      isContested: !this.run.isInPlace(moves),
    };
  }

  shown(name: string): string {
    const paths = pathsOn(this.host.platform);
    return shownPath(paths, this.host.workingFolder, paths.join(this.place.folder, name));
  }

  #replace(moves: readonly Move[], last: Move | undefined): Diagnostic[] {
    if (last === undefined || (moves.length === 0 && isSame(last))) return [];
    return this.run.write(moves, last);
  }

  #keepEdited(moves: readonly Move[], earlier: EarlierBuilds): KeptCopy[] {
    const { files, platform } = this.host;
    const place = { files, paths: pathsOn(platform), folder: this.run.folder };
    return keepEdited(place, moves, earlier, this.place.language);
  }

  #tellKept({ of, name }: KeptCopy): Diagnostic {
    return diagnose(editedOutputKept, undefined, { path: this.shown(of), copy: name });
  }

  #tellOpen(moves: readonly Move[], { names }: EarlierBuilds): Diagnostic[] {
    const present = new Set(names);
    return moves
      .filter(({ file, before }) => before.kind === 'file' && ownersOf(file.name).some((name) => present.has(name)))
      .map(({ file }) => diagnose(openOutputReplaced, undefined, { path: this.shown(file.name) }));
  }

  #tellTorn(): Diagnostic[] {
    const still = findTorn(this.host, this.run.folder);
    return still.length > 0 ? still : [diagnose(outputCompleted, undefined, { folder: this.shown('.') })];
  }
}

/** What a killed build left is still there when this one could not write, unless that was told already. */
function stillTorn(troubles: readonly Diagnostic[], host: Host, folder: string): Diagnostic[] {
  return troubles.some(({ type }) => type.code === outputHalfWritten.code) ? [] : findTorn(host, folder);
}

function failed(troubles: readonly Diagnostic[]): Round {
  return { ...refused(troubles), troubles, isContested: false };
}
