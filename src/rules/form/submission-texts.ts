import type { Bid } from '../../model/bid.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import type { SourceFile } from '../../text/source-file.ts';
import { WordText } from '../../word-file/word-text.ts';

/** Our own texts that can be printed in a document that is handed in; none when no document is. */
export function submissionTexts(reading: Reading): readonly Passage[] {
  const { bid } = reading;
  const isHandedIn =
    bid.items('document').some(({ data }) => data.audience === 'submission') ||
    [...bid.prose.values()].some((file) => file instanceof WordText && file.isForSubmission);
  if (!isHandedIn) return [];
  const inside = new Set([...bid.prose.values()].filter((file) => !isForSubmission(bid, file)));
  return reading.ownPassages().filter(({ file }) => !inside.has(file));
}

/** Whether a section can be shown in a document that is handed in: one that only internal documents list is not. */
function isForSubmission(bid: Bid, file: SourceFile): boolean {
  if (file instanceof WordText) return file.isForSubmission;
  const showing = bid
    .items('document')
    .filter(({ data }) =>
      (data.chapters ?? []).some(({ id, body }) =>
        body === undefined ? file.path === `sections/${id}.md` : bid.proseAt(body) === file,
      ),
    );
  return showing.length === 0 || showing.some(({ data }) => data.audience === 'submission');
}
