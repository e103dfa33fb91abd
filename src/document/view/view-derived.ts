/**
 * The fields of a view that are more than what one field of the sources says: cells that are composed when their
 * text is absent, and what other items say about this one.
 */
import type { Item, ItemKind } from '../../model/item.ts';
import { escapeText } from '../markup/escape.ts';
import { cellText, isShortProse } from '../prose/prose-files.ts';
import { answerHeading, fullHeading, heading, isTextInHeading, mention } from './item-names.ts';
import { closed } from './sentence.ts';
import type { ViewKind } from './shapes.ts';
import type { View, ViewMaker } from './view-maker.ts';

type Derive = (views: ViewMaker, item: Item) => unknown;
type Derived = Readonly<Record<string, Derive>>;

const words = {
  nl: { from: 'vanaf', until: 'tot' },
  en: { from: 'from', until: 'until' },
} as const;

const answer: Derived = {
  answer: (views, item) => ownText(views, item) || shortBody(views, item),
  ownAnswer: (views, item) => ownText(views, item),
  hasLongBody: (views, item) => hasLongBody(views, item),
  heading: (views, item) => answerHeading(views, item),
  fullHeading: (views, item) => fullHeading(views, item),
  isTextInHeading: (_, item) => isTextInHeading(item),
  wording: (views, item) => text(views, item, 'title') || text(views, item, 'text'),
  mention: (views, item) => mention(views, item),
};

export const derivedFields: Readonly<Record<ViewKind, Derived>> = {
  criterion: {
    heading: (views, item) => heading(views, item),
    wording: (views, item) => text(views, item, 'title') || text(views, item, 'text'),
    mention: (views, item) => mention(views, item),
    isAnswered: (views, item) => {
      const { questions, wishes, subCriteria } = views.of(item) as Record<string, View[]>;
      return [questions, wishes].some((list) => list?.length) || subCriteria?.some((sub) => sub['isAnswered']) === true;
    },
    wishes: (views, item) =>
      views.all(views.bid.linksTo(item, 'criterion').flatMap(({ from }) => (from.kind === 'wish' ? [from] : []))),
    kpis: (views, item) => kpisFor(views, item),
  },
  question: answer,
  wish: {
    ...answer,
    wording: (views, item) => text(views, item, 'text'),
    approach: (views, item) => text(views, item, 'response'),
    measurability: (views, item) =>
      text(views, item, 'measurability') ||
      closed(
        [...views.references(item, 'kpis'), ...list(views, item, 'proof'), ...views.references(item, 'evidence')].join(
          ', ',
        ),
      ),
  },
  kpi: {
    name: (views, item) => text(views, item, 'title') || text(views, item, 'description'),
    target: (views, item) =>
      text(views, item, 'target') || (views.field(item, 'norms', 'norms') as string[]).join('; '),
    normLines: (views, item) => {
      const norms = views.field(item, 'norms', 'norms') as string[];
      return norms.length > 0 ? norms : [text(views, item, 'target')].filter(isPresent);
    },
    reporting: (views, item) => text(views, item, 'reporting') || list(views, item, 'frequencies').join(' + '),
    escalation: (views, item) => text(views, item, 'escalation') || steps(views, item),
    wishes: (views, item) => purposes(views, item, ['wish']),
    purposes: (views, item) => purposes(views, item, ['wish', 'question', 'criterion']),
  },
  phase: {
    name: (views, item) =>
      [text(views, item, 'label'), text(views, item, 'title')].filter(isPresent).join(': ') || escapeText(item.id),
    period: (views, item) => text(views, item, 'period') || period(views, item),
  },
  risk: {},
  role: {
    name: (views, item) => text(views, item, 'name') || escapeText(item.id),
    party: (views, item) => {
      const { party } = item.data as { party?: string };
      const named = party === undefined ? undefined : views.bid.find('party', party);
      if (named?.data.name === undefined) return text(views, item, 'party');
      return views.print(named, ['name'], named.data.name);
    },
  },
  meeting: {
    name: (views, item) => text(views, item, 'name') || escapeText(item.id),
    timing: (views, item) => {
      const { isOnRequest } = item.data as { isOnRequest?: boolean };
      const onRequest = isOnRequest === true ? escapeText(views.support.words('onRequest') ?? '') : '';
      return [text(views, item, 'frequency'), onRequest].filter(isPresent).join(', ');
    },
  },
  serviceWindow: {
    text: (views, item) =>
      text(views, item, 'text') ||
      [text(views, item, 'window'), inParentheses(views.references(item, 'priorities').join(', '))]
        .filter(isPresent)
        .join(' '),
  },
  priority: { name: (_, item) => escapeText(item.id) },
  evidence: {},
  input: { text: (views, item) => text(views, item, 'text') || escapeText(item.id) },
};

function text(views: ViewMaker, item: Item, name: string): string {
  return views.field(item, name, 'text') as string;
}

function list(views: ViewMaker, item: Item, name: string): string[] {
  return views.field(item, name, 'texts') as string[];
}

/** What the item itself says in a cell: its text, else its measures in one line. */
function ownText(views: ViewMaker, item: Item): string {
  const field = item.kind === 'wish' ? 'response' : 'approach';
  return text(views, item, field) || closed(list(views, item, 'measures').join('; '));
}

function shortBody(views: ViewMaker, item: Item): string {
  const file = views.bid.bodyOf(item);
  if (file === undefined) return '';
  return isShortProse(file.text)
    ? cellText(views.support.prose(file))
    : escapeText(views.support.words('seeExplanation') ?? '');
}

/** Whether the item's body has to stand outside the cell with its answer. */
function hasLongBody(views: ViewMaker, item: Item): boolean {
  const file = views.bid.bodyOf(item);
  return file !== undefined && (ownText(views, item) !== '' || !isShortProse(file.text));
}

/** The KPIs that a criterion leans on, those of its wishes and questions and of what is below it, each once. */
function kpisFor(views: ViewMaker, criterion: Item): View[] {
  const { questions, wishes, subCriteria } = views.of(criterion) as Record<string, View[]>;
  const answers = [...(questions ?? []), ...(wishes ?? [])];
  const own = views.bid.linksTo(criterion, 'criteria').flatMap(({ from }) => (from.kind === 'kpi' ? [from] : []));
  return [
    ...new Set([
      ...answers.flatMap((answer) => answer['kpis'] as View[]),
      ...(subCriteria ?? []).flatMap((sub) => sub['kpis'] as View[]),
      ...views.all(own),
    ]),
  ];
}

/** What a KPI serves: wishes, then questions, then criteria, each in the order of the sources. */
function purposes(views: ViewMaker, kpi: Item, kinds: readonly ItemKind[]): View[] {
  const serving = new Set<Item>([
    ...views.bid.linksTo(kpi, 'kpis').map(({ from }) => from),
    ...views.bid.linked(kpi, 'criteria', 'criterion'),
  ]);
  return kinds.flatMap((kind) => views.all(views.inSourceOrder([...serving].filter((item) => item.kind === kind))));
}

function steps(views: ViewMaker, item: Item): string {
  const records = views.field(item, 'escalationSteps', ['when', 'then']) as { when: string; then: string }[];
  return records.map(({ when, then }) => [when, then].filter(isPresent).join(' → ')).join('; ');
}

function period(views: ViewMaker, item: Item): string {
  const start = text(views, item, 'start');
  const end = text(views, item, 'end');
  const word = words[views.language];
  if (start !== '' && end !== '') return `${start} – ${end}`;
  if (start !== '') return `${word.from} ${start}`;
  return end === '' ? '' : `${word.until} ${end}`;
}

function inParentheses(words: string): string {
  return words === '' ? '' : `(${words})`;
}

function isPresent(part: string): boolean {
  return part !== '';
}
