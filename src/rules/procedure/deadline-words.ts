/** Words with which a text promises something by a day. Dutch and English. */
import { isAtMost } from '../../quantity/comparator-signs.ts';
import { isNormField } from '../../reading/promises/norm-fields.ts';
import { answerFields } from '../../reading/texts/answer-fields.ts';
import type { DatedClaim } from './dated-claims.ts';

const deadline =
  /(?<![a-zà-ɏ])(?:uiterlijk(?:\s(?:op|per))?|vóór|voor|niet later dan|(?:op)?geleverd(?:\s(?:op|per))?|(?:op)?leveren(?:\s(?:wij|we))?(?:\s(?:op|per))?|oplevering(?:\s(?:op|per|is))?|levering(?:\s(?:op|per))?|gereed(?:\s(?:op|per))?|afgerond(?:\s(?:op|per))?|by|before|no later than|at the latest|on or before|delivered(?:\s(?:on|by))?|deliver(?:y)?(?:\s(?:on|by))?|complet(?:ed?|ion)(?:\s(?:on|by))?|ready(?:\s(?:on|by))?)\s*:?\s*$/iu;
const past =
  /(?<![a-zà-ɏ])(?:was|waren|werd|werden|sinds|behaalden?|haalden|hebben|heeft|had|hadden|vorige?|eerdere?|destijds|referentie|been|were|since|previous(?:ly)?|reference|achieved|has|have)(?![a-zà-ɏ])/iu;
/** The day opens a sentence about what was: `Voor 1 maart 2025 deed iemand examen als hij dat wilde`. */
const toldAfter =
  /^\s(?:deed|deden|ging|gingen|kwam|kwamen|stond|stonden|kreeg|kregen|gaf|gaven|nam|namen|hield|hielden|liep|liepen|bleef|bleven|kon|konden|moest|moesten|mocht|mochten|wilde|wilden|gold|golden|was|waren|werd|werden|lag|lagen|zat|zaten|viel|vielen|begon|begonnen|sloot|sloten|sprak|spraken|reed|reden|droeg|droegen|vroeg|vroegen|bood|boden|[a-z]{3,}(?:de|te)\s(?:wij|we|hij|zij|ze|u|men|de|het|een|iemand|niemand|ieder|elke|iedere|hier|er|dit|dat)|(?:[a-z]+\s){0,3}(?:did|went|came|took|gave|ran|bought|wrote|knew|saw|used to|could|had to))(?![a-zà-ɏ])/iu;
const holdsFrom = /(?<![a-zà-ɏ])(?:vanaf|sinds|met ingang van|from|since|as of|as from)\s(?:[a-zà-ɏ]{0,9}\s)?\d/iu;
const lasting = /^(?:tot|t\/m|until|through|up to and including)(?![a-zà-ɏ])/iu;

/** Whether our text promises something by this day: in the norm of a KPI, or in an answer with the words for it. */
export function isDeadline({ passage, before, after, claim }: DatedClaim): boolean {
  const { item, voice, field } = passage;
  if (voice !== 'ours' || past.test(before) || past.test(after) || toldAfter.test(after)) return false;
  // Until then something holds or goes on; nothing is brought on that day.
  const written = claim.passage.text.slice(claim.quantity.start, claim.quantity.end);
  if (lasting.test(written)) return false;
  // `Verliestijd vanaf 1 oktober 2028`: from then on a norm holds.
  if (item?.kind === 'kpi') return isNormField(passage) && !holdsFrom.test(`${before.slice(-20)}${written}`);
  const sign = claim.quantity.comparator;
  const isLimit = sign?.isExplicit === true && isAtMost(sign.sign);
  const isAnswer = field === undefined || answerFields.has(field);
  return isAnswer && (isLimit || deadline.test(before));
}
