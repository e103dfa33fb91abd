import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

/** A mark around a text in quotes takes the quotes in. */
const quoted = (text: string): string =>
  text.startsWith('⟦') ? text.replace(':', ':"').replace('⟧', '"⟧') : `"${text}"`;
const kpi = (id: string, target: string, reporting: string, escalation = 'Lager: verbeterplan'): string =>
  `  - id: ${id}\n    title: "Leverbetrouwbaarheid ${id}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: ${quoted(reporting)}\n    escalation: "${escalation}"\n`;
const kpis = (...all: string[]): BidFiles => ({ 'kpis.yaml': `kpis:\n${all.join('')}` });
const wish = (measure: string): BidFiles => ({
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Op tijd."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n`,
});
const meetings = (...all: [name: string, frequency: string][]): BidFiles => ({
  'organisation.yaml': `meetings:\n${all.map(([name, frequency], index) => `  - id: m${index}\n    name: "${name}"\n    frequency: "${frequency}"\n`).join('')}`,
});
const ours = /^EMV(?:42[017]|44\d|738) /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'the period behind the comma of a norm and that of the answer': {
    ...kpis(kpi('KPI-01', '≥ 97% van de ritten binnen 2 uur na bestelling op tijd, per kwartaal', 'Per kwartaal')),
    ...wish('97% van de ritten is op tijd bij de bestelling, gemeten ⟦EMV443:per maand⟧'),
  },
  'the same period behind the comma of a norm': {
    ...kpis(kpi('KPI-01', '≥ 97% van de ritten binnen 2 uur na bestelling op tijd, per maand', 'Maandelijks')),
    ...wish('97% van de ritten is op tijd bij de bestelling, gemeten per maand'),
  },
  'a norm of several shares, and one of all cases, say nothing of another period': {
    ...kpis(
      kpi(
        'KPI-01',
        '100% van de ritten op tijd, per kwartaal; ≥ 97% van de ritten binnen 2 uur en 99% binnen 3 uur, per kwartaal',
        'Per kwartaal',
      ),
    ),
    ...wish('97% van de ritten is op tijd bij de bestelling, gemeten per maand'),
  },
  'half of the time of the norm, on the way to the step that goes with it': {
    ...kpis(
      kpi(
        'KPI-01',
        '≥ 80% van de ritten elektrisch, per jaar',
        'Per jaar',
        'Halfjaar onder 80%: extra bus; jaar onder 80%: korting van 2%',
      ),
    ),
  },
  'half of the time of the norm, with the other step in words': {
    ...kpis(
      kpi(
        'KPI-01',
        '≥ 80% of the kilometres electric, per calendar year',
        'Yearly',
        'A half-year below 80%: another electric van; a calendar year below: we pay € 1,000',
      ),
    ),
  },
  'half of the time of the norm, and no step that goes with it': {
    ...kpis(
      kpi(
        'KPI-01',
        '≥ 80% van de ritten elektrisch, per jaar',
        'Per jaar',
        '⟦EMV441:Halfjaar⟧ onder 80%: korting van 2%',
      ),
    ),
  },
  'the week that a calendar names is no rhythm': {
    ...kpis(kpi('KPI-01', '≥ 97% van de beurten in de geplande week, per kwartaal', 'Per kwartaal')),
    ...wish('97% van de beurten valt in de week die de kalender noemt'),
  },
  'hours of which a share is taken are no rhythm': {
    ...kpis(kpi('KPI-01', '≥ 99,5% van de uren per lift, per maand', 'Maandelijks')),
    ...wish('De lift werkt 99,5% van de uren, gemeten per maand'),
  },
  'months in a row under a norm that holds over a quarter': kpis(
    kpi(
      'KPI-01',
      '≥ 97% van de ritten op tijd, per kwartaal',
      'Maandelijks',
      '⟦EMV441:drie maanden achter elkaar⟧: korting van 2%',
    ),
  ),
  'months in a row under a norm of each month': kpis(
    kpi(
      'KPI-01',
      '≥ 97% van de ritten op tijd, per maand',
      'Maandelijks',
      'drie maanden achter elkaar: korting van 2%',
    ),
  ),
  'a figure that is told less often than its meeting is held, beside one that is told each time': {
    ...kpis(
      kpi(
        'KPI-01',
        '≥ 97% van de lokalen uiterlijk 8 weken vooraf gekeurd',
        '⟦EMV738:Maandelijks in het draaiboekoverleg⟧',
      ),
      kpi('KPI-02', '≥ 96% van de leden geslaagd', 'Wekelijks in het draaiboekoverleg'),
    ),
    ...meetings(['Draaiboekoverleg', 'wekelijks']),
  },
  'a figure of each month that is told each month in a meeting of each week': {
    ...kpis(kpi('KPI-01', '≥ 97% van de lokalen gekeurd, per maand', 'Maandelijks in het draaiboekoverleg')),
    ...meetings(['Draaiboekoverleg', 'wekelijks']),
  },
  'a figure that is told each month in a meeting of each week in which no other is told': {
    ...kpis(
      kpi('KPI-01', '≥ 97% van de lokalen uiterlijk 8 weken vooraf gekeurd', 'Maandelijks in het draaiboekoverleg'),
    ),
    ...meetings(['Draaiboekoverleg', 'wekelijks']),
  },
  'a body of another rhythm than the one that is known': {
    ...kpis(
      kpi('KPI-01', '≥ 97% van de ritten op tijd, per jaar', 'Kwartaalgesprek'),
      kpi('KPI-02', '≥ 98% van de ritten compleet, per jaar', 'Kwartaalgesprek'),
      kpi('KPI-03', '≥ 8,0 tevredenheid, per jaar', '⟦EMV738:Jaargesprek⟧'),
    ),
    ...meetings(['Kwartaalgesprek', 'per kwartaal']),
  },
  'two bodies that are both known': {
    ...kpis(
      kpi('KPI-01', '≥ 97% van de ritten op tijd, per jaar', 'Kwartaalgesprek'),
      kpi('KPI-02', '≥ 98% van de ritten compleet, per jaar', 'Kwartaalgesprek'),
      kpi('KPI-03', '≥ 8,0 tevredenheid, per jaar', 'Jaargesprek'),
    ),
    ...meetings(['Kwartaalgesprek', 'per kwartaal'], ['Jaargesprek', 'jaarlijks']),
  },
  'what the buyer asks in a column of its own': {
    ...meetings(['Voortgangsoverleg', 'maandelijks']),
    'sections/a.md':
      '| Onderwerp | Wat u eist | Wat wij bieden |\n| --- | --- | --- |\n| Voortgangsrapport | per kwartaal | iedere maand |\n\nU krijgt elke maand het voortgangsrapport.\n',
  },
  'so many things of a known set are not so many a month': {
    ...meetings(['Voortgangsoverleg', 'maandelijks']),
    ...wish('De vijf meest genoemde klachten staan elke maand op de agenda van het voortgangsoverleg'),
    'sections/a.md': 'Maandelijks bespreken wij in het voortgangsoverleg de meest genoemde klachten.\n',
  },
  'what stands less often on the agenda of a meeting than it is held': {
    ...meetings(['Voortgangsoverleg', 'maandelijks']),
    ...wish('De vijf meest genoemde klachten staan ⟦EMV427:per kwartaal⟧ op de agenda van het voortgangsoverleg'),
  },
  'so many each day, and as many each week': {
    ...wish('Voor spoed houdt iedere arts ⟦EMV443:twee plekken per week⟧ vrij'),
    'sections/a.md': 'Daarvoor houdt elke arts voor spoed dagelijks twee plekken vrij.\n',
  },
  'one of three figures that are told in a meeting has a rhythm of its own, and so has a second': {
    ...kpis(
      kpi('KPI-01', '≥ 97% van de lokalen uiterlijk 8 weken vooraf gekeurd', 'Maandelijks in het draaiboekoverleg'),
      kpi('KPI-02', '≥ 96% van de leden geslaagd', 'Wekelijks in het draaiboekoverleg'),
      kpi('KPI-03', '≥ 95% van de klachten opgelost, per maand', 'Maandelijks in het draaiboekoverleg'),
    ),
    ...meetings(['Draaiboekoverleg', 'wekelijks']),
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
