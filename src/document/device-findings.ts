import { defineFinding } from '../diagnostics/diagnostic.ts';
import { always, both } from './finding-text.ts';
import type { NoteProblem } from './markup/problem.ts';

/** A link to a place that no document has. */
export const linkToNothing = defineFinding<{ link: string }>({
  code: 'EMV936',
  name: 'link-to-nothing',
  severity: 'error',
  consequence: 'points',
  text: {
    message: both((p) => [
      `${p.link} verwijst naar een plaats die niet in het document staat`,
      `${p.link} refers to a place that is not in the document`,
    ]),
    why: always(
      'de beoordelaar leest een verwijzing die nergens heen leidt, of een zin waarin een woord ontbreekt',
      'the evaluator reads a reference that leads nowhere, or a sentence that lacks a word',
    ),
    help: always(
      'noem tussen de haakjes een nummer (#KPI-03), of een naam die bij een kop ({#planning}), tabel of plaatje (id=planning) staat',
      'name an id between the brackets (#KPI-03), or a name that stands at a heading ({#planning}), table or picture (id=planning)',
    ),
  },
});

const noteTroubles: Readonly<Record<NoteProblem, (sign: string) => readonly [nl: string, en: string]>> = {
  'note-missing': (sign) => [`voetnoot ${sign} heeft geen tekst`, `footnote ${sign} has no text`],
  'note-doubled': (sign) => [`voetnoot ${sign} heeft twee teksten`, `footnote ${sign} has two texts`],
  'note-unused': (sign) => [
    `naar de tekst van voetnoot ${sign} wordt nergens verwezen`,
    `nothing refers to the text of footnote ${sign}`,
  ],
};

const noteCosts: Readonly<Record<NoteProblem, readonly [nl: string, en: string]>> = {
  'note-missing': [
    'de tekens staan letterlijk in het document, en de uitleg ontbreekt',
    'the signs stand in the document as they are, and what they stand for is absent',
  ],
  'note-doubled': ['alleen de eerste tekst komt in het document', 'only the first text reaches the document'],
  'note-unused': ['die tekst komt niet in het document', 'that text does not reach the document'],
};

const noteHelp: Readonly<Record<NoteProblem, (sign: string) => readonly [nl: string, en: string]>> = {
  'note-missing': (sign) => [
    `schrijf de tekst op een eigen regel in hetzelfde bestand: ${sign}: tekst`,
    `write the text on a line of its own in the same file: ${sign}: text`,
  ],
  'note-doubled': (sign) => [
    `geef een van de twee een andere naam dan ${sign}, of haal er een weg`,
    `give one of the two another name than ${sign}, or remove one`,
  ],
  'note-unused': (sign) => [
    `zet ${sign} in de zin waarbij de tekst hoort, of haal de tekst weg`,
    `put ${sign} in the sentence to which the text belongs, or remove the text`,
  ],
};

/** A footnote without a text, with two, or one that nothing refers to. */
export const brokenFootnote = defineFinding<{ sign: string; problem: NoteProblem }>({
  code: 'EMV937',
  name: 'broken-footnote',
  severity: 'error',
  consequence: 'points',
  text: {
    message: both((p) => noteTroubles[p.problem](p.sign)),
    why: both((p) => noteCosts[p.problem]),
    help: both((p) => noteHelp[p.problem](p.sign)),
  },
});

/** A picture that says nothing to who cannot see it. */
export const pictureWithoutDescription = defineFinding<{ picture: string }>({
  code: 'EMV938',
  name: 'image-without-description',
  severity: 'warning',
  consequence: 'tidiness',
  text: {
    message: both((p) => [
      `bij de afbeelding ${p.picture} staat niet wat erop te zien is`,
      `nothing says what the picture ${p.picture} shows`,
    ]),
    why: always(
      'wie het document laat voorlezen, hoort dan niets; overheden vragen om toegankelijke documenten',
      'who has the document read aloud hears nothing; public buyers ask for accessible documents',
    ),
    help: always(
      'schrijf tussen de rechte haken wat de afbeelding laat zien: ![Organogram met drie teams](beeld/organogram.png)',
      'write between the square brackets what the picture shows: ![Chart with three teams](images/chart.png)',
    ),
  },
});
