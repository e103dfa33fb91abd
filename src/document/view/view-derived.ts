/**
 * The fields of a view that are more than what one field of the sources says: cells that are composed when their
 * text is absent, and what other items say about this one.
 */
import type { Item, ItemKind } from '../../model/item.ts';
import { isMentionable, kindNames } from '../../model/kinds.ts';
import { escapeText } from '../markup/escape.ts';
import { cellText, isShortProse } from '../prose/prose-files.ts';
import { formRulesView, scaleOf } from './buyer-rules.ts';
import { choiceText } from './choice-words.ts';
import { derivedBundle } from './derived-bundle.ts';
import { answerHeading, fullHeading, heading, isTextInHeading, mention } from './item-names.ts';
import { periodText } from './period-text.ts';
import { namedBy, textOf, textsOf } from './printed-fields.ts';
import { partyOrWords } from './printed-names.ts';
import { closed, inOneLine } from './sentence.ts';
import type { ViewKind } from './shapes.ts';
import type { Derived, View, ViewMaker } from './view-maker.ts';

const answer: Derived = {
  answer: (views, item) => ownText(views, item) || shortBody(views, item),
  ownAnswer: (views, item) => ownText(views, item),
  hasLongBody: (views, item) => hasLongBody(views, item),
  heading: (views, item) => answerHeading(views, item),
  fullHeading: (views, item) => fullHeading(views, item),
  isTextInHeading: (_, item) => isTextInHeading(item),
  wording: (views, item) => textOf(views, item, 'title') || textOf(views, item, 'text'),
  mention: (views, item) => mention(views, item),
};

export const derivedFields: Readonly<Record<ViewKind, Derived>> = {
  criterion: {
    heading: (views, item) => heading(views, item),
    wording: (views, item) => textOf(views, item, 'title') || textOf(views, item, 'text'),
    mention: (views, item) => mention(views, item),
    isAnswered: (views, item) => {
      const { questions, wishes, subCriteria } = views.of(item) as Record<string, View[]>;
      return [questions, wishes].some((list) => list?.length) || subCriteria?.some((sub) => sub['isAnswered']) === true;
    },
    wishes: (views, item) =>
      views.all(views.bid.linksTo(item, 'criterion').flatMap(({ from }) => (from.kind === 'wish' ? [from] : []))),
    kpis: (views, item) => kpisFor(views, item),
    scale: (views, item) => scaleOf(views, item as Item<'criterion'>),
    formRules: (_, item) => formRulesView((item as Item<'criterion'>).data.formRules),
  },
  question: answer,
  wish: {
    ...answer,
    wording: (views, item) => textOf(views, item, 'text'),
    approach: (views, item) => textOf(views, item, 'response'),
    measurability: (views, item) =>
      textOf(views, item, 'measurability') ||
      closed(
        [
          ...views.references(item, 'kpis'),
          ...textsOf(views, item, 'proof'),
          ...views.references(item, 'evidence'),
        ].join(', '),
      ),
  },
  kpi: {
    name: (views, item) => textOf(views, item, 'title') || textOf(views, item, 'description'),
    target: (views, item) =>
      textOf(views, item, 'target') || (views.field(item, 'norms', 'norms') as string[]).join('; '),
    normLines: (views, item) => {
      const norms = views.field(item, 'norms', 'norms') as string[];
      return norms.length > 0 ? norms : [textOf(views, item, 'target')].filter(isPresent);
    },
    reporting: (views, item) => textOf(views, item, 'reporting') || textsOf(views, item, 'frequencies').join(' + '),
    escalation: (views, item) => textOf(views, item, 'escalation') || steps(views, item),
    wishes: (views, item) => purposes(views, item, ['wish']),
    requirements: (views, item) => purposes(views, item, ['requirement']),
    purposes: (views, item) => purposes(views, item, ['wish', 'question', 'requirement', 'criterion']),
    scoredPurposes: (views, item) => purposes(views, item, ['wish', 'question', 'criterion']),
  },
  phase: {
    name: (views, item) =>
      [textOf(views, item, 'label'), textOf(views, item, 'title')].filter(isPresent).join(': ') || escapeText(item.id),
    period: (views, item) => textOf(views, item, 'period') || period(views, item),
  },
  risk: {
    bearer: (views, item) => partyOrWords(views, item, 'bearer'),
    rating: (views, item) => rating(views, item, ['probability', 'impact', 'detection'], 'score'),
    residualRating: (views, item) =>
      rating(views, item, ['residualProbability', 'residualImpact', 'residualDetection'], 'residualScore'),
    wishes: (views, item) => namedBy(views, item, 'risks', 'wish'),
    purposes: (views, item) => namedBy(views, item, 'risks'),
  },
  role: {
    name: (views, item) => textOf(views, item, 'name') || escapeText(item.id),
    party: (views, item) => partyOrWords(views, item, 'party'),
    people: (views, item) => namedBy(views, item, 'role', 'person'),
  },
  meeting: {
    name: (views, item) => textOf(views, item, 'name') || escapeText(item.id),
    timing: (views, item) => {
      const { isOnRequest } = item.data as { isOnRequest?: boolean };
      const onRequest = isOnRequest === true ? escapeText(views.support.words('onRequest') ?? '') : '';
      return [textOf(views, item, 'frequency'), onRequest].filter(isPresent).join(', ');
    },
  },
  serviceWindow: {
    text: (views, item) =>
      textOf(views, item, 'text') ||
      [textOf(views, item, 'window'), inParentheses(views.references(item, 'priorities').join(', '))]
        .filter(isPresent)
        .join(' '),
  },
  priority: { name: (_, item) => escapeText(item.id) },
  evidence: {
    holder: (views, item) => partyOrWords(views, item, 'holder'),
    momentText: (views, item) => choiceText('moment', (item as Item<'evidence'>).data.moment, views.language),
    statusText: (views, item) => choiceText('evidenceStatus', (item as Item<'evidence'>).data.status, views.language),
    // Readers know wishes and requirements by their numbers; people, parties and themes have none.
    uses: (views, item) => kindNames.filter(isMentionable).flatMap((kind) => namedBy(views, item, 'evidence', kind)),
  },
  input: { text: (views, item) => textOf(views, item, 'text') || escapeText(item.id) },
  ...derivedBundle,
};

/** What the item itself says in a cell: its text and its measures, in one line. */
function ownText(views: ViewMaker, item: Item): string {
  const field = item.kind === 'wish' ? 'response' : 'approach';
  return [textOf(views, item, field), inOneLine(textsOf(views, item, 'measures'))].filter(isPresent).join(' ');
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

/** `3 × 4 = 12`, as far as it is given; on one line, unless the levels are words: those may break after the sign. */
function rating(views: ViewMaker, item: Item, factors: readonly string[], score: string): string {
  const product = factors.map((factor) => textOf(views, item, factor)).filter(isPresent);
  const data = item.data as Readonly<Record<string, unknown>>;
  const isInNumbers = factors.every((factor) => /^\d*$/u.test(String(data[factor] ?? '')));
  const times = isInNumbers ? '\u00a0×\u00a0' : '\u00a0× ';
  return [product.join(times), textOf(views, item, score)].filter(isPresent).join('\u00a0=\u00a0');
}

function period(views: ViewMaker, item: Item): string {
  return periodText(textOf(views, item, 'start'), textOf(views, item, 'end'), views.language);
}

function inParentheses(words: string): string {
  return words === '' ? '' : `(${words})`;
}

function isPresent(part: string): boolean {
  return part !== '';
}
