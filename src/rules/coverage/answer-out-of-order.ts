import type { Passage } from '../../reading/texts/passage.ts';
import { sharedWords, topicOf } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';

export const answerOutOfOrder = defineRule<{ item: string; asked: string; earlier: string }>({
  code: 'EMV212',
  name: 'answer-out-of-order',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ item, asked, earlier }) =>
        `het antwoord op ${item} behandelt “${asked}” na “${earlier}”, andersom dan gevraagd`,
      en: ({ item, asked, earlier }) =>
        `the answer to ${item} deals with “${asked}” after “${earlier}”; the question has them the other way round`,
    },
    why: {
      nl: () => 'beoordelaars lopen de vraag van boven naar beneden na; wat zij niet meteen vinden, missen zij',
      en: () => 'evaluators go through the question from top to bottom; what they do not find at once they miss',
    },
    help: {
      nl: () => 'zet de koppen in de volgorde van de vraag',
      en: () => 'put the headings in the order of the question',
    },
  },
  check({ bid, reading, report }) {
    for (const question of bid.items('question')) {
      const headings = reading.bodyPassages(question).filter(({ kind }) => kind === 'heading');
      if (headings.length < 2) continue;
      let last: { heading: Passage; at: number } | undefined;
      for (const asked of question.data.asks ?? []) {
        const at = bestHeading(asked, headings);
        const heading = at === undefined ? undefined : headings[at];
        if (at === undefined || heading === undefined) continue;
        if (last !== undefined && at < last.at) {
          const parameters = { item: question.id, asked: last.heading.text.trim(), earlier: heading.text.trim() };
          report(last.heading.span(), parameters, [
            { span: heading.span(), label: { nl: 'dit wordt later gevraagd', en: 'this is asked later' } },
          ]);
          break;
        }
        last = { heading, at };
      }
    }
  },
});

/** The one heading that shares at least two words with what is asked, more than any other. */
function bestHeading(asked: string, headings: readonly Passage[]): number | undefined {
  const topic = topicOf(asked);
  const shares = headings.map(({ text }) => sharedWords(topicOf(text), topic));
  const most = Math.max(...shares);
  return most >= 2 && shares.filter((share) => share === most).length === 1 ? shares.indexOf(most) : undefined;
}
