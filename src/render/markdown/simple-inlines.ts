import type { Footnote, Inline } from '../../document/tree.ts';

/** What Markdown can say inside a line. */
export type SimpleInline =
  | { readonly type: 'text' | 'code'; readonly text: string }
  | { readonly type: Mark; readonly children: readonly SimpleInline[] }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly SimpleInline[] }
  | { readonly type: 'anchor'; readonly slug: string }
  | { readonly type: 'note'; readonly label: string }
  | { readonly type: 'image'; readonly source: string; readonly alt: string }
  | { readonly type: 'break' };

export type Mark = 'strong' | 'emphasis' | 'deleted';

/** What the names of a document become in Markdown. */
export interface Names {
  /** The fragment of an anchor; undefined for one that is not there. */
  readonly slugOf: (anchor: string) => string | undefined;
  /** The label of a footnote. */
  readonly labelOf: (note: Footnote) => string;
}

/** What surrounds an inline; a mark in the same mark, or a link in a link, says nothing new. */
interface Around {
  readonly marks: readonly Mark[];
  readonly isInLink: boolean;
}

/**
 * The inlines of the tree without what Markdown has no sign for: fields are their content, references are links,
 * marks neither nest in themselves, nor stand side by side, nor start or end with a blank.
 */
export function simplifyInlines(inlines: readonly Inline[], names: Names): SimpleInline[] {
  return trimLines(join(inlines.flatMap((inline) => simplify(inline, names, { marks: [], isInLink: false }))));
}

function simplify(inline: Inline, names: Names, around: Around): readonly SimpleInline[] {
  const { slugOf } = names;
  const inside = (children: readonly Inline[], within: Around): SimpleInline[] =>
    join(children.flatMap((child) => simplify(child, names, within)));
  switch (inline.type) {
    case 'text':
      return inline.text === '' ? [] : [{ type: 'text', text: inline.text }];
    case 'inline-code':
      return inline.text === '' ? [] : [{ type: 'code', text: inline.text.replace(/[\r\n\u2028\u2029]+/gu, ' ') }];
    case 'strong':
    case 'emphasis':
    case 'deleted': {
      if (around.marks.includes(inline.type)) return inside(inline.children, around);
      const children = inside(inline.children, { ...around, marks: [...around.marks, inline.type] });
      return wrap(children, (kept) => ({ type: inline.type, children: kept }));
    }
    case 'link':
      return link(inline.href, inline.children);
    case 'reference': {
      const slug = slugOf(inline.target);
      return slug === undefined ? inside(inline.children, around) : link(`#${slug}`, inline.children);
    }
    case 'field':
      return inside(inline.children, around);
    case 'anchor': {
      const slug = slugOf(inline.name);
      return slug === undefined ? [] : [{ type: 'anchor', slug }];
    }
    case 'footnote':
      return [{ type: 'note', label: names.labelOf(inline) }];
    case 'line-break':
      return [{ type: 'break' }];
    case 'image':
      return [{ type: 'image', source: inline.source, alt: inline.alt }];
  }

  function link(href: string, content: readonly Inline[]): readonly SimpleInline[] {
    if (around.isInLink) return inside(content, around);
    const { anchors, others } = withoutAnchors(inside(content, { ...around, isInLink: true }));
    return [...anchors, ...wrap(others, (children) => ({ type: 'link', href, children }))];
  }
}

/** An anchor is an HTML link itself and cannot stand in a link. */
function withoutAnchors(inlines: readonly SimpleInline[]): { anchors: SimpleInline[]; others: SimpleInline[] } {
  const anchors: SimpleInline[] = [];
  const others = inlines.flatMap((inline): SimpleInline[] => {
    if (inline.type === 'anchor') {
      anchors.push(inline);
      return [];
    }
    if (!isMark(inline)) return [inline];
    const inner = withoutAnchors(inline.children);
    anchors.push(...inner.anchors);
    return [...wrap(inner.others, (children) => ({ ...inline, children }))];
  });
  return { anchors, others: join(others) };
}

/** Merges what belongs together and counts each run of blanks once. */
function join(inlines: readonly SimpleInline[]): SimpleInline[] {
  const joined: SimpleInline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    const merged = last === undefined ? undefined : merge(last, inline);
    if (merged === undefined) joined.push(inline);
    else joined[joined.length - 1] = merged;
  }
  return joined.flatMap((inline) => (inline.type === 'text' ? text(inline.text) : [inline]));
}

function merge(first: SimpleInline, second: SimpleInline): SimpleInline | undefined {
  if (first.type === 'text' && second.type === 'text') return { type: 'text', text: first.text + second.text };
  if (first.type === 'code' && second.type === 'code') return { type: 'code', text: first.text + second.text };
  if (isMark(first) && isMark(second) && first.type === second.type) {
    return { type: first.type, children: join([...first.children, ...second.children]) };
  }
  return undefined;
}

function isMark(inline: SimpleInline): inline is Extract<SimpleInline, { readonly type: Mark }> {
  return inline.type === 'strong' || inline.type === 'emphasis' || inline.type === 'deleted';
}

function text(content: string): SimpleInline[] {
  const collapsed = content.replace(/[ \t\n\r\f\v\u2028\u2029]+/gu, ' ');
  return collapsed === '' ? [] : [{ type: 'text', text: collapsed }];
}

/** Puts a mark or link around what is visible; blanks and breaks at its edges go outside it. */
function wrap(
  inlines: readonly SimpleInline[],
  around: (children: readonly SimpleInline[]) => SimpleInline,
): readonly SimpleInline[] {
  const before: SimpleInline[] = [];
  const after: SimpleInline[] = [];
  let children = inlines;
  for (let first = children[0]; first !== undefined; first = children[0]) {
    const blank = first.type === 'text' ? (/^\s+/u.exec(first.text)?.[0] ?? '') : '';
    if (blank === '' && first.type !== 'break') break;
    before.push(first.type === 'break' ? first : { type: 'text', text: blank });
    children = [...(first.type === 'text' ? text(first.text.slice(blank.length)) : []), ...children.slice(1)];
  }
  for (let last = children.at(-1); last !== undefined; last = children.at(-1)) {
    const blank = last.type === 'text' ? (/\s+$/u.exec(last.text)?.[0] ?? '') : '';
    if (blank === '' && last.type !== 'break') break;
    after.unshift(last.type === 'break' ? last : { type: 'text', text: blank });
    const rest = last.type === 'text' ? text(last.text.slice(0, last.text.length - blank.length)) : [];
    children = [...children.slice(0, -1), ...rest];
  }
  const isVisible = children.some((child) => child.type !== 'anchor');
  return [...before, ...(isVisible ? [around(children)] : children), ...after];
}

/** Without the blanks at both ends of each line. */
function trimLines(inlines: readonly SimpleInline[]): SimpleInline[] {
  return inlines.flatMap((inline, index) => {
    if (inline.type !== 'text') return [inline];
    const previous = inlines[index - 1];
    const next = inlines[index + 1];
    let trimmed = inline.text;
    if (previous === undefined || previous.type === 'break') trimmed = trimmed.replace(/^ /u, '');
    if (next === undefined || next.type === 'break') trimmed = trimmed.replace(/ $/u, '');
    return text(trimmed);
  });
}
