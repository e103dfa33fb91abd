/** What a document is going to be, before any of its text is made: template, title, options, chapters. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Bid } from '../../model/bid.ts';
import { normalId } from '../../model/ids.ts';
import type { Item, ItemKind } from '../../model/item.ts';
import { kindNames, kinds } from '../../model/kinds.ts';
import type { Language } from '../../text/language.ts';
import { documentNeedsData } from '../findings.ts';
import { loadTemplate, type Template } from '../template/load-template.ts';
import type { TemplateFiles } from '../template/template-files.ts';
import { type Options, readOptions } from '../template/template-options.ts';
import { scopeOf } from '../view/scope.ts';
import { type PlannedChapter, planChapters } from './chapters.ts';
import { documentTitle } from './document-title.ts';
import { documentsOf, templateNameOf } from './documents-of.ts';

export interface DocumentPlan {
  readonly document: Item<'document'>;
  readonly template: Template;
  /** Plain text. */
  readonly title: string;
  readonly language: Language;
  readonly audience: 'internal' | 'submission';
  readonly options: Options;
  readonly chapters: readonly PlannedChapter[];
}

export interface PlannedDocument {
  /** Undefined when the document cannot be made. */
  readonly plan: DocumentPlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Plans one document; everything that is wrong with what the manifest says about it is a finding.
 * @param language the language where the manifest does not say it for this document; else that of the bid
 */
export function planDocument(
  bid: Bid,
  document: Item<'document'>,
  templates: TemplateFiles,
  language: Language = bid.language,
): PlannedDocument {
  const loaded = loadTemplate(templates, document);
  const { template } = loaded;
  if (template === undefined) return { plan: undefined, diagnostics: loaded.diagnostics };
  const { manifest } = template;
  const spoken = document.data.language ?? language;
  const chosen = readOptions(document, template.name, manifest);
  const planned = planChapters(bid, document, manifest, spoken);
  const lacking = missingData(bid, document, template);
  const plan: DocumentPlan = {
    document,
    template,
    title: documentTitle(bid, document, manifest, spoken),
    language: spoken,
    audience: document.data.audience ?? manifest.audience ?? 'internal',
    options: chosen.options,
    chapters: planned.chapters,
  };
  return {
    plan: lacking.length === 0 ? plan : undefined,
    diagnostics: [...loaded.diagnostics, ...chosen.diagnostics, ...planned.diagnostics, ...lacking],
  };
}

/** Plans all documents of a bid. */
export function planDocuments(bid: Bid, templates: TemplateFiles): readonly PlannedDocument[] {
  return documentsOf(bid).map((document) => planDocument(bid, document, templates));
}

/** The title of a document of the bid by its id, or undefined when the bid has no such document. */
export function titleOfDocument(
  bid: Bid,
  id: string,
  templates: TemplateFiles,
  language: Language = bid.language,
): string | undefined {
  const key = normalId(id);
  const document = documentsOf(bid).find((candidate) => candidate.key === key);
  if (document === undefined) return undefined;
  const { template } = loadTemplate(templates, document);
  if (template === undefined) return document.data.title ?? document.id;
  return documentTitle(bid, document, template.manifest, document.data.language ?? language);
}

function missingData(bid: Bid, document: Item<'document'>, { manifest }: Template): Diagnostic[] {
  const { needs } = manifest;
  const scope = scopeOf(bid, document);
  const isThere = (list: string): boolean => (list === 'kpis' ? scope.kpis.length > 0 : hasItemsIn(bid, list));
  if (needs.length === 0 || needs.some(isThere)) return [];
  const parameters = {
    document: document.id,
    template: templateNameOf(document),
    lists: needs,
    files: [...new Set(kindsIn(needs).map((kind) => `${kinds[kind].source}.yaml`))],
  };
  return [
    diagnose(documentNeedsData, document.span([document.data.template === undefined ? 'id' : 'template']), parameters),
  ];
}

function hasItemsIn(bid: Bid, list: string): boolean {
  return kindsIn([list]).some((kind) => bid.items(kind).length > 0);
}

/** The kinds of items that stand in lists by these names. */
function kindsIn(lists: readonly string[]): ItemKind[] {
  return kindNames.filter((kind) => lists.includes(kinds[kind].list));
}
