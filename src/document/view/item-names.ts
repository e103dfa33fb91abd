/** What an item is called: in its own heading, and where something else points at it. */
import type { Item } from '../../model/item.ts';
import { referenceMarkup } from '../markup/directives.ts';
import { escapeText } from '../markup/escape.ts';
import { textOf } from './printed-fields.ts';
import type { ViewMaker } from './view-maker.ts';

/** Characters; more would not fit on two lines of a heading. */
const longestHeading = 100;
/** Characters; more would make the row of a table too high. */
const longestMention = 120;

/** `K1 Kwaliteit`; a title that begins with the id already is the whole heading. */
export function heading(views: ViewMaker, item: Item): string {
  const printed = textOf(views, item, 'title');
  return beginsWithId(item) ? printed : [escapeText(item.id), printed].filter(isPresent).join(' ');
}

/** `V1 Hinder`; without a title the words of the buyer if they fit, else only `Vraag V1`. */
export function answerHeading(views: ViewMaker, item: Item): string {
  if (isTextInHeading(item)) return fullHeading(views, item);
  if (titleOf(item) !== undefined) return heading(views, item);
  return [escapeText(views.support.words(item.kind) ?? ''), escapeText(item.id)].filter(isPresent).join(' ');
}

/** Whether the heading already says what the buyer asks, word for word. */
export function isTextInHeading(item: Item): boolean {
  return titleOf(item) === undefined && lengthOf(item, 'text') <= longestHeading;
}

/**
 * The id and the words of an item where something else points at it, linked to where the document presents it. Of an
 * item whose words are too many for a cell only the id.
 */
export function mention(views: ViewMaker, item: Item): string {
  const fields = item.kind === 'wish' ? ['text', 'title'] : ['title', 'text'];
  const field = fields.find((name) => lengthOf(item, name) > 0 && lengthOf(item, name) <= longestMention);
  const wording = field === undefined ? '' : textOf(views, item, field);
  if (field === 'title' && beginsWithId(item)) return referenceMarkup(item.address, wording);
  return [views.reference(item), wording].filter(isPresent).join(' ');
}

function titleOf(item: Item): string | undefined {
  return (item.data as { title?: string }).title;
}

function lengthOf(item: Item, field: string): number {
  return String((item.data as unknown as Readonly<Record<string, unknown>>)[field] ?? '').length;
}

function beginsWithId(item: Item): boolean {
  return titleOf(item)?.toLowerCase().startsWith(item.id.toLowerCase()) === true;
}

/** As `heading`, with the words of the buyer where there is no title. */
export function fullHeading(views: ViewMaker, item: Item): string {
  return titleOf(item) === undefined ? `${escapeText(item.id)} ${textOf(views, item, 'text')}` : heading(views, item);
}

function isPresent(part: string): boolean {
  return part !== '';
}
