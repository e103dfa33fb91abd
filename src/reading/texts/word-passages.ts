import type { WordText } from '../../word-file/word-text.ts';
import { Passage, type Voice } from './passage.ts';

/** Shorter texts are too common to be anybody's quotation. */
const shortestPart = 25;

/** The texts that a Word file shows; those that repeat the buyer's words are quoted, as they are in the bid. */
export function wordPassages(file: WordText, buyersTexts: Iterable<string>): Passage[] {
  const quoted = quotations(buyersTexts);
  return file.blocks.map(({ kind, start, end, heading, column }) => {
    const text = file.text.slice(start, end);
    const voice: Voice = isQuoted(text, quoted) ? 'buyer' : 'ours';
    return new Passage(kind, voice, text, file, undefined, [], heading, (offset) => start + offset, column);
  });
}

/** The buyer's texts, and the longer lines and sentences of them, as a document may break them up. */
function quotations(texts: Iterable<string>): ReadonlySet<string> {
  const quoted = new Set<string>();
  for (const text of texts) {
    quoted.add(bare(text));
    for (const part of text.split(/\n+|(?<=[.!?;:])\s+/u)) {
      if (part.trim().length >= shortestPart) quoted.add(bare(part));
    }
  }
  quoted.delete('');
  return quoted;
}

/** Whether a text is a quotation, with or without its quotation marks, a label or an id before it. */
function isQuoted(text: string, quoted: ReadonlySet<string>): boolean {
  const words = bare(text);
  if (quoted.has(words)) return true;
  const behindLabel = /^[^:]{1,40}:\s*(.+)$/su.exec(text)?.[1];
  if (behindLabel !== undefined && quoted.has(bare(behindLabel))) return true;
  const behindId = /^[A-Za-z]{1,10}[- ]?\d[\d.]*[.:]?\s+(?:[-–—·|]\s*)?(.+)$/su.exec(text)?.[1];
  if (behindId !== undefined && quoted.has(bare(behindId))) return true;
  const sentences = text.split(/(?<=[.!?;:])\s+/u);
  return sentences.length > 1 && sentences.every((sentence) => quoted.has(bare(sentence)));
}

/** The words alone: documents set other quotation marks, blanks and marks of Markdown than the sources. */
function bare(text: string): string {
  return text
    .replace(/[*_`\\"“”„'‘’«»]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s\-–•]+|[\s.]+$/gu, '')
    .toLowerCase();
}
