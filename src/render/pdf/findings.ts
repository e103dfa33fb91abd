import { defineFinding } from '../../diagnostics/diagnostic.ts';
import { explainTrouble } from '../../host/system-trouble.ts';
import type { InBoth } from '../../text/language.ts';

/** What makes the PDF files, as the manifest names it. */
export type PdfMaker = 'libreoffice' | 'builtin';

const makers: Readonly<Record<PdfMaker, InBoth<string>>> = {
  libreoffice: { nl: 'LibreOffice', en: 'LibreOffice' },
  builtin: { nl: 'het ingebouwde programma', en: 'the built-in engine' },
};

const packageName = '@myriaddreamin/typst-ts-node-compiler';

/** Says which engine made the PDF files of a build. */
export const pdfMadeBy = defineFinding<{
  maker: PdfMaker;
  count: number;
  hasHouseStyle: boolean;
  /** In which fonts the built-in engine has set them. */
  fonts: string;
  fontsInEnglish: string;
  /** How many pages those that are handed in have, where the buyer limits pages: `plan 13, dashboard 4`. */
  pages: string;
}>({
  code: 'EMV950',
  name: 'pdf-made-by',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ maker, count, pages }) =>
        `${count === 1 ? '1 PDF is' : `${count} PDF’s zijn`} gemaakt door ${makers[maker].nl}; het aantal bladzijden${pages === '' ? '' : ` (${pages})`} kan afwijken van dat in Word`,
      en: ({ maker, count, pages }) =>
        `${count === 1 ? '1 PDF was' : `${count} PDFs were`} made by ${makers[maker].en}; the page count${pages === '' ? '' : ` (${pages})`} can differ from that in Word`,
    },
    why: {
      nl: ({ maker, hasHouseStyle, fonts }) => {
        if (maker === 'libreoffice')
          return 'LibreOffice drukt het Word-bestand af en breekt soms een regel anders af dan Word';
        return hasHouseStyle
          ? `het ingebouwde programma maakt de PDF zelf op in de maten, marges en kleuren van uw huisstijl, in ${fonts}, zonder haar voorblad, logo, kop- en voetteksten`
          : `het ingebouwde programma maakt de PDF zelf op, in ${fonts}, met de tekst, maten en kleuren van het Word-bestand`;
      },
      en: ({ maker, hasHouseStyle, fontsInEnglish }) => {
        if (maker === 'libreoffice')
          return 'LibreOffice prints the Word file and breaks a line here and there in another place than Word';
        return hasHouseStyle
          ? `the built-in engine lays out the PDF itself in the sizes, margins and colours of your house style, in ${fontsInEnglish}, without its cover, logo, headers and footers`
          : `the built-in engine lays out the PDF itself, in ${fontsInEnglish}, with the text, sizes and colours of the Word file`;
      },
    },
    help: {
      nl: ({ maker, hasHouseStyle }) =>
        maker === 'builtin' && hasHouseStyle
          ? 'installeer LibreOffice, of bewaar het Word-bestand in Word als PDF; tel de bladzijden in de PDF die u indient'
          : 'tel bij een grens aan het aantal bladzijden in de PDF die u indient',
      en: ({ maker, hasHouseStyle }) =>
        maker === 'builtin' && hasHouseStyle
          ? 'install LibreOffice, or save the Word file as PDF in Word; count the pages in the PDF that you hand in'
          : 'where there is a page limit, count in the PDF that you hand in',
    },
  },
});

/** A PDF is asked for where nothing can make one. */
export const pdfMakerMissing = defineFinding<{ wanted: PdfMaker | 'any' }>({
  code: 'EMV951',
  name: 'pdf-maker-missing',
  severity: 'error',
  consequence: 'tidiness',
  source: 'system',
  text: {
    message: {
      nl: ({ wanted }) =>
        wanted === 'any'
          ? 'er is niets wat een PDF kan maken: LibreOffice en het ingebouwde programma ontbreken'
          : `${makers[wanted].nl} voor PDF-bestanden is niet geïnstalleerd`,
      en: ({ wanted }) =>
        wanted === 'any'
          ? 'there is nothing to make a PDF with: LibreOffice and the built-in engine are missing'
          : `${makers[wanted].en} for PDF files is not installed`,
    },
    why: {
      nl: () => 'zonder dat kan emvi geen PDF maken; er is niets geschreven',
      en: () => 'without it emvi cannot make a PDF; nothing was written',
    },
    help: {
      nl: ({ wanted }) =>
        [
          ...(wanted === 'builtin' ? [] : ['installeer LibreOffice (libreoffice.org)']),
          ...(wanted === 'libreoffice' ? [] : [`installeer het ingebouwde programma: npm install ${packageName}`]),
          'haal `pdf` weg bij `formats`',
        ].join(', of '),
      en: ({ wanted }) =>
        [
          ...(wanted === 'builtin' ? [] : ['install LibreOffice (libreoffice.org)']),
          ...(wanted === 'libreoffice' ? [] : [`install the built-in engine: npm install ${packageName}`]),
          'remove `pdf` from `formats`',
        ].join(', or '),
    },
  },
});

/** The engine could not make a PDF. */
export const pdfNotMade = defineFinding<{ maker: PdfMaker; documents: string; trouble: string; pictures: string }>({
  code: 'EMV952',
  name: 'pdf-not-made',
  severity: 'error',
  consequence: 'tidiness',
  source: 'system',
  text: {
    message: {
      nl: ({ maker, documents, trouble, pictures }) =>
        `${makers[maker].nl} kon geen PDF maken van ${documents}: ${reason(trouble, pictures).nl}`,
      en: ({ maker, documents, trouble, pictures }) =>
        `${makers[maker].en} could not make a PDF of ${documents}: ${reason(trouble, pictures).en}`,
    },
    why: {
      nl: () => 'een halve PDF wordt niet bewaard; er is niets geschreven',
      en: () => 'half a PDF is not kept; nothing was written',
    },
    help: {
      nl: ({ maker, pictures }) => {
        if (pictures !== '') return 'bewaar de afbeelding opnieuw als PNG of JPEG in RGB';
        return maker === 'libreoffice'
          ? 'sluit LibreOffice en bouw opnieuw, of zet `pdf: {engine: builtin}` in emvi.yaml'
          : 'installeer LibreOffice en zet `pdf: {engine: libreoffice}` in emvi.yaml, of bewaar het Word-bestand in Word als PDF';
      },
      en: ({ maker, pictures }) => {
        if (pictures !== '') return 'save the picture again as PNG or JPEG in RGB';
        return maker === 'libreoffice'
          ? 'close LibreOffice and build again, or put `pdf: {engine: builtin}` in emvi.yaml'
          : 'install LibreOffice and put `pdf: {engine: libreoffice}` in emvi.yaml, or save the Word file as PDF in Word';
      },
    },
  },
});

/** Signs that no font of the built-in engine has. */
export const pdfSignsMissing = defineFinding<{ document: string; signs: string }>({
  code: 'EMV953',
  name: 'pdf-signs-missing',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ document, signs }) => `in de PDF van ${document} staat □ waar dit hoort te staan: ${signs}`,
      en: ({ document, signs }) => `the PDF of ${document} has □ in the place of: ${signs}`,
    },
    why: {
      nl: () => 'de lettertypen van het ingebouwde programma hebben deze tekens niet; de beoordelaar mist ze',
      en: () => 'the fonts of the built-in engine do not have these signs; the evaluator misses them',
    },
    help: {
      nl: () => 'schrijf het in woorden, of laat LibreOffice de PDF maken met `pdf: {engine: libreoffice}`',
      en: () => 'write it in words, or let LibreOffice make the PDF with `pdf: {engine: libreoffice}`',
    },
  },
});

/** The built-in engine has none of the fonts that the buyer allows. */
export const pdfFontNotAllowed = defineFinding<{ document: string; font: string; allowed: string }>({
  code: 'EMV948',
  name: 'pdf-font-not-allowed',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ document, font, allowed }) =>
        `de PDF van ${document} staat in ${font}, dat niet is toegestaan; wel toegestaan: ${allowed}`,
      en: ({ document, font, allowed }) =>
        `the PDF of ${document} is set in ${font}, which is not allowed; allowed: ${allowed}`,
    },
    why: {
      nl: () => 'een aanbestedende dienst mag een stuk dat niet aan de vormeisen voldoet terzijde leggen',
      en: () => 'a buyer may set aside a document that does not follow the rules of form',
    },
    help: {
      nl: () =>
        'laat LibreOffice de PDF maken met `pdf: {engine: libreoffice}`, of bewaar het Word-bestand in Word als PDF',
      en: () => 'let LibreOffice make the PDF with `pdf: {engine: libreoffice}`, or save the Word file as PDF in Word',
    },
  },
});

/** What went wrong: a word of the system, LibreOffice that hangs, or what the built-in engine says. */
function reason(trouble: string, pictures: string): InBoth<string> {
  if (pictures !== '') {
    return { nl: `een afbeelding is niet te lezen: ${pictures}`, en: `a picture cannot be read: ${pictures}` };
  }
  if (trouble === 'ETIMEDOUT') return { nl: 'het was na 5 minuten niet klaar', en: 'it was not done after 5 minutes' };
  if (trouble === 'ENOENT' || trouble === 'EIO')
    return { nl: 'het ging mis tijdens het afdrukken', en: 'it failed while printing' };
  if (/^E[A-Z]+$/u.test(trouble)) return { nl: explainTrouble(trouble, 'nl'), en: explainTrouble(trouble, 'en') };
  return { nl: trouble, en: trouble };
}
