import type { Language } from '../../text/language.ts';
import type { BidCoverage } from './coverage-of-bid.ts';
import { pictureWords } from './picture-words.ts';

const itemWords = {
  nl: { wish: ['wens', 'wensen'], question: ['vraag', 'vragen'], and: 'en' },
  en: { wish: ['wish', 'wishes'], question: ['question', 'questions'], and: 'and' },
} as const;

/** All that the rows of a coverage picture say, in words: how much, what is missing, then each row. */
export function coverageAlt(coverage: BidCoverage, rows: readonly number[], language: Language): string {
  const { groups } = coverage;
  const shown = rows.flatMap((row) => coverage.rows[row] ?? []);
  const words = pictureWords[language].groups;
  const by = groups.map(({ relation, columns }) =>
    counted(columns.length, [words[relation].one, words[relation].more]),
  );
  const details = shown.map((row) => {
    const ids = groups.flatMap(({ columns }, group) => columns.filter((_id, at) => row.links[group]?.has(at) === true));
    return `${row.id}${row.text === '' ? '' : ` ${row.text}`}: ${ids.length === 0 ? '–' : ids.join(', ')}`;
  });
  const gaps = shown.filter((row) => row.gaps.size > 0).map(({ id }) => id);
  const whole = itemCounts(shown, language);
  const opening =
    language === 'nl'
      ? `Dekking van ${whole} door ${by.join(', ')}; ${gaps.length === 0 ? 'er ontbreekt niets' : `er ontbreekt iets bij ${gaps.join(', ')}`}`
      : `Coverage of ${whole} by ${by.join(', ')}; ${gaps.length === 0 ? 'nothing is missing' : `something is missing for ${gaps.join(', ')}`}`;
  return `${opening}. ${details.join('; ')}.`;
}

function itemCounts(rows: BidCoverage['rows'], language: Language): string {
  const words = itemWords[language];
  const kinds = (['question', 'wish'] as const).flatMap((kind) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count === 0 ? [] : [counted(count, words[kind])];
  });
  return kinds.join(` ${words.and} `);
}

function counted(count: number, [one, more]: readonly [one: string, more: string]): string {
  return `${count} ${count === 1 ? one : more}`;
}
