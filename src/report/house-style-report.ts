import type { HouseStyleFacts } from '../document/house-style-facts.ts';
import type { InBoth, Language } from '../text/language.ts';
import { memberAt } from '../text/member-at.ts';

const words = {
  nl: {
    text: 'Tekst',
    page: 'Pagina',
    margins: 'Marges',
    header: 'Koptekst',
    footer: 'Voettekst',
    picture: 'Logo of afbeelding',
    cover: 'Voorblad',
    place: 'Plaats van de tekst',
    fields: 'Velden',
    yes: 'ja',
    no: 'nee',
    none: 'geen',
    unknown: 'niet vastgelegd',
    marked: 'bij {{emvi}}',
    end: 'aan het eind',
    use: 'dient voor',
    style: 'stijl in de huisstijl',
    form: 'lettertype en grootte',
    derived: '(emvi leidt er een af)',
    missing: (count: number) =>
      count === 1
        ? 'Eén stijl heeft de huisstijl niet: emvi leidt die af van de gewone tekst.'
        : `${count} stijlen heeft de huisstijl niet: emvi leidt ze af van de gewone tekst.`,
    sides: 'boven %t, rechts %r, onder %b, links %l mm',
  },
  en: {
    text: 'Text',
    page: 'Page',
    margins: 'Margins',
    header: 'Header',
    footer: 'Footer',
    picture: 'Logo or picture',
    cover: 'Cover page',
    place: 'Place of the text',
    fields: 'Fields',
    yes: 'yes',
    no: 'no',
    none: 'none',
    unknown: 'not laid down',
    marked: 'at {{emvi}}',
    end: 'at the end',
    use: 'serves for',
    style: 'style in the house style',
    form: 'font and size',
    derived: '(emvi derives one)',
    missing: (count: number) =>
      count === 1
        ? 'The house style lacks one style: emvi derives it from the ordinary text.'
        : `The house style lacks ${count} styles: emvi derives them from the ordinary text.`,
    sides: 'top %t, right %r, bottom %b, left %l mm',
  },
} satisfies InBoth<unknown>;

/** What `emvi style inspect` shows: what comes along from a house style, and which style serves for what. */
export function reportHouseStyle(facts: HouseStyleFacts, language: Language): string {
  const say = words[language];
  const { page } = facts;
  const known = (value: number | undefined): string => (value === undefined ? '?' : String(value));
  const isKnown = (list: readonly (number | undefined)[]): boolean => list.some((value) => value !== undefined);
  const sides = say.sides
    .replace('%t', known(page.top))
    .replace('%r', known(page.right))
    .replace('%b', known(page.bottom))
    .replace('%l', known(page.left));
  const overview = [
    [say.text, formOf(facts.textFont, facts.textSize, language) || say.unknown],
    [say.page, isKnown([page.width, page.height]) ? `${known(page.width)} × ${known(page.height)} mm` : say.unknown],
    [say.margins, isKnown([page.top, page.right, page.bottom, page.left]) ? sides : say.unknown],
    [say.header, facts.headers === 0 ? say.none : String(facts.headers)],
    [say.footer, facts.footers === 0 ? say.none : String(facts.footers)],
    [say.picture, facts.hasPictures ? say.yes : say.no],
    [say.cover, facts.hasCover ? say.yes : say.no],
    [say.place, facts.hasPlace ? say.marked : say.end],
    [say.fields, facts.fields.length === 0 ? say.none : facts.fields.map((field) => `{{${field}}}`).join(', ')],
  ];
  const uses = facts.styles.map(({ key, name, font, size }) => [
    key,
    name ?? say.derived,
    name === undefined ? '' : formOf(font, size, language),
  ]);
  const missing = facts.styles.filter(({ name }) => name === undefined).length;
  const lines = [...inColumns(overview), '', ...inColumns([[say.use, say.style, say.form], ...uses])];
  return `${[...lines, ...(missing === 0 ? [] : ['', say.missing(missing)])].join('\n')}\n`;
}

function formOf(font: string | undefined, size: number | undefined, language: Language): string {
  const points = size === undefined ? [] : [`${language === 'nl' ? String(size).replace('.', ',') : size} pt`];
  return [...(font === undefined ? [] : [font]), ...points].join(', ');
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(memberAt(widths, index)))
      .join('  ')
      .trimEnd(),
  );
}
