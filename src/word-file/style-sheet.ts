import { type OpenedElement, readXml } from './read-xml.ts';
import { styleChain } from './style-chain.ts';

/** What is said of letters, by a style or on the spot; what it leaves open comes from elsewhere. */
export interface LetterForm {
  /** The name of a font, or that of a font of the theme: `+minor`. */
  font?: string;
  /** Half points. */
  size?: number;
  /** `RRGGBB`, or `auto`. */
  colour?: string;
  /** The colour behind the letters, `RRGGBB` or `auto`. */
  ground?: string;
  isBold?: boolean;
}

/** What is said of the space between lines. */
export interface LineForm {
  line?: number;
  rule?: string;
}

/** What is said of a paragraph. */
export interface ParagraphForm extends LineForm {
  ground?: string;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly letters: LetterForm;
  readonly paragraph: ParagraphForm;
  /** The ground of its cells. */
  cell: string | undefined;
  readonly firstRow: LetterForm;
  /** Whether more than the first row has a form of its own, such as bands. */
  hasOtherRows: boolean;
}

/** Half points: what Word takes where nothing is said (ISO/IEC 29500-1, 17.3.2.38). */
const usualSize = 20;

/** Where a text stands, as far as its form depends on it. */
export interface FormPlace {
  readonly style: string | undefined;
  readonly letterStyle: string | undefined;
  readonly tableStyle: string | undefined;
  readonly isFirstRow: boolean;
}

/** The styles of a Word file as far as they say how text looks, with the fonts of its theme. */
export class StyleSheet {
  readonly #styles = new Map<string, Style>();
  readonly #usual = new Map<string, string>();
  readonly #letters: LetterForm = {};
  readonly #paragraph: ParagraphForm = {};
  readonly #themeFonts = new Map<string, string>();
  /** The language that the styles set; undefined where they set none. */
  language: string | undefined;
  /** Whether it says how text looks of which no style speaks. */
  hasDefaults = false;

  /** @throws BrokenXml */
  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    const styles = parts.get('word/styles.xml');
    if (styles !== undefined) this.#readStyles(styles);
    const theme = [...parts.keys()].filter((path) => /^word\/theme\/[^/]+\.xml$/u.test(path)).sort()[0];
    if (theme !== undefined) this.#readTheme(parts.get(theme) ?? new Uint8Array());
  }

  /** The name of the style of a paragraph, as the file gives it. */
  nameOf(style: string | undefined): string {
    const id = style ?? this.#usual.get('paragraph') ?? 'Normal';
    return this.#styles.get(id)?.name ?? id;
  }

  /** How letters look in a place, with what is said of them there. */
  lettersAt(place: FormPlace, direct: LetterForm): LetterForm {
    const table = styleChain(this.#styles, place.tableStyle);
    const inTable = place.tableStyle === undefined ? [] : [...table.map(({ letters }) => letters)];
    const nearest = [
      direct,
      ...styleChain(this.#styles, place.letterStyle).map(({ letters }) => letters),
      ...styleChain(this.#styles, place.style ?? this.#usual.get('paragraph')).map(({ letters }) => letters),
      ...(place.isFirstRow ? table.map(({ firstRow }) => firstRow) : []),
      ...inTable,
      this.#letters,
    ];
    const font = first(nearest, 'font');
    const name = font?.startsWith('+') === true ? this.#themeFonts.get(font) : font;
    const colour = first(nearest, 'colour');
    const ground = first(nearest.slice(0, -1 - inTable.length), 'ground');
    return {
      ...(name === undefined ? {} : { font: name }),
      size: first(nearest, 'size') ?? usualSize,
      ...(colour === undefined ? {} : { colour }),
      ...(ground === undefined ? {} : { ground }),
      isBold: first(nearest, 'isBold') ?? false,
    };
  }

  /** The space between the lines of a paragraph, with what is said of it there. */
  linesAt({ style }: Pick<FormPlace, 'style'>, direct: LineForm): LineForm {
    const forms = [
      direct,
      ...styleChain(this.#styles, style ?? this.#usual.get('paragraph')).map(({ paragraph }) => paragraph),
    ];
    forms.push(this.#paragraph);
    return { line: first(forms, 'line') ?? 240, rule: first(forms, 'rule') ?? 'auto' };
  }

  /** The colour behind a paragraph that its style gives it. */
  groundOf(style: string | undefined): string | undefined {
    return first(
      styleChain(this.#styles, style ?? this.#usual.get('paragraph')).map(({ paragraph }) => paragraph),
      'ground',
    );
  }

  /** The colour behind a cell that the style of its table gives it; undefined where that cannot be told. */
  cellGround(tableStyle: string | undefined, isFirstRow: boolean): string | undefined {
    const chain = styleChain(this.#styles, tableStyle ?? this.#usual.get('table'));
    const head = isFirstRow
      ? first(
          chain.map(({ firstRow }) => firstRow),
          'ground',
        )
      : undefined;
    if (head !== undefined) return head;
    if (chain.some(({ hasOtherRows }) => hasOtherRows)) return undefined;
    return chain.find(({ cell }) => cell !== undefined)?.cell ?? 'auto';
  }

  /** Whether a table style gives the first row a look of its own. */
  hasFirstRow(tableStyle: string | undefined): boolean {
    return styleChain(this.#styles, tableStyle).some(({ firstRow }) => Object.keys(firstRow).length > 0);
  }

  #readStyles(part: Uint8Array): void {
    let open: { -readonly [K in keyof Style]: Style[K] } | undefined;
    let id = '';
    let row: string | undefined;
    const containers: string[] = [];
    readXml(part, {
      open: (element) => {
        const { name, attribute } = element;
        if (name === 'w:style') {
          id = attribute('w:styleId') ?? '';
          open = {
            name: '',
            basedOn: undefined,
            letters: {},
            paragraph: {},
            cell: undefined,
            firstRow: {},
            hasOtherRows: false,
          };
          if (/^(?:1|true|on)$/u.test(attribute('w:default') ?? '')) this.#usual.set(attribute('w:type') ?? '', id);
        } else if (name === 'w:tblStylePr') row = attribute('w:type');
        else if (name === 'w:docDefaults') this.hasDefaults = true;
        else if (name === 'w:lang' && open === undefined) this.language = attribute('w:val');
        else if (open === undefined) {
          takeLetters(this.#letters, element);
          takeParagraph(this.#paragraph, element);
        } else if (name === 'w:name') open.name = attribute('w:val') ?? '';
        else if (name === 'w:basedOn') open.basedOn = attribute('w:val');
        else if (row === 'firstRow') takeLetters(open.firstRow, element);
        else if (row !== undefined) open.hasOtherRows ||= name === 'w:shd';
        else if (name === 'w:shd' && containers.at(-1) === 'w:tcPr') open.cell = attribute('w:fill');
        else if (name === 'w:shd' && containers.at(-1) === 'w:pPr')
          open.paragraph.ground = attribute('w:fill') ?? 'auto';
        else {
          takeLetters(open.letters, element);
          takeParagraph(open.paragraph, element);
        }
        if (/^w:(?:pPr|rPr|tcPr|tblPr)$/u.test(name)) containers.push(name);
      },
      close: (name) => {
        if (name === containers.at(-1)) containers.pop();
        if (name === 'w:tblStylePr') row = undefined;
        else if (name === 'w:style' && open !== undefined) {
          this.#styles.set(id, open);
          open = undefined;
        }
      },
    });
  }

  #readTheme(part: Uint8Array): void {
    let scheme = '';
    readXml(part, {
      open: ({ name, attribute }) => {
        if (name === 'a:majorFont') scheme = '+major';
        else if (name === 'a:minorFont') scheme = '+minor';
        else if (name === 'a:latin' && scheme !== '') this.#themeFonts.set(scheme, attribute('typeface') ?? '');
      },
      close: (name) => {
        if (name === 'a:majorFont' || name === 'a:minorFont') scheme = '';
      },
    });
  }
}

/** Takes what an element says of letters. */
export function takeLetters(form: LetterForm, { name, attribute }: OpenedElement): void {
  const value = attribute('w:val');
  if (name === 'w:rFonts') {
    const theme = attribute('w:asciiTheme') ?? attribute('w:hAnsiTheme');
    const font = theme === undefined ? (attribute('w:ascii') ?? attribute('w:hAnsi')) : `+${theme.slice(0, 5)}`;
    if (font !== undefined) form.font = font;
  } else if (name === 'w:sz' && /^\d{1,4}$/u.test(value ?? '')) form.size = Number(value);
  else if (name === 'w:color' && value !== undefined) form.colour = value;
  else if (name === 'w:b') form.isBold = value === undefined || !['0', 'false', 'off'].includes(value);
  else if (name === 'w:shd') form.ground = attribute('w:fill') ?? 'auto';
  // A marker: what stands behind the letters then is somebody's own choice.
  else if (name === 'w:highlight' && value !== 'none') form.ground = 'unknown';
}

/** Takes what an element says of the space between lines. */
export function takeParagraph(form: ParagraphForm, { name, attribute }: OpenedElement): void {
  if (name !== 'w:spacing') return;
  const line = attribute('w:line');
  const rule = attribute('w:lineRule');
  if (line !== undefined && /^\d{1,5}$/u.test(line)) {
    form.line = Number(line);
    form.rule = rule ?? 'auto';
  }
}

function first<T extends object, K extends keyof T>(forms: readonly T[], key: K): T[K] | undefined {
  return forms.find((form) => form[key] !== undefined)?.[key];
}
