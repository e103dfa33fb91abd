import { describe, expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const kpi = (id: string, title: string, target: string, more = ''): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Registratie"\n    reporting: "Maandelijks"\n${more}`;
const kpis = (...blocks: readonly string[]): string => `kpis:\n${blocks.join('')}`;
const wish = (measure: string, more = ''): string =>
  `wishes:\n  - id: W-01\n    text: "Beschrijf uw aanpak."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n${more}`;
const evidence = (title: string, expires: string): string =>
  `evidence:\n  - { id: B-1, title: "${title}", expires: "${expires}" }\n  - { id: B-2, title: "ISO 14001-certificaat", expires: "2031-01-31" }\n`;
const fined = (escalation: string): string =>
  kpis(kpi('KPI-01', 'Opvolging van meldingen', '≥95% per maand', `    escalation: "${escalation}"\n`));
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };

interface Pair {
  /** The codes that the texts are about; a bid may have other findings. */
  readonly codes: RegExp;
  readonly good: readonly BidFiles[];
  readonly bad: readonly BidFiles[];
}

const quality = kpis(kpi('KPI-01', 'Scans', '≥99% per maand'));

/** What is said twice and agrees, and the same with a slip in one of the two. */
const pairs: Readonly<Record<string, Pair>> = {
  'until when evidence is valid': {
    codes: /^EMV421 /u,
    good: [
      {
        'evidence.yaml': evidence('ISO 9001-certificaat', '2029-10-14'),
        'sections/a.md':
          'Ons ISO 9001-certificaat is geldig tot en met 14 oktober 2029. Ons ISO 14001-certificaat loopt tot 1 februari 2031.\n',
      },
      {
        'evidence.yaml': evidence('Verzekeringspolis', '2031-06-30'),
        'sections/a.md':
          'De polis (B-1) is geldig tot en met 30 juni 2031. Ons ISO 22301-certificaat is geldig tot 2 mei 2030.\n',
      },
      {
        'evidence.yaml':
          'evidence:\n  - { id: B-1, title: "Polis", expires: "binnenkort" }\n  - { id: B-2, title: "Verklaring" }\n',
        'sections/a.md': 'De polis (B-1) is geldig tot en met 30 juni 2031.\n',
      },
    ],
    bad: [
      {
        'evidence.yaml': evidence('ISO 9001-certificaat', '2029-11-14'),
        'sections/a.md': 'Ons ISO 9001-certificaat is geldig ⟦EMV421:tot en met 14 oktober 2029⟧.\n',
      },
      {
        'evidence.yaml': evidence('Verzekeringspolis', '2031-07-28'),
        'sections/a.md': 'De polis (B-1) is geldig ⟦EMV421:tot en met 30 juni 2031⟧.\n',
      },
      {
        'evidence.yaml': evidence('Prestatieladder Socialer Ondernemen, trede 3', '2030-02-28'),
        'sections/a.md':
          'Onze Prestatieladder Socialer Ondernemen, trede 3, is geldig ⟦EMV421:tot en met 31 januari 2030⟧.\n',
      },
    ],
  },
  'a day that several texts name': {
    codes: /^EMV421 /u,
    good: [
      {
        'sections/a.md': 'Op 20 december 2030 is het handboek klaar.\n\nOp 20 januari 2031 evalueren wij.\n',
        'sections/b.md': 'Op 20 december 2030 is alles retour.\n',
      },
    ],
    bad: [
      {
        'sections/a.md': 'Op 20 december 2030 is het handboek klaar.\n\nVoor 20 december 2030 zijn de kratten leeg.\n',
        'sections/b.md': 'Op 20 december 2030 vertrekt de ploeg.\n',
        'sections/c.md': 'Op ⟦EMV421:20 januari 2031⟧ is het papier terug.\n',
      },
    ],
  },
  'in how many months a norm is missed before a sanction follows': {
    codes: /^EMV464 /u,
    good: [
      {
        'kpis.yaml': fined('Maand <95% → plan; drie maanden in een halfjaar <95% → korting van € 4.000'),
        'sections/a.md': 'Lukt dat drie maanden in een halfjaar niet, dan geldt een korting van € 4.000.\n',
      },
      {
        'kpis.yaml': fined('Twee kwartalen <95% → korting van € 7.500 per kwartaal'),
        'sections/a.md': 'Blijven wij 6 maanden achter, dan geldt een korting van € 7.500 per kwartaal.\n',
      },
      {
        'kpis.yaml': fined('Kwartaal <95% → korting van € 7.500 per kwartaal'),
        'sections/a.md': 'Haalt een kwartaal de norm niet, dan geldt een korting van € 7.500.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': fined('Maand <95% → plan; drie maanden in een halfjaar <95% → korting van € 4.000'),
        'sections/a.md': 'Lukt dat ⟦EMV464:vijf maanden⟧ in een halfjaar niet, dan geldt een korting van € 4.000.\n',
      },
      {
        'kpis.yaml': fined('Kwartaal <95% → korting van € 7.500 per jaar'),
        'sections/a.md': 'Haalt een kwartaal de norm niet, dan geldt een korting van ⟦EMV464:€ 7.500 per kwartaal⟧.\n',
      },
    ],
  },
  'how it is today': {
    codes: /^EMV421 /u,
    good: [
      {
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Vernietigde aanslagen', '≤1,5% per kwartaal', '    baseline: "3,4% in 2027"\n'),
        ),
        'sections/a.md': '- hooguit 1,5% wordt vernietigd, tegen 3,4% nu (KPI-01);\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Vernietigde aanslagen', '≤1,5% per kwartaal', '    baseline: "3,4% in 2027"\n'),
        ),
        'sections/a.md': '- hooguit 1,5% wordt vernietigd, tegen ⟦EMV421:4,3% nu⟧ (KPI-01);\n',
      },
    ],
  },
  'the word before a number says what it is of': {
    codes: /^EMV421 /u,
    good: [
      {
        'kpis.yaml': quality,
        'wishes.yaml': wish('Iedereen begint met een basistraining van vijf dagen'),
        'sections/a.md':
          'Na de start volgt een basistraining van vijf dagen.\n\nDe ploeg heeft een bezetting van acht dagen.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': quality,
        'wishes.yaml': wish('Iedereen begint met een basistraining van ⟦EMV421:vijf dagen⟧'),
        'sections/a.md': 'Na de start volgt een basistraining van zeven dagen.\n',
      },
    ],
  },
  'a part of the people is not all of them': {
    codes: /^EMV42[01] /u,
    good: [
      {
        'sections/a.md': 'Alle 26 controleurs zijn op tijd klaar. Wij nemen 19 zittende controleurs over.\n',
        'sections/b.md':
          'Wij werven zeven nieuwe controleurs. Een flexibele schil van vijf controleurs vangt drukte op.\n',
      },
      {
        'sections/a.md': 'Aan de cursus nemen acht medewerkers van het archief deel.\n',
        'sections/b.md': 'De eerste twee medewerkers van het archief zijn in december opgeleid.\n',
      },
      {
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Waardering', '≥7,5 per jaar').replace('Registratie', 'Enquête onder 400 bewoners'),
        ),
        'sections/a.md': 'In de wijk wonen 9.400 bewoners, van wie wij er elk jaar 400 vragen.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': quality,
        'wishes.yaml': wish('Een pool van 6400 tolken staat klaar').replace('6400 tolken', '⟦EMV421:6400 tolken⟧'),
        'sections/a.md':
          'Elk van de 640 tolken in onze pool heeft een gedragscode getekend.\n\nWij nodigen 60 tolken per regio uit, en 85 tolken staan paraat.\n',
      },
    ],
  },
  'what follows when a norm is missed is not what happens each time': {
    codes: /^EMV42[01] /u,
    good: [
      {
        'kpis.yaml': kpis(
          kpi(
            'KPI-01',
            'Vernietigde aanslagen',
            '≤1,5% per kwartaal',
            '    escalation: "Kwartaal >1,5% → steekproef van 200 aanslagen binnen 3 weken"\n',
          ),
        ),
        'sections/a.md': 'De steekproef van het hoofd omvat elke maand 50 aanslagen.\n',
      },
      {
        'kpis.yaml': kpis(
          kpi(
            'KPI-01',
            'Klachten',
            '≤2 klachten per maand',
            '    escalation: ">2 → verbeterplan binnen 10 werkdagen"\n',
          ),
        ),
        'sections/a.md': 'Een klacht krijgt binnen één werkdag een bevestiging.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': kpis(
          kpi(
            'KPI-01',
            'Goedgekeurde scans',
            '≥99% per levering',
            '    escalation: "Levering <99% → hele levering nagekeken en opnieuw aangeboden ⟦EMV421:binnen 10 werkdagen⟧"\n',
          ),
        ),
        'sections/a.md':
          'Blijft een hele levering onder de 99%, dan kijken wij haar na en bieden wij haar binnen 10 weken opnieuw aangeboden aan.\n',
      },
    ],
  },
  'moments and limits': {
    codes: /^EMV(?:406|42[01]) /u,
    good: [
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Betalingsgraad', '≥92% per kwartaal, vanaf twaalf maanden na de start')),
        'wishes.yaml': wish('Twaalf maanden na de start is de betalingsgraad minimaal 92%'),
        'sections/a.md': 'Binnen twaalf maanden na de start stijgt de betalingsgraad naar minimaal 92%.\n',
      },
      {
        ...english,
        'kpis.yaml': kpis(kpi('KPI-01', 'Locations', '31 locations connected by 25 August 2028')),
        'sections/a.md':
          'From 25 August 2028 every location is connected.\n\nFor each location that is connected later than 25 August, you receive a service credit of € 500.\n',
      },
      {
        ...english,
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Bookings filled', '≥98% of bookings per month, if made ≥3 working days ahead'),
        ),
        'sections/a.md': 'A booking made less than three working days ahead is not part of the 98%.\n',
      },
      {
        'sections/a.md':
          '| Week vanaf | Locaties |\n| --- | --- |\n| 31 juli | 6 |\n| 7 augustus | 5 |\n\nOp 31 augustus 2028 zijn de locaties klaar.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': kpis(kpi('KPI-01', 'Uitrit vrij', '≤20 minuten na de melding')),
        'sections/a.md': 'Een uitrit is na ⟦EMV420:minimaal 20 minuten⟧ na de melding vrij (KPI-01).\n',
      },
    ],
  },
  'which KPI measures what a headline or a risk names': {
    codes: /^EMV519 /u,
    good: [
      {
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Opvolging', '≤20 minuten na de melding'),
          kpi('KPI-02', 'Telefoon', '≤45 seconden'),
        ),
        'offer.yaml':
          'winThemes:\n  - { id: T1, title: "Snel", text: "Wij volgen een melding op binnen 20 minuten na de melding.", kpis: [KPI-01] }\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Opvolging van uitritten', '≤20 minuten na de melding'),
          kpi('KPI-02', 'Telefoon', '≤45 seconden'),
        ),
        'offer.yaml':
          'winThemes:\n  - { id: T1, title: "Snel", text: "De opvolging van uitritten is er ⟦EMV519:binnen 20 minuten⟧ na de melding.", kpis: [KPI-02] }\n',
      },
      {
        'kpis.yaml': kpis(
          kpi('KPI-01', 'Opvolging van uitritten', '≤20 minuten na de melding'),
          kpi('KPI-02', 'Telefoon', '≤45 seconden'),
        ),
        'risks.yaml':
          'risks:\n  - { id: R1, text: "Drukte", consequence: "De opvolging van uitritten duurt ⟦EMV519:langer dan 20 minuten⟧", measures: ["Extra mensen"], kpis: [KPI-02] }\n',
      },
    ],
  },
  'the same term in two of our texts': {
    codes: /^EMV421 /u,
    good: [
      {
        'kpis.yaml': quality,
        'wishes.yaml': wish('Bij ziekte neemt een vaste vervanger het over binnen 3 werkdagen'),
        'sections/a.md': 'Valt iemand uit, dan neemt een vervanger het binnen drie werkdagen over.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': quality,
        'wishes.yaml': wish('Bij ziekte neemt een vaste vervanger het over ⟦EMV421:binnen 3 werkdagen⟧'),
        'sections/a.md': 'Valt iemand uit, dan neemt een vervanger het binnen vier werkdagen over.\n',
      },
    ],
  },
  'an id of a form that the bid uses': {
    codes: /^EMV205 /u,
    good: [
      {
        'requirements.yaml': 'requirements:\n  - { id: E-4.2, text: "Scholing" }\n',
        'sections/a.md': 'Dat is meer dan eis E-4.2 vraagt, en de A-12 is dichtbij.\n',
      },
    ],
    bad: [
      {
        'requirements.yaml': 'requirements:\n  - { id: E-4.2, text: "Scholing" }\n',
        'sections/a.md': 'Dat is meer dan eis ⟦EMV205:E-4.42⟧ vraagt.\n',
      },
    ],
  },
};

describe.each(Object.entries(pairs))('%s', (_name, { codes, good, bad }) => {
  test.each(good.map((files, index) => [index + 1, files] as const))('text %i agrees', async (_index, files) => {
    const { found } = await checkMarked(files, { profile: 'submission' });
    expect(found.filter((finding) => codes.test(finding))).toEqual([]);
  });
  test.each(bad.map((files, index) => [index + 1, files] as const))('slip %i is found', async (_index, files) => {
    const { found, announced } = await checkMarked(files, { profile: 'submission' });
    expect(announced).not.toEqual([]);
    expect(found.filter((finding) => codes.test(finding))).toEqual(announced);
  });
});
