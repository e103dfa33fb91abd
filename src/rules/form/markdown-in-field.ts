import { defineRule } from '../rule.ts';

/** What is written in Markdown and shows as signs in a field: bold, cursive, code, links, notes, headings, tables and HTML. */
const markup = [
  /\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*/gu,
  /(?<![\w*])\*[A-Za-zÀ-ɏ](?:[^*\n]{0,80}[A-Za-zÀ-ɏ.!?])?\*(?![\w*])/gu,
  /(?<![\w])__[A-Za-zÀ-ɏ](?:[^_\n]*[A-Za-zÀ-ɏ.!?])?__(?!\w)/gu,
  /`[^`\n]+`/gu,
  /!?\[[^[\]\n]+\]\([^()\s]+\)/gu,
  /\[\^[^[\]\s]+\]/gu,
  /^#{1,6} \S[^\n]*/gmu,
  /^[ \t]*\|[^|\n]*\|(?:[^|\n]*\|)+[ \t]*$/gmu,
  /<\/?(?:b|i|u|em|strong|br|p|ul|ol|li)\s*\/?>/giu,
] as const;

/** A sign without which there is none of that. */
const sign = /[*_`#|\]>]/u;

export const markdownInField = defineRule<{ text: string; hasBody: boolean }>({
  code: 'EMV520',
  name: 'markdown-in-field',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ text }) => `“${text}” komt letterlijk zo in het document: een veld is geen Markdown`,
      en: ({ text }) => `“${text}” comes out exactly so in the document: a field is not Markdown`,
    },
    label: { nl: () => 'komt er zo te staan', en: () => 'comes out so' },
    why: {
      nl: () => 'een beoordelaar ziet losse sterretjes en streepjes in plaats van vette tekst of een tabel',
      en: () => 'an evaluator sees loose asterisks and bars instead of bold text or a table',
    },
    help: {
      nl: ({ hasBody }) =>
        hasBody
          ? 'haal de tekens weg, of zet de hele tekst in een Markdown-bestand en noem dat bij `body:`'
          : 'haal de tekens weg, of schrijf de tekst in een hoofdstuk van het plan (sections/*.md)',
      en: ({ hasBody }) =>
        hasBody
          ? 'remove the signs, or put the whole text in a Markdown file and name that under `body:`'
          : 'remove the signs, or write the text in a chapter of the plan (sections/*.md)',
    },
  },
  check({ reading, report }) {
    for (const passage of reading.passages()) {
      if (passage.kind !== 'field' || !sign.test(passage.text)) continue;
      const found = markup
        .flatMap((pattern) => [...passage.text.matchAll(pattern)])
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .sort((a, b) => a.start - b.start);
      const [first, ...others] = found;
      if (first === undefined) continue;
      const related = others.map(({ start, end }) => ({
        span: passage.span(start, end),
        label: { nl: 'ook hier', en: 'here too' },
      }));
      const hasBody = passage.item?.kind === 'wish' || passage.item?.kind === 'question';
      report(passage.span(first.start, first.end), { text: passage.quote(first), hasBody }, related);
    }
  },
});
