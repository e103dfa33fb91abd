import type { PageLimit, PageSaving } from '../../reading/form/page-limit.ts';
import type { InBoth } from '../../text/language.ts';

/** What has a limit, as the subject of a sentence. */
export function subjectOf({ item }: PageLimit): InBoth<string> {
  if (item === undefined) return { nl: 'de inschrijving', en: 'the bid' };
  return { nl: `het antwoord op ${item.id}`, en: `the answer to ${item.id}` };
}

/** A number of pages: `1 bladzijde`, `2,5 bladzijden`. */
export function pagesInWords(count: number): InBoth<string> {
  const number = String(count);
  return {
    nl: `${number.replace('.', ',')} ${count === 1 ? 'bladzijde' : 'bladzijden'}`,
    en: `${number} ${count === 1 ? 'page' : 'pages'}`,
  };
}

/** Where a page can be won, as the rest of a sentence. */
export function savingInWords(saving: PageSaving): InBoth<string> {
  const { page } = saving;
  if (saving.type === 'few-lines') {
    const { heading, lines } = saving;
    return {
      nl: `“${heading}” staat met ${lines === 1 ? 'één regel' : `${lines} regels`} op bladzijde ${page}`,
      en: `“${heading}” has ${lines === 1 ? 'one line' : `${lines} lines`} on page ${page}`,
    };
  }
  const fill = Math.round(saving.fill * 100);
  const table = saving.heading === undefined ? undefined : `“${saving.heading}”`;
  return {
    nl: `bladzijde ${page} is maar voor ${fill}% gevuld, omdat de tabel ${table === undefined ? 'erna' : `onder ${table}`} er niet bij paste`,
    en: `page ${page} is only ${fill}% full, because the table ${table === undefined ? 'after it' : `under ${table}`} did not fit on it`,
  };
}
