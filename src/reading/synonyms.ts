/**
 * Words that bid writers use for one and the same thing, a line each; the first stands for all. Only names that are
 * always the same thing: words that are merely near (`onboarding`, `migratie`) stay different.
 */
const groups = [
  'malus boete korting service-credit servicecredit penalty',
  'bonus incentive',
  'kwartaalreview qbr quarterly-review kwartaaloverleg',
  'servicedesk spoc serviceloket helpdesk service-desk',
  'verwerkersovereenkomst dpa',
  'dpia pia gegevensbeschermingseffectbeoordeling',
  'fg dpo',
  'rca root-cause root-cause-analyse oorzaakanalyse',
  'beschikbaarheid uptime availability dienstbeschikbaarheid',
  'reactietijd responstijd respons response responsetijd',
  'hersteltijd oplostijd herstel resolution',
  'opleiding training scholing',
  'klanttevredenheid tevredenheid satisfaction',
  'ziekteverzuim verzuim',
  'opleverdatum oplevering opgeleverd opleveren opgeleverde delivery handover',
  'sroi social-return',
  'hergebruik hergebruikt hergebruikte recycled recycling',
  'uitstoot emissie co2-uitstoot emission',
];

const firstOf = new Map<string, string>();
for (const group of groups) {
  const words = group.split(' ');
  for (const word of words) firstOf.set(word, words[0] as string);
}

/** The word that stands for all words with its meaning; the word itself when it has no known synonyms. */
export function commonWord(word: string): string {
  return firstOf.get(word) ?? word;
}
