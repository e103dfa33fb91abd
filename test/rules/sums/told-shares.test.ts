import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const text = (sentence: string, more: BidFiles = {}): BidFiles => ({ 'sections/a.md': `${sentence}\n`, ...more });
const english = (sentence: string, more: BidFiles = {}): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  ...text(sentence, more),
});
const results = (row: string): BidFiles =>
  text(
    `| | 2024 | 2025 | 2026 |\n| --- | ---: | ---: | ---: |\n| Kandidaten | 312 | 348 | 365 |\n| Geslaagd | ${row} |`,
  );

testPairs({
  'a share of counts with words between': {
    codes: /^EMV471 /u,
    good: [
      text('In 2026 was 99,2% van de dossiers volledig (496 van de 500).'),
      text('Wij haalden 1.187 van de 1.214 binnen vijf weken (97,8%).'),
      text('Bij de controle is 72 van 73 98,6%, dus 72 van 73 is 98,6%.'),
      text('Ten minste 98% van de dossiers is volledig (vorig jaar 496 van de 520).'),
      text('Ten minste 98% van de dossiers is op orde (496 van de 520 in 2026).'),
      text('Wij haalden 412 van de 424 ritten, in de winter 38 van de 40 (95%).'),
      text('Het register van 2026 (lijst 3 van 5) noemt 20 zaken, 40% van het totaal.'),
      english('Resamples 35 of 38 in 2026 (92.1%); rapid tests 36 of 38 in 2026 (94.7%).'),
    ],
    bad: [
      text('In 2026 was ⟦EMV471:99,2⟧% van de dossiers volledig (469 van de 500).'),
      text('Wij haalden 1.178 van de 1.214 opdrachten binnen 5 weken (⟦EMV471:97,8⟧%).'),
      text('Na de storing is 72 van 73 niet slecht: 72 van 73 is ⟦EMV471:96,8⟧%.'),
      english('Resamples 34 of 38 in 2026 (⟦EMV471:92.1⟧%); rapid tests 36 of 38 in 2026 (94.7%).'),
    ],
  },
  'a share behind its whole and its part': {
    codes: /^EMV471 /u,
    good: [
      text('Van de 610 ritten waren er 568 op tijd (93,1%).'),
      text('In 2026 begonnen 144 deelnemers, van wie er 135 slaagden (93,8%).'),
      text('Van de 610 ritten was alles binnen 45 minuten klaar (93,1%).'),
      text('Van de 610 ritten was in 570 minuten alles klaar (99,1%).'),
      text('Negen van de twaalf waren op tijd (75%).'),
      text('Wij reden 610 ritten in 2026 en haalden 12 scholen (93,1%).'),
      text('Van de 610 ritten gingen er 40 naar het depot, en 12 daarvan leeg (30%).'),
      text('Wij reden 610 ritten. Daarvan waren er 568 op tijd (93,1%).'),
      text('Wij reden 610 ritten voor scholen. Daarvan waren er 12 te laat; bij de rest was alles goed (93,1%).'),
      english('We made 610 trips in all. Of these, 568 were on time (93.1%).'),
      english('Of the 610 trips, 568 were on time (93.1%).'),
      english('There were 264, of which 254 had a good score, that is 96.2%.'),
    ],
    bad: [
      text('Van de 610 ritten waren er 586 op tijd (⟦EMV471:93,1⟧%).'),
      text('In 2026 begonnen 144 deelnemers, van wie er 125 slaagden (⟦EMV471:93,8⟧%).'),
      text('Acht van de twaalf waren op tijd (⟦EMV471:75⟧%).'),
      text('Wij reden 610 ritten. Daarvan waren er 586 op tijd (⟦EMV471:93,1⟧%).'),
      english('We made 601 trips for schools. Of these, 568 were on time (⟦EMV471:93.1⟧%).'),
      english('Of the 610 trips, 568 were on time (⟦EMV471:91.3⟧%).'),
      english('There were 264, of which 245 had a good score, that is ⟦EMV471:96.2⟧%.'),
    ],
  },
  'a share of a whole that another text counts': {
    codes: /^EMV471 /u,
    good: [
      text('Goed waren 98,9% van 2.310 facturen in 2026.', { 'sections/b.md': 'Dat waren er 2.285 van de 2.310.\n' }),
      text('Fout was 1,1% van 2.310 facturen in 2026.', { 'sections/b.md': 'Goed waren er 2.285 van de 2.310.\n' }),
      text('Ten minste 98% van 2.310 facturen is goed.', { 'sections/b.md': 'Dat waren er 2.285 van de 2.310.\n' }),
      text('Digitaal was 60% van 2.310 facturen.', { 'sections/b.md': 'Goed waren er 2.285 van de 2.310.\n' }),
      text('Van de bezoeken was 95% van 20 goed.', { 'sections/b.md': 'Goed waren er 18 van de 20.\n' }),
    ],
    bad: [
      text('Goed waren ⟦EMV471:98,9⟧% van 2.310 facturen in 2026.', {
        'sections/b.md': 'Dat waren er 2.258 van de 2.310.\n',
      }),
      english('In 2026 ⟦EMV471:98.9⟧% of 2,310 invoices were right.', {
        'sections/b.md': 'Right the first time were 2,258 of the 2,310.\n',
      }),
    ],
  },
  'the shares of a row': {
    codes: /^EMV471 /u,
    good: [results('222 (71%) | 261 (75%) | 285 (78%)'), results('222 (51%) | 261 (55%) | 285 (58%)')],
    bad: [results('222 (71%) | 261 (75%) | 275 (⟦EMV471:78⟧%)')],
  },
});
