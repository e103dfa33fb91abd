import type { Item } from '../../model/item.ts';
import { hasWord, topicOf } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';

export const declarationNotHandedIn = defineRule<{ party: string; declarations: readonly string[] }>({
  code: 'EMV742',
  name: 'declaration-not-handed-in',
  severity: 'info',
  profiles: { draft: 'off', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ party, declarations }) => `${declarations.join(', ')} van ${party} staat bij geen enkel bewijsstuk`,
      en: ({ party, declarations }) => `${declarations.join(', ')} of ${party} stands at no evidence`,
    },
    why: {
      nl: () => 'een verklaring die ontbreekt, maakt de inschrijving ongeldig',
      en: () => 'a missing declaration makes the bid invalid',
    },
    help: {
      nl: ({ party, declarations }) =>
        `zet ${declarations.join(', ')} in evidence.yaml en noem het nummer bij ${party} onder \`evidence:\``,
      en: ({ party, declarations }) =>
        `put ${declarations.join(', ')} in evidence.yaml and name its id at ${party} under \`evidence:\``,
    },
  },
  check({ bid, report, presume }) {
    for (const party of bid.items('party')) {
      const { declarations = [] } = party.data;
      if (declarations.length === 0 || bid.mayBeLost(['evidence'])) continue;
      const links = bid.linksFrom(party, 'evidence');
      if (links.some(({ to }) => to === undefined)) continue;
      const handedIn = bid.linked(party, 'evidence', 'evidence').map(wordsOf);
      const open = declarations.filter((declaration) => !handedIn.some((words) => isNamedIn(declaration, words)));
      if (open.length === 0) continue;
      // Something was handed in under words of its own: it may be this very declaration.
      const say = links.length === 0 ? report : presume;
      say(party.span(['declarations']), { party: party.data.name ?? party.id, declarations: open });
    }
  },
});

/** What a piece of evidence says of itself. */
function wordsOf({ data }: Item<'evidence'>): string {
  return [data.title, data.description, data.proves].join(' ');
}

/** By its words or by its abbreviation: `Uniform Europees Aanbestedingsdocument (UEA)` is `UEA van de inschrijver`. */
function isNamedIn(declaration: string, words: string): boolean {
  if (plain(words).includes(plain(declaration))) return true;
  // `Uniform Europees Aanbestedingsdocument (UEA)` is named by its words without the abbreviation too.
  const bare = declaration.replace(/\s\([A-ZÀ-ÖØ-Þ]{2,}\)/u, '');
  if ([declaration, bare].some((name) => isNamedByWords(name.replace(ofWhom, ''), words))) return true;
  const ofEvidence = abbreviationsIn(words);
  return abbreviationsIn(declaration).some((abbreviation) => ofEvidence.includes(abbreviation));
}

/** `European Single Procurement Document of the subcontractor` is among the `European Single Procurement Documents of both companies`. */
function isNamedByWords(declaration: string, words: string): boolean {
  const asked = topicOf(declaration);
  const said = topicOf(words);
  return asked.size > 1 && [...asked].every((word) => hasWord(said, word));
}

/** The party stands in the link to the evidence. */
const ofWhom =
  /\s(?:van|of|by|door)\s(?:(?:de|het|een|elke|iedere|the|a|an|each|every)\s)?(?:inschrijver|onderaannemer|combinant|penvoerder|derde|partner|partij|moedermaatschappij|bidder|tenderer|subcontractor|consortium member|consortium partner|lead partner|third party|party|partner|parent company)s?$/iu;

function abbreviationsIn(text: string): readonly string[] {
  return text.match(/(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])[A-ZÀ-ÖØ-Þ]{2,}(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉])/gu) ?? [];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9à-ɏ]+/gu, '');
}
