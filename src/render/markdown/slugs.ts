import { headingSlug } from '../../document/heading-slug.ts';
import { collectHeadings } from '../../document/numbering.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Block, Heading, Inline } from '../../document/tree.ts';
import { walkInlines } from '../../document/tree-walk.ts';

/** The fragments by which one Markdown document links to its own places; each is used once. */
export interface Slugs {
  readonly headings: ReadonlyMap<Heading, string>;
  readonly anchors: ReadonlyMap<string, string>;
}

/**
 * Headings get the fragment that GitHub gives them, so that no mark is needed in the text; `headingText` is the text
 * as it is written, number included. Anchors get the id they stand for (`kpis/KPI-03` → `kpi-03`), or their whole
 * name where that is taken.
 */
export function assignSlugs(blocks: readonly Block[], headingText: (heading: Heading) => string): Slugs {
  const taken = new Set<string>();
  const headings = new Map<Heading, string>();
  const anchors = new Map<string, string>();
  for (const heading of collectHeadings(blocks)) {
    const slug = firstFree(headingSlug(headingText(heading)), taken, 1);
    if (slug === '') continue;
    headings.set(heading, slug);
    for (const inline of heading.children) {
      if (inline.type === 'anchor' && isOfHeading(inline.name)) anchors.set(inline.name, slug);
    }
  }
  for (const inline of walkInlines(blocks)) {
    if (inline.type !== 'anchor' || anchors.has(inline.name)) continue;
    const { name } = inline;
    const short = idSlug(name.slice(name.lastIndexOf('/') + 1));
    const slug = short === '' || taken.has(short) ? idSlug(`x/${name}`).slice(2) : short;
    anchors.set(name, firstFree(slug === '' ? 'anchor' : slug, taken, 2));
  }
  return { headings, anchors };
}

/** Whether an anchor was given to a heading by its writer; those of items have a kind: `wishes/W-03`. */
export function isOfHeading(anchor: string): boolean {
  return !anchor.includes('/');
}

function firstFree(slug: string, taken: Set<string>, firstNumber: number): string {
  let free = slug;
  for (let number = firstNumber; taken.has(free); number += 1) free = `${slug}-${number}`;
  taken.add(free);
  return free;
}

function idSlug(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** Visible text of a heading on one line. */
export function lineText(inlines: readonly Inline[]): string {
  return plainText(inlines).replace(/\s+/gu, ' ').trim();
}
