import type { Language } from '../../text/language.ts';

const words = {
  nl: { from: 'vanaf', until: 'tot' },
  en: { from: 'from', until: 'until' },
} as const;

/** A period in words from its start and end, of which either may be empty. */
export function periodText(start: string, end: string, language: Language): string {
  const word = words[language];
  if (start !== '' && end !== '') return `${start} – ${end}`;
  if (start !== '') return `${word.from} ${start}`;
  return end === '' ? '' : `${word.until} ${end}`;
}
