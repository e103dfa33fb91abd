import type { Claim } from '../texts/claim.ts';

/** The event from which a term runs, with what it is of: `na ontvangst van de beschikking`; empty where it names none. */
export function startEventOf({ passage, quantity: { startEvent, end } }: Claim): string {
  if (startEvent === undefined) return '';
  const behind = passage.text.slice(end, end + 120);
  const at = behind.indexOf(startEvent);
  const ofWhat = at < 0 ? undefined : ofEvent.exec(behind.slice(at + startEvent.length))?.[1];
  return `${startEvent} ${ofWhat ?? ''}`;
}

const ofEvent = /^\s+(?:van|of)\s+(?:(?:de|het|een|uw|onze|the|a|an|your|our)\s+)?([A-Za-zÀ-ÖØ-öø-ɏ-]+)/u;
