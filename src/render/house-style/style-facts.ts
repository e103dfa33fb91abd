import { child, elementsOf, everyElement, valueIn, type XmlElement } from './xml-tree.ts';

/** What a style comes down to, with what it takes over from the styles below it. */
export interface StyleFacts {
  readonly font: string | undefined;
  /** Half points. */
  readonly size: number | undefined;
  /** `RRGGBB`. */
  readonly colour: string | undefined;
  /** Whether paragraphs in it are numbered. */
  readonly numbering: { readonly id: string; readonly level: number } | undefined;
}

/** Reads the styles of a house: what each comes down to. */
export class StyleReader {
  readonly #styles = new Map<string, XmlElement>();
  readonly #ground: XmlElement | undefined;
  readonly #defaults: XmlElement | undefined;
  readonly #theme: XmlElement | undefined;

  constructor(styles: XmlElement | undefined, theme: XmlElement | undefined) {
    for (const style of elementsOf(styles)) {
      const id = style.attributes.get('w:styleId');
      if (style.name === 'w:style' && id !== undefined) this.#styles.set(id, style);
    }
    this.#ground = child(styles, 'w:docDefaults');
    this.#defaults = child(child(this.#ground, 'w:rPrDefault'), 'w:rPr');
    this.#theme = theme;
  }

  factsOf(id: string | undefined): StyleFacts {
    const chain = this.#chain(id);
    const runs = [...chain.map((style) => child(style, 'w:rPr')), this.#defaults];
    const first = <T>(read: (run: XmlElement | undefined) => T | undefined): T | undefined => {
      for (const run of runs) {
        const value = read(run);
        if (value !== undefined) return value;
      }
      return undefined;
    };
    const size = first((run) => valueIn(run, 'w:sz'));
    return {
      font: first((run) => this.#fontOf(child(run, 'w:rFonts'))),
      size: size === undefined || !/^\d+$/u.test(size) ? undefined : Number(size),
      colour: first((run) => this.#colourOf(child(run, 'w:color'))),
      numbering: numberingOf(chain),
    };
  }

  /** Twips from the margin to the first line of a paragraph in a style. */
  firstLineOf(id: string): number {
    const indents = this.#chain(id).map((style) => child(child(style, 'w:pPr'), 'w:ind')?.attributes);
    const twips = (...names: readonly string[]): number => {
      const given = indents.flatMap((indent) => names.flatMap((name) => indent?.get(name) ?? []));
      return given[0] !== undefined && /^-?\d{1,5}$/u.test(given[0]) ? Number(given[0]) : 0;
    };
    return twips('w:left', 'w:start') + twips('w:firstLine') - twips('w:hanging');
  }

  /** What is said of the space between lines, what stands nearest first. */
  spacingOf(id: string | undefined): ReadonlyMap<string, string> {
    const chain = this.#chain(id).map((style) => child(child(style, 'w:pPr'), 'w:spacing'));
    const usual = child(child(child(this.#ground, 'w:pPrDefault'), 'w:pPr'), 'w:spacing');
    return new Map([usual, ...chain.toReversed()].flatMap((one) => [...(one?.attributes ?? [])]));
  }

  /** Twips at the side of the text in the cells of a table style; undefined where no style is given. */
  cellSideOf(id: string | undefined): number | undefined {
    if (id === undefined) return undefined;
    const margins = this.#chain(id).map((style) => child(child(style, 'w:tblPr'), 'w:tblCellMar'));
    const widest = (side: string, otherSide: string): number => {
      for (const own of margins) {
        const given = (child(own, `w:${side}`) ?? child(own, `w:${otherSide}`))?.attributes.get('w:w');
        if (given !== undefined && /^\d{1,4}$/u.test(given)) return Number(given);
      }
      return 0;
    };
    return Math.max(widest('left', 'start'), widest('right', 'end'));
  }

  /** A colour of the theme: `accent1`. */
  themeColour(name: string): string | undefined {
    const scheme = this.#find('a:clrScheme');
    const [colour] = elementsOf(child(scheme, `a:${name}`));
    const value = colour?.attributes.get('lastClr') ?? colour?.attributes.get('val');
    return value !== undefined && /^[0-9a-f]{6}$/iu.test(value) ? value.toUpperCase() : undefined;
  }

  #chain(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let next = id; next !== undefined; ) {
      const style = this.#styles.get(next);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      next = valueIn(style, 'w:basedOn');
    }
    return chain;
  }

  #fontOf(fonts: XmlElement | undefined): string | undefined {
    const theme = fonts?.attributes.get('w:asciiTheme');
    if (theme === undefined) return fonts?.attributes.get('w:ascii') ?? fonts?.attributes.get('w:hAnsi');
    const scheme = this.#find(theme.startsWith('major') ? 'a:majorFont' : 'a:minorFont');
    return child(scheme, 'a:latin')?.attributes.get('typeface') ?? fonts?.attributes.get('w:ascii');
  }

  #colourOf(colour: XmlElement | undefined): string | undefined {
    const value = colour?.attributes.get('w:val');
    if (value !== undefined && /^[0-9a-f]{6}$/iu.test(value)) return value.toUpperCase();
    return undefined;
  }

  #find(name: string): XmlElement | undefined {
    if (this.#theme === undefined) return undefined;
    for (const element of everyElement(this.#theme)) if (element.name === name) return element;
    return undefined;
  }
}

function numberingOf(chain: readonly XmlElement[]): StyleFacts['numbering'] {
  for (const style of chain) {
    const numbering = child(child(style, 'w:pPr'), 'w:numPr');
    const id = valueIn(numbering, 'w:numId');
    if (id === undefined) continue;
    const level = Number(valueIn(numbering, 'w:ilvl') ?? 0);
    return id === '0' ? undefined : { id, level: Number.isInteger(level) ? level : 0 };
  }
  return undefined;
}
