import { collectHeadings } from '../../document/numbering.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Block, Heading, Inline } from '../../document/tree.ts';

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
  for (const heading of collectHeadings(blocks)) {
    const slug = firstFree(githubSlug(headingText(heading)), taken, 1);
    if (slug !== '') headings.set(heading, slug);
  }
  const anchors = new Map<string, string>();
  for (const name of collectAnchors(blocks)) {
    if (anchors.has(name)) continue;
    const short = idSlug(name.slice(name.lastIndexOf('/') + 1));
    const slug = short === '' || taken.has(short) ? idSlug(`x/${name}`).slice(2) : short;
    anchors.set(name, firstFree(slug === '' ? 'anchor' : slug, taken, 2));
  }
  return { headings, anchors };
}

function firstFree(slug: string, taken: Set<string>, firstNumber: number): string {
  let free = slug;
  for (let number = firstNumber; taken.has(free); number += 1) free = `${slug}-${number}`;
  taken.add(free);
  return free;
}

/** GitHub's rule: lower case, no punctuation or symbols, blanks to hyphens. */
function githubSlug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /gu, '-');
}

function idSlug(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

function collectAnchors(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return anchorsIn(block.children);
      case 'list':
        return block.items.flatMap((item) => collectAnchors(item.children));
      case 'table': {
        const cells = [block.header, ...block.rows.map((row) => row.cells)].flat();
        return [...anchorsIn(block.caption ?? []), ...cells.flatMap((cell) => anchorsIn(cell.children))];
      }
      case 'picture':
        return anchorsIn(block.caption ?? []);
      case 'callout':
        return [...anchorsIn(block.title ?? []), ...collectAnchors(block.children)];
      case 'quote':
      case 'landscape':
      case 'excerpt':
        return collectAnchors(block.children);
      default:
        return [];
    }
  });
}

function anchorsIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'anchor') return [inline.name];
    return 'children' in inline ? anchorsIn(inline.children) : [];
  });
}

/** Visible text of a heading on one line. */
export function lineText(inlines: readonly Inline[]): string {
  return plainText(inlines).replace(/\s+/gu, ' ').trim();
}
