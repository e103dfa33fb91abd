import { type Diagnostic, type PhrasedDiagnostic, phrase } from '../diagnostics/diagnostic.ts';
import type { Language } from '../text/language.ts';
import { drawFrames, type FramePlace, gutterOf } from './frame.ts';
import type { Paint } from './paint.ts';
import { onLines, onOneLine } from './visible-text.ts';
import { type ReportWords, reportWords } from './words.ts';
import { wrapHanging } from './wrap-text.ts';

/** How findings are drawn. */
export interface BlockStyle {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
}

/** One finding for a reader at a terminal: the sentence, the places in frames, why it matters, what to do. */
export function drawFinding(diagnostic: Diagnostic, { language, columns, paint }: BlockStyle): string[] {
  const words = reportWords[language];
  const phrased = phrase(diagnostic, language);
  const places = placesOf(diagnostic, phrased, language);
  const gutter = gutterOf(places);
  const ink = paint[diagnostic.severity];
  return [
    ...drawSentence(diagnostic, phrased, columns, words, paint),
    ...(places.length === 0 ? [] : drawFrames(places, gutter, { columns, paint, ink })),
    ...drawNote(words.why, phrased.why, gutter, columns, paint),
    ...drawNote(words.help, phrased.help, gutter, columns, paint),
    ...drawNote(words.explain, `emvi explain ${diagnostic.type.code}`, gutter, columns, paint),
  ];
}

function drawSentence(
  diagnostic: Diagnostic,
  { message }: PhrasedDiagnostic,
  columns: number,
  words: ReportWords,
  paint: Paint,
): string[] {
  const { severity, certainty, type } = diagnostic;
  const head = `${words.severity[severity]}[${type.code}]${words.certainty[certainty]}`;
  const lines = wrapHanging(`${head} ${onOneLine(message)}`, columns, '', '  ');
  const ink = paint[diagnostic.severity];
  return lines.map((line, index) =>
    index === 0 && line.startsWith(head) ? ink(head) + paint.strong(line.slice(head.length)) : paint.strong(line),
  );
}

function drawNote(name: string, text: string, gutter: number, columns: number, paint: Paint): string[] {
  const margin = ' '.repeat(gutter);
  const lead = `${margin}= `;
  const [first = '', ...others] = onLines(text);
  const lines = [
    ...wrapHanging(`${name}: ${first}`, columns, lead, `${margin}  `),
    ...others.flatMap((line) => wrapHanging(line, columns, `${margin}  `, `${margin}  `)),
  ];
  return lines.map((line, index) =>
    index === 0 && line.startsWith(`${lead}${name}:`)
      ? `${margin}${paint.frame('=')} ${paint.strong(`${name}:`)}${line.slice(lead.length + name.length + 1)}`
      : line,
  );
}

function placesOf({ span, related }: Diagnostic, { label }: PhrasedDiagnostic, language: Language): FramePlace[] {
  if (span === undefined) return [];
  return [{ span, label }, ...related.map((place) => ({ span: place.span, label: place.label[language] }))];
}
