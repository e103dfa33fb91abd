import { type Diagnostic, diagnose, type Profile } from '../diagnostics/diagnostic.ts';
import type { Bid } from '../model/bid.ts';
import { ItemPlaces } from '../model/item-at.ts';
import { firstLineOf } from '../text/first-line.ts';
import type { SourceFile } from '../text/source-file.ts';
import { unreadableBaseline } from './findings.ts';
import { mayBeInBaseline } from './weight.ts';

/** The name of a baseline file unless the bid or the user gives another. */
export const usualBaseline = 'emvi-baseline.json';

/** The version of the form of the file. */
const version = 1;

const longestPlace = 120;

/** Findings that were there when the team began to use emvi: how many of each kind in each place. */
export type Baseline = ReadonlyMap<string, number>;

/** What a baseline leaves of the findings. */
export interface Baselined {
  readonly kept: readonly Diagnostic[];
  readonly hidden: number;
  /** How many findings of the baseline are not found any more. */
  readonly solved: number;
}

/**
 * Names findings by what they are about, never by line or by place in a list: the code with the address of the item,
 * or with the path of the text and the words that are pointed at. So a baseline outlives every edit beside it.
 */
class FindingPlaces {
  readonly #items: ItemPlaces | undefined;

  constructor(bid: Bid | undefined) {
    this.#items = bid && new ItemPlaces(bid);
  }

  keyOf({ type, span }: Diagnostic): string {
    if (span === undefined) return keyFor(type.code, '');
    const item = this.#items?.at(span);
    if (item !== undefined) return keyFor(type.code, item.address);
    return keyFor(type.code, `${span.file.path}: ${plainWords(span.file.text.slice(span.start, span.end))}`);
  }
}

/** The text of a baseline file and how many findings it holds; the same findings in any order give the same text. */
export function writeBaseline(
  diagnostics: readonly Diagnostic[],
  bid: Bid | undefined,
  profile: Profile,
): { readonly text: string; readonly count: number } {
  const places = new FindingPlaces(bid);
  const counts = new Map<string, number>();
  const hideable = diagnostics.filter(({ type }) => mayBeInBaseline(type, profile));
  for (const diagnostic of hideable) {
    const key = places.keyOf(diagnostic);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const findings = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => ({ ...(JSON.parse(key) as { code: string; place: string }), count }));
  return { text: `${JSON.stringify({ version, findings }, undefined, 2)}\n`, count: hideable.length };
}

/** Reads a baseline file; a finding when it does not have the form that `writeBaseline` gives it. */
export function readBaseline(file: SourceFile): { baseline: Baseline; diagnostics: Diagnostic[] } {
  const counts = parse(file.text);
  if (counts !== undefined) return { baseline: counts, diagnostics: [] };
  const firstLine = firstLineOf(file.text);
  const span = file.span(0, firstLine.length);
  return { baseline: new Map(), diagnostics: [diagnose(unreadableBaseline, span, { path: file.path })] };
}

/** Hides as many findings of each kind and place as the baseline has; what comes on top of that is new. */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
  bid: Bid | undefined,
  profile: Profile,
): Baselined {
  const left = new Map(baseline);
  const places = new FindingPlaces(bid);
  const kept = diagnostics.filter((diagnostic) => {
    if (!mayBeInBaseline(diagnostic.type, profile)) return true;
    const key = places.keyOf(diagnostic);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const solved = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { kept, hidden: diagnostics.length - kept.length, solved };
}

function keyFor(code: string, place: string): string {
  return JSON.stringify({ code, place });
}

/** Words as they are compared: without case, signs and line ends, so that a comma more is no new finding. */
function plainWords(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join(' ')].slice(0, longestPlace).join('');
}

function parse(text: string): Baseline | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(content) || content['version'] !== version || !Array.isArray(content['findings'])) return undefined;
  const counts = new Map<string, number>();
  for (const finding of content['findings'] as unknown[]) {
    if (!isRecord(finding)) return undefined;
    const { code, place, count } = finding;
    if (typeof code !== 'string' || typeof place !== 'string' || !isCount(count)) return undefined;
    const key = keyFor(code, place);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
