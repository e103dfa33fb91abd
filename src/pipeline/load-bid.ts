import { type Diagnostic, isBlocking } from '../diagnostics/diagnostic.ts';
import { openTemplates } from '../document/template/open-templates.ts';
import type { TemplateFiles } from '../document/template/template-files.ts';
import type { Manifest } from '../generated/types.ts';
import type { Host, KeptResults } from '../host/host.ts';
import { rememberResults } from '../host/remembered-results.ts';
import type { Bid } from '../model/bid.ts';
import { bodyReferences, evidenceFiles, plainPath } from '../model/body-references.ts';
import { collectItems, type ReadSource } from '../model/collect-items.ts';
import { linkBid } from '../model/link-bid.ts';
import { lostPart } from '../model/lost-part.ts';
import { openProject } from '../project/open-project.ts';
import type { ProjectFolder } from '../project/project-folder.ts';
import { type DeclaredSources, findSources } from '../project/sources.ts';
import { validateDocument } from '../schema/validate.ts';
import type { SourceFile } from '../text/source-file.ts';
import { parseYaml } from '../yaml/parse.ts';
import { entryOf } from '../yaml/tree.ts';

type LinkWith = (prose: ReadonlyMap<string, SourceFile>) => Bid;

/** A bid as far as it could be read, with the folder and the templates that belong to it. */
export interface LoadedBid {
  readonly project: ProjectFolder | undefined;
  readonly templates: TemplateFiles;
  /** Undefined when there is no readable manifest. */
  readonly bid: Bid | undefined;
  /** The same bid with other texts in the place of its sections; absent without a bid. */
  readonly linkWith?: LinkWith;
  /** The manifest and the files with items, as far as they could be read. */
  readonly sources: readonly ReadSource[];
  /** What took long to make for this bid, in this run and in earlier ones. */
  readonly results: KeptResults;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The first steps of the way: load, parse, validate, link.
 * @param isAnonymous the bid is read as one in which nothing may show who the bidder is, whatever its form rules say
 */
export function loadBidFrom(host: Host, folder: string, isAnonymous = false): LoadedBid {
  const { project, diagnostics: opening } = openProject(host, folder);
  const results = rememberResults(host.results);
  const templates = openTemplates(project);
  if (project === undefined) return { project, templates, bid: undefined, sources: [], results, diagnostics: opening };
  const diagnostics = [...opening];
  const written = readSource('manifest', project.manifest, diagnostics);
  const manifest = written !== undefined && isAnonymous ? asAnonymous(written) : written;
  if (manifest === undefined) return { project, templates, bid: undefined, sources: [], results, diagnostics };

  const found = findSources(project, declaredSources(manifest));
  diagnostics.push(...found.diagnostics);
  const { sections, ...lists } = found.sources;
  const sources: ReadSource[] = [manifest];
  const lostParts = [...found.unread].flatMap((name) => (name === 'sections' ? [] : [lostPart(name, undefined)]));
  for (const [name, files] of Object.entries(lists) as [keyof typeof lists, readonly SourceFile[]][]) {
    for (const file of files) {
      const before = diagnostics.length;
      const source = readSource(name, file, diagnostics);
      if (source !== undefined) sources.push(source);
      if (diagnostics.slice(before).some(isBlocking)) lostParts.push(lostPart(name, file.text));
    }
  }

  const items = collectItems(sources);
  const prose = new Map(sections.map((file) => [file.path, file]));
  for (const { path, span } of bodyReferences(items)) {
    if (prose.has(plainPath(path))) continue;
    const body = project.readText(path, span);
    diagnostics.push(...body.diagnostics);
    if (body.file !== undefined) prose.set(plainPath(path), body.file);
  }
  const missingFiles = new Set<string>();
  for (const { path, span } of evidenceFiles(items)) {
    const trouble = project.look(path, span);
    if (trouble === undefined) continue;
    if (trouble.type.source === 'bid') diagnostics.push(trouble);
    else missingFiles.add(path);
  }
  const link: LinkWith = (texts) => linkBid(manifest, items, texts, { lostParts, missingFiles });
  return { project, templates, bid: link(prose), linkWith: link, sources, results, diagnostics };
}

function asAnonymous(source: ReadSource): ReadSource {
  const manifest = source.value as Manifest;
  return { ...source, value: { ...manifest, formRules: { ...manifest.formRules, isAnonymous: true } } };
}

/** Parses and validates one file; undefined when nothing of it is left. */
function readSource(name: ReadSource['name'], file: SourceFile, diagnostics: Diagnostic[]): ReadSource | undefined {
  const parsed = parseYaml(file);
  const { value, root, damagedFields, diagnostics: faults } = validateDocument(name, parsed.document);
  diagnostics.push(...parsed.diagnostics, ...faults);
  return value === undefined || root === undefined ? undefined : { name, file, root, value, damagedFields };
}

/** What the manifest says about where its sources stand, each pattern with its place. */
function declaredSources({ file, root, value }: ReadSource): DeclaredSources {
  const sources = (value as Manifest).sources ?? {};
  const node = entryOf(root, 'sources')?.value;
  return Object.fromEntries(
    Object.entries(sources).map(([name, patterns]) => {
      const list = entryOf(node, name)?.value;
      return [
        name,
        (patterns as readonly string[]).map((pattern, index) => {
          const place = (list?.kind === 'list' ? list.items[index] : undefined) ?? root;
          return { pattern, span: file.span(place.start, place.end) };
        }),
      ];
    }),
  );
}
