import { type Diagnostic, diagnose, isBlocking } from '../diagnostics/diagnostic.ts';
import { EmviError } from '../diagnostics/emvi-error.ts';
import { documentsOf } from '../document/plan/documents-of.ts';
import type { HistoryProblem } from '../host/history.ts';
import type { Host } from '../host/host.ts';
import { createMemoryHost } from '../host/memory-host.ts';
import { pathsOn } from '../host/paths.ts';
import { attempt, explainTrouble } from '../host/system-trouble.ts';
import type { Item } from '../model/item.ts';
import { earlierVersionFaulty } from '../output/redline-findings.ts';
import type { InBoth, Language } from '../text/language.ts';
import { composeOnce } from './compose-once.ts';
import { documentLike } from './document-like.ts';
import { loadBidFrom } from './load-bid.ts';
import { maskFor } from './mask-identity.ts';
import { type Dress, sketchWord } from './write-word.ts';

/** A document as it was: its Word file, or why there is none; `not-meant` where another document is compared. */
type EarlierDocument =
  | { readonly content: Uint8Array; readonly problem?: undefined }
  | { readonly content?: undefined; readonly problem: 'missing' | 'not-made' | 'not-meant' };

/** Gives a document as it was. */
export type FindEarlier = (document: Item<'document'>, fileName: string) => Promise<EarlierDocument>;

/** What decides how an earlier version of a bid is made into documents. */
export interface EarlierOptions {
  /** A Word file, a folder or a revision, as the user wrote it. */
  readonly from: string;
  /** The documents that are made. */
  readonly documents: readonly Item<'document'>[];
  /** The folder of the bid, absolute. */
  readonly folder: string;
  readonly dress: Dress;
  readonly isDraft: boolean;
  readonly isAnonymous: boolean;
  readonly documentLanguage: Language | undefined;
}

const megabyte = 1024 * 1024;
const largestInMegabytes = 64;
const manifestName = 'emvi.yaml';

/**
 * Finds the earlier version that a user means: a Word file, a folder with Word files of an earlier build, a folder with
 * an earlier copy of the bid, or else a revision in git. What is a path is never taken for a revision.
 * @param diagnostics takes what is wrong with that version
 * @throws EmviError when there is no such version
 */
export async function findEarlierVersion(
  host: Host,
  options: EarlierOptions,
  diagnostics: Diagnostic[],
): Promise<FindEarlier> {
  const { from, folder } = options;
  const paths = pathsOn(host.platform);
  const path = paths.resolve(host.workingFolder, from);
  const real = attempt(() => host.files.realPath(path));
  const kind = real.value === undefined ? undefined : host.files.kindOf(real.value);
  if (kind === 'file') return oneFile(options, paths.basename(path), readWord(host, path, from));
  if (kind === 'folder') {
    if (host.files.kindOf(paths.join(path, manifestName)) === 'file')
      return fromSources(host, path, options, diagnostics);
    return builtFiles(host, path);
  }
  const { files, problem } = await host.readHistory(folder, from);
  if (problem !== undefined) throw noHistory(from, problem);
  if (!files.has(manifestName)) throw noHistory(from, 'no-folder');
  const { platform } = host;
  const then = createMemoryHost({ files: Object.fromEntries(files), folder, platform });
  return fromSources(then, folder, options, diagnostics);
}

function oneFile({ documents, from }: EarlierOptions, name: string, content: Uint8Array): FindEarlier {
  const meant = documents.length === 1 ? documents[0] : documentLike(documents, name);
  if (meant === undefined) {
    throw new EmviError({
      nl: `--redline ${from}: van welk document is dit een eerdere versie? Kies het met --only`,
      en: `--redline ${from}: of which document is this an earlier version? Choose it with --only`,
    });
  }
  return async (document) => (document === meant ? { content } : { problem: 'not-meant' });
}

function builtFiles(host: Host, folder: string): FindEarlier {
  const paths = pathsOn(host.platform);
  return async (_document, fileName) => {
    const path = paths.join(folder, fileName);
    if (host.files.kindOf(path) === undefined) return { problem: 'missing' };
    return { content: readWord(host, path, fileName) };
  };
}

/** The documents that the sources of an earlier time make now: in the looks of today, so that only the text differs. */
function fromSources(host: Host, folder: string, options: EarlierOptions, diagnostics: Diagnostic[]): FindEarlier {
  const { isAnonymous, isDraft, documentLanguage, dress } = options;
  const { bid, project, templates, diagnostics: faults } = loadBidFrom(host, folder, isAnonymous);
  if (bid === undefined || project === undefined) {
    throw new EmviError({
      nl: `de eerdere versie (${options.from}) heeft geen ${manifestName} die emvi kan lezen`,
      en: `the earlier version (${options.from}) has no ${manifestName} that emvi can read`,
    });
  }
  const count = faults.filter(isBlocking).length;
  if (count > 0) diagnostics.push(diagnose(earlierVersionFaulty, undefined, { from: options.from, count }));
  return async ({ id }) => {
    const document = documentsOf(bid).find((one) => one.id === id);
    if (document === undefined) return { problem: 'missing' };
    const { tree } = await composeOnce({ project, templates }, bid, document, { isDraft, language: documentLanguage });
    if (tree === undefined) return { problem: 'not-made' };
    return { content: await sketchWord((await maskFor(bid, document, tree)).tree, dress) };
  };
}

function readWord(host: Host, path: string, shown: string): Uint8Array {
  const read = attempt(() => {
    if (host.files.sizeOf(path) > largestInMegabytes * megabyte) {
      throw new EmviError({
        nl: `${shown} is groter dan ${largestInMegabytes} MB`,
        en: `${shown} is larger than ${largestInMegabytes} MB`,
      });
    }
    return host.files.read(path);
  });
  if (read.trouble === undefined) return read.value;
  const { trouble } = read;
  throw new EmviError({
    nl: `${shown} kan niet gelezen worden: ${explainTrouble(trouble, 'nl')}`,
    en: `${shown} cannot be read: ${explainTrouble(trouble, 'en')}`,
  });
}

const problems: Readonly<Record<HistoryProblem, InBoth<string>>> = {
  'no-git': {
    nl: 'er is geen bestand of map met die naam, en git is niet geïnstalleerd',
    en: 'there is no file or folder of that name, and git is not installed',
  },
  'no-repository': {
    nl: 'er is geen bestand of map met die naam, en de inschrijving wordt niet met git bijgehouden',
    en: 'there is no file or folder of that name, and the bid is not kept in git',
  },
  'no-revision': {
    nl: 'er is geen bestand of map met die naam, en git kent die versie niet; `git log` toont welke er zijn',
    en: 'there is no file or folder of that name, and git does not know that revision; `git log` shows which there are',
  },
  shallow: {
    nl: 'deze kopie van de git-opslag is niet volledig; haal de rest op met `git fetch --unshallow`',
    en: 'this copy of the git repository is not complete; fetch the rest with `git fetch --unshallow`',
  },
  'no-folder': {
    nl: `in die versie had deze map nog geen ${manifestName}`,
    en: `in that revision this folder had no ${manifestName} yet`,
  },
  'too-large': {
    nl: 'de map was in die versie groter dan 256 MB',
    en: 'in that revision the folder was larger than 256 MB',
  },
  failed: {
    nl: 'git kon de map niet lezen; `git status` in die map zegt waarom',
    en: 'git could not read the folder; `git status` in that folder says why',
  },
};

function noHistory(from: string, problem: HistoryProblem): EmviError {
  const { nl, en } = problems[problem];
  return new EmviError({ nl: `--redline ${from}: ${nl}`, en: `--redline ${from}: ${en}` });
}
