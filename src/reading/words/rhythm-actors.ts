import type { Bid } from '../../model/bid.ts';
import { topicOf } from './topic.ts';

/** The words that name who acts, each with the role it belongs to: of the roles that the bid lists, of who meets and of its owners. */
export function actorsOf(bid: Bid): ReadonlyMap<string, string> {
  const actors = new Map<string, string>();
  const names = [
    ...bid.items('role').map(({ data }) => data.name ?? ''),
    ...bid.items('meeting').flatMap(({ data }) => data.participants ?? []),
    ...bid.items('kpi').map(({ data }) => data.owner ?? ''),
    ...bid.items('risk').map(({ data }) => data.owner ?? ''),
  ];
  for (const name of names) {
    for (const word of topicOf(name)) if (!actors.has(word)) actors.set(word, name.toLowerCase());
  }
  return actors;
}
