import { answerFields } from '../../reading/texts/answer-fields.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { type Topic, topicOf } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';

export const requirementRepeated = defineRule<{ item: string }>({
  code: 'EMV801',
  name: 'requirement-repeated',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ item }) => `ons antwoord op ${item} herhaalt de vraag bijna woord voor woord`,
      en: ({ item }) => `our answer to ${item} repeats the request almost word for word`,
    },
    label: {
      nl: () => 'dit vroeg de opdrachtgever al',
      en: () => 'the buyer already asked this',
    },
    why: {
      nl: () =>
        'een eis of wens herhalen levert geen punten op: de beoordelaar zoekt hoe u het doet en wat het extra oplevert',
      en: () =>
        'repeating a requirement or wish scores nothing: the evaluator looks for how you do it and what more it brings',
    },
    help: {
      nl: ({ item }) => `schrijf bij ${item} wie wat doet, wanneer en met welk resultaat`,
      en: ({ item }) => `write at ${item} who does what, when and with which result`,
    },
  },
  check({ bid, reading, presume }) {
    for (const item of [...bid.items('question'), ...bid.items('wish')]) {
      const passages = reading.passagesOf(item);
      const asked = passages.filter(({ voice }) => voice === 'buyer').flatMap(topicsOfSentences);
      if (asked.length === 0) continue;
      for (const passage of passages) {
        if (passage.voice !== 'ours' || !answerFields.has(passage.field ?? '')) continue;
        const [own, ...more] = topicsOfSentences(passage);
        if (own === undefined || more.length > 0) continue;
        if (asked.some((topic) => isRepeated(own, topic))) presume(passage.span(), { item: item.id });
      }
    }
  },
});

const fewestWords = 5;

function topicsOfSentences(passage: Passage): Topic[] {
  return sentencesOf(passage.text)
    .map(({ text }) => topicOf(text))
    .filter(({ size }) => size > 0);
}

/** Whether our sentence adds no more than a word to that of the buyer, and leaves out hardly any. */
function isRepeated(own: Topic, asked: Topic): boolean {
  if (asked.size < fewestWords || own.size < fewestWords) return false;
  let shared = 0;
  for (const word of own) if (asked.has(word)) shared += 1;
  return shared >= 0.85 * own.size && shared >= 0.85 * asked.size;
}
