import type { RhythmFact } from '../../reading/rhythms/rhythms.ts';

/** What has a rhythm, in the words of its text: `maandelijkse dashboards`, `de stiptheid iedere maand`. */
export function asWritten({ passage, start, end, part, written, sentence }: RhythmFact): string {
  const words = part.replace(/\s+/gu, ' ').trim();
  if (words.length <= 60) return words;
  const behind = /^\s+\S+(?:\s+\S+)?/u.exec(passage.text.slice(end, end + 60))?.[0] ?? '';
  const before = /\S+(?:\s+\S+)?\s+$/u.exec(passage.text.slice(Math.max(sentence, start - 60), start))?.[0] ?? '';
  return `${before}${written}${behind}`.replace(/\s+/gu, ' ').trim();
}
