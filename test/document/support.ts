import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type ComposeEnvironment, composeDocument } from '../../src/document/compose.ts';
import { plainText } from '../../src/document/plain-text.ts';
import { documentsOf } from '../../src/document/plan/documents-of.ts';
import { readManifest } from '../../src/document/template/read-manifest.ts';
import {
  manifestFile,
  overlayTemplates,
  type TemplateFiles,
  type TemplateFolders,
  withManifests,
} from '../../src/document/template/template-files.ts';
import type { DocumentTree } from '../../src/document/tree.ts';
import type { Bid } from '../../src/model/bid.ts';
import { collectItems, type ReadSource } from '../../src/model/collect-items.ts';
import { linkBid } from '../../src/model/link-bid.ts';
import { sourceNames } from '../../src/project/sources.ts';
import { validateDocument } from '../../src/schema/validate.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import type { BidFiles } from '../support/bid.ts';
import { expectReadable } from '../support/readable.ts';

const lists = sourceNames.filter((name) => name !== 'sections');

/** A bid linked from files in memory; every Markdown file is prose that documents may use. */
export function bidOf(files: BidFiles): Bid {
  const manifest = readSource('manifest', 'emvi.yaml', files['emvi.yaml'] ?? 'emvi: 1\ntitle: Plan\n');
  const read = lists.flatMap((name) => {
    const text = files[`${name}.yaml`];
    return text === undefined ? [] : [readSource(name, `${name}.yaml`, text)];
  });
  const prose = Object.entries(files)
    .filter(([path]) => path.endsWith('.md'))
    .map(([path, text]) => [path, new SourceFile(path, text)] as const);
  return linkBid(manifest, collectItems([manifest, ...read]), new Map(prose));
}

function readSource(name: ReadSource['name'], path: string, text: string): ReadSource {
  const { document } = parseYaml(new SourceFile(path, text));
  const { value, root, damagedFields, diagnostics } = validateDocument(name, document);
  if (value === undefined || root === undefined || diagnostics.length > 0) throw new Error(`${path} is not sound`);
  return { name, file: document.file, root, value, damagedFields };
}

/** The templates that come with emvi. */
export const builtInTemplates: TemplateFiles = filesOf({
  folders: () => readdirSync('templates').sort(),
  list: (folder) => (existsSync(`templates/${folder}`) ? readdirSync(`templates/${folder}`).sort() : []),
  read: (folder, fileName) => {
    const path = `templates/${folder}/${fileName}`;
    return existsSync(path) ? new SourceFile(path, readFileSync(path, 'utf8')) : undefined;
  },
});

function filesOf(folders: TemplateFolders): TemplateFiles {
  const manifests = folders.folders().flatMap((folder) => {
    const file = folders.read(folder, manifestFile);
    return file === undefined ? [] : [[folder, readManifest(parseYaml(file))] as const];
  });
  return withManifests(folders, new Map(manifests));
}

/** Templates in memory (`mine/document.hbs`) over those that come with emvi. */
export function templatesOf(files: Readonly<Record<string, string>>): TemplateFiles {
  const paths = Object.keys(files);
  const own = filesOf({
    folders: () => [...new Set(paths.map((path) => path.split('/')[0] ?? ''))].sort(),
    list: (folder) => paths.flatMap((path) => (path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [])),
    read: (folder, fileName) => {
      const text = files[`${folder}/${fileName}`];
      return text === undefined ? undefined : new SourceFile(`templates/${folder}/${fileName}`, text);
    },
  });
  return overlayTemplates(own, builtInTemplates);
}

/** A composed document as tests look at it. */
export function compose(files: BidFiles, id?: string, environment: Partial<ComposeEnvironment> = {}) {
  const bid = bidOf(files);
  const documents = documentsOf(bid);
  const document = id === undefined ? documents[0] : documents.find((candidate) => candidate.id === id);
  if (document === undefined) throw new Error(`no document ${id}`);
  const composed = composeDocument(bid, document, {
    templates: builtInTemplates,
    loadImage: () => undefined,
    isDraft: false,
    ...environment,
  });
  for (const finding of composed.diagnostics) expectReadable(finding);
  return { ...composed, bid, text: textOf(composed.tree) };
}

/** What a reader of a document reads, line by line. */
export function textOf(tree: DocumentTree | undefined): string {
  return tree === undefined ? '' : plainText(tree.blocks);
}
