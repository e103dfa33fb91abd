/** Ids that stand alone between brackets, behind what they are about: `binnen 4 uur (KPI-03)`, `het SNA-keurmerk (bijlage B-07)`. */
import type { Mention } from '../../model/item.ts';
import { type Passage, placeholder } from './passage.ts';
import type { Reading } from './reading.ts';
import { sentencesOf, type TextPiece } from './sentences.ts';

/** An id between brackets in running text; offsets count from the start of the passage. */
export interface BracketedMention {
  readonly mention: Mention;
  readonly sentence: TextPiece;
  /** Where the bracket opens. */
  readonly opening: number;
}

/** The ids of a text that stand alone between brackets, in its order. */
export function bracketedMentions(reading: Reading, passage: Passage): readonly BracketedMention[] {
  const mentions = reading.mentionsIn(passage);
  if (mentions.length === 0 || !passage.text.includes('(')) return [];
  const origin = passage.span().start;
  const sentences = sentencesOf(passage.text);
  let index = 0;
  return mentions.flatMap((mention): BracketedMention[] => {
    const { file, start, end } = mention.span;
    const at = start - origin;
    while (index < sentences.length - 1 && (sentences[index]?.end ?? 0) <= at) index += 1;
    const sentence = sentences[index];
    if (sentence === undefined || at < sentence.start || at >= sentence.end) return [];
    const opening = passage.text.lastIndexOf('(', at);
    if (opening < sentence.start) return [];
    // A place in folded YAML cannot be counted from its start.
    const isWritten = passage.text.startsWith(file.text.slice(start, end), at);
    const inBrackets = passage.text.slice(opening, at + longest);
    if (!(isWritten ? alone : filledIn).test(inBrackets)) return [];
    return [{ mention, sentence, opening }];
  });
}

const longest = 40;
/** `([](#KPI-03))`, `({{ref "KPI-03"}})`: what is printed there stands in its place. */
const filledIn = new RegExp(`^\\(${placeholder}\\s*\\)`, 'u');
const alone =
  /^\((?:(?:zie|bijlage|bewijs|bewijsstuk|risico|referentie|see|appendix|annex|evidence|risk|reference)\s)?[A-Za-z]+[- .]?\d+(?:\.\d+)?\)/u;
