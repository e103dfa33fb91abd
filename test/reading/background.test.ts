import { expect, test } from 'vitest';
import { backgroundIn } from '../../src/reading/claims/background.ts';
import { readingOf } from '../support/reading.ts';

const manifest =
  'emvi: 1\ntitle: "Plan van aanpak afval Zandhoven"\ntender:\n  name: "Afval"\n  buyer: "Gemeente Zandhoven"\ndates:\n  closing: "2027-09-17"\n';
const references =
  'references:\n  - id: REF-1\n    title: "Inzameling"\n    client: "Gemeente Duinkerke"\n    results:\n      - text: "99,8% op tijd"\n';

/** Each number of a text with what it is, where it is no promise. */
function backgroundsOf(text: string): string[] {
  const reading = readingOf({ 'emvi.yaml': manifest, 'references.yaml': references, 'sections/summary.md': text });
  const of = backgroundIn(reading.bid);
  return reading
    .prosePassages()
    .flatMap((passage) => reading.claims(passage))
    .map((claim) => `${claim.passage.quote(claim.quantity)}: ${of(claim) ?? 'ours'}`);
}

test.each([
  ['Wij legen 99,7% van de containers op tijd.', ['99,7% van de containers: ours']],
  ['Dat lukte bij 99,8% van de containers in 2026.', ['99,8% van de containers: told', '2026: ours']],
  ['De vervuiling daalt van 6,8% naar 4%.', ['6,8%: told', '4%: ours']],
  ['Het restafval is nu 131 kg (2026).', ['131 kg: told']],
  ['Minder uitval dan in 2026: hooguit 2%.', ['hooguit 2%: ours']],
  ['Uit de analyse blijkt dat 34% van het afval gft is.', ['34% van het afval gft: told']],
  ['In Duinkerke is 99,8% op tijd.', ['99,8%: told']],
  ['In de gemeente Noordkerk hielpen 40 mensen mee.', ['40 mensen mee: told']],
  ['In de gemeente Zandhoven helpen 40 mensen mee.', ['40 mensen mee: ours']],
  ['De gemeente vraagt 99,0%; wij beloven 99,7%.', ['99,0%: asked', '99,7%: ours']],
  ['U vraagt dat wij binnen 2 uur komen.', ['binnen 2 uur: ours']],
  ['Dat is een uur minder dan de 8 uur die u toestaat.', ['minder dan de 8 uur: asked']],
  ['“Inwoners wachten gemiddeld elf werkdagen op hulp”, schrijft zij.', ['elf werkdagen: told']],
])('%s', (text, expected) => {
  expect(backgroundsOf(text).filter((line) => !/^(?:2026|een uur)/u.test(line))).toEqual(
    expected.filter((line) => !line.startsWith('2026')),
  );
});

test('a row that is headed by a past year tells what was', () => {
  const rows = '| Jaar | Restafval |\n| --- | --- |\n| 2026 | 131 kg |\n| 2031 | 85 kg |\n';
  expect(backgroundsOf(rows).filter((line) => line.includes('kg'))).toEqual(['131 kg: told', '85 kg: ours']);
});

test.each([
  ['Zandwijk, 2023–2024', '138 strengen: told'],
  ['Planning 2027–2028', '138 strengen: ours'],
  ['Zandwijk', '138 strengen: ours'],
])('under the heading “%s” a number is as it should', (heading, expected) => {
  expect(backgroundsOf(`## ${heading}\n\nRuim zes kilometer in 138 strengen.\n`)).toContain(expected);
});
