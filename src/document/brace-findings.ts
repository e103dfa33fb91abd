import { defineFinding } from '../diagnostics/diagnostic.ts';
import { always, both, choose, type Suggested } from './finding-text.ts';

/** Braces that do not fit together. */
export const templateSyntax = defineFinding<Record<never, never>>({
  code: 'EMV906',
  name: 'broken-braces',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: always('de accolades {{ … }} kloppen hier niet', 'the braces {{ … }} do not fit here'),
    why: always(
      'tekst tussen dubbele accolades wordt ingevuld; zo staan ze letterlijk in uw inschrijving',
      'text between double braces is filled in; like this they stand in the bid as they are',
    ),
    help: always(
      'sluit elke {{ met }}, of schrijf \\{{ als u de accolades zelf bedoelt',
      'close every {{ with }}, or write \\{{ when you mean the braces themselves',
    ),
  },
});

/** A name between braces that means nothing. */
export const unknownName = defineFinding<{ name: string } & Suggested>({
  code: 'EMV907',
  name: 'unknown-name-in-braces',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: both((p) => [`${p.name} tussen accolades is onbekend`, `${p.name} between braces is unknown`]),
    why: always('op deze plaats zou in het document niets staan', 'nothing would stand in this place of the document'),
    help: both((p) =>
      p.suggestion === undefined
        ? [
            'zie docs/templates.md voor wat tussen accolades kan staan',
            'see docs/templates.md for what can stand between braces',
          ]
        : [`bedoelde u ${p.suggestion}?`, `did you mean ${p.suggestion}?`],
    ),
  },
});

/** A block that does not exist. */
export const unknownPartial = defineFinding<{ name: string; known: readonly string[] } & Suggested>({
  code: 'EMV908',
  name: 'unknown-partial',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: both((p) => [`blok ${p.name} bestaat niet`, `block ${p.name} does not exist`]),
    why: always('op deze plaats zou in het document niets staan', 'nothing would stand in this place of the document'),
    help: both((p) => choose(p.suggestion, p.known)),
  },
});

/** An id between braces that nothing has. */
export const unknownIdInText = defineFinding<{ id: string } & Suggested>({
  code: 'EMV909',
  name: 'unknown-id-in-braces',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: both((p) => [`${p.id} bestaat niet in deze inschrijving`, `${p.id} does not exist in this bid`]),
    why: always('op deze plaats zou in het document niets staan', 'nothing would stand in this place of the document'),
    help: both((p) =>
      p.suggestion === undefined
        ? [
            'noem een nummer dat in de bestanden van de inschrijving staat',
            'name an id that is in the files of the bid',
          ]
        : [`bedoelde u ${p.suggestion}?`, `did you mean ${p.suggestion}?`],
    ),
  },
});

/** A field between braces that the item cannot have. */
export const unknownFieldInText = defineFinding<{ field: string; known: readonly string[] } & Suggested>({
  code: 'EMV910',
  name: 'unknown-field-in-braces',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: both((p) => [`het veld ${p.field} bestaat hier niet`, `there is no field ${p.field} here`]),
    why: always('op deze plaats zou in het document niets staan', 'nothing would stand in this place of the document'),
    help: both((p) => choose(p.suggestion, p.known)),
  },
});

/** A field between braces that is empty. */
export const emptyFieldInText = defineFinding<{ field: string }>({
  code: 'EMV911',
  name: 'empty-field-in-braces',
  severity: 'error',
  consequence: 'points',
  text: {
    message: both((p) => [`${p.field} is niet ingevuld`, `${p.field} is not filled in`]),
    why: always('de zin in uw document mist op deze plaats een woord', 'the sentence lacks a word in this place'),
    help: always('vul het veld in, of schrijf de zin zonder', 'fill in the field, or write the sentence without it'),
  },
});

/** Braces that are used in another way than they can be. */
export const wrongCall = defineFinding<{ name: string; usage: string }>({
  code: 'EMV912',
  name: 'wrong-use-of-braces',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: both((p) => [`${p.name} is hier niet goed gebruikt`, `${p.name} is not used well here`]),
    why: always('op deze plaats zou in het document niets staan', 'nothing would stand in this place of the document'),
    help: both((p) => [`schrijf het zo: ${p.usage}`, `write it like this: ${p.usage}`]),
  },
});

/** A template that has no end. */
export const templateEndless = defineFinding<{ document: string }>({
  code: 'EMV913',
  name: 'endless-template',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: both((p) => [
      `het sjabloon van document ${p.document} komt niet tot een eind`,
      `the template of document ${p.document} does not come to an end`,
    ]),
    why: always(
      'blokken die elkaar blijven oproepen, of lijsten in lijsten in lijsten, geven geen document',
      'blocks that keep calling one another, or lists in lists in lists, make no document',
    ),
    help: always(
      'haal uit het sjabloon wat het zo groot maakt: een blok dat zichzelf oproept, of een lijst in een lijst',
      'take out of the template what makes it so large: a block that calls itself, or a list in a list',
    ),
  },
});

/** A template that asks for what is not there, or fails in another way. */
export const templateStopped = defineFinding<{ document: string; detail: string }>({
  code: 'EMV914',
  name: 'template-stopped',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: both((p) => [`${p.detail} is er op deze plaats niet`, `${p.detail} is not there in this place`]),
    why: both((p) => [
      `document ${p.document} kan zo niet worden gemaakt`,
      `document ${p.document} cannot be made like this`,
    ]),
    help: always(
      'zie docs/templates.md voor wat een sjabloon waar kan vragen',
      'see docs/templates.md for what a template can ask for where',
    ),
  },
});
