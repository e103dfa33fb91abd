import { readDigits } from './numerals.ts';
import { type Rational, rational } from './rational.ts';
import { isGlued, keyAt, type Token } from './tokens.ts';

/** Classes of incidents and other things have one letter and one digit: `P1`, `S3`. */
const labelLetters = new Set(['p', 's']);
const priorityWords = new Set(['prio', 'prioriteit', 'priority']);
const farthest = 12;

interface FoundLabel {
  readonly letter: string;
  readonly digit: number;
  readonly next: number;
}

/** The class at a token: `P1`, `prioriteit 2`. */
export function readLabel(tokens: readonly Token[], at: number): FoundLabel | undefined {
  const [word, number] = [tokens[at], tokens[at + 1]];
  if (word?.kind !== 'word' || number?.kind !== 'number' || !/^[0-9]$/u.test(number.text)) return undefined;
  if (isGlued(tokens, at) && tokens[at - 1]?.kind === 'number') return undefined;
  if (isGlued(tokens, at + 2) && tokens[at + 2]?.kind === 'word') return undefined;
  if (labelLetters.has(word.key) && number.gap === 'none') {
    return { letter: word.key.toUpperCase(), digit: Number(number.text), next: at + 2 };
  }
  if (!priorityWords.has(word.key) || number.gap === 'column') return undefined;
  return { letter: 'P', digit: Number(number.text), next: at + 2 };
}

const labelJoints = new Set(['/', ',', '+', '&', 'en', 'and', '-', 'of', 'or', 't', 'm', 'tot', 'met']);

/** Reads one or more classes that follow each other before the token `end` (`P1/P2`, `P1 t/m P3`), ranges written out. */
export function readLabels(
  tokens: readonly Token[],
  at: number,
  end: number,
): { labels: readonly string[]; next: number } | undefined {
  let last = readLabel(tokens, at);
  if (last === undefined) return undefined;
  const labels = [`${last.letter}${last.digit}`];
  for (;;) {
    const from: number = last.next;
    let joint = from;
    while (joint < from + 3 && labelJoints.has(keyAt(tokens, joint)) && tokens[joint]?.gap !== 'column') joint += 1;
    const found = joint === from ? undefined : readLabel(tokens, joint);
    if (found === undefined || found.next > end || found.letter !== last.letter) return { labels, next: last.next };
    const isRange = keyAt(tokens, from) === '-' || joint === from + 3;
    for (let digit = isRange ? last.digit + 1 : found.digit; digit <= found.digit; digit += 1) {
      if (!labels.includes(`${found.letter}${digit}`)) labels.push(`${found.letter}${digit}`);
    }
    last = found;
  }
}

function isClauseBorder(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || /^[;()|]$/u.test(token.key) || tokens[at + 1]?.gap === 'column';
}

/** The classes named before a quantity in its own clause, else directly after it (`RCA binnen 10 werkdagen voor P1/P2`). */
export function labelsOf(tokens: readonly Token[], from: number, next: number, floor: number): readonly string[] {
  let start = from;
  while (start > floor && from - start < farthest && !isClauseBorder(tokens, start - 1)) start -= 1;
  for (let index = start; index < from; index += 1) {
    const found = readLabels(tokens, index, from);
    if (found !== undefined && found.next <= from) return found.labels;
  }
  const isFor = /^(?:voor|for|bij|\()$/u.test(keyAt(tokens, next));
  if (tokens[next]?.gap !== 'blank') return [];
  const after = readLabels(tokens, isFor ? next + 1 : next, next + farthest);
  return after === undefined ? [] : after.labels;
}

/** Reads `p95` or `95e percentiel` at a token. */
function readPercentile(tokens: readonly Token[], at: number): { value: Rational; next: number } | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.key === 'p' && second?.kind === 'number' && second.gap === 'none') {
    const digits = readDigits(second.text);
    const isHigh = digits !== undefined && digits.value.numerator >= 50n * digits.value.denominator;
    const isShare = isHigh && digits.value.numerator < 100n * digits.value.denominator;
    return isShare ? { value: digits.value, next: at + 2 } : undefined;
  }
  if (
    first?.kind !== 'number' ||
    !/^(?:percentiel|percentile)$/u.test(keyAt(tokens, at + 2)) ||
    !/^[0-9]{2}$/u.test(first.text)
  ) {
    return undefined;
  }
  return { value: rational(Number(first.text)), next: at + 3 };
}

/** The percentile of a quantity: before it in its clause (`p95 <300ms`), or directly after it (`<300ms p95`). */
export function percentileOf(
  tokens: readonly Token[],
  from: number,
  next: number,
  floor: number,
): { value: Rational; next: number } | undefined {
  const after = tokens[next]?.gap === 'blank' ? readPercentile(tokens, next) : undefined;
  if (after !== undefined) return after;
  const inside = keyAt(tokens, next) === '(' ? readPercentile(tokens, next + 1) : undefined;
  if (inside !== undefined) return { value: inside.value, next };
  for (let index = from - 1; index >= Math.max(floor, from - 7) && !isClauseBorder(tokens, index); index -= 1) {
    const found = keyAt(tokens, index) === ',' ? null : readPercentile(tokens, index);
    if (found === null) return undefined;
    if (found !== undefined) return { value: found.value, next };
  }
  return undefined;
}

/** Words after which a number is a name: editions, chapters, phases. */
const referenceWords = new Set(
  (
    'art artikel article bijlage annex appendix blz cao categorie category criterium eis requirement fase phase figuur figure ' +
    'gate hoofdstuk chapter iso iec nen itil kavel klasse class kpi level lot lijn niveau no nr nummer number page pagina pag ' +
    'paragraaf par perceel question release revisie rev sectie section sev severity sprint stage stap step tabel table tier ' +
    'trede type v versie version vraag wcag wens wish rfc tls soc openapi iteratie iteration team model punten-tabel alinea lid sub ' +
    'prio prioriteit priority'
  ).split(' '),
);
const yearWords = new Set(
  'in sinds since vanaf eind begin medio end start uit tot van from jaar year q1 q2 q3 q4 until by per voorjaar najaar'.split(
    ' ',
  ),
);

/** Whether a number without a unit is part of a name: `ISO 27001`, `Eis 8`, `OpenAPI 3.0`, `in 2026`. */
export function isReference(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.gap === 'column' || number.gap === 'line') return false;
  const skip = /^[.:#°]$/u.test(keyAt(tokens, at - 1)) && isGlued(tokens, at - 1) ? 2 : 1;
  const word = tokens[at - skip];
  if (word?.kind !== 'word') return false;
  if (referenceWords.has(word.key)) return true;
  // `Kalenderjaar 2029`, `schooljaar 2027`.
  const opensYear = yearWords.has(word.key) || word.key.endsWith('jaar');
  if (/^(?:19|20)[0-9]{2}$/u.test(number.text) && opensYear) return true;
  const capitals = word.text.replace(/[^A-ZÀ-ÖØ-Þ]/gu, '').length;
  return skip === 1 && capitals >= 2 && (/^[0-9]{3,}$/u.test(number.text) || /^[0-9]+\.[0-9]+$/u.test(number.text));
}

/** Whether the number at a token is glued to letters before it: `P1`, `W-01`, `B02`, `CO2`. */
export function isPartOfName(tokens: readonly Token[], at: number): boolean {
  if (!isGlued(tokens, at)) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word') return !/^[°xX]$/u.test(before.text);
  const joint = before?.key ?? '';
  if (/^[_#@§\\]$/u.test(joint)) return true;
  if (!/^[-./+]$/u.test(joint) || !isGlued(tokens, at - 1)) return false;
  const earlier = tokens[at - 2];
  return earlier?.kind === 'number' || (earlier?.kind === 'word' && !/^(?:min|max|ca)$/u.test(earlier.key));
}
