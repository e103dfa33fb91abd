import { lengthLimitOf, lengthOf, type PastedAnswer } from '../../reading/form/length-limit.ts';
import { answerPassages } from '../../reading/promises/answer-passages.ts';
import type { ScoredItem } from '../../reading/promises/promise-claim.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { defineRule } from '../rule.ts';

const units = {
  words: { nl: 'woorden', en: 'words' },
  characters: { nl: 'tekens', en: 'characters' },
  'characters-without-blanks': { nl: 'tekens zonder spaties', en: 'characters without spaces' },
} as const;

export const answerTooLong = defineRule<{
  item: string;
  length: number;
  most: number;
  unit: string;
  unitInEnglish: string;
}>({
  code: 'EMV506',
  name: 'answer-too-long',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ item, length, most, unit }) => `het antwoord op ${item} telt ${length} ${unit}; toegestaan: ${most}`,
      en: ({ item, length, most, unitInEnglish }) =>
        `the answer to ${item} has ${length} ${unitInEnglish}; allowed: ${most}`,
    },
    why: {
      nl: () => 'wat over de grens gaat, wordt niet gelezen, of maakt de inschrijving ongeldig',
      en: () => 'what is over the limit is not read, or makes the bid invalid',
    },
    help: {
      nl: ({ length, most, unit }) => `schrap ${length - most} ${unit}`,
      en: ({ length, most, unitInEnglish }) => `cut ${length - most} ${unitInEnglish}`,
    },
  },
  check({ bid, reading, pastedAnswers, report }) {
    for (const item of [...bid.items('question'), ...bid.items('wish')]) {
      const limit = lengthLimitOf(bid, item);
      if (limit === undefined) continue;
      const length = lengthOf(pastedAnswers.get(item.address) ?? writtenAnswer(reading, item), limit.counted);
      if (length <= limit.most) continue;
      const unit = units[limit.counted];
      const limitPlace = { span: item.span(['maxLength']), label: { nl: 'de grens', en: 'the limit' } };
      const parameters = { item: item.id, length, most: limit.most, unit: unit.nl, unitInEnglish: unit.en };
      report(item.span(), parameters, [limitPlace]);
    }
  },
});

/** What stands in the sources, where no document says how it is handed in: one line end for each break between texts. */
function writtenAnswer(reading: Reading, item: ScoredItem): PastedAnswer {
  const texts = answerPassages(reading, item).map(({ text }) => text.replace(/\s+/gu, ' ').trim());
  return { text: texts.join('\n'), lineBreak: 1 };
}
