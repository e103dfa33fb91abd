import { defineFinding } from '../../diagnostics/diagnostic.ts';
import type { InBoth } from '../../text/language.ts';
import type { RefusedKind, ResidueKind } from './leftovers.ts';
import type { HouseStyleFault } from './read-house-style.ts';

type Unsafe = Extract<
  HouseStyleFault,
  'macros' | 'entities' | 'too-many' | 'too-large' | 'unsafe-name' | 'double-name'
>;
type Unreadable = Exclude<HouseStyleFault, Unsafe>;

const unreadable: InBoth<Readonly<Record<Unreadable, string>>> = {
  nl: {
    'not-word': 'is geen Word-bestand (.docx of .dotx)',
    'old-word': 'is een Word-bestand van voor 2007 (.doc of .dot)',
    encrypted: 'is met een wachtwoord beveiligd',
    'broken-zip': 'is beschadigd en kan niet worden uitgepakt',
    'broken-xml': 'is beschadigd: een deel ervan is niet te lezen',
    strict: 'is opgeslagen als “Strict Open XML”',
    'no-text': 'heeft geen tekstgedeelte',
  },
  en: {
    'not-word': 'is no Word file (.docx or .dotx)',
    'old-word': 'is a Word file from before 2007 (.doc or .dot)',
    encrypted: 'is protected with a password',
    'broken-zip': 'is damaged and cannot be unpacked',
    'broken-xml': 'is damaged: a part of it cannot be read',
    strict: 'has been saved as “Strict Open XML”',
    'no-text': 'has no body',
  },
};

const unsafe: InBoth<Readonly<Record<Unsafe, string>>> = {
  nl: {
    macros: 'bevat macro’s',
    entities: 'bevat een documenttype of entiteiten, die in een Word-bestand niet horen',
    'too-many': 'bevat meer dan 2.000 onderdelen',
    'too-large': 'wordt uitgepakt groter dan 96 MB',
    'unsafe-name': 'bevat een onderdeel met een naam die buiten het bestand wijst',
    'double-name': 'bevat twee onderdelen met dezelfde naam',
  },
  en: {
    macros: 'holds macros',
    entities: 'holds a document type or entities, which do not belong in a Word file',
    'too-many': 'holds more than 2,000 parts',
    'too-large': 'grows larger than 96 MB when it is unpacked',
    'unsafe-name': 'holds a part with a name that points outside the file',
    'double-name': 'holds two parts with the same name',
  },
};

const noDocument = {
  nl: () => 'zonder huisstijl worden de Word-documenten niet gemaakt',
  en: () => 'without the house style the Word documents are not made',
} as const;

/** The house style cannot be read. */
export const houseStyleUnreadable = defineFinding<{ file: string; fault: Unreadable }>({
  code: 'EMV940',
  name: 'house-style-unreadable',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: {
      nl: (p) => `de huisstijl ${p.file} ${unreadable.nl[p.fault]}`,
      en: (p) => `the house style ${p.file} ${unreadable.en[p.fault]}`,
    },
    why: noDocument,
    help: {
      nl: (p) =>
        p.fault === 'encrypted'
          ? 'open het bestand in Word en haal het wachtwoord weg bij Bestand, Info, Document beveiligen'
          : 'open het bestand in Word en sla het opnieuw op als “Word-document (*.docx)” of “Word-sjabloon (*.dotx)”',
      en: (p) =>
        p.fault === 'encrypted'
          ? 'open the file in Word and remove the password under File, Info, Protect Document'
          : 'open the file in Word and save it again as “Word Document (*.docx)” or “Word Template (*.dotx)”',
    },
  },
});

/** The house style holds what no house style needs and what can do harm. */
export const houseStyleUnsafe = defineFinding<{ file: string; fault: Unsafe }>({
  code: 'EMV941',
  name: 'house-style-unsafe',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: {
      nl: (p) => `de huisstijl ${p.file} ${unsafe.nl[p.fault]}`,
      en: (p) => `the house style ${p.file} ${unsafe.en[p.fault]}`,
    },
    why: {
      nl: () => 'zo’n bestand kan schade doen; emvi neemt er niets uit over en maakt geen Word-documenten',
      en: () => 'such a file can do harm; emvi takes nothing from it and makes no Word documents',
    },
    help: {
      nl: (p) =>
        p.fault === 'macros'
          ? 'open het bestand in Word en sla het op als “Word-document (*.docx)” of “Word-sjabloon (*.dotx)”, zonder macro’s'
          : 'vraag de maker om een schoon bestand, of sla het in Word opnieuw op als “Word-document (*.docx)”',
      en: (p) =>
        p.fault === 'macros'
          ? 'open the file in Word and save it as “Word Document (*.docx)” or “Word Template (*.dotx)”, without macros'
          : 'ask its maker for a clean file, or save it again in Word as “Word Document (*.docx)”',
    },
  },
});

const refused: InBoth<Readonly<Record<RefusedKind, string>>> = {
  nl: {
    'remote-template': 'een koppeling met een sjabloon of bestand op een andere plaats',
    'linked-picture': 'een afbeelding die buiten het bestand staat',
    'linked-page': 'een koppeling naar een internetadres',
    'embedded-object': 'een ingesloten object (OLE)',
    activex: 'een ActiveX-besturingselement',
    'foreign-text': 'een ingevoegd ander bestand (altChunk of subdocument)',
    field: 'een veld',
    drawing: 'een grafiek, SmartArt of afbeelding die emvi niet kan overnemen',
  },
  en: {
    'remote-template': 'a link with a template or file in another place',
    'linked-picture': 'a picture that stands outside the file',
    'linked-page': 'a link to a web address',
    'embedded-object': 'an embedded object (OLE)',
    activex: 'an ActiveX control',
    'foreign-text': 'another file put in (altChunk or subdocument)',
    field: 'a field',
    drawing: 'a chart, SmartArt or picture that emvi cannot take over',
  },
};

/** Something in the house style leads out of it, or runs something; it is left out. */
export const houseStylePartDropped = defineFinding<{
  file: string;
  kind: RefusedKind;
  count: number;
  fields: readonly string[];
}>({
  code: 'EMV942',
  name: 'house-style-part-dropped',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `in de huisstijl ${p.file} staat ${refused.nl[p.kind]}${listed(p.kind, p.fields)}; dat is weggelaten`,
      en: (p) =>
        `the house style ${p.file} holds ${refused.en[p.kind]}${listed(p.kind, p.fields)}; that has been left out`,
    },
    why: {
      nl: () => 'wat buiten het bestand wijst of iets uitvoert, mag niet mee in een document dat u indient',
      en: () => 'what points outside the file or runs something must not be in a document that you hand in',
    },
    help: {
      nl: (p) =>
        p.kind === 'linked-picture'
          ? 'voeg de afbeelding in Word in als onderdeel van het bestand: Invoegen, Afbeeldingen, zonder koppeling'
          : p.kind === 'field'
            ? 'haal het veld weg, of zet er een veld van emvi voor in de plaats, zoals {{title}}'
            : 'haal het weg uit de huisstijl; dan verdwijnt deze melding',
      en: (p) =>
        p.kind === 'linked-picture'
          ? 'insert the picture in Word as a part of the file: Insert, Pictures, without a link'
          : p.kind === 'field'
            ? 'remove the field, or put a field of emvi in its place, such as {{title}}'
            : 'remove it from the house style; then this message goes away',
    },
  },
});

function listed(kind: RefusedKind, fields: readonly string[]): string {
  return kind === 'field' ? ` (${fields.join(', ')})` : '';
}

const residue: InBoth<Readonly<Record<ResidueKind, string>>> = {
  nl: {
    comments: 'opmerkingen; die zijn weggelaten',
    'tracked-changes': 'bijgehouden wijzigingen; de tekst na de wijzigingen is genomen',
    'content-controls': 'inhoudsbesturingselementen; alleen de tekst ervan is genomen',
    contents: 'een inhoudsopgave; die is weggelaten, want emvi maakt er zelf een',
    notes: 'voetnoten of eindnoten; die zijn weggelaten',
    columns: 'kolommen naast elkaar; de tekst komt in één kolom',
  },
  en: {
    comments: 'comments; they have been left out',
    'tracked-changes': 'tracked changes; the text after the changes has been taken',
    'content-controls': 'content controls; only their text has been taken',
    contents: 'a table of contents; it has been left out, since emvi makes one itself',
    notes: 'footnotes or endnotes; they have been left out',
    columns: 'columns side by side; the text comes in one column',
  },
};

/** What is left of somebody's work in the house style does not come along. */
export const houseStyleResidue = defineFinding<{ file: string; kind: ResidueKind }>({
  code: 'EMV943',
  name: 'house-style-residue',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `in de huisstijl ${p.file} staan nog ${residue.nl[p.kind]}`.replace('staan nog een', 'staat nog een'),
      en: (p) => `the house style ${p.file} still holds ${residue.en[p.kind]}`,
    },
    why: {
      nl: (p) =>
        p.kind === 'columns'
          ? 'een tabel is zo breed als de bladzijde en zou door de kolom ernaast lopen'
          : 'sporen van het maken van de huisstijl horen niet in een document dat u indient',
      en: (p) =>
        p.kind === 'columns'
          ? 'a table is as wide as the page and would run through the column beside it'
          : 'traces of the making of the house style do not belong in a document that you hand in',
    },
    help: {
      nl: (p) =>
        p.kind === 'columns'
          ? 'u hoeft niets te doen; kies in Word “Indeling”, “Kolommen”, “Eén” om deze melding kwijt te raken'
          : 'u hoeft niets te doen; ruim ze in Word op om deze melding kwijt te raken',
      en: (p) =>
        p.kind === 'columns'
          ? 'you need not do anything; choose “Layout”, “Columns”, “One” in Word to lose this message'
          : 'you need not do anything; clear them up in Word to lose this message',
    },
  },
});

/** The house style brings no styles. */
export const houseStyleWithoutStyles = defineFinding<{ file: string }>({
  code: 'EMV944',
  name: 'house-style-without-styles',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `de huisstijl ${p.file} heeft geen stijlen`,
      en: (p) => `the house style ${p.file} has no styles`,
    },
    why: {
      nl: () => 'de tekst krijgt de stijlen van emvi; alleen de kop- en voetteksten en de marges zijn van uw bedrijf',
      en: () => 'the text gets the styles of emvi; only the headers, footers and margins are those of your company',
    },
    help: {
      nl: () => 'open het bestand in Word, sla het opnieuw op, en controleer de stijlen met `emvi style inspect`',
      en: () => 'open the file in Word, save it again, and check the styles with `emvi style inspect`',
    },
  },
});

/** The manifest names a style that the house style does not have. */
export const houseStyleNameUnknown = defineFinding<{
  file: string;
  name: string;
  style: string;
  meant?: string | undefined;
}>({
  code: 'EMV945',
  name: 'house-style-name-unknown',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: {
      nl: (p) => `de huisstijl ${p.file} heeft geen stijl “${p.name}” die voor \`${p.style}\` kan dienen`,
      en: (p) => `the house style ${p.file} has no style “${p.name}” that can serve for \`${p.style}\``,
    },
    why: {
      nl: () => 'emvi kiest nu zelf een stijl, en dat is niet de stijl die u bedoelde',
      en: () => 'emvi now chooses a style itself, and that is not the one that you meant',
    },
    help: {
      nl: (p) =>
        p.meant === undefined
          ? 'schrijf de naam zoals Word die toont; `emvi style inspect` noemt de stijlen'
          : `bedoelt u “${p.meant}”? \`emvi style inspect\` noemt de stijlen`,
      en: (p) =>
        p.meant === undefined
          ? 'write the name as Word shows it; `emvi style inspect` lists the styles'
          : `do you mean “${p.meant}”? \`emvi style inspect\` lists the styles`,
    },
  },
});

/** A field on the cover or in a header has nothing to say. */
export const houseStyleFieldEmpty = defineFinding<{ file: string; field: string; meant?: string | undefined }>({
  code: 'EMV946',
  name: 'house-style-field-empty',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        p.field === 'emvi'
          ? `in de huisstijl ${p.file} staat {{emvi}} niet alleen in een gewone alinea`
          : `in de huisstijl ${p.file} staat {{${p.field}}}, maar emvi.yaml zegt niet wat daar moet komen`,
      en: (p) =>
        p.field === 'emvi'
          ? `in the house style ${p.file} {{emvi}} does not stand alone in an ordinary paragraph`
          : `the house style ${p.file} holds {{${p.field}}}, but emvi.yaml does not say what must come there`,
    },
    why: {
      nl: (p) =>
        p.field === 'emvi'
          ? 'de tekst komt nu aan het eind van het document, en {{emvi}} blijft staan'
          : `op het document dat u indient, staat dan {{${p.field}}}`,
      en: (p) =>
        p.field === 'emvi'
          ? 'the text now comes at the end of the document, and {{emvi}} stays'
          : `the document that you hand in then says {{${p.field}}}`,
    },
    help: {
      nl: (p) => {
        if (p.field === 'emvi') return 'zet {{emvi}} in een eigen alinea, buiten tabellen en tekstvakken';
        return p.meant === undefined
          ? `vul \`${p.field}\` in emvi.yaml in, of haal het veld uit de huisstijl`
          : `bedoelt u {{${p.meant}}}? Verbeter het veld in de huisstijl`;
      },
      en: (p) => {
        if (p.field === 'emvi') return 'put {{emvi}} in a paragraph of its own, outside tables and text boxes';
        return p.meant === undefined
          ? `fill in \`${p.field}\` in emvi.yaml, or remove the field from the house style`
          : `do you mean {{${p.meant}}}? Correct the field in the house style`;
      },
    },
  },
});
