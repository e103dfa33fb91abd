import { remembering } from '../../text/remembering.ts';
import { stopWords } from '../words/stop-words.ts';

/** A piece of a text with its half-open offsets. */
export interface TextPiece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that end in a point inside a sentence. */
const abbreviations = new Set(
  (
    'bijv bv blz ca circa cq dd dhr drs ed e.d enz etc evt excl fig incl ing ir m.b.t m.i.v max mevr min mr mw n.a.v nl nr o.a o.l.v p.m par ' +
    'pag resp t.a.v t.b.v t.g.v t.o.v t.w tel v.a vgl vs zgn zgn art lid hoofdst bijl approx dept est eg e.g i.e ie no vol cf incl jan feb mrt apr jun jul aug sep okt nov dec'
  ).split(' '),
);
/** Nobody writes longer ones. What is asked of each number looks through its sentence, so the work grows with the square. */
const longest = 3000;
const sentenceEnd = /[.!?…](?=["'”’)\]]*\s)|\n\s*\n/gu;

/** The sentences of a text. A point after a number or an abbreviation ends none when a small letter or a number follows. */
export const sentencesOf: (text: string) => readonly TextPiece[] = remembering((text) => {
  const sentences: TextPiece[] = [];
  let start = 0;
  const add = (end: number): void => {
    while (end - start > longest) addPiece(blankBefore(text, start, start + longest));
    addPiece(end);
  };
  const addPiece = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const words = raw.trim();
    if (words !== '') sentences.push({ text: words, start: start + lead, end: start + lead + words.length });
    start = end;
  };
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + 1;
    if (match[0] === '.' && !endsSentence(text, match.index)) continue;
    const closing = /^["'”’)\]]*/u.exec(text.slice(end, end + 5))?.[0].length ?? 0;
    add(match[0].length > 1 ? match.index : end + closing);
  }
  add(text.length);
  return sentences;
});

/** The end of the last word that ends before a place; that place itself in one long word. */
function blankBefore(text: string, start: number, end: number): number {
  const blank = text.slice(start, end).search(/\s\S*$/u);
  return blank > 0 ? start + blank : end;
}

/** A letter that is no initial: a thing with an article (`bewijs bij elke A.`) or what follows an apostrophe (`foto’s.`). */
const letterAtEnd =
  /(?:['’]|(?:^|[^A-Za-zÀ-ÖØ-öø-ɏ])(?:de|het|een|één|elke|iedere|geen|the|an?|each|every|no)\s)[A-Za-zÀ-ÖØ-öø-ɏ]$/u;

/**
 * `Volgens punt a. De ploeg …`, `bij u. Wij …`, `0,4 mg/l. Wij …`: nobody has a small letter for an initial; `b. Wij …` opens
 * a point of a list.
 */
const smallLetterAtEnd = /[A-Za-zÀ-ÖØ-öø-ɏ0-9)] [a-zß-öø-ɏ]$|[A-Za-z²³0-9]\/[a-z]$/u;

/**
 * `Twee uit groep A en één uit D. Zij krijgen`: a sentence goes on with a word of the language and a small letter behind it,
 * a name with neither (`een brief van J. De Smet`).
 */
const capitalAtEnd = /[a-zß-öø-ɏ,] [A-ZÀ-ÖØ-Þ]$/u;
const nextWords = /^["'”’)\]]*\s+([A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]*) [a-zß-öø-ɏ0-9(]/u;

/** `Samen 2,0 MW. De zalen …` ends in a unit, and in no `mw.` with a name behind it. */
const unitAtEnd = /\d\s(?:[kMGTm]?W|[KMGT]?B|[kMG]?Wh|MWp?|[kM]?VA|[kM]?V|A|M)$/u;

function opensSentence(behind: string): boolean {
  const word = nextWords.exec(behind)?.[1];
  return word !== undefined && stopWords.has(word.toLowerCase());
}

function endsSentence(text: string, at: number): boolean {
  const next = /^["'”’)\]]*\s+(\S)/u.exec(text.slice(at + 1, at + 20))?.[1];
  if (next !== undefined && /[a-zß-öø-ɏ]/u.test(next)) return false;
  const ahead = text.slice(Math.max(0, at - 4), at);
  if (smallLetterAtEnd.test(ahead) && next !== undefined && !/\d/u.test(next)) return true;
  if (capitalAtEnd.test(ahead) && opensSentence(text.slice(at + 1, at + 30))) return true;
  if (unitAtEnd.test(text.slice(Math.max(0, at - 8), at))) return true;
  // A degree sign makes `C` a unit instead of an initial.
  const before = text.slice(Math.max(0, at - 20), at).toLowerCase();
  const word = /[A-Za-zÀ-ÖØ-öø-ɏ.°]+$/u.exec(before)?.[0];
  const isInitial = word !== undefined && /^[A-Za-zÀ-ÖØ-öø-ɏ]$/u.test(word) && !letterAtEnd.test(before);
  return word === undefined || !(abbreviations.has(word) || isInitial);
}
