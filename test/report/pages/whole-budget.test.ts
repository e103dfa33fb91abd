import { expect, test } from 'vitest';
import { pagesAsJson } from '../../../src/report/pages/json.ts';
import type { BudgetDocument, BudgetSection, PageBudget } from '../../../src/report/pages/page-budget.ts';
import { pagesAsTable } from '../../../src/report/pages/table.ts';

const section: BudgetSection = {
  level: 1,
  number: '1',
  title: 'Aanpak',
  id: undefined,
  length: 2.4,
  firstPage: 1,
  lastPage: 3,
  lastPageFill: 0.4,
  words: 1200,
  characters: 7800,
  share: undefined,
  limit: undefined,
};

const document: BudgetDocument = {
  id: 'plan',
  title: 'Plan van aanpak',
  isHandedIn: true,
  pages: 4,
  largePages: 0,
  printedPages: undefined,
  lastPageFill: 0.5,
  words: 2400,
  characters: 15_600,
  sections: [section],
  savings: [],
  isInHouseStyle: false,
  unknownFonts: [],
  guesses: [],
  stoppedAt: undefined,
};

const tight: PageBudget = {
  whole: { pages: 4, most: 3, isOver: 'surely', isNear: false },
  documents: [
    {
      ...document,
      printedPages: 5,
      isInHouseStyle: true,
      unknownFonts: ['Rockwell', 'Gill Sans'],
      guesses: ['a text box'],
      stoppedAt: 'a table in a table',
      sections: [
        { ...section, share: 0.6, limit: { most: 2, isOver: 'surely', isNear: false } },
        {
          ...section,
          number: undefined,
          title: 'Kwaliteit',
          id: 'K1',
          share: 0.25,
          limit: { most: 3.5, isOver: 'perhaps', isNear: false },
        },
        { ...section, level: 3, number: '1.1.1', title: 'Te diep', firstPage: 2, lastPage: 2 },
        {
          ...section,
          level: 3,
          number: '1.1.2',
          title: 'Diep, maar gevraagd',
          id: 'V-01',
          length: 0,
          share: 0.1,
          limit: { most: 1, isOver: undefined, isNear: true },
        },
      ],
      savings: [
        { type: 'few-lines', page: 3, heading: 'Aanpak', lines: 1 },
        { type: 'few-lines', page: 4, heading: 'Kwaliteit', lines: 2 },
        { type: 'pushed-table', page: 2, heading: 'Planning', fill: 0.32 },
        { type: 'pushed-table', page: 3, heading: undefined, fill: 0.5 },
      ],
    },
    { ...document, id: 'brief', title: 'Aanbiedingsbrief', pages: 1, printedPages: 1, sections: [] },
  ],
};

test.each([
  ['nl', 100],
  ['en', 60],
] as const)('all that can be said of the pages of a bid is said (%s, %i columns)', (language, columns) => {
  expect(pagesAsTable(tight, { language, columns })).toMatchSnapshot();
});

test('a bid without limits, and one without Word documents', () => {
  const loose: PageBudget = { whole: undefined, documents: [{ ...document, isHandedIn: false }] };
  expect(pagesAsTable(loose, { language: 'nl', columns: 80 })).toMatchSnapshot();
  expect(pagesAsTable({ whole: undefined, documents: [] }, { language: 'en', columns: 80 })).toMatchSnapshot();
});

test('other programs read the same, with null for what is not known', () => {
  const { limit, documents } = JSON.parse(pagesAsJson(tight)) as {
    limit: unknown;
    documents: { sections: unknown[]; savings: unknown[]; printedPages: unknown; stoppedAt: unknown }[];
  };
  expect(limit).toEqual({ pages: 4, most: 3, over: 'surely', near: false });
  expect(documents[0]?.sections[1]).toMatchObject({
    number: null,
    id: 'K1',
    limit: { most: 3.5, over: 'perhaps', near: false },
    share: 0.25,
    sharePerPage: 0.104,
  });
  expect(documents[0]?.sections[3]).toMatchObject({ limit: { over: 'no', near: true }, sharePerPage: null });
  expect(documents[0]?.savings[3]).toMatchObject({ heading: null, fill: 0.5 });
  expect([documents[0]?.printedPages, documents[1]?.stoppedAt]).toEqual([5, null]);
  expect(JSON.parse(pagesAsJson({ whole: undefined, documents: [document] }))).toMatchObject({
    limit: null,
    documents: [{ printedPages: null, sections: [{ id: null, limit: null, share: null }] }],
  });
});
