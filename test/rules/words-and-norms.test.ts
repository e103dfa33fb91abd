import type { BidFiles } from '../support/bid.ts';
import { type Pair, testPairs } from '../support/pairs.ts';

const dutch = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan van aanpak"\n' };
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };
const kpi = (target: string, escalation = ''): string =>
  `kpis:\n  - id: KPI-01\n    title: "Kwaliteit van leveringen"\n    target: "${target}"\n    measurement: "Registratie"\n    reporting: "Na afloop"\n${escalation === '' ? '' : `    escalation: "${escalation}"\n`}`;
const wish =
  'wishes:\n  - id: W-01\n    text: "Lever op tijd."\n    response: "Een vast team levert."\n    kpis: [KPI-01]\n';
const text = (words: string): BidFiles => ({ 'sections/a.md': `${words}\n` });

/** Words and norms that are right, and the mistake beside them. */
const pairs: Readonly<Record<string, Pair>> = {
  'letters that every reader knows, or that stand beside their words': {
    codes: /^EMV602 /u,
    good: [
      { ...dutch, ...text('Bij code oranje van het KNMI staat een ploeg stand-by; het cv (CV) volgt.') },
      {
        ...dutch,
        'organisation.yaml':
          'meetings:\n  - { id: smo, name: "Sociaal-medisch overleg", aliases: [SMO], frequency: "maandelijks" }\n',
        ...text('Wij bespreken het in het SMO.'),
      },
      { ...dutch, ...text('Wij leveren GWSW-RibX (Gegevenswoordenboek Stedelijk Water, GWSW).') },
      {
        ...english,
        'organisation.yaml': 'people:\n  - { id: P-01, name: "A. Sandell", education: "NEBOSH Diploma" }\n',
      },
    ],
    bad: [
      { ...dutch, ...text('Het ⟦EMV602:SMO⟧ komt bijeen.') },
      { ...english, ...text('The report (pesticides, ⟦EMV602:PFAS⟧) is ready.') },
    ],
  },
  'a row of short clauses': {
    codes: /^EMV603 /u,
    good: [
      {
        ...english,
        ...text(
          'By Friday noon you know where the water is good; by the tenth working day of each month you know how we performed; and when something goes wrong on a Sunday night, somebody picks up the telephone.',
        ),
      },
      {
        ...dutch,
        ...text(
          'Iedere dag houden vier medewerkers zich klaar voor de vroege en de late dienst: twee uit groep A, één uit C en één uit D. Zij krijgen daarvoor geld per uur, ook als zij niet worden opgeroepen.',
        ),
      },
    ],
    bad: [
      {
        ...english,
        ...text(
          '⟦EMV603:By Friday noon of every single week in the season you know where the water is good and where it is not quite as good as it was the week before; by the tenth working day of each month you know how we performed.⟧',
        ),
      },
    ],
  },
  'stress is no other spelling': {
    codes: /^EMV604 /u,
    good: [{ ...dutch, ...text('Het tarief staat er vóórdat de sessie begint, en voordat u betaalt.') }],
    bad: [{ ...dutch, ...text('De coördinator belt. De ⟦EMV604:coordinator⟧ komt. De coördinator gaat.') }],
  },
  'a letter that nobody types by mistake': {
    codes: /^EMV605 /u,
    good: [
      { ...dutch, ...text('De evacuatie oefenen wij elk jaar met een werkwagen.') },
      { ...english, ...text('The crew practises an evacuation.') },
    ],
    bad: [{ ...dutch, ...text('De ⟦EMV605:evaliatie⟧ en het ⟦EMV605:managemant⟧.') }],
  },
  'what people are asked': {
    codes: /^EMV303 /u,
    good: [
      {
        ...dutch,
        'kpis.yaml': kpi('Ouders ≥ 8,0 en scholen ≥ 7,8').replace('Registratie', 'Enquête in maart door een bureau'),
        'wishes.yaml': wish,
      },
      {
        ...english,
        'kpis.yaml': kpi('Parents ≥ 8.0').replace('Registratie', 'Survey in March'),
        'wishes.yaml': wish,
      },
    ],
    bad: [{ ...dutch, 'kpis.yaml': kpi('⟦x⟧').replace('"⟦x⟧"', '⟦EMV303:"Ouders ≥ 8,0"⟧'), 'wishes.yaml': wish }],
  },
  'an index without a unit': {
    codes: /^EMV303 /u,
    good: [
      { ...dutch, 'kpis.yaml': kpi('PUE ≤ 1,28 gemiddeld over 2029'), 'wishes.yaml': wish },
      { ...dutch, 'kpis.yaml': kpi('Een SCOP van ten minste 4,2'), 'wishes.yaml': wish },
      { ...english, 'kpis.yaml': kpi('EPBD ≤ 0.8'), 'wishes.yaml': wish },
    ],
    bad: [{ ...dutch, 'kpis.yaml': kpi('⟦x⟧').replace('"⟦x⟧"', '⟦EMV303:"SLA ≤ 6"⟧'), 'wishes.yaml': wish }],
  },
  'a day of each season': {
    codes: /^EMV326 /u,
    good: [
      {
        ...dutch,
        'kpis.yaml': kpi('≥900 ton zout op elke dag van 1 oktober t/m 15 maart, elk seizoen'),
        'wishes.yaml': wish,
      },
      { ...english, 'kpis.yaml': kpi('≥900 tonnes of salt by 1 October, each winter season'), 'wishes.yaml': wish },
    ],
    bad: [{ ...dutch, 'kpis.yaml': kpi('≥900 ton zout ⟦EMV326:uiterlijk 1 oktober⟧'), 'wishes.yaml': wish }],
  },
  'what is reached by a day': {
    codes: /^EMV311 /u,
    good: [
      {
        ...dutch,
        'kpis.yaml': kpi('100% van de 148 overgenomen deelnemers volgt les, uiterlijk 17 september 2027'),
        'wishes.yaml': wish,
      },
      {
        ...english,
        'kpis.yaml': kpi('100% of the 148 complaints answered, by 17 September 2027'),
        'wishes.yaml': wish,
      },
    ],
    bad: [{ ...dutch, 'kpis.yaml': kpi('⟦EMV311:≤ 148 klachten⟧'), 'wishes.yaml': wish }],
  },
  'the trigger of another norm': {
    codes: /^EMV3(?:15|16|27) /u,
    good: [
      {
        ...dutch,
        'kpis.yaml': kpi(
          '≥99% van de factuurregels per maand juist; 100% van de onjuiste regels gecrediteerd ≤5 werkdagen na de melding',
          'Maand <99% juist of creditering >5 werkdagen → controle van alle regels',
        ),
        'wishes.yaml': wish,
      },
      {
        ...dutch,
        'kpis.yaml': kpi(
          'Bedienfouten: ≤ 3 per 10.000 openingen, per kwartaal',
          'Meer dan 3 bedienfouten per 10.000 openingen: verbeterplan binnen 10 werkdagen',
        ),
        'wishes.yaml': wish,
      },
      {
        ...dutch,
        'kpis.yaml': kpi(
          'Gemiddelde wachttijd ≤ 10 dagen; niemand langer dan 21 dagen, per kwartaal',
          'Gemiddeld meer dan 10 dagen of iemand langer dan 21 dagen: extra spreekuur',
        ),
        'wishes.yaml': wish,
      },
      {
        ...english,
        'kpis.yaml': kpi('No visit later than 3 hours', 'A visit later than 3 hours: second crew'),
        'wishes.yaml': wish,
      },
      {
        ...dutch,
        'kpis.yaml': kpi(
          'Koelketen ≤ 7,0 °C bij 99,5% van de leveringen, per maand',
          'Onder 99,5% of een levering boven 10 °C: wagen uit de dienst',
        ),
        'wishes.yaml': wish,
      },
    ],
    bad: [
      {
        ...dutch,
        'kpis.yaml': kpi('Niemand langer dan 21 dagen', 'Iemand ⟦EMV315:langer dan 30 dagen⟧: extra spreekuur'),
        'wishes.yaml': wish,
      },
      {
        ...dutch,
        'kpis.yaml': kpi('Koelketen ≤ 7,0 °C, per maand', 'Een levering ⟦EMV315:boven 10 °C⟧: wagen uit de dienst'),
        'wishes.yaml': wish,
      },
      {
        ...dutch,
        'kpis.yaml': kpi(
          '≥99% van de factuurregels per maand juist; 100% van de onjuiste regels gecrediteerd ≤5 werkdagen na de melding',
          'Maand ⟦EMV315:<97% juist⟧ of creditering >5 werkdagen → controle van alle regels',
        ),
        'wishes.yaml': wish,
      },
    ],
  },
};

testPairs(pairs);
