import type { DocumentPlan, PlannedDocument } from '../document/plan/plan-document.ts';
import type { DocumentTree, Heading, Inline } from '../document/tree.ts';
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import type { LaidOutDocument, LaidOutSection } from '../render/layout/laid-out.ts';
import type { TextLength } from '../render/layout/section-lengths.ts';
import { composeOnce } from './compose-once.ts';
import { formatsOf } from './formats.ts';
import { dressOf } from './house-style.ts';
import type { LoadedBid } from './load-bid.ts';

/** What a heading can stand for: something that has points or a limit of its own. */
export type PagedItem = Item<'criterion' | 'question' | 'wish'>;

/** A heading on its pages, with what it stands for and how long its text is. */
export interface MeasuredSection extends LaidOutSection, TextLength {
  readonly item: PagedItem | undefined;
}

/** A Word document as it comes out, page by page. */
export interface MeasuredDocument extends Omit<LaidOutDocument, 'sections'>, TextLength {
  readonly document: Item<'document'>;
  readonly tree: DocumentTree;
  readonly title: string;
  readonly isHandedIn: boolean;
  /** Whether it holds the answers; else it is an annex. */
  readonly isAnswer: boolean;
  /** Whether it comes out in a house style, and was laid out in that. */
  readonly isInHouseStyle: boolean;
  readonly sections: readonly MeasuredSection[];
}

/**
 * Lays out documents of a bid as they will be built for Word; one that cannot be made, or that comes out on no pages,
 * is left out. What is wrong with a document, its build tells.
 */
export async function measureDocuments(
  { project, templates, results }: LoadedBid,
  bid: Bid,
  planned: readonly PlannedDocument[],
  isWanted: (plan: DocumentPlan) => boolean,
): Promise<MeasuredDocument[]> {
  const plans = planned.flatMap(({ plan }) => plan ?? []).filter((plan) => isOnPages(plan) && isWanted(plan));
  if (project === undefined || plans.length === 0) return [];
  const [{ measureTexts }, { layOutWord }] = await Promise.all([
    import('../render/layout/section-lengths.ts'),
    import('./write-word.ts'),
  ]);
  const dress = await dressOf(bid, { project, results });
  const isInHouseStyle = dress.house !== undefined;
  const itemOf = itemFinder(bid);
  const measured: MeasuredDocument[] = [];
  for (const plan of plans) {
    const { document, title } = plan;
    const { tree } = await composeOnce({ project, templates }, bid, document);
    if (tree === undefined) continue;
    const laidOut = await layOutWord(tree, dress);
    const { whole, under } = measureTexts(tree.blocks);
    const sections = laidOut.sections.map((section) => ({
      ...section,
      ...(under.get(section.heading) ?? { words: 0, characters: 0 }),
      item: itemOf(section.heading),
    }));
    const isHandedIn = plan.audience === 'submission';
    measured.push({
      ...laidOut,
      ...whole,
      document,
      tree,
      title,
      isHandedIn,
      isAnswer: isAnswer(plan),
      isInHouseStyle,
      sections,
    });
  }
  return measured;
}

/** Whether a document comes out on pages: in Word, or as a PDF that is printed from that or set on the same pages. */
function isOnPages({ document, template }: DocumentPlan): boolean {
  const formats = formatsOf(document, template.manifest);
  return formats.includes('docx') || formats.includes('pdf');
}

/** Whether a document holds the answers: it has chapters with criteria or with texts of the writer's own. */
export function isAnswer({ template }: DocumentPlan): boolean {
  return template.manifest.chapters.some(({ partial }) => partial === 'section' || partial === 'criteria');
}

/** Finds what a heading presents by the anchor that stands in it. */
function itemFinder(bid: Bid): (heading: Heading) => PagedItem | undefined {
  const items = [...bid.items('criterion'), ...bid.items('question'), ...bid.items('wish')];
  const byAddress = new Map(items.map((item) => [item.address, item]));
  return ({ children }) => anchorsIn(children).flatMap((name) => byAddress.get(name) ?? [])[0];
}

function anchorsIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'anchor') return [inline.name];
    return 'children' in inline ? anchorsIn(inline.children) : [];
  });
}
