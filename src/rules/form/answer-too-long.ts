import { answerPassages } from '../coverage/answer-passages.ts';
import { defineRule } from '../rule.ts';
import { lengthOf, readLengthLimit } from './text-length.ts';

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
      en: () => 'what exceeds the limit is not read, or makes the bid invalid',
    },
    help: {
      nl: ({ length, most, unit }) => `schrap ${length - most} ${unit}`,
      en: ({ length, most, unitInEnglish }) => `cut ${length - most} ${unitInEnglish}`,
    },
  },
  check({ bid, reading, report }) {
    for (const item of [...bid.items('question'), ...bid.items('wish')]) {
      const { maxLength } = item.data;
      const limit = maxLength === undefined ? undefined : readLengthLimit(maxLength);
      if (limit === undefined) continue;
      const length = lengthOf(
        answerPassages(reading, item).map(({ text }) => text),
        limit.counted,
      );
      if (length <= limit.most) continue;
      const unit = units[limit.counted];
      const limitPlace = { span: item.span(['maxLength']), label: { nl: 'de grens', en: 'the limit' } };
      const parameters = { item: item.id, length, most: limit.most, unit: unit.nl, unitInEnglish: unit.en };
      report(item.span(), parameters, [limitPlace]);
    }
  },
});
