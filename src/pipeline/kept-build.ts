import { type Diagnostic, isBlocking } from '../diagnostics/diagnostic.ts';
import { templateNameOf } from '../document/plan/documents-of.ts';
import { sharedFolder } from '../document/template/template-files.ts';
import type { ImageData } from '../document/tree.ts';
import { nameResult } from '../host/result-name.ts';
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { hashOf } from '../output/output-list.ts';
import type { OutputFile } from '../output/writing-run.ts';
import { nameOfBid, textsOf } from './bid-name.ts';
import { pictureLoader, picturesOf } from './compose-once.ts';
import type { Format } from './formats.ts';
import { type KeptFinding, keepFindings, mostKept, reviveFindings } from './kept-findings.ts';
import type { LoadedBid } from './load-bid.ts';

/** The documents of a build, and what was found while they were made. */
export interface BuiltDocuments {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What decides the documents of a build beside the texts of the bid and its pictures. */
export interface BuildFacts {
  readonly bid: Bid;
  readonly documents: readonly Item<'document'>[];
  /** The formats of each of them. */
  readonly formats: readonly (readonly Format[])[];
  /** How they are composed and how they look, as data. */
  readonly settings: readonly unknown[];
}

/** Gives what stands in the output folder under a name. */
export type Standing = (name: string) => Uint8Array | undefined;

/** What is kept of a build: nothing of its texts. */
interface KeptBuild {
  readonly files: readonly (readonly [name: string, hash: string])[];
  readonly pictures: readonly (readonly [path: string, hash: string | null])[];
  readonly found: readonly KeptFinding[];
}

/**
 * The documents of a build. Where those of an earlier build of the same texts still stand in the output folder, they are
 * what would be made again, and nothing is composed. A bid of which a part could not be read, one with templates of its
 * own, and PDF files, which another program prints, are made anew each time.
 */
export async function makeUnlessStanding(
  loaded: LoadedBid,
  facts: BuildFacts,
  standing: Standing,
  make: () => Promise<BuiltDocuments>,
): Promise<BuiltDocuments> {
  const { bid, documents, formats, settings } = facts;
  const { results, templates, diagnostics } = loaded;
  const folders = [...documents.map(templateNameOf), sharedFolder];
  if (diagnostics.some(isBlocking) || formats.flat().includes('pdf') || !folders.every(templates.isSound))
    return make();
  const decisive = JSON.stringify([documents.map(({ id }) => id), formats, settings]);
  const name = nameResult('build', nameOfBid(bid, loaded), decisive);
  const kept = results.read(name);
  const known = kept === undefined ? undefined : await revive(JSON.parse(kept) as KeptBuild, loaded, bid, standing);
  if (known !== undefined) return known;
  const made = await make();
  const found = keepFindings(made.diagnostics, textsOf(bid, loaded));
  if (found === undefined) return made;
  const files = made.files.map((file) => [file.name, hashOf(file.content)] as const);
  const pictures = [...picturesOf(bid)].map(([path, picture]) => [path, hashOfPicture(picture)] as const);
  const written = JSON.stringify({ files, pictures, found } satisfies KeptBuild);
  if (written.length <= mostKept) results.keep(name, written);
  return made;
}

async function revive(
  { files, pictures, found }: KeptBuild,
  loaded: LoadedBid,
  bid: Bid,
  standing: Standing,
): Promise<BuiltDocuments | undefined> {
  const known: OutputFile[] = [];
  for (const [name, hash] of files) {
    const content = standing(name);
    if (content === undefined || hashOf(content) !== hash) return undefined;
    known.push({ name, content });
  }
  if (pictures.length > 0) {
    const load = await pictureLoader(loaded, bid);
    if (pictures.some(([path, hash]) => hashOfPicture(load(path)) !== hash)) return undefined;
  }
  const diagnostics = reviveFindings(found, textsOf(bid, loaded));
  return diagnostics === undefined ? undefined : { files: known, diagnostics };
}

function hashOfPicture(picture: ImageData | undefined): string | null {
  return picture === undefined ? null : hashOf(picture.bytes);
}
