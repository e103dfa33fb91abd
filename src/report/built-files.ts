import type { Language } from '../text/language.ts';
import { onOneLine } from './visible-text.ts';

/** The files that a build made, as they are shown to people. */
export interface BuiltFiles {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
}

/** One line a file: what happened to it, and where it stands. */
export function listBuiltFiles({ written, unchanged }: BuiltFiles, language: Language): string {
  const words =
    language === 'nl'
      ? { written: 'geschreven', unchanged: 'ongewijzigd' }
      : { written: 'written', unchanged: 'unchanged' };
  const width = Math.max(words.written.length, words.unchanged.length);
  const line = (word: string, file: string): string => `${word.padEnd(width)}  ${onOneLine(file)}\n`;
  return [
    ...written.map((file) => line(words.written, file)),
    ...unchanged.map((file) => line(words.unchanged, file)),
  ].join('');
}
