import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { TemplateManifest } from '../../generated/types.ts';
import type { Item } from '../../model/item.ts';
import type { Span } from '../../text/source-file.ts';
import { suggest } from '../../text/suggest.ts';
import { templateIncomplete, unknownTemplate } from '../findings.ts';
import { templateNameOf } from '../plan/documents-of.ts';
import type { ReadManifest } from './read-manifest.ts';
import { mainFile, manifestFile, sharedFolder, type TemplateFiles, templateNames } from './template-files.ts';

/** A template that documents can be planned with; its Handlebars is not read yet. */
export interface Template {
  readonly name: string;
  readonly manifest: TemplateManifest;
  /** The fixed texts of the template over those that all templates share. */
  readonly texts: TemplateManifest['texts'];
}

export interface LoadedTemplate {
  readonly template: Template | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The template of a document, with what is wrong with the document's choice or with the template itself. */
export function loadTemplate(files: TemplateFiles, document: Item<'document'>): LoadedTemplate {
  const name = templateNameOf(document);
  const place = document.span(['template']);
  const troubles = [name, sharedFolder].flatMap((folder) => files.troubles(folder, place));
  if (troubles.length > 0) return { template: undefined, diagnostics: troubles };
  const known = templateNames(files);
  if (!files.folders().includes(name) || name === sharedFolder) {
    const parameters = { template: name, known, suggestion: suggest(name, known) };
    return { template: undefined, diagnostics: [diagnose(unknownTemplate, place, parameters)] };
  }
  if (!known.includes(name)) {
    return {
      template: undefined,
      diagnostics: [diagnose(templateIncomplete, place, { template: name, missing: mainFile })],
    };
  }
  const own = findManifest(files, name, place);
  if (own.manifest === undefined) return { template: undefined, diagnostics: own.diagnostics };
  const shared = findManifest(files, sharedFolder, place);
  const texts = { ...shared.manifest?.texts, ...own.manifest.texts };
  const diagnostics = [...own.diagnostics, ...shared.diagnostics, ...missingPartials(files, name, own)];
  return { template: { name, manifest: own.manifest, texts }, diagnostics };
}

/** The files whose partials a template can call, by the name of the partial: its own before the shared ones. */
export function partialsOf(files: TemplateFiles, name: string): Map<string, string> {
  const partials = new Map<string, string>();
  for (const folder of [sharedFolder, name]) {
    for (const fileName of files.list(folder)) {
      if (fileName.endsWith('.hbs') && fileName !== mainFile) partials.set(fileName.slice(0, -'.hbs'.length), folder);
    }
  }
  return partials;
}

/** The manifest of a template, or the finding that it has none. */
function findManifest(files: TemplateFiles, name: string, place: Span): ReadManifest {
  const found = files.manifest(name);
  if (found !== undefined) return found;
  const diagnostics = [diagnose(templateIncomplete, place, { template: name, missing: manifestFile })];
  return { manifest: undefined, diagnostics, partialPlace: () => undefined };
}

function missingPartials(files: TemplateFiles, name: string, { manifest, partialPlace }: ReadManifest): Diagnostic[] {
  const partials = partialsOf(files, name);
  return (manifest?.chapters ?? []).flatMap(({ partial }, index) =>
    partials.has(partial)
      ? []
      : [diagnose(templateIncomplete, partialPlace(index), { template: name, missing: `${partial}.hbs` })],
  );
}
