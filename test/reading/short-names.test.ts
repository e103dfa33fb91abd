import { expect, test } from 'vitest';
import { shortNames } from '../../src/reading/people/short-names.ts';
import { readingOf } from '../support/reading.ts';

const manifest =
  'emvi: 1\ntitle: "Plan"\nauthor: "Veldkamp en Partners"\ntender:\n  buyer: "Gemeente Oosterwaard"\nparties:\n' +
  '  - id: koper\n    name: "Gemeente Oosterwaard"\n    role: buyer\n' +
  '  - id: kantlijn\n    name: "Kantlijn Zaaksystemen B.V."\n    role: bidder\n' +
  '  - id: derde\n    name: "ICT Groep Noord"\n  - id: vierde\n    name: "Zuidrand B.V."\n  - id: vijfde\n';

const namesIn = (text: string, more = ''): string[] =>
  shortNames(
    readingOf({
      'emvi.yaml': manifest,
      'sections/summary.md': `${text}\n`,
      ...(more === '' ? {} : { 'wishes.yaml': more }),
    }).bid,
  ).map(({ name }) => name);

test.each([
  'Gebouwd door Kantlijn (Zwolle).',
  'Wij werken samen, en bij Kantlijn begint dat bij de planning.',
  'Kantlijn: Service level manager en Architect',
  '- Kantlijn',
  'Dijkvenster en Kantlijn, ieder voor het eigen deel.',
  'Kantlijn en Dijkvenster leveren samen.',
])('a word that stands for the whole name is its short form: %s', (text) => {
  expect(namesIn(text)).toEqual(['Kantlijn']);
});

test.each([
  'Kantlijn Zaaksystemen levert, en de mensen van Kantlijn Zaaksystemen blijven.',
  'Wij schrijven bij Kantlijn niets in de kantlijn.',
  'Kantlijn schrijft aan het begin van een zin een hoofdletter.',
  'De ICT van ICT Groep Noord is ICT.',
  'Onze mensen deden de opleiding Kantlijn.',
  'Wij reizen van Kantlijn naar Kantlijn, en werken met Zaaksystemen.',
  'Niets van dit alles.',
])('a word that is written with the rest, in small letters or only at the start of a sentence is none: %s', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test('a word that the buyer writes too is an ordinary one', () => {
  const wishes = 'wishes:\n  - id: W-01\n    text: "Alles staat in de kantlijn van het dossier."\n';
  expect(namesIn('De mensen bij Kantlijn blijven.', wishes)).toEqual([]);
});

test('a name may be known by its last word', () => {
  expect(namesIn('Zaaksystemen: Architect en Service level manager')).toEqual(['Zaaksystemen']);
});

test('the author of the file is a bidder too', () => {
  expect(namesIn('Het beheer doen wij met Veldkamp.')).toEqual(['Veldkamp']);
});
