import type { Language } from '../../text/language.ts';

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** An ISO date as people write it (`1 maart 2027`); any other text stays as it is. */
export function dateText(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  const name = months[language][Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}
