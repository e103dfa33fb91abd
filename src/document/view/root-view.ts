/** What stands at the top of what templates see: the document and the lists of the bid. */
import type { Bid } from '../../model/bid.ts';
import type { ItemKind } from '../../model/item.ts';
import { requirementsOf } from '../../model/nested-items.ts';
import { escapeText } from '../markup/escape.ts';
import type { DocumentPlan } from '../plan/plan-document.ts';
import type { proseVariables } from '../prose/prose-calls.ts';
import { strictView } from '../template/strict-view.ts';
import { contractTermsView, formRulesView } from './buyer-rules.ts';
import { commitmentFields, commitmentsOf, spokenCommitmentsOf } from './commitments.ts';
import { dateText } from './date-text.ts';
import { gapFields, gapsOf } from './gap-views.ts';
import { lazily } from './lazily.ts';
import { sourceDocumentOf } from './requirement-places.ts';
import type { Scope } from './scope.ts';
import type { Views } from './view.ts';
import type { View } from './view-maker.ts';

/** What a root view is made from. */
export interface RootParts {
  readonly views: Views;
  readonly plan: DocumentPlan;
  readonly scope: Scope;
  /** Which pictures there is something to draw for. */
  readonly drawable: { readonly hasGantt: boolean; readonly hasRiskMatrix: boolean; readonly hasCoverage: boolean };
}

/** A chapter as a template sees it. */
export interface ChapterView {
  readonly id: string;
  /** Inline Markdown. */
  readonly title: string;
  /** Composed Markdown. */
  readonly content: string;
}

/** The names that the root and its chapters have for templates. */
export const rootFields = [
  'hasGantt',
  'hasRiskMatrix',
  'hasCoverage',
  'title',
  'tender',
  'name',
  'reference',
  'buyer',
  'options',
  'isNumbered',
  'isLandscape',
  'isRestricted',
  'criteria',
  'wishes',
  'scored',
  'looseWishes',
  'looseKpis',
  'kpis',
  'phases',
  'risks',
  'roles',
  'meetings',
  'serviceWindows',
  'priorities',
  'evidence',
  'requirements',
  'sourceDocument',
  'principles',
  'processes',
  'parties',
  'people',
  'reports',
  'rasci',
  'riskScales',
  'references',
  'assumptions',
  'exclusions',
  'winThemes',
  'co2Ladder',
  'socialReturn',
  'rounds',
  'clarifications',
  'changes',
  'glossary',
  'formRules',
  'contractTerms',
  'dates',
  'questions',
  'closing',
  'award',
  'start',
  'set',
  'version',
  'inputs',
  'namedInputs',
  'chapters',
  'content',
  ...gapFields,
  ...commitmentFields,
] as const;

/** The root for templates; `chapters` is empty while the chapters themselves are made. */
export function makeRoot(parts: RootParts, chapters: readonly ChapterView[]): View {
  const { views, scope, plan, drawable } = parts;
  const { document, template, options, title } = plan;
  const { bid } = views;
  const all = (kind: ItemKind) => views.all(bid.items(kind));
  const loose = scope.wishes.filter((wish) => bid.linked(wish, 'criterion', 'criterion').length === 0);
  const inputs = bid.items('input').map((input) => ({
    view: views.of(input),
    isNamed: bid.linksFrom(input, 'documents').some(({ to, id }) => to?.key === document.key || id === document.id),
    isForAll: (input.data.documents ?? []).length === 0,
  }));
  const root = Object.assign(strictView(), {
    title: escapeText(title),
    tender: tenderView(bid)['tender'],
    options,
    isNumbered: template.manifest.isNumbered === true,
    isLandscape: template.manifest.isLandscape === true,
    isRestricted: scope.isRestricted,
    ...drawable,
    criteria: views.all(scope.criteria),
    wishes: views.all(scope.wishes),
    scored: views.all([...bid.items('question'), ...scope.wishes]),
    looseWishes: views.all(loose),
    looseKpis: views.all([...new Set(loose.flatMap((wish) => bid.linked(wish, 'kpis', 'kpi')))]),
    kpis: views.all(scope.kpis),
    phases: all('phase'),
    risks: all('risk'),
    roles: all('role'),
    meetings: all('meeting'),
    serviceWindows: all('serviceWindow'),
    priorities: all('priority'),
    evidence: all('evidence'),
    requirements: views.all(requirementsOf(bid)),
    sourceDocument: escapeText(sourceDocumentOf(bid) ?? ''),
    principles: all('principle'),
    processes: all('process'),
    parties: all('party'),
    people: all('person'),
    reports: all('report'),
    rasci: all('rasciMatrix'),
    riskScales: all('riskScale'),
    references: all('reference'),
    assumptions: all('assumption'),
    exclusions: all('exclusion'),
    winThemes: all('winTheme'),
    co2Ladder: all('co2Ladder')[0],
    socialReturn: all('socialReturn'),
    rounds: all('round'),
    clarifications: all('clarification'),
    changes: all('change'),
    glossary: all('glossaryTerm'),
    formRules: formRulesView(bid.manifest.formRules),
    contractTerms: contractTermsView(bid),
    dates: datesView(views),
    inputs: inputs.filter(({ isNamed, isForAll }) => isNamed || isForAll).map(({ view }) => view),
    namedInputs: inputs.filter(({ isNamed }) => isNamed).map(({ view }) => view),
    chapters,
  });
  // What has to read all texts of the bid is only paid for by the documents that show it.
  lazily(root, 'gaps', () => gapsOf(views));
  lazily(root, 'commitments', () => commitmentsOf(views));
  lazily(root, 'spokenCommitments', () => spokenCommitmentsOf(views));
  return root;
}

/** The days of the procedure, printed; empty where the manifest is silent. */
function datesView({ bid, language }: Views): View {
  const { questions = '', closing = '', award = '', start = '' } = bid.manifest.dates ?? {};
  const print = (date: string): string => escapeText(dateText(date, language));
  return Object.assign(strictView(), {
    questions: print(questions),
    closing: print(closing),
    award: print(award),
    start: print(start),
  });
}

/** The facts about a bid that a section can print by name, as inline Markdown; empty where the bid is silent. */
export function tenderFacts(bid: Bid): Readonly<Record<string, string>> {
  const { title, tender } = bid.manifest;
  return {
    title: escapeText(title),
    'tender.name': escapeText(tender?.name ?? ''),
    'tender.reference': escapeText(tender?.reference ?? ''),
    'tender.buyer': escapeText(tender?.buyer ?? ''),
  } satisfies Record<(typeof proseVariables)[number], string>;
}

/** The same facts as sections name them. */
export function tenderView(bid: Bid): View {
  const facts = tenderFacts(bid);
  return {
    title: facts['title'],
    tender: { name: facts['tender.name'], reference: facts['tender.reference'], buyer: facts['tender.buyer'] },
  };
}
