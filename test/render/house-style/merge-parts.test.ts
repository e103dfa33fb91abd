import { describe, expect, test } from 'vitest';
import { keepPageToForm, keepStylesToForm } from '../../../src/render/house-style/keep-to-form.ts';
import { completeMargins, internalMark, keepOnlyMark } from '../../../src/render/house-style/merge-margins.ts';
import { StyleReader } from '../../../src/render/house-style/style-facts.ts';
import { child, elementsOf, parsePart, writePart, type XmlElement } from '../../../src/render/house-style/xml-tree.ts';
import { type FormLimits, noLimits } from '../../../src/word-file/form-limits.ts';
import { wordPart } from '../../support/word-file.ts';

const parse = (text: string): XmlElement => {
  const tree = parsePart(new TextEncoder().encode(text));
  if (typeof tree === 'string') throw new Error(tree);
  return tree;
};
const part = (root: string, content: string): XmlElement =>
  parse(
    wordPart(root, content).replace(
      ' xmlns:mc=',
      ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc=',
    ),
  );
/** What an element holds, without the names of the namespaces around it. */
const inside = (element: XmlElement | undefined): string =>
  element === undefined ? '' : (/^.*?>[^>]*?>(.*)<\/[^<]*>$/su.exec(writePart(element))?.[1] ?? '');

const said = (points: number) => ({ points, isSaid: true });

describe('the styles of a house, kept to the rules of the buyer', () => {
  const kept = (style: string, limits: Partial<FormLimits>, use = 'paragraph BodyText'): string => {
    const styles = part('styles', `<w:style w:type="${use.split(' ')[0]}" w:styleId="Tekst">${style}</w:style>`);
    keepStylesToForm(styles, undefined, new Map([[use, 'Tekst']]), new Set([use, 'paragraph Weg', 'los']), {
      ...noLimits,
      ...limits,
    });
    return inside(elementsOf(styles)[0]);
  };

  test('get properties where they have none, in the place where Word wants them', () => {
    expect(kept('<w:name w:val="Tekst"/>', { sizes: { text: said(10.5) } })).toBe(
      '<w:name w:val="Tekst"/><w:rPr><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr>',
    );
    expect(kept('<w:tblPr/>', { sizes: { text: said(12) } })).toBe(
      '<w:rPr><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:tblPr/>',
    );
    expect(kept('<w:rPr><w:b/></w:rPr>', { lineSpacing: 1.15 })).toBe(
      '<w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr><w:rPr><w:b/></w:rPr>',
    );
  });

  test('keep what is large and wide enough', () => {
    const wide = '<w:pPr><w:spacing w:before="60" w:line="300"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr>';
    expect(kept(wide, { lineSpacing: 1.25, sizes: { text: said(12) } })).toBe(wide);
    expect(kept('', { lineSpacing: 1, sizes: { text: said(10) } })).toBe('');
    const exact = '<w:pPr><w:spacing w:before="60" w:line="400" w:lineRule="exact"/></w:pPr>';
    expect(kept(exact, { lineSpacing: 1.25 })).toBe(
      '<w:pPr><w:spacing w:before="60" w:line="300" w:lineRule="auto"/></w:pPr>',
    );
  });

  test('give letters another font only where their own style names one', () => {
    const font = '<w:rPr><w:rFonts w:ascii="Georgia"/></w:rPr>';
    const arial = '<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/></w:rPr>';
    expect(kept(font, { fonts: ['Arial'] }, 'character Strong')).toBe(arial);
    expect(kept('<w:rPr><w:b/></w:rPr>', { fonts: ['Arial'] }, 'character Strong')).toBe('<w:rPr><w:b/></w:rPr>');
    expect(kept(font, {}, 'character Strong')).toBe(font);
  });
});

describe('the pages of a house, kept to the rules of the buyer', () => {
  const kept = (section: string, limits: Partial<FormLimits>): string => {
    const tree = part('sectPr', section);
    keepPageToForm(tree, { ...noLimits, ...limits });
    return inside(tree);
  };

  test('get margins that hold where the header needs more room, and none where they have no place for them', () => {
    expect(kept('<w:pgMar w:top="-300" w:left="900"/>', { margins: { top: 20, left: 10, right: 5 } })).toBe(
      '<w:pgMar w:top="-1134" w:left="900" w:right="284"/>',
    );
    expect(kept('<w:cols/>', { margins: { top: 20 }, paper: 'A4' })).toBe('<w:cols/>');
  });

  test('become A4 as they stand or lie, unless the buyer allows what they are', () => {
    const size = (width: number, height: number): string => `<w:pgSz w:w="${width}" w:h="${height}"/>`;
    expect(kept(size(16_838, 23_811), { paper: 'A4' })).toBe(size(11_906, 16_838));
    expect(kept(size(23_811, 16_838), { paper: 'A4' })).toBe(size(16_838, 11_906));
    expect(kept(size(23_811, 16_838), { paper: 'A3' })).toBe(size(23_811, 16_838));
    expect(kept(size(23_811, 16_838), {})).toBe(size(23_811, 16_838));
  });
});

describe('headers and footers of emvi', () => {
  const ids = new Map([
    ['header default', 'rIdKop'],
    ['footer default', 'rIdVoet'],
    ['footer first', 'rIdEerste'],
  ]);
  const completed = (section: string, isMarked: boolean, hasEvenPages: boolean): string[] => {
    const body = part('body', `<w:sectPr>${section}</w:sectPr>`);
    completeMargins(body, { ids, isMarked: { header: isMarked, footer: isMarked } }, hasEvenPages);
    return elementsOf(child(body, 'w:sectPr')).map(
      ({ name, attributes }) => `${name} ${attributes.get('w:type')} ${attributes.get('r:id')}`,
    );
  };
  const own = '<w:headerReference w:type="default" r:id="rIdHuis"/><w:footerReference w:type="even" r:id="rIdHuis2"/>';

  test('stand where the house has none, on even pages too', () => {
    expect(completed('', false, true)).toEqual([
      'w:headerReference default rIdKop',
      'w:headerReference even rIdKop',
      'w:footerReference default rIdVoet',
      'w:footerReference even rIdVoet',
    ]);
    expect(completed('<w:titlePg/>', false, false)).toEqual(
      expect.arrayContaining(['w:headerReference first rIdKop', 'w:footerReference first rIdEerste']),
    );
  });

  test('leave those of the house alone, but for pages that have to say what they are', () => {
    expect(completed(own, false, true)).toEqual([
      'w:headerReference default rIdHuis',
      'w:footerReference even rIdHuis2',
    ]);
    expect(completed(own, true, true)).toEqual([
      'w:headerReference default rIdHuis',
      'w:headerReference even rIdKop',
      'w:footerReference even rIdHuis2',
      'w:footerReference default rIdVoet',
    ]);
  });

  test('say that a document is internal in the first words at their foot', () => {
    const mark = (footer: string): string[] => internalMark(part('ftr', footer)).map(inside);
    expect(mark('<w:tbl/><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>Intern</w:t></w:r></w:p>')).toEqual([
      '<w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:t>Intern</w:t></w:r>',
    ]);
    expect(mark('<w:p><w:r><w:t>Intern</w:t></w:r></w:p>')).toEqual(['<w:r><w:t>Intern</w:t></w:r>']);
    expect(mark('<w:p/>')).toEqual([]);
    expect(internalMark(undefined)).toEqual([]);
  });

  test('keep only those words where the house has footers of its own', () => {
    const words = '<w:r><w:t>Intern</w:t></w:r>';
    const number = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const trees = [
      part('ftr', `<w:p>${words}${number}</w:p>`),
      part('ftr', '<w:p/>'),
      part('hdr', `<w:p>${words}</w:p>`),
    ];
    const [, empty, header] = trees.map(inside);
    keepOnlyMark(trees);
    expect(trees.map(inside)).toEqual([`<w:p>${words}</w:p>`, empty, header]);
  });
});

describe('what a style says', () => {
  const facts = (styles: string, id = 'A') => new StyleReader(part('styles', styles), undefined).factsOf(id);
  const style = (id: string, base: string, form: string): string =>
    `<w:style w:styleId="${id}"><w:basedOn w:val="${base}"/>${form}</w:style>`;
  const numbered = (...inside: readonly string[]): string => `<w:pPr><w:numPr>${inside.join('')}</w:numPr></w:pPr>`;

  test('is looked for no further than a style that is based on itself, or on none', () => {
    expect(facts(style('A', 'B', '') + style('B', 'A', '<w:rPr><w:sz w:val="30"/></w:rPr>')).size).toBe(30);
    expect(facts(style('A', 'Weg', '')).size).toBeUndefined();
  });

  test('takes it out of a list by the number nought, and means the first level by no number', () => {
    expect(
      facts(style('A', 'B', numbered('<w:numId w:val="0"/>')) + style('B', '', numbered('<w:numId w:val="4"/>')))
        .numbering,
    ).toBeUndefined();
    expect(
      facts(style('A', 'B', numbered('<w:ilvl w:val="2"/>')) + style('B', '', numbered('<w:numId w:val="4"/>')))
        .numbering,
    ).toEqual({ id: '4', level: 0 });
    expect(facts(style('A', '', numbered('<w:ilvl w:val="x"/>', '<w:numId w:val="4"/>'))).numbering).toEqual({
      id: '4',
      level: 0,
    });
  });

  test('names the font that it gives where there is no theme', () => {
    const font = (attributes: string) => facts(style('A', '', `<w:rPr><w:rFonts ${attributes}/></w:rPr>`)).font;
    expect(font('w:asciiTheme="minorHAnsi" w:ascii="Calibri"')).toBe('Calibri');
    expect(font('w:hAnsi="Verdana"')).toBe('Verdana');
  });
});
