import { answerFields } from './answer-fields.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/**
 * Our own running text by section: the blocks under one heading of a file, or the answer to one wish or question.
 * Wording is judged once a section, because a list of single words wears a reader out.
 */
export function proseSections(reading: Reading): readonly (readonly Passage[])[] {
  const { bid } = reading;
  const answers = [...bid.items('question'), ...bid.items('wish')].map((item) =>
    reading.passagesOf(item).filter(({ field }) => field !== undefined && answerFields.has(field)),
  );
  const chapters = [...bid.prose.values()].flatMap((file) => byHeading(reading.passagesIn(file)));
  return [...answers, ...chapters].filter((passages) => passages.length > 0);
}

function byHeading(passages: readonly Passage[]): Passage[][] {
  const sections: Passage[][] = [];
  for (const passage of passages) {
    const last = sections.at(-1);
    if (passage.kind === 'heading') sections.push([]);
    else if (last === undefined) sections.push([passage]);
    else last.push(passage);
  }
  return sections;
}
