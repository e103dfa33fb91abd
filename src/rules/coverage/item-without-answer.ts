import { answerPassages } from '../../reading/promises/answer-passages.ts';
import { defineRule } from '../rule.ts';

export const itemWithoutAnswer = defineRule<{ item: string; isWish: boolean }>({
  code: 'EMV210',
  name: 'item-without-answer',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ item, isWish }) => `${isWish ? 'wens' : 'vraag'} ${item} heeft nog geen antwoord`,
      en: ({ item, isWish }) => `${isWish ? 'wish' : 'question'} ${item} has no answer yet`,
    },
    why: {
      nl: () => 'wat niet is beantwoord, krijgt geen punten en kan de inschrijving ongeldig maken',
      en: () => 'what is not answered earns no points and can make the bid invalid',
    },
    help: {
      nl: ({ item, isWish }) =>
        `schrijf bij ${item} wat u doet, onder \`measures:\`, \`${isWish ? 'response' : 'approach'}:\` of in een eigen bestand (\`body:\`)`,
      en: ({ item, isWish }) =>
        `say at ${item} what you do, under \`measures:\`, \`${isWish ? 'response' : 'approach'}:\` or in a file of its own (\`body:\`)`,
    },
  },
  check({ bid, reading, report }) {
    const inProse = new Set(
      bid.mentions.flatMap(({ from, to }) => (from === undefined && to !== undefined ? [to] : [])),
    );
    for (const item of [...bid.items('question'), ...bid.items('wish')]) {
      // A file that is named and not there is a finding of its own.
      if (inProse.has(item) || item.damagedFields.size > 0 || item.data.body !== undefined) continue;
      if (answerPassages(reading, item).length > 0) continue;
      report(item.span(), { item: item.id, isWish: item.kind === 'wish' });
    }
  },
});
