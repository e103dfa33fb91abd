/**
 * What a bid writer may put between braces in a section: each call answers with its text, or says what is wrong with
 * it. The same answer serves the check of a section and the document.
 */
import type { Norm } from '../../generated/types.ts';
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import type { Language } from '../../text/language.ts';
import { referenceMarkup } from '../markup/directives.ts';
import { escapeText } from '../markup/escape.ts';
import { type NormPart, normPart, normParts, normText } from '../view/norm-text.ts';
import { shapeOf, type ViewKind } from '../view/shapes.ts';
import { type Views, viewFieldsOf } from '../view/view.ts';
import type { View } from '../view/view-maker.ts';

/** The kinds of items that have a helper of the same name. */
const itemHelpers = [
  'wish',
  'kpi',
  'question',
  'criterion',
  'phase',
  'risk',
  'evidence',
  'input',
  'requirement',
  'clarification',
  'reference',
] as const;

/** Everything that can be called in a section, with an example of its use. */
export const proseHelpers: Readonly<Record<string, string>> = {
  wish: '{{wish "W-01" "text"}}',
  kpi: '{{kpi "KPI-01" "target"}}',
  question: '{{question "V1" "text"}}',
  criterion: '{{criterion "K1" "title"}}',
  phase: '{{phase "F1" "period"}}',
  risk: '{{risk "R-01" "text"}}',
  evidence: '{{evidence "B-01" "title"}}',
  input: '{{input "I-01" "text"}}',
  requirement: '{{requirement "Eis 8.1.4" "text"}}',
  clarification: '{{clarification "CV-01" "text"}}',
  reference: '{{reference "REF-01" "title"}}',
  norm: '{{norm "KPI-01" "go-live" part="value"}}',
  says: '{{says "KPI-01" "maandelijkse rapportage"}}',
  document: '{{document "kpi-dashboard"}}',
  range: '{{range "W-01" "W-16"}}',
};

/** The blocks of data that a section can ask for. */
export const prosePartials = [
  'wishes-table',
  'wishes-list',
  'wishes-explanation',
  'kpi-table',
  'phases',
  'meetings',
  'roles',
  'service-windows',
  'risks',
  'evidence',
  'sustainability',
  'win-themes',
  'inputs',
] as const;

/** The facts about the bid that a section can print by name. */
export const proseVariables = ['title', 'tender.name', 'tender.reference', 'tender.buyer'] as const;

export interface ProseCall {
  readonly name: string;
  readonly values: readonly string[];
  readonly named: Readonly<Record<string, string>>;
}

export interface CallContext {
  readonly views: Views;
  /** The title of a document of the bid, or undefined when there is no such document. */
  documentTitle(id: string): string | undefined;
}

/** What is wrong with a call; `argument` counts the values, a name means a named one. */
type CallFault =
  | { readonly fault: 'id' | 'field' | 'empty'; readonly argument: number | string; readonly known: readonly string[] }
  | { readonly fault: 'arguments'; readonly usage: string };

export type CallAnswer = { readonly text: string } | CallFault;

/** The answer to one call. */
export function answerCall(call: ProseCall, context: CallContext): CallAnswer {
  const { name, values, named } = call;
  const usage: CallAnswer = { fault: 'arguments', usage: proseHelpers[name] ?? '' };
  const allowed = name === 'norm' ? ['part'] : [];
  if (Object.keys(named).some((key) => !allowed.includes(key))) return usage;
  const [first, second] = values;
  if (first === undefined || values.length > 2) return usage;
  if (name === 'document') return second === undefined ? answerDocument(first, context) : usage;
  if (name === 'norm') return answerNorm(first, second, named['part'], context);
  if (name === 'says') return second === undefined ? usage : answerSays(first, second, context);
  if (name === 'range') return second === undefined ? usage : answerRange(first, second, context);
  const kind = itemHelpers.find((helper) => helper === name);
  return kind === undefined ? usage : answerItem(kind, first, second, context);
}

function answerItem(kind: ViewKind, id: string, field: string | undefined, { views }: CallContext): CallAnswer {
  const item = views.bid.find(kind, id);
  if (item === undefined) return { fault: 'id', argument: 0, known: idsOf(views.bid, kind) };
  if (field === undefined) return { text: views.reference(item) };
  const known = printedFieldsOf(kind);
  if (!known.includes(field)) return { fault: 'field', argument: 1, known };
  return present(printed(views.of(item)[field]), 1);
}

function answerNorm(id: string, key: string | undefined, part: string | undefined, context: CallContext): CallAnswer {
  const { views } = context;
  const kpi = views.bid.find('kpi', id);
  if (kpi === undefined) return { fault: 'id', argument: 0, known: idsOf(views.bid, 'kpi') };
  const norms = kpi.data.norms ?? [];
  const norm = key === undefined && norms.length === 1 ? norms[0] : norms.find((one) => one.key === key);
  if (norm === undefined) {
    const known = norms.flatMap((one) => one.key ?? []);
    return { fault: key === undefined ? 'empty' : 'field', argument: key === undefined ? 0 : 1, known };
  }
  if (part === undefined) return { text: printNorm(views, kpi, norm, undefined, normText(norm, views.language)) };
  if (!isNormPart(part)) return { fault: 'field', argument: 'part', known: normParts };
  return present(printNorm(views, kpi, norm, part, normPart(norm, part) ?? ''), 'part');
}

function printNorm(views: Views, kpi: Item<'kpi'>, norm: Norm, part: NormPart | undefined, text: string): string {
  const index = (kpi.data.norms ?? []).indexOf(norm);
  return views.print(kpi, ['norms', norm.key ?? index, ...(part === undefined ? [] : [part])], text);
}

/** The words are the section's own; the link says which KPI they claim. */
function answerSays(id: string, words: string, { views }: CallContext): CallAnswer {
  const kpi = views.bid.find('kpi', id);
  if (kpi === undefined) return { fault: 'id', argument: 0, known: idsOf(views.bid, 'kpi') };
  return present(referenceMarkup(kpi.address, escapeText(words)), 1);
}

function answerDocument(id: string, context: CallContext): CallAnswer {
  const title = context.documentTitle(id);
  if (title === undefined) return { fault: 'id', argument: 0, known: idsOf(context.views.bid, 'document') };
  return { text: escapeText(title) };
}

function answerRange(first: string, last: string, { views }: CallContext): CallAnswer {
  const [from, to] = [first, last].map((id) => mentioned(views.bid, id));
  const known = itemHelpers.flatMap((kind) => idsOf(views.bid, kind));
  if (from === undefined) return { fault: 'id', argument: 0, known };
  if (to === undefined) return { fault: 'id', argument: 1, known };
  return { text: `${views.reference(from)} ${rangeWord(views.language)} ${views.reference(to)}` };
}

function rangeWord(language: Language): string {
  return language === 'nl' ? 't/m' : 'through';
}

/** The item of any kind that has an id in running text. */
export function mentioned(bid: Bid, id: string): Item | undefined {
  for (const kind of itemHelpers) {
    const item = bid.find(kind, id);
    if (item !== undefined) return item;
  }
  return undefined;
}

/** The fields of a kind that can be printed in a sentence. */
export function printedFieldsOf(kind: ViewKind): string[] {
  const shape = shapeOf(kind);
  const silent = new Set(['nested', 'links', 'link', 'flag', 'body', 'word', 'words', 'records']);
  const hidden = new Set([
    'answer',
    'hasLongBody',
    'wishes',
    'purposes',
    'scoredPurposes',
    'kpis',
    'normLines',
    'mention',
    'ownAnswer',
    'heading',
    'fullHeading',
    'isTextInHeading',
    'wording',
    'isAnswered',
    'uses',
    'people',
    'substitutes',
    'requirements',
    'roles',
    'meetings',
    'reports',
    'matrices',
    'clarifications',
    'changes',
  ]);
  return viewFieldsOf(kind).filter((name) => {
    const form = shape[name];
    return !hidden.has(name) && (form === undefined || (typeof form === 'string' && !silent.has(form)));
  });
}

function printed(value: View[string]): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '');
}

function present(text: string, argument: number | string): CallAnswer {
  return text === '' ? { fault: 'empty', argument, known: [] } : { text };
}

function idsOf(bid: Bid, kind: Parameters<Bid['items']>[0]): string[] {
  return bid.items(kind).map(({ id }) => id);
}

function isNormPart(part: string): part is NormPart {
  return (normParts as readonly string[]).includes(part);
}
