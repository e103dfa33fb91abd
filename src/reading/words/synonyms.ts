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
  'rca oorzaakanalyse oorzaakanalyses',
  'beschikbaarheid uptime availability dienstbeschikbaarheid',
  'reactietijd responstijd respons response responsetijd reactie reacties reageren reageert gereageerd',
  'hersteltijd oplostijd herstel herstellen hersteld verhelpen verholpen oplossen opgelost opgeloste resolution resolved',
  'opleiding training scholing',
  'tevredenheid klanttevredenheid satisfaction',
  'ziekteverzuim verzuim',
  'opleverdatum oplevering opgeleverd opleveren opgeleverde delivery handover',
  'sroi social-return socialreturn',
  'livegang go-live ingebruikname inbedrijfstelling',
  'migratie migreren gemigreerd migreer migration migrate',
  'incident storing storingen incidenten',
  'melding ticket tickets meldingen',
  'hergebruik hergebruikt hergebruikte recycled recycling',
  'uitstoot emissie co2-uitstoot emission',
];

const firstOf = new Map<string, string>();
for (const group of groups) {
  const words = group.split(' ');
  for (const word of words) firstOf.set(word, words[0] as string);
}

/** The word that stands for all words with its meaning; undefined when it has no known synonyms. */
export function commonWord(word: string): string | undefined {
  return firstOf.get(word);
}

/** Names of more than one word, each after a word that it holds, and the one word that they are read as. */
const phrases: readonly (readonly [sign: string, pattern: RegExp, word: string])[] = [
  ['root', /\broot[ -]cause(?:[ -]anal[a-z]*)?/gu, 'rca'],
  ['social return', /\bsocial return(?: on investment)?/gu, 'sroi'],
  ['service level agreement', /\bservice level agreements?/gu, 'sla'],
  ['live', /\bgo[ -]live/gu, 'livegang'],
];

/** A text in small letters with names of several words written as one. */
export function withJoinedNames(text: string): string {
  return phrases.reduce(
    (joined, [sign, pattern, word]) => (joined.includes(sign) ? joined.replace(pattern, word) : joined),
    text,
  );
}
