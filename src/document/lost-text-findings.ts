/** What somebody has written and no document shows. */
import { defineFinding } from '../diagnostics/diagnostic.ts';
import type { Language } from '../text/language.ts';
import { always, both, type Suggested } from './finding-text.ts';

/** A section file that no document shows. */
export const unusedSection = defineFinding<{ path: string } & Suggested>({
  code: 'EMV915',
  name: 'unused-section',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: both((p) => [`${p.path} staat in geen enkel document`, `${p.path} is in no document`]),
    why: always('deze tekst komt niet in uw inschrijving', 'this text does not reach the bid'),
    help: both((p) =>
      p.suggestion === undefined
        ? [
            'noem het bij `chapters:` van een document in emvi.yaml, of haal het bestand weg',
            'list it under `chapters:` of a document in emvi.yaml, or remove the file',
          ]
        : [
            `geef het bestand de naam ${p.suggestion}, of noem het bij \`chapters:\` van een document in emvi.yaml`,
            `rename it to ${p.suggestion}, or list it under \`chapters:\` of a document in emvi.yaml`,
          ],
    ),
  },
});

/** Answers that nothing handed in prints. */
export const answerNotPrinted = defineFinding<{ items: readonly string[]; section: string | undefined }>({
  code: 'EMV230',
  name: 'answer-not-printed',
  severity: 'warning',
  consequence: 'exclusion',
  profiles: { submission: 'error' },
  text: {
    message: both((p) => [
      p.section === undefined
        ? `${answersTo(p.items, 'nl')} staat in geen document dat u indient`
        : `${p.section} komt in de plaats van ${answersTo(p.items, 'nl')}`,
      p.section === undefined
        ? `${answersTo(p.items, 'en')} is in no document that you hand in`
        : `${p.section} takes the place of ${answersTo(p.items, 'en')}`,
    ]),
    why: always(
      'een antwoord dat de beoordelaar niet krijgt, telt niet, hoe goed het ook in de bronnen staat',
      'an answer that the evaluator does not get does not count, however good it is in the sources',
    ),
    help: both((p) => [
      p.section === undefined
        ? 'neem bij `chapters:` in emvi.yaml een hoofdstuk op dat de antwoorden toont, zoals `wishes` of `criteria`'
        : `zet wensen met {{> wishes-table}} onder de tekst van ${p.section}, noem er elk antwoord met zijn nummer, of haal het bestand weg`,
      p.section === undefined
        ? 'list a chapter that shows the answers under `chapters:` in emvi.yaml, such as `wishes` or `criteria`'
        : `put the wishes below the text of ${p.section} with {{> wishes-table}}, give each answer there with its id, or remove the file`,
    ]),
  },
});

const mostNamed = 5;

/** `het antwoord op W-01, W-02, …`: the answers to some items in one. */
function answersTo(items: readonly string[], language: Language): string {
  const named = items.slice(0, mostNamed).join(', ');
  const more = items.length - mostNamed;
  if (language === 'nl') return `het antwoord op ${named}${more > 0 ? ` en nog ${more}` : ''}`;
  return `the answer to ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
