import { readXml } from './read-xml.ts';
import { styleChain } from './style-chain.ts';

const titleName = /^(?:title|titel)$/u;

/** What the style of a paragraph makes of it. */
export interface StyleForm {
  readonly isHeading: boolean;
  /** Whether it is that of the title of a document. */
  readonly isTitle: boolean;
  /** 1 to 9; undefined for what is no heading, and for a title. */
  readonly level: number | undefined;
  readonly isContents: boolean;
  readonly isListed: boolean;
}

interface ReadStyle {
  name: string;
  basedOn: string | undefined;
  outlineLevel: number | undefined;
  isListed: boolean;
  isHidden: boolean;
}

/** The styles of a Word file, as far as they say what a text is. */
export class WordStyles {
  readonly #styles = new Map<string, ReadStyle>();

  /** @throws BrokenXml */
  constructor(part: Uint8Array | undefined) {
    if (part === undefined) return;
    let style: ReadStyle | undefined;
    readXml(part, {
      open: ({ name, attribute }) => {
        if (name === 'w:style') {
          style = { name: '', basedOn: undefined, outlineLevel: undefined, isListed: false, isHidden: false };
          this.#styles.set(attribute('w:styleId') ?? '', style);
        } else if (style === undefined) return;
        else if (name === 'w:name') style.name = (attribute('w:val') ?? '').toLowerCase();
        else if (name === 'w:basedOn') style.basedOn = attribute('w:val');
        else if (name === 'w:outlineLvl') style.outlineLevel = Number(attribute('w:val'));
        else if (name === 'w:numPr') style.isListed = true;
        else if (name === 'w:vanish') style.isHidden = isOn(attribute('w:val'));
      },
      close: (name) => {
        if (name === 'w:style') style = undefined;
      },
    });
  }

  /** What a paragraph style says, by its id; the styles that it is based on count. */
  of(id: string | undefined): StyleForm {
    const chain = styleChain(this.#styles, id);
    const names = chain.length === 0 ? [(id ?? '').toLowerCase()] : chain.map(({ name }) => name);
    const level = chain.find(({ outlineLevel }) => outlineLevel !== undefined)?.outlineLevel;
    const named = names.map((name) => /^(?:heading|kop) ?([1-9])$/u.exec(name)?.[1]).find((one) => one !== undefined);
    const isTitle = titleName.test(names[0] ?? '');
    return {
      isTitle,
      level: level !== undefined && level < 9 ? level + 1 : named === undefined ? undefined : Number(named),
      isHeading:
        (level !== undefined && level < 9) ||
        names.some((name) => /^(?:heading|kop) ?[1-9]$/u.test(name) || titleName.test(name)),
      isContents: names.some((name) => /^(?:toc|inhopg|table of figures|lijst met afbeeldingen) ?\d?$/u.test(name)),
      isListed: chain.some(({ isListed }) => isListed),
    };
  }

  /** Whether a style hides its text. */
  isHidden(id: string): boolean {
    return styleChain(this.#styles, id).some(({ isHidden }) => isHidden);
  }
}

/** A switch of WordprocessingML: on when it is there without a value (ISO/IEC 29500-1, 17.17.4). */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off'].includes(value);
}
