import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { proseHelpers } from '../prose/prose-calls.ts';
import { rootFields } from '../view/root-view.ts';
import { isViewKind, shapeOf, shapes } from '../view/shapes.ts';
import { viewFieldsOf } from '../view/view.ts';
import type { KnownNames } from './check-template.ts';
import { checkTemplates } from './check-template.ts';
import { builtInHelpers } from './engine.ts';
import { excerptFields } from './excerpts.ts';
import { templateHelperNames } from './helpers.ts';
import { partialsOf, type Template } from './load-template.ts';
import { mainFile, sharedFolder, type TemplateFiles } from './template-files.ts';
import { type ParsedTemplate, parseTemplate, soundTemplate } from './template-syntax.ts';

/** The Handlebars of a template by the name of each partial; the main file under its own name. */
export interface TemplateSet {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads all that a template can run, and checks it unless it is known to be sound. */
export function readTemplateSet(files: TemplateFiles, template: Template): TemplateSet {
  const templates = new Map<string, ParsedTemplate>();
  const diagnostics: Diagnostic[] = [];
  const places = new Map(
    [...partialsOf(files, template.name)].map(([name, folder]) => [name, { folder, fileName: `${name}.hbs` }]),
  );
  places.set(mainFile, { folder: template.name, fileName: mainFile });
  const isSound = [sharedFolder, template.name].every((folder) => files.isSound(folder));
  for (const [name, { folder, fileName }] of places) {
    const file = files.read(folder, fileName);
    if (file === undefined) continue;
    if (isSound) {
      templates.set(name, soundTemplate(file));
      continue;
    }
    const read = parseTemplate(file);
    diagnostics.push(...read.diagnostics);
    if (read.template !== undefined) templates.set(name, read.template);
  }
  if (!isSound) diagnostics.push(...checkTemplates([...templates.values()], knownNames(template, places.keys())));
  return { templates, diagnostics };
}

function knownNames(template: Template, partials: Iterable<string>): KnownNames {
  return {
    helpers: new Set([...builtInHelpers, ...templateHelperNames, ...Object.keys(proseHelpers)]),
    partials: new Set([...partials].filter((name) => name !== mainFile)),
    fields: new Set([...rootFields, ...excerptFields, ...viewFields(), ...Object.keys(template.manifest.options)]),
    words: new Set(Object.keys(template.texts)),
  };
}

/** Every field that some view has, those of records included. */
function viewFields(): string[] {
  return (Object.keys(shapes) as (keyof typeof shapes)[]).flatMap((kind) => [
    ...(isViewKind(kind) ? viewFieldsOf(kind) : []),
    ...Object.values(shapeOf(kind)).flatMap((form) =>
      typeof form === 'string' ? [] : 'made' in form ? form.made : form,
    ),
  ]);
}
