import type { Bid } from '../../model/bid.ts';
import { guardPattern } from '../../text/guarded-pattern.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { submissionTexts } from './submission-texts.ts';

const webAddress = guardPattern('http|www.', /(?:https?:\/\/|www\.)[^\s<>()"”]+[^\s<>()"”.,;:!?]/giu);
const fileName = guardPattern(
  '.md|.doc|.xls|.ppt|.pdf|.yaml|.yml|.csv|.zip',
  /(?<![a-zà-ɏ0-9_./-])[a-zà-ɏ0-9_][a-zà-ɏ0-9_-]{0,80}\.(?:md|docx?|xlsx?|pptx?|pdf|ya?ml|csv|zip)(?![a-zà-ɏ0-9])/giu,
);
const documentCall = /\{\{\s*document\s+["']([^"']+)["'][^}]*\}\}/gu;

export const outsideReference = defineRule<{ text: string; kind: 'address' | 'file' | 'internal' }>({
  code: 'EMV503',
  name: 'outside-reference',
  severity: 'warning',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ text, kind }) =>
        kind === 'internal'
          ? `de tekst verwijst naar “${text}”, dat u niet indient`
          : `de tekst verwijst naar ${kind === 'file' ? 'een bestand' : 'een webadres'}: “${text}”`,
      en: ({ text, kind }) =>
        kind === 'internal'
          ? `the text refers to “${text}”, which is not handed in`
          : `the text refers to ${kind === 'file' ? 'a file' : 'a web address'}: “${text}”`,
    },
    why: {
      nl: () =>
        'wat buiten de ingediende stukken staat, mag een beoordelaar niet meewegen; soms is zo’n verwijzing verboden',
      en: () =>
        'an evaluator may not consider what is outside the documents handed in, and such a reference may even be forbidden',
    },
    help: {
      nl: () => 'zet wat telt in de tekst zelf, of verwijs met de titel naar een stuk dat u indient',
      en: () => 'put what counts in the text itself, or refer by its title to a document that you hand in',
    },
  },
  check({ bid, reading, report }) {
    const passages = submissionTexts(reading);
    for (const passage of passages) {
      if (passage.item?.kind === 'evidence') continue;
      for (const [kind, pattern] of [
        ['address', webAddress],
        ['file', fileName],
      ] as const) {
        for (const match of pattern.matchAll(passage.text)) {
          report(passage.span(match.index, match.index + match[0].length), { text: match[0], kind });
        }
      }
    }
    for (const file of new Set(passages.filter(({ item }) => item === undefined).map((passage) => passage.file))) {
      for (const match of file.text.matchAll(documentCall)) {
        const named = internalTitle(bid, match[1] ?? '');
        const span: Span = file.span(match.index, match.index + match[0].length);
        if (named !== undefined) report(span, { text: named, kind: 'internal' });
      }
    }
  },
});

/** What an internal document is called; undefined for one that is handed in or does not exist. */
function internalTitle(bid: Bid, id: string): string | undefined {
  const document = bid.find('document', id);
  if (document === undefined || document.data.audience === 'submission') return undefined;
  return document.data.title ?? document.id;
}
