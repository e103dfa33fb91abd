import type { BuildOptions } from '../../src/pipeline/build-bid.ts';
import type { ThemeName } from '../../src/render/docx/look.ts';
import { type BuiltExample, buildSources, readExample } from './examples.ts';

/** One way in which an example can be built: how it looks, in which language and with which options. */
export interface Edition {
  readonly example: string;
  readonly look: ThemeName | { readonly houseStyle: Uint8Array };
  readonly options: Partial<BuildOptions>;
}

/** Builds the Word documents of an example in some look, as a bid writer who adds one line to emvi.yaml would. */
export function buildEdition({ example, look, options }: Edition): Promise<BuiltExample> {
  const sources = new Map(readExample(example));
  const manifest = new TextDecoder().decode(sources.get('emvi.yaml'));
  const line = typeof look === 'string' ? `theme: ${look}` : 'houseStyle: huisstijl.docx';
  sources.set('emvi.yaml', new TextEncoder().encode(`${manifest}\n${line}\n`));
  if (typeof look !== 'string') sources.set('huisstijl.docx', look.houseStyle);
  return buildSources(sources, { formats: ['docx'], ...options });
}
