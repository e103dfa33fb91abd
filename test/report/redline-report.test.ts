import { expect, test } from 'vitest';
import { reportRedlines } from '../../src/report/redline-report.ts';

const none = { added: 0, removed: 0, changed: 0 };

test('says of each document how much changed and under which headings, and which has no changes and so no file', () => {
  const changes = {
    paragraphs: { added: 2, removed: 0, changed: 5 },
    rows: { added: 0, removed: 1, changed: 0 },
    headings: ['Aanpak', 'Planning'],
  };
  const redlines = [
    { document: 'plan', file: 'output/plan-wijzigingen.docx', changes },
    { document: 'kpi-dashboard', file: undefined, changes: { paragraphs: none, rows: none, headings: [] } },
  ];
  expect(reportRedlines(redlines, 'nl')).toBe(
    "output/plan-wijzigingen.docx: alinea's 2 nieuw, 5 gewijzigd; tabelrijen 1 weg\n" +
      '  onder: Aanpak · Planning\n' +
      'kpi-dashboard: geen wijzigingen\n',
  );
  expect(reportRedlines(redlines, 'en')).toBe(
    'output/plan-wijzigingen.docx: paragraphs 2 new, 5 changed; table rows 1 gone\n' +
      '  under: Aanpak · Planning\n' +
      'kpi-dashboard: no changes\n',
  );
});

test('names no more headings than fit, and shows no control characters of a document', () => {
  const headings = Array.from(
    { length: 9 },
    (_none, at) => `Hoofdstuk ${at + 1} met een titel die niet ophoudt\u001b[2J`,
  );
  const changes = { paragraphs: none, rows: none, headings };
  const report = reportRedlines([{ document: 'a', file: 'a.docx', changes }], 'nl');
  expect(report).toContain(' · en nog 3\n');
  expect(report).not.toContain('\u001b');
  expect(report.match(/…/gu)).toHaveLength(6);
});

test('says so when nothing was compared', () => {
  expect(reportRedlines([], 'nl')).toBe('Er is geen document met een eerdere versie vergeleken.\n');
  expect(reportRedlines([], 'en')).toBe('No document was compared with an earlier version.\n');
});
