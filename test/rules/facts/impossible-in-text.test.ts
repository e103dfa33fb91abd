import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const text = (sentence: string): BidFiles => ({ 'sections/a.md': `${sentence}\n` });
const english = (sentence: string): BidFiles => ({
  'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
  ...text(sentence),
});
const person = (experience: string): BidFiles => ({
  'organisation.yaml': `roles:\n  - { id: manager, name: "Contractmanager", party: bidder }\npeople:\n  - { id: jan, name: "Jan Bakker", role: manager, experience: "${experience}" }\n`,
});

testPairs({
  'a part of fewer': {
    codes: /^EMV429 /u,
    good: [
      text('Wij hielden 31 van de 37 processen zoals ze waren.'),
      text('In week 37 van de 31 geplande weken is er niets te doen.'),
      text('In 2026 van de 31 storingen 30 op tijd.'),
      text('Wij kregen een 8 van de 10 en een 9 van de 10 bij de vorige meting.'),
      text('Stap 4 van de 3 stappen is een grap; 12 van de twaalf rapporten waren op tijd.'),
      english('We kept 31 of the 37 processes; 2.5 of the 2 litres is spilled.'),
    ],
    bad: [
      text('Daar pasten ⟦EMV429:37 van de 31 processen⟧ zonder aanpassing.'),
      text('Er waren ⟦EMV429:1.210 van de 980 P1-meldingen⟧ op tijd, ⟦EMV429:twaalf van de acht ploegen⟧ hielpen.'),
      english('By then ⟦EMV429:110 of the 94 contracts⟧ are signed.'),
      english('We answered ⟦EMV429:68 out of 61 questions⟧ ourselves.'),
    ],
  },
  'more hours than working days have': {
    codes: /^EMV429 /u,
    good: [text('Het dossier is er binnen 1 werkdag (9 werkuren), het archief binnen 5 werkdagen (45 werkuren).')],
    bad: [
      text('Het dossier is er binnen ⟦EMV429:1 werkdag (90 werkuren)⟧.'),
      english('The file is there within ⟦EMV429:two working days (90 hours)⟧.'),
    ],
  },
  'a career that is too long': {
    codes: /^EMV429 /u,
    good: [person('9 jaar in de personenvaart, 35 jaar op zee')],
    bad: [person('⟦EMV429:90 jaar⟧ in de personenvaart')],
  },
  'a share that falls to more than all': {
    codes: /^EMV429 /u,
    good: [
      text('Zakt de deelname naar 83%, dan bellen wij.'),
      text('Zakt de dekkingsgraad onder 110%, dan bellen wij.'),
      text('De kosten dalen naar 110% van die van 2026.'),
      text('Dat is 119% van de norm; de bezetting was 130%.'),
      text('In 2025 verkochten wij er 7.800, oftewel 130% van de omzet van 2024.'),
      text('125% van de medewerkers wil meer: 60 werken er nu, 75 straks.'),
    ],
    bad: [
      text('Zakt de deelname naar ⟦EMV429:830%⟧, dan bellen wij.'),
      english('Should a month fall ⟦EMV429:below 119%⟧, we work on until we are back at the norm.'),
      text('Onze norm van ⟦EMV429:119% betekent⟧ dat er 59 direct zijn goedgekeurd.'),
      text('In 2025 voldeden er 7.628 aan dezelfde grens, oftewel ⟦EMV429:978,0%⟧.'),
      text('Wij hebben ⟦EMV429:125% van de cliënten per brief⟧ geïnformeerd.'),
    ],
  },
});
