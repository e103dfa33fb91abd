import { answerPassages } from '../../reading/promises/answer-passages.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';

export const askedElementUnanswered = defineRule<{ item: string; asked: string }>({
  code: 'EMV211',
  name: 'asked-element-unanswered',
  severity: 'warning',
  certainty: 'presumed',
  profiles: { draft: 'info' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ item, asked }) => `in het antwoord op ${item} is niets te vinden over “${asked}”`,
      en: ({ item, asked }) => `the answer to ${item} says nothing about “${asked}”`,
    },
    label: { nl: () => 'dit vraagt de opdrachtgever', en: () => 'this is what the buyer asks' },
    why: {
      nl: () => 'een gevraagd onderdeel dat ontbreekt, kost punten en kan tot uitsluiting leiden',
      en: () => 'a requested element that is missing costs points and can lead to exclusion',
    },
    help: {
      nl: () => 'geef antwoord op dit onderdeel en gebruik daarbij de woorden van de opdrachtgever',
      en: () => 'answer this element in the words of the buyer',
    },
  },
  check({ bid, reading, report }) {
    for (const question of bid.items('question')) {
      const passages = answerPassages(reading, question);
      if (passages.length === 0) continue;
      const answered = topicOf(passages.map(({ text, heading }) => `${heading ?? ''} ${text}`).join('\n'));
      const elements = question.data.asks ?? [];
      const topics = elements.map((asked) => topicOf(asked.replace(askingWords, ' ')));
      for (const [index, asked] of elements.entries()) {
        const topic = topics[index] ?? new Set();
        if (isWhole(topic) || sharedWords(topic, answered) > 0 || isShown(asked, passages)) continue;
        const others = topics.filter((other) => other !== topic);
        if (askedAsManner.test(asked) && hasRoomFor(passages, others)) continue;
        report(question.span(['asks', index]), { item: question.id, asked: shortened(asked) });
      }
    }
  },
});

/** `Aanpak` alone is what the whole answer is; where no word is left, nothing can be looked for. */
function isWhole(topic: Topic): boolean {
  return [...topic].every((word) => wholeAnswer.has(word));
}

const wholeAnswer = topicOf('aanpak werkwijze antwoord methode toelichting approach method answer explanation');

/**
 * Whether a fair share of the answer is about none of the other elements that are asked. It may answer this one in other
 * words: “Een brief op alle 412 adressen, elke dinsdag spreekuur” is how residents are informed.
 */
function hasRoomFor(passages: readonly Passage[], others: readonly Topic[]): boolean {
  const told = passages.filter(({ kind }) => kind !== 'heading');
  const sentences = told.flatMap(({ text }) => sentencesOf(text)).map(({ text }) => topicOf(text));
  const free = sentences.filter((sentence) => others.every((other) => sharedWords(other, sentence) === 0));
  const share = sentences.length / (others.length + 1);
  return free.length >= Math.max(fewest, share / 2);
}

const fewest = 2;

/** “Hoe u omwonenden informeert” is answered by what is done, “Duurzaamheid” by that word. */
const askedAsManner =
  /^(?:(?:describe|beschrijf|toon aan|laat zien) )?(?:hoe|op welke (?:wijze|manier)|waarmee|how|in what way)(?![a-z])/iu;

/** A planning is answered by its dates and weeks. */
function isShown(asked: string, passages: readonly Passage[]): boolean {
  return planning.test(asked) && passages.filter(({ text }) => moment.test(text)).length > 1;
}

const planning = /planning|tijdpad|mijlpa|fasering|schedule|timeline|milestone/iu;
const moment =
  /\b(?:week|maand|month|fase|phase) \d|\d{1,2} (?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec|mar|may|oct)[a-zà-ɏ]*/iu;

/** Words with which a buyer asks, whatever the question is about. */
const askingWords =
  /(?<![a-zà-ɏ])(?:hoe|beschrijf|beschrijft|toont?|aantoont|laat|zien|lukt|blijkt|borgt|zorgt|maakt|werkt|doet|gaat|omgaat|invulling|geeft|aangeeft|welke|waarom|describe|show|shows|explain|demonstrate|ensure|how|why)(?![a-zà-ɏ])/giu;
const longest = 60;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= longest ? line : `${line.slice(0, line.lastIndexOf(' ', longest))} …`;
}
