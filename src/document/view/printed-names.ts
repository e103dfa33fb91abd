/** What people, parties and clients are called in documents, where the tender guide may forbid their names. */
import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { escapeText } from '../markup/escape.ts';
import { choiceText } from './choice-words.ts';
import type { ViewMaker } from './view-maker.ts';

/** Whether documents may name the people of the bid. */
export function mayNamePeople(bid: Bid): boolean {
  const { isAnonymous, namesPeople } = bid.manifest.formRules ?? {};
  return isAnonymous !== true && namesPeople !== false;
}

/** Whether nothing in the documents may show who the bidder is. */
function isAnonymous(bid: Bid): boolean {
  return bid.manifest.formRules?.isAnonymous === true;
}

/** The name of a person, or else the label or the role; never the id, which may hold the name. */
export function personName(views: ViewMaker, person: Item<'person'>): string {
  const { name, label } = person.data;
  if (name !== undefined && mayNamePeople(views.bid)) return views.print(person, ['name'], name);
  if (label !== undefined) return views.print(person, ['label'], label);
  const [role] = views.bid.linked(person, 'role', 'role');
  return role === undefined ? '' : roleName(views, role);
}

export function roleName(views: ViewMaker, role: Item<'role'>): string {
  return role.data.name === undefined ? escapeText(role.id) : views.print(role, ['name'], role.data.name);
}

/** The name of a party; in an anonymous bid a party on our side is called after its part in the contract. */
export function partyName(views: ViewMaker, party: Item<'party'>): string {
  const { name, role } = party.data;
  if (isAnonymous(views.bid) && role !== 'buyer') {
    return escapeText(choiceText('role', role ?? 'other', views.language));
  }
  return name === undefined ? escapeText(party.id) : views.print(party, ['name'], name);
}

/** The party or the role that an id names, or the words as they stand. */
export function partyOrWords(views: ViewMaker, item: Item, field: string): string {
  const words = (item.data as unknown as Readonly<Record<string, unknown>>)[field];
  if (typeof words !== 'string') return '';
  const party = views.bid.find('party', words);
  if (party !== undefined) return partyName(views, party);
  const role = views.bid.find('role', words);
  return role === undefined ? views.print(item, [field], words) : roleName(views, role);
}

/** Who a reference was for, or the label where that would show who the bidder is. */
export function clientName(views: ViewMaker, reference: Item<'reference'>): string {
  const { client, label } = reference.data;
  if (client !== undefined && !isAnonymous(views.bid)) return views.print(reference, ['client'], client);
  return label === undefined ? '' : views.print(reference, ['label'], label);
}
