import { EmviError } from '../diagnostics/emvi-error.ts';
import type { Language } from '../text/language.ts';
import { hintFor } from './suggestion.ts';

/** The flags that ask for the version of emvi. */
export const versionFlags = ['-v', '--version'] as const;

/** Options that every command takes. */
export interface CommonOptions {
  readonly lang?: Language;
  readonly color?: boolean;
}

/** Makes a reader for an option whose value is one of a few words. */
export function oneOf<T extends string>(flag: string, values: readonly T[]): (value: string) => T {
  return (value) => {
    const known = values.find((candidate) => candidate === value);
    if (known === undefined) throw unknownValue(flag, value, values);
    return known;
  };
}

/** Makes a reader for an option that takes several words, split by commas or given more than once. */
export function someOf<T extends string>(flag: string, values: readonly T[]): (value: string, earlier?: T[]) => T[] {
  const read = oneOf(flag, values);
  return (value, earlier = []) => [...new Set([...earlier, ...splitList(flag, value).map(read)])];
}

/** Makes a reader for an option that takes several free words, split by commas or given more than once. */
export function wordsOf(flag: string): (value: string, earlier?: readonly string[]) => readonly string[] {
  return (value, earlier = []) => [...new Set([...earlier, ...splitList(flag, value)])];
}

/** Makes a reader for an option whose value may be anything but nothing: what a variable without a value leaves. */
export function filled(flag: string): (value: string) => string {
  return (value) => {
    if (value.trim() === '') throw emptyValue(flag);
    return value;
  };
}

/**
 * The language asked for, read before commander runs, because help and errors are phrased while it runs; Dutch when
 * nothing useful was asked, since bid writers are Dutch.
 */
export function spokenLanguage(words: readonly string[]): Language {
  const at = words.lastIndexOf('--lang');
  const joined = words.findLast((word) => word.startsWith('--lang='));
  const asked = at === -1 ? joined?.slice('--lang='.length) : words[at + 1];
  return asked === 'en' ? 'en' : 'nl';
}

function splitList(flag: string, value: string): string[] {
  const words = value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (words.length === 0) throw emptyValue(flag);
  return words;
}

function emptyValue(flag: string): EmviError {
  return new EmviError({ nl: `bij de optie ${flag} staat niets`, en: `option ${flag} is empty` });
}

function unknownValue(flag: string, value: string, values: readonly string[]): EmviError {
  const hint = hintFor(value, values);
  const list = values.join(', ');
  return new EmviError({
    nl: `${flag} kent "${value}" niet${hint.nl || `; kies uit: ${list}`}`,
    en: `${flag} does not know "${value}"${hint.en || `; choose from: ${list}`}`,
  });
}
