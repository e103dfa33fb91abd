import type { DocumentPlan, PlannedDocument } from '../document/plan/plan-document.ts';
import type { Bid } from '../model/bid.ts';
import type { PastedAnswer } from '../reading/form/length-limit.ts';
import type { PastedAnswers } from '../rules/rule.ts';
import { composeOnce } from './compose-once.ts';
import { formatsOf } from './formats.ts';
import type { LoadedBid } from './load-bid.ts';

/**
 * The answers that a document of the bid prepares for the text boxes of a portal, exactly as they are pasted. Templates
 * and Markdown are only paid for by a bid with a limit to some answer and a document that is written as plain text.
 */
export async function pasteAnswers(
  { project, templates }: LoadedBid,
  bid: Bid,
  planned: readonly PlannedDocument[],
): Promise<PastedAnswers> {
  const answers = new Map<string, PastedAnswer>();
  const isLimited = [...bid.items('question'), ...bid.items('wish')].some(({ data }) => data.maxLength !== undefined);
  const plans = isLimited && project !== undefined ? planned.flatMap(({ plan }) => plan ?? []).filter(isPlainText) : [];
  if (project === undefined || plans.length === 0) return answers;
  const [{ lineBreakOf }, { excerptsOf }, { layOutText }] = await Promise.all([
    import('../document/template/excerpts.ts'),
    import('../render/text/render-text.ts'),
    import('../document/text-layout.ts'),
  ]);
  for (const { document, options } of plans) {
    // What is wrong with the document itself, its build tells.
    const { tree } = await composeOnce({ project, templates }, bid, document);
    for (const { name, children } of excerptsOf(tree?.blocks ?? [])) {
      const item = bid.find('question', name) ?? bid.find('wish', name);
      if (item === undefined || answers.has(item.address)) continue;
      answers.set(item.address, { text: layOutText(children), lineBreak: lineBreakOf(options) });
    }
  }
  return answers;
}

function isPlainText({ document, template }: DocumentPlan): boolean {
  return formatsOf(document, template.manifest).includes('txt');
}
