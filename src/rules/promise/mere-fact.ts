import type { Claim } from '../../reading/texts/claim.ts';
import { topicOf } from '../../reading/words/topic.ts';

/** Words that show that a number of the buyer is a fact about the contract or a rule for the offer, nothing to measure. */
const factWords = topicOf(
  'looptijd contractduur contractperiode raamovereenkomst overeenkomst contract optie opties opdrachtwaarde gunning inschrijving ' +
    "pagina pagina's pagina’s A4 A3 blz woorden tekens lettertype bijlage term option options page pages words characters contract agreement",
);

/** Words before a number of things that there are: `voor 300 gebruikers`, `op 8 locaties`. */
const placeWords =
  /(?:^|\s)(?:voor|van|op|over|aan|uit|in|onze|haar|zijn|deze|de|het|for|of|across|at|on|to|the|our)\s+(?:circa\s+|ca\.?\s+|ruim\s+)?$/iu;

/** What the answer must tell, directly before its number: `Benoem de drie belangrijkste risico’s`. */
const tellWords =
  /(?:^|\s)(?:benoemt?|noemt?|geeft?|beschrijft?|schetst?|lever|name|list|describe|give|identify)\s+(?:[a-zà-ɏ]+\s+){0,3}$/iu;

/** Whether a number says how things are, not what is promised. */
export function isMereFact({ quantity, topic, passage, sentence }: Claim): boolean {
  for (const word of topic) if (factWords.has(word)) return true;
  if (quantity.comparator?.isExplicit === true) return false;
  if (quantity.comparator === undefined) return quantity.per.length === 0;
  if (quantity.unit?.dimension !== 'count' || quantity.per.length > 0) return false;
  if (passage.field === 'asks') return true;
  if (tellWords.test(passage.text.slice(Math.max(sentence.start, quantity.start - 60), quantity.start))) return true;
  return placeWords.test(passage.text.slice(Math.max(sentence.start, quantity.start - 30), quantity.start));
}
