import type { Bid } from '../model/bid.ts';
import { kindNames } from '../model/kinds.ts';
import { formLimitsOf } from '../reading/form/form-limits.ts';
import type { SourceFile } from '../text/source-file.ts';
import { noLimits } from '../word-file/form-limits.ts';
import { escapeText } from './markup/escape.ts';
import type { DrawPicture } from './markup/read-pictures.ts';
import { lackOf, pictureDrawer } from './pictures/draw-pictures.ts';
import type { PlannedChapter } from './plan/chapters.ts';
import { type DocumentPlan, titleOfDocument } from './plan/plan-document.ts';
import { nestHeadings, splitTitle } from './prose/headings.ts';
import { ProseRenderer } from './prose/prose-renderer.ts';
import { TemplateEngine } from './template/engine.ts';
import { Excerpts, lineBreakOf } from './template/excerpts.ts';
import { makeHelpers } from './template/helpers.ts';
import { mainFile, type TemplateFiles } from './template/template-files.ts';
import type { ParsedTemplate } from './template/template-syntax.ts';
import { type ChapterView, makeRoot, tenderView } from './view/root-view.ts';
import { scopeOf } from './view/scope.ts';
import { Views } from './view/view.ts';
import type { View } from './view/view-maker.ts';

/** The level of the headings of chapters; the title of the document stands above them. */
const chapterLevel = 2;

/** One run of the templates of one document. */
export class Composition {
  readonly prose: ProseRenderer;
  readonly drawPicture: DrawPicture;
  readonly #plan: DocumentPlan;
  readonly #engine: TemplateEngine;
  readonly #root: (chapters: readonly ChapterView[]) => View;

  constructor(bid: Bid, plan: DocumentPlan, templates: ReadonlyMap<string, ParsedTemplate>, files: TemplateFiles) {
    this.#plan = plan;
    const { language, template } = plan;
    const support = {
      words: (key: string) => (Object.hasOwn(template.texts, key) ? template.texts[key]?.[language] : undefined),
      prose: (file: SourceFile): string => this.prose.render(file),
    };
    const views = new Views(bid, language, support);
    const context = { views, documentTitle: (id: string) => titleOfDocument(bid, id, files, language) };
    const helpers = makeHelpers(context, support, new Excerpts(views, lineBreakOf(plan.options)));
    this.#engine = new TemplateEngine(helpers, signsIn(bid));
    for (const [name, parsed] of templates) this.#engine.add(name, parsed);
    const scope = scopeOf(bid, plan.document);
    const pictures = { bid, scope, language };
    this.drawPicture = pictureDrawer(pictures, plan.audience === 'submission' ? formLimitsOf(bid) : noLimits);
    const drawable = {
      hasGantt: lackOf('gantt', pictures) === undefined,
      hasRiskMatrix: lackOf('risk-matrix', pictures) === undefined,
      hasCoverage: lackOf('coverage', pictures) === undefined,
    };
    this.#root = (chapters) => makeRoot({ plan, views, scope, drawable }, chapters);
    const root = this.#root([]);
    this.prose = new ProseRenderer(this.#engine, context, () => ({ root, facts: tenderView(bid) }));
  }

  /**
   * The composed Markdown of the document.
   * @throws TemplateStop when a template cannot be run to its end
   */
  markdown(): string {
    const chapters = this.#plan.chapters.flatMap((chapter) => this.#chapter(chapter) ?? []);
    const root = this.#root(chapters);
    return `${this.#engine.run(mainFile, root, root).trim()}\n`;
  }

  /** A chapter with its text; undefined when it has none. */
  #chapter({ id, prose, partial, givenTitle, usualTitle }: PlannedChapter): ChapterView | undefined {
    const title = escapeText(givenTitle ?? usualTitle);
    if (prose === undefined) {
      const root = this.#root([]);
      const content = partial === undefined ? '' : this.#engine.run(partial, root, root).trim();
      return content === '' ? undefined : { id, title, content };
    }
    const text = this.prose.render(prose);
    const own = splitTitle(text);
    if (own.title === undefined || (givenTitle !== undefined && own.plainTitle !== givenTitle)) {
      return { id, title, content: nestHeadings(text, chapterLevel) };
    }
    return { id, title: own.title, content: nestHeadings(own.rest, chapterLevel).trim() };
  }
}

/** The signs in all texts of a bid. */
function signsIn(bid: Bid): number {
  const items = kindNames.flatMap((kind) => bid.items(kind).map(({ file }) => file));
  return [...new Set([...bid.prose.values(), ...items])].reduce((sum, { text }) => sum + text.length, 0);
}
