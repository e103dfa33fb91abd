import type { OutlineEntry } from '../docx/outline.ts';
import type { LaidOutSection } from './laid-out.ts';
import { linesOn, type TextPage } from './text-pages.ts';

/** The part of a block that stands on one page, with that page. */
interface Part {
  /** From zero. */
  readonly page: number;
  readonly index: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each heading begins and where what stands under it ends. */
export function findSections(
  pages: readonly TextPage[],
  headings: ReadonlyMap<number, OutlineEntry>,
): LaidOutSection[] {
  const parts = pages.flatMap(({ blocks }, page): Part[] =>
    blocks.filter(({ isEmpty, lines }) => !isEmpty && lines > 0).map((block) => ({ ...block, page })),
  );
  const startOf = new Map<number, number>();
  for (const [at, { index }] of parts.entries()) if (!startOf.has(index)) startOf.set(index, at);
  const entries = [...headings].sort(([first], [second]) => first - second);
  const ends = endsOf(entries);
  return entries.flatMap(([index, entry], place) => {
    const at = startOf.get(index);
    const first = at === undefined ? undefined : parts[at];
    const end = ends[place];
    if (at === undefined || first === undefined) return [];
    const next = end === undefined ? parts.length : (startOf.get(end) ?? parts.length);
    const last = parts[next - 1] ?? first;
    const { heading, level, number, text } = entry;
    return [
      {
        heading,
        level,
        number,
        text,
        start: { page: first.page + 1, down: first.top },
        end: { page: last.page + 1, down: last.bottom },
        linesOnLastPage: linesOn(pages[last.page], (block) => block >= index && (end === undefined || block < end)),
        endsItsPage: parts[next]?.page !== last.page,
      },
    ];
  });
}

/** For each heading the block of the next one of its level or a higher one; undefined where it goes on to the end. */
function endsOf(entries: readonly (readonly [number, OutlineEntry])[]): (number | undefined)[] {
  const ends: (number | undefined)[] = entries.map(() => undefined);
  const open: { readonly place: number; readonly level: number }[] = [];
  for (const [place, [index, { level }]] of entries.entries()) {
    for (let last = open.at(-1); last !== undefined && last.level >= level; last = open.at(-1)) {
      ends[last.place] = index;
      open.pop();
    }
    open.push({ place, level });
  }
  return ends;
}
