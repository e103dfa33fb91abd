import type { Passage } from '../../reading/texts/passage.ts';
import { defineRule } from '../rule.ts';

export const standardNotAsked = defineRule<{ requirement: string; here: string; asked: string }>({
  code: 'EMV518',
  name: 'standard-not-asked',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ requirement, here, asked }) => `het antwoord op ${requirement} noemt ${here}, maar de eis vraagt ${asked}`,
      en: ({ requirement, here, asked }) =>
        `the answer to ${requirement} names ${here}, but the requirement asks ${asked}`,
    },
    label: {
      nl: () => 'een andere norm dan gevraagd',
      en: () => 'another standard than was asked',
    },
    why: {
      nl: () => 'een certificaat voor een andere norm kan de inschrijving ongeldig maken',
      en: () => 'a certificate for another standard can make the bid invalid',
    },
    help: {
      nl: ({ asked }) =>
        `noem ${asked} in \`explanation:\`; biedt u iets gelijkwaardigs, schrijf dan “gelijkwaardig aan ${asked}”`,
      en: ({ asked }) =>
        `name ${asked} in \`explanation:\`; if you offer an equivalent, write “equivalent to ${asked}”`,
    },
  },
  check({ bid, reading, report }) {
    for (const requirement of bid.items('requirement')) {
      const passages = reading.passagesOf(requirement);
      const asked = passages.filter(({ path }) => path.length === 1 && path[0] === 'text').flatMap(standardsIn);
      const [wanted] = asked;
      const answer = passages.find(({ field }) => field === 'explanation');
      if (wanted === undefined || answer === undefined) continue;
      const given = standardsIn(answer);
      const [here] = given;
      if (here === undefined || given.some(({ number }) => asked.some((one) => one.number === number))) continue;
      if (equivalent.test(answer.text)) continue;
      const label = { nl: 'dit vraagt de opdrachtgever', en: 'this is what the buyer asks' };
      report(answer.span(here.start, here.end), { requirement: requirement.id, here: here.text, asked: wanted.text }, [
        { span: wanted.passage.span(wanted.start, wanted.end), label },
      ]);
    }
  },
});

interface Standard {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its digits: `NEN-EN-ISO/IEC 27001` is `ISO 27001`. */
  readonly number: string;
}

const standard =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ0-9])(?:ISO|NEN|EN|IEC|NTA|OHSAS|ISAE|BRL|VCA|PAS)(?:[-/ ](?:ISO|EN|IEC))*[- ]?(\d{1,3}\.\d{3}|\d{3,5})(?![\d.,]*\d)/gu;
const equivalent = /(?<![a-zà-ɏ])(?:gelijkwaardige?|equivalent|vergelijkbaar met|comparable to)(?![a-zà-ɏ])/iu;

function standardsIn(passage: Passage): Standard[] {
  return [...passage.text.matchAll(standard)].map((match) => ({
    passage,
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    number: (match[1] ?? '').replace('.', ''),
  }));
}
