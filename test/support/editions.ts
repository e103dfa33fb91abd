import { documentsOf, fileNameOf } from '../../src/document/plan/documents-of.ts';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import type { BuildOptions } from '../../src/pipeline/build-bid.ts';
import { composeOnce } from '../../src/pipeline/compose-once.ts';
import { dressOf } from '../../src/pipeline/house-style.ts';
import { loadBidFrom } from '../../src/pipeline/load-bid.ts';
import { maskFor } from '../../src/pipeline/mask-identity.ts';
import { sketchWord } from '../../src/pipeline/write-word.ts';
import type { ThemeName } from '../../src/render/docx/look.ts';
import { type BuiltExample, buildSources, readExample } from './examples.ts';

/** One way in which an example can be built: how it looks, in which language and with which options. */
export interface Edition {
  readonly example: string;
  readonly look: ThemeName | { readonly houseStyle: Uint8Array };
  readonly options: Partial<BuildOptions>;
}

/** Builds the Word documents of an example in some look, as a bid writer who adds one line to emvi.yaml would. */
export function buildEdition(edition: Edition): Promise<BuiltExample> {
  return buildSources(sourcesOf(edition), { formats: ['docx'], ...edition.options });
}

/**
 * The same Word documents by the name of their file, in a fraction of the time: the bid is not checked, its pages are not
 * laid out, so that one number stands wherever a build shows that of a page, and nothing is written.
 */
export async function sketchEdition(edition: Edition): Promise<ReadonlyMap<string, Uint8Array>> {
  const { documentLanguage, isAnonymous, isDraft = false } = edition.options;
  const host = createMemoryHost({ files: Object.fromEntries(sourcesOf(edition)) });
  const loaded = loadBidFrom(host, '.', isAnonymous);
  const { bid } = loaded;
  const sketches = new Map<string, Uint8Array>();
  if (bid === undefined) return sketches;
  const dress = await dressOf(bid, loaded);
  for (const document of documentsOf(bid)) {
    const { tree } = await composeOnce(loaded, bid, document, { isDraft, language: documentLanguage });
    if (tree === undefined) continue;
    const mask = await maskFor(bid, document, tree);
    const name = `${mask.name(fileNameOf(document, tree.properties.title))}.docx`;
    const proven = await mask.prove([{ name, content: await sketchWord(mask.tree, dress) }], []);
    for (const file of proven) sketches.set(file.name, file.content);
  }
  return sketches;
}

function sourcesOf({ example, look }: Edition): ReadonlyMap<string, Uint8Array> {
  const sources = new Map(readExample(example));
  const manifest = new TextDecoder().decode(sources.get('emvi.yaml'));
  const line = typeof look === 'string' ? `theme: ${look}` : 'houseStyle: huisstijl.docx';
  sources.set('emvi.yaml', new TextEncoder().encode(`${manifest}\n${line}\n`));
  if (typeof look !== 'string') sources.set('huisstijl.docx', look.houseStyle);
  return sources;
}
