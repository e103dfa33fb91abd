import { isKind } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { escapeText } from '../markup/escape.ts';
import { documentsAbout } from '../plan/place-of-criterion.ts';
import { nestHeadings } from '../prose/headings.ts';
import { answerCall, type CallContext, proseHelpers } from '../prose/prose-calls.ts';
import { sectionOf } from '../prose/prose-files.ts';
import { closed, listed, phrases } from '../view/sentence.ts';
import type { Views } from '../view/view.ts';
import type { ViewSupport } from '../view/view-maker.ts';
import type { Helper } from './engine.ts';
import { type Excerpts, excerptHelperNames } from './excerpts.ts';
import { MissingField } from './strict-view.ts';

/** The helpers of templates besides the calls that sections know too. */
export const templateHelperNames = [
  'is',
  'or',
  'and',
  'some',
  'join',
  'lines',
  'closed',
  'phrases',
  'word',
  'define',
  'anchor',
  'heading',
  'deeper',
  'prose',
  'section',
  'indent',
  'places',
  'sharedPlaces',
  'concat',
  ...excerptHelperNames,
] as const;

type TemplateHelper = (typeof templateHelperNames)[number];

/** The functions behind the names that templates call. */
export function makeHelpers(context: CallContext, support: ViewSupport, excerpts: Excerpts): Record<string, Helper> {
  const { views } = context;
  const asked: Asked = new WeakMap();
  const own: Record<TemplateHelper, Helper> = {
    is: (left, right) => left === right,
    or: (...values) => values.slice(0, -1).find(isFilled) ?? '',
    and: (...values) => values.slice(0, -1).every(isFilled),
    some: (list, field) => Array.isArray(list) && hasSome(list, String(field), asked),
    join: (list, separator) => (Array.isArray(list) ? join(list.filter(isFilled).map(String), String(separator)) : ''),
    lines: (list) => (Array.isArray(list) ? lines(list.filter(isFilled)) : ''),
    phrases: (list) => (Array.isArray(list) ? phrases(list.filter(isFilled).map(String)) : ''),
    closed: (line) => closed(String(line ?? '')),
    word: (key) => word(support, String(key)),
    define: (view) => define(views, view),
    anchor: (view) => {
      const item = views.itemOf(view);
      return item === undefined ? '' : views.anchor(item);
    },
    heading: (level) => '#'.repeat(Math.min(6, Math.max(1, Number(level)))),
    deeper: (level) => Number(level) + 1,
    prose: (view, level) => {
      const item = views.itemOf(view);
      const file = item === undefined ? undefined : views.bid.bodyOf(item);
      return file === undefined ? '' : nestHeadings(support.prose(file), Number(level));
    },
    section: (view, level) => {
      const item = views.itemOf(view);
      const file = item === undefined ? undefined : sectionOf(views.bid, item.id);
      return file === undefined ? '' : nestHeadings(support.prose(file), Number(level));
    },
    concat: (...lists) => lists.slice(0, -1).flatMap((list) => (Array.isArray(list) ? list : [])),
    places: (view) => {
      const item = views.itemOf(view);
      return item !== undefined && isKind(item, 'criterion') ? placesOf(item, context) : '';
    },
    sharedPlaces: (list) => {
      const criteria = (Array.isArray(list) ? list : []).flatMap((view) => views.itemOf(view) ?? []);
      const places = new Set(criteria.map((item) => (isKind(item, 'criterion') ? placesOf(item, context) : '')));
      return places.size === 1 ? [...places].join('') : '';
    },
    indent: (text) => String(text).replace(/\n(?=[^\n])/gu, '\n  '),
    ...excerpts.helpers(),
  };
  const calls = Object.keys(proseHelpers).map((name): [string, Helper] => [name, callHelper(name, context)]);
  return { ...own, ...Object.fromEntries(calls) };
}

/**
 * A call in a section as a helper. What is wrong in a section was found and taken out before; a template that names
 * what the bid does not have is stopped.
 */
function callHelper(name: string, context: CallContext): Helper {
  return (...given) => {
    const { hash = {} } = given[given.length - 1] as { hash?: Record<string, unknown> };
    const named = Object.fromEntries(Object.entries(hash).map(([key, value]) => [key, String(value)]));
    const values = given.slice(0, -1).map(String);
    const answer = answerCall({ name, values, named }, context);
    if ('text' in answer) return answer.text;
    if (answer.fault === 'empty') return '';
    const { argument } = answer.fault === 'arguments' ? { argument: name } : answer;
    throw new MissingField((typeof argument === 'number' ? values[argument] : named[argument]) ?? name);
  };
}

function join(texts: readonly string[], separator: string): string {
  return separator === ', ' ? listed(texts) : texts.join(separator);
}

/** Texts under each other in one cell, with bullets where there are several. */
function lines(texts: readonly unknown[]): string {
  return texts.map((text) => (texts.length > 1 ? `• ${text}` : `${text}`)).join('<br>');
}

function define(views: Views, view: unknown): string {
  const item = views.itemOf(view);
  return item === undefined ? '' : views.anchor(item) + escapeText(item.id);
}

function placesOf(criterion: Item<'criterion'>, { views, documentTitle }: CallContext): string {
  const titles = documentsAbout(views.bid, criterion).map(({ id }) => documentTitle(id) ?? id);
  return titles.map(escapeText).join('<br>');
}

function word(support: ViewSupport, key: string): string {
  const text = support.words(key);
  if (text === undefined) throw new Error(`"${key}" not defined in texts`);
  return escapeText(text);
}

/** What `some` has answered: tables ask it in every row. */
type Asked = WeakMap<readonly unknown[], Map<string, boolean>>;

function hasSome(list: readonly unknown[], field: string, asked: Asked): boolean {
  const known = asked.get(list) ?? new Map<string, boolean>();
  asked.set(list, known);
  const answer = known.get(field) ?? list.some((view) => isFilled(fieldOf(view, field)));
  known.set(field, answer);
  return answer;
}

function fieldOf(view: unknown, field: string): unknown {
  return typeof view === 'object' && view !== null ? (view as Record<string, unknown>)[field] : undefined;
}

/** What a condition in a template takes for something. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
