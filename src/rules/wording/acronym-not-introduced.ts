import type { Bid } from '../../model/bid.ts';
import { kindNames } from '../../model/kinds.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { Language } from '../../text/language.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { knownAcronyms } from './known-acronyms.ts';

/** Two to six capitals, perhaps with a plural; names with digits (`HVO100`, `N412`) are no abbreviations. */
const acronym = /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉&/.-])([A-ZÀ-ÖØ-Þ]{2,6})(?:['’]?s)?(?![A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉&])/gu;
const mostNamed = 12;

/** `IJs op de vaarweg`, `IJ en Amstel`: one letter of the Dutch alphabet that is written with two. */
const digraph = 'IJ';

export const acronymNotIntroduced = defineRule<{ acronyms: readonly string[]; count: number }>({
  code: 'EMV602',
  name: 'acronym-not-introduced',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ acronyms, count }) =>
        `nergens staat voluit wat ${shownList(acronyms, count, 'nl')} ${count === 1 ? 'betekent' : 'betekenen'}`,
      en: ({ acronyms, count }) =>
        `${count === 1 ? 'an abbreviation is' : 'abbreviations are'} not explained anywhere: ${shownList(acronyms, count, 'en')}`,
    },
    why: {
      nl: () => 'niet elke beoordelaar is een vakgenoot; wie een afkorting niet kent, slaat de zin over',
      en: () => 'not every evaluator is from your trade; a reader who does not know an abbreviation skips the sentence',
    },
    help: {
      nl: () => 'schrijf de term bij het eerste gebruik uit, met de afkorting tussen haakjes',
      en: () => 'spell the term out where it is first used, with the abbreviation in brackets',
    },
  },
  check({ bid, reading, report }) {
    const first = new Map<string, Span>();
    const introduced = explainedElsewhere(bid);
    const prefixes = idPrefixes(bid);
    for (const passage of reading.ownPassages()) {
      // Titles are often set in capitals.
      if (passage.item?.kind === 'document' || passage.kind === 'heading' || isNameOfCertificate(passage)) continue;
      for (const match of passage.text.matchAll(acronym)) {
        const word = match[1] ?? '';
        if (word === digraph) continue;
        const end = match.index + match[0].length;
        if (isIntroduction(passage.text, match.index, end)) introduced.add(word);
        if (productName.test(passage.text.slice(Math.max(0, match.index - 12), end))) continue;
        if (unitBehindNumber.test(passage.text.slice(Math.max(0, match.index - 4), end))) continue;
        if (numberOfStandard.test(passage.text.slice(end, end + 22))) continue;
        if (knownAcronyms.has(word) || prefixes.has(word) || first.has(word)) continue;
        first.set(word, passage.span(match.index, end));
      }
    }
    const names = namesInFull(reading);
    const unknown = [...first].filter(([word]) => !introduced.has(word) && !names.has(word));
    const [one, ...others] = unknown;
    if (one === undefined) return;
    report(
      one[1],
      { acronyms: unknown.slice(0, mostNamed).map(([word]) => word), count: unknown.length },
      others.map(([, span]) => ({ span, label: { nl: 'ook zonder uitleg', en: 'unexplained too' } })),
    );
  },
});

/** The letters with which the ids of the bid begin, as its writer spells them: `BIJL-1`. */
function idPrefixes(bid: Bid): ReadonlySet<string> {
  const used = kindNames.flatMap((kind) =>
    bid.items(kind).flatMap(({ id }) => /^[A-ZÀ-ÖØ-Þ]{2,6}(?=[^A-Za-zÀ-ÖØ-öø-ɏ]*\d)/u.exec(id)?.[0] ?? []),
  );
  return new Set([...Object.values(bid.idForm.prefixes), ...used]);
}

/** The first letters of the names that titles and parties bear in full: `Delta Research Institute` explains DRI. */
function namesInFull(reading: Reading): ReadonlySet<string> {
  const { bid } = reading;
  const { title, tender } = bid.manifest;
  const parties = bid.items('party').flatMap(({ data }) => data.name ?? []);
  const titles = reading.passages().flatMap(({ field, text }) => (field === 'title' ? [text] : []));
  const names = [title, tender?.name, tender?.buyer, ...parties, ...titles].filter((name) => name !== undefined);
  return new Set(names.flatMap(initialsIn));
}

/** The initials of each two to five words in a row: `Verklaring omtrent het gedrag` gives VOG and VOHG. */
function initialsIn(name: string): string[] {
  const words = name.match(/[A-Za-zÀ-ÖØ-öø-ɏ]+/gu)?.slice(0, mostWords) ?? [];
  const spelt = [words, words.filter((word) => !/^(?:de|het|een|van|en|the|of|and|for|a)$/iu.test(word))];
  return spelt.flatMap((row) => {
    const letters = row.map((word) => word.charAt(0).toUpperCase()).join('');
    return [...letters].flatMap((_, from) => [2, 3, 4, 5].map((length) => letters.slice(from, from + length)));
  });
}

const mostWords = 12;

/** What the glossary explains, what a name has for an alias, and the letters of a RASCI matrix, which prints its own legend. */
function explainedElsewhere(bid: Bid): Set<string> {
  const terms = bid.items('glossaryTerm').flatMap(({ id, data }) => [id, ...(data.aliases ?? [])]);
  // `SMO` among the aliases of the Sociaal-medisch overleg stands beside its name.
  const aliases = bid.items('meeting').flatMap(({ data }) => data.aliases ?? []);
  const words = [...terms, ...aliases].flatMap((term) =>
    [...term.matchAll(/[A-ZÀ-ÖØ-Þ]{2,6}/gu)].map(([word]) => word),
  );
  return new Set([...words, ...(bid.items('rasciMatrix').length > 0 ? rasciLetters : [])]);
}

const rasciLetters = 'RASCI RACI AR RA AC CA AI IA AS SA'.split(' ');

/** Capitals that are part of what a product is called. */
const productName = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])Power BI$/u;

/** `1,8 MW`: a unit is no word. */
const unitBehindNumber = /\d\s(?:[KMGT]?W|[KMGT]?VA|[KMGT]?B|HZ|MM|CM|KM|AH|PK|KN)$/u;

/** A standard is called by its letters: `ISAE 3402`, `BRL SIKB 7000`. */
const numberOfStandard = /^(?:[ -][A-Z]{2,6}){0,2}[ -]?\d{3,5}(?!\d)/u;

/** Nobody writes out the name of a diploma. */
function isNameOfCertificate({ item, field }: Passage): boolean {
  return item?.kind === 'person' && (field === 'certificates' || field === 'education');
}

/** `Service Delivery Manager (SDM)`, `continuous delivery (CI/CD)`, `X-RibX (Woordenboek Stedelijk Water, WSW)`, `SDM (Service Delivery Manager)` and `SDM = …`. */
function isIntroduction(text: string, start: number, end: number): boolean {
  if (
    opensBracket(text.slice(Math.max(0, start - 84), start), text.charAt(start)) &&
    /^(?:\/[A-ZÀ-ÖØ-Þ]{2,6})?\s*\)/u.test(text.slice(end, end + 9))
  )
    return true;
  return /^\s*\([A-Za-zÀ-ÖØ-öø-ɏ][^()]{4,}\)|^\s*=\s*[A-Za-zÀ-ÖØ-öø-ɏ]/u.test(text.slice(end, end + 80));
}

/** Whether an abbreviation with this first letter stands at the beginning of brackets, or there behind its words. */
function opensBracket(before: string, letter: string): boolean {
  const [, words] = /\((?:([A-ZÀ-ÖØ-Þ][^(),]{3,80}),)?\s*$/u.exec(before) ?? [undefined, undefined];
  return /\(\s*$/u.test(before) || words?.startsWith(letter) === true;
}

function shownList(acronyms: readonly string[], count: number, language: Language): string {
  const and = language === 'nl' ? 'en' : 'and';
  const rest = count - acronyms.length;
  const [last, ...others] = [
    ...(rest > 0 ? [`${rest} ${language === 'nl' ? 'andere' : rest === 1 ? 'other' : 'others'}`] : []),
    ...acronyms.toReversed(),
  ];
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} ${and} ${last}`;
}
