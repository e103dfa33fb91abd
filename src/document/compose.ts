/** From a linked bid to the tree of one document: template and data → composed Markdown → tree. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import type { Language } from '../text/language.ts';
import type { SourceFile } from '../text/source-file.ts';
import { checkPaper } from './check-paper.ts';
import { Composition } from './composition.ts';
import { templateEndless, templateStopped } from './findings.ts';
import { linkMentions } from './link-mentions.ts';
import { linkTargets } from './link-targets.ts';
import { readMarkdown } from './markup/read-markdown.ts';
import { locateProblems } from './markup-findings.ts';
import { type DocumentPlan, planDocument } from './plan/plan-document.ts';
import { TemplateStop } from './template/engine.ts';
import type { TemplateFiles } from './template/template-files.ts';
import { readTemplateSet } from './template/template-set.ts';
import { firstText } from './text-place.ts';
import type { DocumentProperties, DocumentTree, ImageData } from './tree.ts';

/** What composing asks of its surroundings. */
export interface ComposeEnvironment {
  readonly templates: TemplateFiles;
  /** The picture at a path in the project folder, if there is one that documents can show. */
  loadImage(path: string): ImageData | undefined;
  /** Whether the document is built in spite of errors. */
  readonly isDraft: boolean;
  /** The language of documents for which the manifest does not say one; else that of the bid. */
  readonly language?: Language;
}

export interface ComposedDocument {
  /** Composed Markdown: CommonMark with the directives that src/document/markup reads. Empty without a tree. */
  readonly markdown: string;
  /** Undefined when the document cannot be made. */
  readonly tree: DocumentTree | undefined;
  /** Everything that is wrong with this document, its template and the Markdown files that it shows. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes one document of a bid. No mistake in the bid or in a template makes it throw. */
export function composeDocument(
  bid: Bid,
  document: Item<'document'>,
  environment: ComposeEnvironment,
): ComposedDocument {
  const { templates, language } = environment;
  const planned = planDocument(bid, document, templates, language);
  const { plan } = planned;
  const nothing = (diagnostics: readonly Diagnostic[]) => ({
    markdown: '',
    tree: undefined,
    diagnostics: [...planned.diagnostics, ...diagnostics],
  });
  if (plan === undefined) return nothing([]);
  const set = readTemplateSet(templates, plan.template);
  if (set.diagnostics.length > 0) return nothing(set.diagnostics);
  const composition = new Composition(bid, plan, set.templates, templates);
  const { prose } = composition;
  try {
    const markdown = composition.markdown();
    const { blocks, problems } = readMarkdown(markdown, {
      loadImage: imageLoader(environment, prose.files),
      drawPicture: composition.drawPicture,
      targets: linkTargets(bid, plan.language),
      lyingPaper: document.data.paper === 'A3' ? 'A3' : undefined,
    });
    const [likeliest] = prose.files;
    const fallback = likeliest === undefined ? document.span() : firstText(likeliest);
    const files = [...prose.files, ...[...set.templates.values()].map(({ file }) => file)];
    return {
      markdown,
      tree: { properties: propertiesOf(bid, plan, environment), blocks: linkMentions(bid, blocks) },
      diagnostics: [
        ...planned.diagnostics,
        ...prose.diagnostics,
        ...locateProblems(problems, files, fallback),
        ...checkPaper(document, blocks),
      ],
    };
  } catch (error) {
    if (!(error instanceof TemplateStop)) throw error;
    return nothing([...prose.diagnostics, stopFinding(error, document)]);
  }
}

function stopFinding({ reason, detail, span }: TemplateStop, document: Item<'document'>): Diagnostic {
  return reason === 'endless'
    ? diagnose(templateEndless, span, { document: document.id })
    : diagnose(templateStopped, span, { document: document.id, detail });
}

function propertiesOf(bid: Bid, plan: DocumentPlan, { isDraft }: ComposeEnvironment): DocumentProperties {
  const { title, language, audience } = plan;
  return { title, author: bid.manifest.author, language, audience, isDraft };
}

/** Pictures are named from the project folder, or from the folder of the file that shows them. */
function imageLoader(environment: ComposeEnvironment, files: readonly SourceFile[]) {
  const folders = new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)));
  return (source: string): ImageData | undefined => {
    for (const folder of ['', ...folders]) {
      const image = environment.loadImage(`${folder}${source}`);
      if (image !== undefined) return image;
    }
    return undefined;
  };
}
