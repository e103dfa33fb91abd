import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const text = (sentence: string): BidFiles => ({ 'sections/a.md': `${sentence}\n` });
const english = (sentence: string): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  ...text(sentence),
});
const table = (...rows: readonly string[]): BidFiles => {
  const [head = '', ...others] = rows;
  const rule = `|${' --- |'.repeat(head.split('|').length)}`;
  return text([`| ${head} |`, rule, ...others.map((row) => `| ${row} |`)].join('\n'));
};
const below = (sentence: string, term = '2 werkdagen'): BidFiles =>
  text(
    `| Stap | Termijn |\n| --- | --- |\n| Intake | 5 werkdagen na aanmelding |\n| Brief | ${term} na de intake |\n| Les | 10 werkdagen na de brief |\n\n${sentence}`,
  );
const captioned = (caption: string): BidFiles =>
  text(`:::table{caption="${caption}"}\n| Group | Number |\n| --- | --: |\n| A | 2 |\n| B | 20 |\n| C | 12 |\n:::`);
const codes = /^EMV472 /u;

testPairs({
  'a list behind a colon': {
    codes,
    good: [
      text('Voor u werken 37 mensen: 14 monteurs, 6 adviseurs (van wie 4 ergotherapeut) en 17 planners.'),
      text('Er staan 260 mensen ingeschreven: 180 die u al kent en tachtig van onszelf.'),
      english('Forty-seven people work: 38 analysts, eleven of them in microbiology, and nine samplers.'),
      // A list that is not closed, one that leaves much out, numbers of another kind, and numbers of more than one thing.
      text('Wij kregen 40 klachten: 20 over geluid, 18 over stof.'),
      text('Wij kregen 40 klachten: 12 over geluid en 8 over stof.'),
      text('Onze 21 lokalen bieden 210 dagdelen: 120 overdag en 80 in de avond.'),
      text('Het gesprek duurt 90 minuten: 30 minuten kennismaken en 4 oefeningen.'),
      text('Wij kregen ongeveer 40 klachten: 20 over geluid en 18 over stof.'),
      text('Wij helpen 40 mensen: 20 in 4 groepen en 18 alleen.'),
      text('Er zijn 40 plekken: 50% voor bezoekers en 48% voor bewoners.'),
      text(
        'U brengt 48 installaties in: 30 liften, 14 roltrappen en 4 rolpaden, verdeeld over het stadskantoor, drie garages en de hal.',
      ),
      english(
        'You bring in 48 units: 30 lifts, 14 escalators and 4 ramps, spread over the town hall, three garages and the station.',
      ),
    ],
    bad: [
      text('Voor u werken ⟦EMV472:37⟧ mensen: 14 monteurs, 5 adviseurs (van wie 4 ergotherapeut) en 17 planners.'),
      text('Er staan ⟦EMV472:260⟧ mensen ingeschreven: 180 die u al kent en negentig van onszelf.'),
      english('⟦EMV472:Forty-five⟧ people work: 38 analysts, eleven of them in microbiology, and nine samplers.'),
    ],
  },
  'a list behind words or in brackets': {
    codes,
    good: [
      text('Het team van 24 mensen bestaat uit 10 chauffeurs, 8 laders en 6 planners.'),
      text('Wij rijden met 24 voertuigen, waarvan 16 elektrisch en 6 op biogas.'),
      text('Er zijn 8 locaties (3 in Noord, 4 in Zuid en 1 in West).'),
      text('Wij kopen 8 bussen (met 3 deuren en 4 stoelen).'),
      text('De begroting is € 120.000: € 80.000 voor loon en € 40.000 voor materieel.'),
      text('Er waren 14 incidenten: 3 met letsel, 10 met schade en 2 met allebei.'),
      english('The team of 24 people consists of 10 drivers, 8 loaders and 6 planners.'),
      english('The crew of 9 consists of 4 drivers, 4 loaders and a planner.'),
    ],
    bad: [
      text('Het team van ⟦EMV472:24⟧ mensen bestaat uit 10 chauffeurs, 9 laders en 6 planners.'),
      text('Wij rijden met ⟦EMV472:24⟧ voertuigen, waarvan 16 elektrisch en 9 op biogas.'),
      text('Er zijn ⟦EMV472:8⟧ locaties (3 in Noord, 5 in Zuid en 1 in West).'),
      text('De begroting is ⟦EMV472:€ 120.000⟧: € 80.000 voor loon en € 45.000 voor materieel.'),
      english('The team of ⟦EMV472:24⟧ people consists of 10 drivers, 8 loaders and 5 planners.'),
      english('We have 10 drivers, 8 loaders and 6 planners, a total of ⟦EMV472:25⟧.'),
    ],
  },
  'parts with their total behind them': {
    codes,
    good: [
      text('Er werken acht monteurs, zes mensen in de twee ploegen, vijf planners en vier leiders, samen 23.'),
      text('Er werken 27 bedienaars en 6 wachtleiders, samen 28 voltijdbanen.'),
      text('Er zijn 4 scholen met 12 en 14 lokalen en 3 gymzalen, samen 26 lokalen en 3 zalen.'),
      text('Er zijn 12 planners en 14 monteurs, samen ruim 25.'),
      english('We have 12 planners and 14 fitters, together 26.'),
    ],
    bad: [
      text('Er werken acht monteurs, zes mensen in de twee ploegen, vijf planners en vier leiders, samen ⟦EMV472:25⟧.'),
      english('We have 12 planners and 14 fitters, together ⟦EMV472:27⟧.'),
    ],
  },
  'a whole that is divided': {
    codes,
    good: [
      text('Van onze 14 monteurs werken er 9 in de buitendienst en 5 in de werkplaats.'),
      text('Van de 42 plekken liggen er 29 aan een meer en 9 aan een rivier.'),
      text('Van de 14 monteurs werken er 9 sinds 2020 en 6 sinds 2021.'),
    ],
    bad: [
      text('Van onze ⟦EMV472:14⟧ monteurs werken er 9 in de buitendienst en 6 in de werkplaats.'),
      english('Of the ⟦EMV472:42⟧ locations, 29 lie on a lake, nine on a river and six in a harbour.'),
    ],
  },
  'what a text works out': {
    codes,
    good: [
      text('De investering is € 5,92 miljoen (1.600 maal € 3.700).'),
      text('Er zijn 180 + 168 + 32 = 380 posten, en 9 maal 6 is ongeveer 50.'),
      english('In zone A stand 12,000 ÷ 100 = 120 stewards.'),
      english('The deposit is € 7,500 (3 x € 2,500).'),
      text('Elke plek is 15 uur per week gedurende 40 weken, dus 600 uur.'),
      text('Twee plekken van 15 uur per week gedurende 40 weken, samen 1.200 uur.'),
      // Other periods, and other things than those that are counted.
      text('Elke plek is 18 uur per week in 4 maanden, dus 600 uur.'),
      text('Elke plek is 18 uur per week gedurende 40 weken, dus 600 lessen.'),
      english('She works 24 hours a week for 46 weeks, so 1,104 hours.'),
    ],
    bad: [
      text('De investering is ⟦EMV472:€ 5,29 miljoen⟧ (1.600 maal € 3.700).'),
      text('Er zijn 180 + 168 + 32 = ⟦EMV472:360⟧ posten.'),
      english('In zone A stand 12,000 ÷ 100 = ⟦EMV472:140⟧ stewards.'),
      text('Elke plek is 18 uur per week gedurende 40 weken, dus ⟦EMV472:600⟧ uur.'),
      text('Wij rijden 120 km per dag op 210 dagen per jaar: samen ⟦EMV472:24.200⟧ km.'),
      english('She works 20 hours a week for 46 weeks, so ⟦EMV472:1,104⟧ hours.'),
    ],
  },
  'columns that are made of others': {
    codes,
    good: [
      table('Deel | Plekken | Bezoeken | Monsters', 'A | 42 | 12 | 504', 'B | 68 | 12 | 816', 'C | 50 | 4 | 200'),
      table('Deel | Plekken | Bezoeken | Monsters', 'A | 42 | 12 | 504', 'B | 68 | 12 | 806', 'C | 50 | 4 | 210'),
      table('Deel | Vast | Los | Samen', 'A | 2 | 3 | 5', 'B | 3 | 4 | 7', 'C | 2 | 2 | 5'),
    ],
    bad: [
      table(
        'Deel | Plekken | Bezoeken | Monsters',
        'A | 42 | 12 | 504',
        'B | 68 | 12 | ⟦EMV472:861⟧',
        'C | 50 | 4 | 200',
      ),
      table(
        'Deel | Plekken | Bezoeken | Monsters',
        'A | 42 | 12 | 504',
        'B | 68 | 120 | ⟦EMV472:816⟧',
        'C | 50 | 4 | 200',
      ),
      table(
        'Deel | Zone A | Zone B | Vast | Posten',
        'A | 120 | 72 | 48 | 240',
        'B | – | 38 | 10 | 48',
        'C | 180 | 168 | 32 | ⟦EMV472:360⟧',
        'D | – | 100 | 60 | 160',
      ),
    ],
  },
  'a total in the head, the caption or below': {
    codes,
    good: [
      table('Doel | Bij 150 ton', 'Meubel | 60 ton', 'Grondstof | 75 ton', 'Verbrand | 15 ton'),
      table('Doel | Per 150 ton', 'Meubel | 60 ton', 'Grondstof | 70 ton', 'Verbrand | 15 ton'),
      table('Week | Ten hoogste 40 uur', 'Meubel | 12 uur', 'Grondstof | 12 uur', 'Verbrand | 15 uur'),
      captioned('Thirty-four analyses in three groups'),
      captioned('Twelve months of work'),
      below('Samen is dat hooguit 17 werkdagen.'),
      below('Samen duurt dat nooit 40 werkdagen.'),
      below('Er zijn 19 werkdagen voor.'),
    ],
    bad: [
      table('Doel | ⟦EMV472:Bij 150 ton⟧', 'Meubel | 60 ton', 'Grondstof | 70 ton', 'Verbrand | 15 ton'),
      captioned('⟦EMV472:Thirty-five⟧ analyses in three groups'),
      below('Samen is dat ⟦EMV472:hooguit 17 werkdagen⟧.', '4 werkdagen'),
    ],
  },
  'a price without and with tax': {
    codes,
    good: [
      table(
        'Deel | Per kWh',
        'Inkoop | € 0,12',
        'Net | € 0,09',
        'Paal | € 0,13',
        'Tarief zonder btw | € 0,34',
        'Btw | € 0,07',
        'Tarief met btw | € 0,41',
      ),
    ],
    bad: [
      table(
        'Deel | Per kWh',
        'Inkoop | € 0,12',
        'Net | € 0,08',
        'Paal | € 0,13',
        'Tarief zonder btw | ⟦EMV472:€ 0,34⟧',
        'Btw | € 0,07',
        'Tarief met btw | € 0,41',
      ),
    ],
  },
});
