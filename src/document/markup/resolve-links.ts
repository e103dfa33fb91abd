import type { Language } from '../../text/language.ts';
import { capitalised, captionWords } from '../caption-words.ts';
import { headingSlug } from '../heading-slug.ts';
import { type Captioned, collectHeadings, numberCaptions, numberHeadings } from '../numbering.ts';
import { plainText } from '../plain-text.ts';
import type { Block, Heading, Inline, Reference } from '../tree.ts';
import { walkInlines } from '../tree-walk.ts';
import { mapInlines } from './map-inlines.ts';
import type { MarkupProblem } from './problem.ts';

/** What a link in a document can lead to besides the places in the document itself. */
export interface Targets {
  readonly language: Language;
  /** The anchor of an item, and its id as declared, by any name that a link may use. */
  readonly findItem: (name: string) => { readonly anchor: string; readonly id: string } | undefined;
  /** Whether another document of the bid may have a place with this name. */
  readonly isElsewhere: (name: string) => boolean;
}

/** A place of the document to which a link leads. */
interface Target {
  readonly anchor: string;
  readonly heading?: Heading;
  readonly captioned?: Captioned;
  /** The id of the item that is presented there. */
  readonly id?: string;
}

/**
 * Gives each link to a place in the document (`[](#planning)`) its anchor and, where it has no words of its own, those
 * of its target: `paragraaf 3.2`, `tabel 2`, `KPI-03`. A link to nothing becomes its words and is reported.
 * @param links those of these blocks, as written
 */
export function resolveLinks(
  blocks: readonly Block[],
  links: ReadonlyMap<Inline, string>,
  targets: Targets,
  problems: MarkupProblem[],
): readonly Block[] {
  if (links.size === 0) return blocks;
  const places = new Places(blocks, targets);
  const words = new LinkWords(targets.language, numberHeadings(blocks));
  for (const inline of links.keys()) if (inline.type === 'reference') places.find(inline.target);
  const resolve = (inline: Inline, before: string): readonly Inline[] => {
    const written = links.get(inline);
    if (inline.type !== 'reference' || written === undefined) return [inline];
    const target = places.find(inline.target);
    if (target !== undefined) {
      const mark = places.takeDoubled(target.anchor);
      if (mark !== undefined) problems.push({ kind: 'name-twice', text: mark });
      return words.pointTo(target, inline, before);
    }
    const item = targets.findItem(inline.target);
    const hasWords = inline.children.length > 0;
    // What this document does not present stays words, as in the templates.
    if (item !== undefined) return hasWords ? inline.children : [{ type: 'text', text: item.id }];
    if (!hasWords || !targets.isElsewhere(inline.target)) problems.push({ kind: 'no-target', text: written });
    return inline.children;
  };
  return mapInlines(blocks, resolve, (heading) => places.linked.get(heading));
}

/** The places of a document by the names that links use for them. */
class Places {
  /** The headings that are linked to by their own words, and so need an anchor. */
  readonly linked = new Map<Heading, string>();
  readonly #anchors = new Map<string, Target>();
  readonly #slugs = new Map<string, Heading>();
  readonly #doubled = new Map<string, string>();

  constructor(
    blocks: readonly Block[],
    private readonly targets: Targets,
  ) {
    for (const heading of collectHeadings(blocks)) {
      for (const name of anchorsIn(heading.children)) this.#add({ anchor: name, heading }, `{#${name}}`);
      const slug = headingSlug(plainText(heading.children).replace(/\s+/gu, ' '));
      if (slug !== '' && !this.#slugs.has(slug)) this.#slugs.set(slug, heading);
    }
    for (const captioned of numberCaptions(blocks)) {
      const isFigure = captioned.block.type === 'figure';
      for (const name of anchorsIn(captioned.caption)) {
        this.#add({ anchor: name, captioned }, isFigure ? `{#${name}}` : `id=${name}`);
      }
    }
    for (const name of anchorsIn(walkInlines(blocks))) {
      if (!this.#anchors.has(name)) this.#anchors.set(name, { anchor: name });
    }
  }

  /** The second mark of a name that a writer gave to two places; asked again it says nothing. */
  takeDoubled(name: string): string | undefined {
    const mark = this.#doubled.get(name);
    this.#doubled.delete(name);
    return mark;
  }

  /** A bookmark stands at the first place that has its name. */
  #add(target: Target, mark: string): void {
    const { anchor } = target;
    if (!this.#anchors.has(anchor)) this.#anchors.set(anchor, target);
    else if (!anchor.includes('/')) this.#doubled.set(anchor, mark);
  }

  /** Names that were given in the text go before ids of items, and those before the words of headings. */
  find(name: string): Target | undefined {
    const own = this.#anchors.get(name);
    if (own !== undefined && !name.includes('/')) return own;
    const item = this.targets.findItem(name);
    const place = item === undefined ? own : this.#anchors.get(item.anchor);
    if (place !== undefined) return { anchor: place.anchor, id: item?.id ?? name.slice(name.lastIndexOf('/') + 1) };
    const heading = item === undefined ? this.#slugs.get(name) : undefined;
    if (heading === undefined) return undefined;
    const [given] = anchorsIn(heading.children);
    if (given === undefined) this.linked.set(heading, name);
    return { anchor: given ?? name, heading };
  }
}

function anchorsIn(inlines: Iterable<Inline>): string[] {
  return [...inlines].flatMap((inline) => (inline.type === 'anchor' ? [inline.name] : []));
}

/** What stands before the next letter when a sentence starts there. */
const sentenceStart = /(?:^|[.!?…]["”’)\]]*\s+)["“‘([]*$/u;
const noBreak = '\u00a0';

/** The words of links that have none of their own. */
class LinkWords {
  constructor(
    private readonly language: Language,
    private readonly numbers: ReadonlyMap<Heading, string>,
  ) {}

  pointTo({ anchor, heading, captioned, id }: Target, link: Reference, before: string): Inline[] {
    const reference = { ...link, target: anchor };
    if (link.children.length > 0) return [reference];
    const counted = (word: string, number: string, shows: NonNullable<Reference['shows']>): Inline[] => {
      const first = sentenceStart.test(before) ? capitalised(word) : word;
      return [text(`${first}${noBreak}`), { ...reference, shows, children: [text(number)] }];
    };
    const words = captionWords[this.language];
    if (captioned !== undefined) return counted(words[captioned.kind], String(captioned.number), 'caption-number');
    if (heading === undefined) return [{ ...reference, children: [text(id ?? anchor)] }];
    const number = this.numbers.get(heading);
    if (number !== undefined) {
      return counted(number.includes('.') ? words.section : words.chapter, number, 'heading-number');
    }
    const title = plainText(heading.children).replace(/\s+/gu, ' ').trim();
    return [text('“'), { ...reference, shows: 'heading-text', children: [text(title)] }, text('”')];
  }
}

function text(content: string): Inline {
  return { type: 'text', text: content };
}
