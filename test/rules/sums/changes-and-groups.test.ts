import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const text = (sentence: string): BidFiles => ({ 'sections/a.md': `${sentence}\n` });
const english = (sentence: string): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  ...text(sentence),
});

testPairs({
  'a change with its percentage': {
    codes: /^EMV471 /u,
    good: [
      text('Het verbruik daalde van 28.000 naar 22.680 kg per jaar, 19% minder.'),
      text('Het verbruik daalde van 28.000 naar 22.500 kg per jaar, ruim 19% minder.'),
      text('Het aandeel steeg van 60% naar 75%, 15% meer.'),
      text('De ploeg groeide van 12 naar 16 mensen, 80% in vaste dienst.'),
      text('Wij zijn er van 7 tot 19 uur, 5% meer dan gevraagd wordt, en op zaterdag korter.'),
      text('30% van de bellers merkt minder hinder: van 20 naar 15 klachten.'),
      english('**30%.** The drop in false alarms by the second year: from 640 to 448 or fewer.'),
      english('The number fell from 640 to 448 (a drop of 30%).'),
      english('The desk is staffed from 7 to 19 hours, 5% more than you ask.'),
    ],
    bad: [
      text('Het verbruik daalde van 28.000 naar 22.680 kg per jaar, ⟦EMV471:91⟧% minder.'),
      text('De kosten daalden van € 4.000 naar € 3.000 (-⟦EMV471:52⟧%).'),
      text('⟦EMV471:40⟧% minder valse meldingen: van 640 naar 448.'),
      english('**⟦EMV471:30⟧%.** The drop in false alarms by the second year: from 640 to 484 or fewer.'),
      english('The number fell from 640 to 448 (a drop of ⟦EMV471:35⟧%).'),
    ],
  },
  'a share with the name of what is counted in brackets': {
    codes: /^EMV471 /u,
    good: [text('Wij haalden 71% in 2025 (17 van de 24 P1-storingen).')],
    bad: [text('Wij haalden ⟦EMV471:89⟧% in 2025 (17 van de 24 P1-storingen).')],
  },
  'groups of one size': {
    codes: /^EMV472 /u,
    good: [
      text('Alle 126 chauffeurs volgen deze opleiding, in negen groepen van veertien.'),
      // The last group is smaller.
      text('Alle 124 chauffeurs volgen deze opleiding, in negen groepen van veertien.'),
      text('De 12 dozen gaan in drie ritten van vier uur naar het depot.'),
      text('De 300 leerlingen zitten in 12 scholen van 20 lokalen.'),
      text('Ongeveer 130 mensen oefenen in negen groepen van veertien.'),
      text('De vijf scanners halen elk 2.100 per dag, samen 10.500.'),
      text('De twee ploegen werken elk kwartaal 3 dagen, samen 40 mensen.'),
      text('De 19 bussen hebben elk drie plaatsen. Dat zijn er 57 voor de 47 kinderen.'),
      english('The six sensors each record 96 values, together 576.'),
    ],
    bad: [
      text('Alle ⟦EMV472:126⟧ chauffeurs volgen deze opleiding, in negen groepen van dertien.'),
      text('Wij verdelen ⟦EMV472:800 uur⟧ taal over 80 lesweken van elf uur.'),
      text('De vijf scanners halen elk 2.100 per dag, samen ⟦EMV472:10.050⟧.'),
      text('De 19 bussen hebben elk drie plaatsen. Dat zijn er ⟦EMV472:75⟧ voor de 47 kinderen.'),
      english('The six sensors each record 96 values, together ⟦EMV472:567⟧.'),
    ],
  },
  'hours beside the window that they are of': {
    codes: /^EMV472 /u,
    good: [
      text('Een dienst duurt 6,5 uur (15.00 tot 21.30 uur) en de nacht 8 uur (23.00 tot 07.00 uur).'),
      // Without the break.
      text('Een dienst duurt 7,5 uur (8.30–17.00 uur), van 9.00 tot 11.15 uur (2,25 uur) is er overleg.'),
      english('A shift lasts 6.25 hours (09:00 to 15:15) or 6.5 hours (15:00 to 21:30).'),
      text('Wij zijn er 40 uur (op werkdagen van 8.00 tot 16.00 uur).'),
    ],
    bad: [
      text('Een dienst duurt ⟦EMV472:6,5 uur⟧ (19.00 tot 21.30 uur).'),
      text('Van 9.00 tot 11.15 uur (⟦EMV472:4 uur⟧) is er overleg.'),
      english('A shift lasts 6.25 hours (09:00 to 15:15) or ⟦EMV472:6.5 hours⟧ (19:00 to 21:30).'),
    ],
  },
  'a percentage with what it makes': {
    codes: /^EMV472 /u,
    good: [
      text('Wij besteden ten minste € 219.000, 5% van € 4.380.000.'),
      text('3% van € 121.500 is € 3.645, en 85% van 1.460 is 1.241.'),
      text('Wij verwachten ongeveer € 44.000, 5% van € 900.000.'),
      text('De korting is € 44.000 (4,9% van € 900.000) of 1% van € 4,38 miljoen is € 44.000.'),
      text('Van € 100, 5% van de loonsom; 95% van 62 is 59.'),
      english('At least 85% of the 1,460 households is 1,241.'),
    ],
    bad: [
      text('Wij besteden jaarlijks ten minste ⟦EMV472:€ 219.000⟧, 6% van € 4.380.000.'),
      text('3% van € 121.500 is ⟦EMV472:€ 3.465⟧, na twee gemiste kwartalen.'),
      text('85% van 1.460 is ⟦EMV472:1.421⟧.'),
      english('We spend ⟦EMV472:€ 52,000⟧ (5% of € 1.3 million) on it.'),
    ],
  },
  'a total with a nought too many': {
    codes: /^EMV472 /u,
    good: [
      text('Per dag verwerken wij 126 dossiers en 10.680 scans: 10.200 op klein formaat en 480 tekeningen.'),
      text('Wij bedienen 12 scholen met 340 leerlingen: 8 in Noord en 4 in Zuid.'),
      text('Er zijn 12 scholen en 340 leerlingen: 8 scholen in Noord en 5 in Zuid.'),
    ],
    bad: [
      text('Per dag verwerken wij 126 dossiers en ⟦EMV472:106.800⟧ scans: 10.200 op klein formaat en 480 tekeningen.'),
      text('Per dag verwerken wij ⟦EMV472:106.800⟧ scans: 10.200 op klein formaat en 480 tekeningen.'),
      english('We handle 126 files and ⟦EMV472:106,800⟧ scans: 10,200 in black and 480 in colour.'),
    ],
  },
});
