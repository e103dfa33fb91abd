/** The derived fields of what stands beside plan and dashboard: requirements, people, the offer, questions to the buyer. */
import type { Item } from '../../model/item.ts';
import { escapeText } from '../markup/escape.ts';
import { strictView } from '../template/strict-view.ts';
import { choiceText } from './choice-words.ts';
import { fullHeading, heading, isTextInHeading, mention } from './item-names.ts';
import { namedBy, textOf } from './printed-fields.ts';
import { clientName, mayNamePeople, partyName, personName } from './printed-names.ts';
import { rasciColumns, rasciRows } from './rasci-view.ts';
import { placesOf } from './requirement-places.ts';
import type { ViewKind } from './shapes.ts';
import type { Derive, Derived, View, ViewMaker } from './view-maker.ts';

/** The kinds whose derived fields stand here. */
type BundleKind = Exclude<
  ViewKind,
  | 'criterion'
  | 'question'
  | 'wish'
  | 'kpi'
  | 'phase'
  | 'risk'
  | 'role'
  | 'meeting'
  | 'serviceWindow'
  | 'priority'
  | 'evidence'
  | 'input'
>;

const named = {
  heading: (views: ViewMaker, item: Item) => heading(views, item),
  mention: (views: ViewMaker, item: Item) => mention(views, item),
} as const;

const titled: Derived = { name: (views, item) => textOf(views, item, 'title') || escapeText(item.id) };

const changes: Derive = (views, item) => namedBy(views, item, 'touches', 'change');

export const derivedBundle: Readonly<Record<BundleKind, Derived>> = {
  party: {
    name: (views, item) => partyName(views, item as Item<'party'>),
    roleText: (views, item) => choiceText('role', (item as Item<'party'>).data.role, views.language),
    people: (views, item) => namedBy(views, item, 'party', 'person'),
  },
  requirement: {
    ...named,
    fullHeading: (views, item) => fullHeading(views, item),
    isTextInHeading: (_, item) => isTextInHeading(item),
    type: (_, item) => (item as Item<'requirement'>).data.type ?? 'REQ',
    typeText: (views, item) => choiceText('type', (item as Item<'requirement'>).data.type ?? 'REQ', views.language),
    complianceText: (views, item) =>
      choiceText('compliance', (item as Item<'requirement'>).data.compliance, views.language),
    places: (views, item) => placesOf(views, item as Item<'requirement'>),
    roles: (views, item) => namedBy(views, item, 'requirements', 'role'),
    meetings: (views, item) => namedBy(views, item, 'requirements', 'meeting'),
    reports: (views, item) => namedBy(views, item, 'requirements', 'report'),
    people: (views, item) => namedBy(views, item, 'meets', 'person'),
    changes,
  },
  principle: named,
  process: {
    ...titled,
    matrices: (views, item) => namedBy(views, item, 'process', 'rasciMatrix'),
  },
  riskScale: {},
  person: {
    name: (views, item) => personName(views, item as Item<'person'>),
    substitutes: (views, item) => namedBy(views, item, 'substitute', 'person'),
  },
  report: { name: (views, item) => textOf(views, item, 'name') || escapeText(item.id) },
  rasciMatrix: {
    ...titled,
    columns: (views, item) => rasciColumns(views, item as Item<'rasciMatrix'>),
    rows: (views, item) => rasciRows(views, item as Item<'rasciMatrix'>),
  },
  reference: {
    ...named,
    client: (views, item) => clientName(views, item as Item<'reference'>),
    contact: (views, item) => (mayNamePeople(views.bid) ? textOf(views, item, 'contact') : ''),
    results: (views, item) => results(views, item as Item<'reference'>),
  },
  assumption: { changes },
  exclusion: { changes },
  winTheme: titled,
  co2Ladder: {},
  socialReturn: { changes },
  round: {
    ...titled,
    clarifications: (views, item) => namedBy(views, item, 'round', 'clarification'),
    changes: (views, item) => namedBy(views, item, 'round', 'change'),
  },
  clarification: {
    mention: (views, item) => mention(views, item),
    statusText: (views, item) =>
      choiceText('clarificationStatus', (item as Item<'clarification'>).data.status, views.language),
    changes: (views, item) => namedBy(views, item, 'clarification', 'change'),
  },
  change: {},
  glossaryTerm: { term: (_, item) => escapeText(item.id) },
};

function results(views: ViewMaker, reference: Item<'reference'>): View[] {
  return (reference.data.results ?? []).map(({ text, kpi }, index) => {
    const measured = kpi === undefined ? undefined : views.bid.find('kpi', kpi);
    return Object.assign(strictView(), {
      text: views.print(reference, ['results', index, 'text'], text),
      kpis: measured === undefined ? [] : [views.of(measured)],
    });
  });
}
