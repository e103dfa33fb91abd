import type { Item } from '../model/item.ts';
import { limitAhead } from '../reading/claims/escalation-terms.ts';
import type { Passage } from '../reading/texts/passage.ts';
import type { Reading } from '../reading/texts/reading.ts';
import type { TextPiece } from '../reading/texts/sentences.ts';
import type { Span } from '../text/source-file.ts';

/** A piece of an escalation with its place. */
export interface StepPart {
  readonly text: string;
  /** The place of a piece of the text, or of all of it. */
  place(start?: number, end?: number): Span;
}

/** What happens when a KPI is missed: what sets it in motion, and what is done by whom. */
export interface EscalationStep {
  /** Undefined where the text names no trigger. */
  readonly trigger: StepPart | undefined;
  /** Undefined where the text names no action. */
  readonly action: StepPart | undefined;
  readonly place: Span;
}

const arrow = /→|⇒|➔|[-=]{1,2}>/u;
/** `Bij drie klachten: …`, `als het misgaat, …`, `elke rit die langer dan 2 uur duurt, is gratis`. */
const triggerFirst =
  /^(?:(?:bij|als|indien|wanneer|zodra|if|when|in case of|upon)\s[^,:]{2,200}|(?:elke?|iedere?|each|every|any)\s[^,:]{2,80}\s(?:die|dat|that|which)\s[^,:]{2,120})[,:]\s*/iu;
/** `P1 onder 100%, meldingen van P2 onder 98%: …`, `P1 < 100% of P2 < 95%: …`, `2 zulke maanden in één seizoen: …`: a limit or a count somewhere before the colon. */
const caseBefore =
  /^(?=[^:;→]{0,200}?(?:[<>≤≥]\s?\d|(?<![a-zà-ɏ])(?:onder|boven|beneden|minder dan|meer dan|lager dan|hoger dan|langer dan|later dan|buiten|te laat|late|achtereen|op rij|zulke|such|in a row|outside|below|under|above|over|less than|more than|fewer than|lower than|higher than|longer than|later than)(?![a-zà-ɏ])))[^:;→]{3,240}:\s+/iu;
const triggerLast = /\s(?:bij|als|indien|wanneer|zodra|if|when|in case of|upon)\s/iu;

/** The steps of the escalation of a KPI: those in structured form, else the parts of the text under `escalation`. */
export function escalationSteps(kpi: Item<'kpi'>, reading: Reading): readonly EscalationStep[] {
  const known = stepsOf.get(kpi);
  if (known !== undefined) return known;
  const read = readSteps(kpi, reading);
  stepsOf.set(kpi, read);
  return read;
}

/** Several rules ask the steps of each KPI. */
const stepsOf = new WeakMap<Item<'kpi'>, readonly EscalationStep[]>();

function readSteps(kpi: Item<'kpi'>, reading: Reading): EscalationStep[] {
  if (kpi.damagedFields.has('escalation') || kpi.damagedFields.has('escalationSteps')) return [];
  const passages = reading.passagesOf(kpi);
  const { escalationSteps: steps } = kpi.data;
  if (steps !== undefined && steps.length > 0) return steps.map((_, index) => structured(kpi, passages, index));
  const passage = passages.find(({ field }) => field === 'escalation');
  return passage === undefined ? [] : pieces(passage.text).map((piece) => written(passage, piece));
}

function structured(kpi: Item<'kpi'>, passages: readonly Passage[], index: number): EscalationStep {
  const partOf = (field: 'when' | 'then'): StepPart | undefined => {
    const passage = passages.find(
      ({ path }) => path[0] === 'escalationSteps' && path[1] === index && path[2] === field,
    );
    return passage === undefined
      ? undefined
      : part(passage, { text: passage.text, start: 0, end: passage.text.length });
  };
  return { trigger: partOf('when'), action: partOf('then'), place: kpi.span(['escalationSteps', index]) };
}

/** The text cut at `;`, line ends, and the ends of sentences. */
function pieces(text: string): TextPiece[] {
  const found: TextPiece[] = [];
  let start = 0;
  for (const match of text.matchAll(/;|\n|\.\s+(?=[A-ZÀ-ÖØ-Þ]|\d)|$/gu)) {
    const piece = trimmed(text, start, match.index);
    if (piece !== undefined) found.push(piece);
    start = match.index + match[0].length;
  }
  return found;
}

function trimmed(text: string, start: number, end: number): TextPiece | undefined {
  const raw = text.slice(start, end);
  const words = raw.trim().replace(/[.\s]+$/u, '');
  const from = start + raw.length - raw.trimStart().length;
  return words === '' ? undefined : { text: words, start: from, end: from + words.length };
}

function part(passage: Passage, { text, start }: TextPiece): StepPart {
  return { text, place: (from = 0, until = text.length) => passage.span(start + from, start + until) };
}

function written(passage: Passage, piece: TextPiece): EscalationStep {
  const place = passage.span(piece.start, piece.end);
  const [trigger, action] = cut(piece);
  const partAt = ([from, until]: readonly [number, number]): StepPart | undefined => {
    const found = trimmed(passage.text, from, until);
    return found === undefined ? undefined : part(passage, found);
  };
  return {
    trigger: trigger === undefined ? undefined : partAt(trigger),
    action: action === undefined ? undefined : partAt(action),
    place,
  };
}

type Range = readonly [number, number];

/** Where in the passage the trigger and the action of one step stand. */
function cut({ text, start, end }: TextPiece): readonly [Range | undefined, Range | undefined] {
  const sign = arrow.exec(text);
  if (sign !== null) {
    return [
      [start, start + sign.index],
      [start + sign.index + sign[0].length, end],
    ];
  }
  // `Een dag onder 900 ton (vanaf 16 maart: onder 450 ton): …`: the colon between brackets ends no trigger.
  const flat = text.replace(/\([^()]{1,120}\)/gu, (brackets) => brackets.replaceAll(':', ' '));
  const first = triggerFirst.exec(flat) ?? limitAhead.exec(flat) ?? caseBefore.exec(flat);
  if (first !== null)
    return [
      [start, start + first[0].trimEnd().length - 1],
      [start + first[0].length, end],
    ];
  const last = triggerLast.exec(text);
  if (last !== null)
    return [
      [start + last.index, end],
      [start, start + last.index],
    ];
  return [undefined, [start, end]];
}
