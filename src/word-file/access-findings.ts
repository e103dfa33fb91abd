import { defineFinding, type FindingDeclaration } from '../diagnostics/diagnostic.ts';
import type { InBoth } from '../text/language.ts';

/** What hinders a reader who listens, or sees badly: never in the way of handing in. */
function hindrance<P extends Readonly<Record<string, string | number>>>(
  type: Omit<FindingDeclaration<P>, 'severity' | 'consequence'>,
) {
  return defineFinding<P>({ severity: 'info', consequence: 'tidiness', ...type });
}

/** ` (en 2 andere)` */
const others: InBoth<(count: number) => string> = {
  nl: (count) => (count === 1 ? '' : ` (en nog ${count - 1})`),
  en: (count) => (count === 1 ? '' : ` (and ${count - 1} more)`),
};

export const headingLevelSkipped = hindrance<{ text: string; level: number; above: number; count: number }>({
  code: 'EMV982',
  name: 'heading-level-skipped',
  text: {
    message: {
      nl: ({ text, level, above, count }) =>
        above === 0
          ? `de eerste kop “${text}” heeft niveau ${level}${others.nl(count)}`
          : `kop “${text}” van niveau ${level} staat direct onder niveau ${above}${others.nl(count)}`,
      en: ({ text, level, above, count }) =>
        above === 0
          ? `the first heading “${text}” has level ${level}${others.en(count)}`
          : `heading “${text}” of level ${level} stands right below level ${above}${others.en(count)}`,
    },
    why: {
      nl: () => 'wie met koppen door het stuk gaat, denkt dat er een hoofdstuk ontbreekt',
      en: () => 'who goes through the document by its headings thinks that a chapter is missing',
    },
    help: {
      nl: ({ above }) => `geef de kop niveau ${above + 1}, of zet er een kop van dat niveau boven`,
      en: ({ above }) => `give the heading level ${above + 1}, or put a heading of that level above it`,
    },
  },
});

export const tableHeadUnmarked = hindrance<{ table: string; count: number }>({
  code: 'EMV983',
  name: 'table-head-unmarked',
  text: {
    message: {
      nl: ({ table, count }) => `de kop van tabel ${table} is niet als veldnamenrij aangemerkt${others.nl(count)}`,
      en: ({ table, count }) => `the head of table ${table} is not marked as a header row${others.en(count)}`,
    },
    why: {
      nl: () => 'een schermlezer noemt de kolomkoppen niet, en op de volgende pagina staan ze er niet meer boven',
      en: () => 'a screen reader does not say the heads of the columns, and they are missing on the next page',
    },
    help: {
      nl: () => 'zet de cursor in de eerste rij en kies “Indeling”, “Veldnamenrijen herhalen”',
      en: () => 'put the cursor in the first row and choose “Layout”, “Repeat Header Rows”',
    },
  },
});

export const documentTitleMissing = hindrance<Record<string, never>>({
  code: 'EMV984',
  name: 'document-title-missing',
  text: {
    message: {
      nl: () => 'de eigenschap Titel van het bestand is leeg',
      en: () => 'the property Title of the file is empty',
    },
    why: {
      nl: () => 'een schermlezer en een PDF tonen dan de naam van het bestand',
      en: () => 'a screen reader and a PDF then show the name of the file',
    },
    help: {
      nl: () => 'vul in Word bij “Bestand”, “Info” een titel in',
      en: () => 'fill in a title at “File”, “Info” in Word',
    },
  },
});

export const documentLanguageMissing = hindrance<Record<string, never>>({
  code: 'EMV985',
  name: 'document-language-missing',
  text: {
    message: {
      nl: () => 'het bestand zegt niet in welke taal het is geschreven',
      en: () => 'the file does not say in which language it is written',
    },
    why: {
      nl: () => 'een schermlezer spreekt de tekst dan uit in de taal van de lezer, en woorden worden niet afgebroken',
      en: () => 'a screen reader then speaks the text in the language of the reader, and words are not divided',
    },
    help: {
      nl: () => 'selecteer alles met Ctrl+A en kies “Controleren”, “Taal”, “Controletaal instellen”',
      en: () => 'select everything with Ctrl+A and choose “Review”, “Language”, “Set Proofing Language”',
    },
  },
});

export const headingEmpty = hindrance<{ level: number; count: number }>({
  code: 'EMV986',
  name: 'heading-empty',
  text: {
    message: {
      nl: ({ level, count }) => `een lege alinea heeft de opmaak van een kop van niveau ${level}${others.nl(count)}`,
      en: ({ level, count }) => `an empty paragraph has the style of a heading of level ${level}${others.en(count)}`,
    },
    why: {
      nl: () => 'zij komt als lege regel in de inhoudsopgave, en een schermlezer noemt een kop zonder naam',
      en: () => 'it becomes an empty line in the contents list, and a screen reader says a heading without a name',
    },
    help: {
      nl: () => 'verwijder de alinea; geef ruimte met “Afstand voor” en “Afstand na”',
      en: () => 'remove the paragraph; make room with “Spacing Before” and “Spacing After”',
    },
  },
});

export const linkVague = hindrance<{ text: string; count: number }>({
  code: 'EMV987',
  name: 'link-text-vague',
  text: {
    message: {
      nl: ({ text, count }) => `de koppeling “${text}” zegt niet waarheen zij leidt${others.nl(count)}`,
      en: ({ text, count }) => `the link “${text}” does not say where it leads${others.en(count)}`,
    },
    why: {
      nl: () => 'een schermlezer leest koppelingen als lijst voor; op papier is de koppeling verdwenen',
      en: () => 'a screen reader reads links as a list; on paper the link is gone',
    },
    help: {
      nl: () => 'noem in de koppeling wat de lezer daar vindt, zoals “de planning op pagina 8”',
      en: () => 'name in the link what the reader finds there, such as “the planning on page 8”',
    },
  },
});

export const contrastTooLow = hindrance<{
  style: string;
  ink: string;
  ground: string;
  ratio: number;
  least: number;
  count: number;
}>({
  code: 'EMV988',
  name: 'contrast-too-low',
  text: {
    message: {
      nl: ({ style, ink, ground, ratio, least }) =>
        `tekst in #${ink} op #${ground} (stijl “${style}”) heeft een contrast van ${String(ratio).replace('.', ',')}; minimaal ${String(least).replace('.', ',')}`,
      en: ({ style, ink, ground, ratio, least }) =>
        `text in #${ink} on #${ground} (style “${style}”) has a contrast of ${ratio}; at least ${least}`,
    },
    why: {
      nl: () =>
        'een beoordelaar die minder goed ziet, of een afdruk in grijs heeft, kan de tekst niet lezen (WCAG 2.2, 1.4.3)',
      en: () => 'an evaluator who sees badly, or has a print in grey, cannot read the text (WCAG 2.2, 1.4.3)',
    },
    help: {
      nl: ({ style, count }) =>
        `maak de kleur van stijl “${style}” donkerder, of die erachter lichter (${count} plaatsen)`,
      en: ({ style, count }) =>
        `make the colour of style “${style}” darker, or the one behind it lighter (${count} places)`,
    },
  },
});

export const cellsMerged = hindrance<{ table: string; count: number }>({
  code: 'EMV989',
  name: 'cells-merged',
  text: {
    message: {
      nl: ({ table, count }) => `tabel ${table} heeft samengevoegde cellen${others.nl(count)}`,
      en: ({ table, count }) => `table ${table} has merged cells${others.en(count)}`,
    },
    why: {
      nl: () => 'een schermlezer raakt kwijt bij welke rij en kolom een cel hoort',
      en: () => 'a screen reader loses track of the row and column to which a cell belongs',
    },
    help: {
      nl: () => 'splits de cellen en herhaal de tekst, of maak er twee tabellen van',
      en: () => 'split the cells and repeat the text, or make two tables of it',
    },
  },
});

/** What can be wrong between the title on a document and the one among its properties. */
export type TitleFault = 'several' | 'differs' | 'absent';

/** A document has one title, and its properties say the same one. */
export const titleNotOne = hindrance<{ fault: TitleFault; shown: string; title: string }>({
  code: 'EMV990',
  name: 'document-title-not-one',
  text: {
    message: {
      nl: ({ fault, shown, title }) =>
        ({
          several: `het document heeft meer dan één titel: ${shown}`,
          differs: `op het document staat de titel ${shown}, en de eigenschap Titel zegt “${title}”`,
          absent: `de eigenschap Titel zegt “${title}”, en dat staat nergens in het document`,
        })[fault],
      en: ({ fault, shown, title }) =>
        ({
          several: `the document has more than one title: ${shown}`,
          differs: `the title on the document is ${shown}, and the property Title says “${title}”`,
          absent: `the property Title says “${title}”, which stands nowhere in the document`,
        })[fault],
    },
    why: {
      nl: () =>
        'een schermlezer, een PDF en een browser noemen de titel uit de eigenschappen; de lezer denkt een ander stuk te hebben',
      en: () =>
        'a screen reader, a PDF and a browser say the title among the properties; the reader thinks it is another document',
    },
    help: {
      nl: ({ fault }) =>
        fault === 'several'
          ? 'laat alleen de titel in de stijl “Titel” staan; geef de andere de stijl “Ondertitel” of een kop'
          : 'vul in Word bij “Bestand”, “Info” de titel in die op het document staat',
      en: ({ fault }) =>
        fault === 'several'
          ? 'keep only the title in the style “Title”; give the others the style “Subtitle” or a heading'
          : 'fill in the title that stands on the document at “File”, “Info” in Word',
    },
  },
});
