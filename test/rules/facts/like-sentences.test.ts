import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

/*
 * Sentences that are alike as a whole, of which one has a number that stands nowhere else; and sentences with words in
 * common that tell another thing.
 */

const kpi = (title: string, target: string, more = ''): string =>
  `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n${more}`;
const wish = (measure: string): string =>
  `wishes:\n  - id: W-01\n    title: "Een goede dienst"\n    text: "Een goede dienst."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n    evidence: [B-01]\n`;
const risk = (measure: string): string =>
  `risks:\n  - id: R-01\n    text: "Het valt tegen"\n    measures: ["${measure}"]\n`;
const proof = (title: string, proves: string): string =>
  `evidence:\n  - id: B-01\n    title: "${title}"\n    proves: "${proves}"\n`;
const people = `people:\n  - id: straatsma\n    name: "Ineke Straatsma"\n    experience: "11 jaar projectleider in de watersector"\n    availability: "32 uur per week"\n`;
const arrival = kpi('Ter plaatse', '≥ 98% van de opsluitingen: monteur bij de lift binnen 30 minuten na de oproep');

/** Codes that these tests are about; a bid may have other findings. */
const ours = /^EMV42[01] /u;

const cases: Readonly<Record<string, BidFiles>> = {
  'a term in a measure that the text words otherwise': {
    'risks.yaml': risk('Een batterij op de noordelijke parkeerplaats, geplaatst ⟦EMV421:binnen tien weken⟧'),
    'sections/summary.md':
      'Valt de aansluiting tegen, dan staat acht weken later op de noordelijke parkeerplaats een batterij.\n',
  },
  'what an escalation does in another unit than the text': {
    'kpis.yaml': kpi(
      'Tevredenheid',
      'Gemiddeld ≥ 8,3, per jaar',
      '    escalation: "Onder 8,3: gesprek met de minst tevreden voorzitters ⟦EMV421:binnen 15 weken⟧"\n',
    ),
    'sections/summary.md':
      'Met de minst tevreden voorzitters volgt een gesprek, en dat binnen drie werkweken. Het gesprek met de voorzitters is er binnen 15 werkdagen.\n',
  },
  'what a stock lasts, told twice': {
    'risks.yaml': risk('De noodkast overbrugt de eerste 30 uren'),
    'wishes.yaml': wish('Op elke locatie overbrugt daarnaast een noodkast ⟦EMV421:40 uren⟧'),
  },
  'a case that a colon ends, and the action behind it': {
    'kpis.yaml': kpi(
      'Groene stroom',
      '100% van de stroom groen, per jaar',
      '    escalation: "Tekort: ontbrekende garanties bijgekocht ⟦EMV421:binnen 30 weken⟧ op onze kosten"\n',
    ),
    'sections/summary.md':
      'Ontbreken er garanties, dan kopen wij de ontbrekende garanties binnen 30 dagen op onze kosten bij.\n',
  },
  'hours of a person that the text gives otherwise': {
    'organisation.yaml': people,
    'sections/team.md':
      'Ineke Straatsma is uw projectleider, ⟦EMV421:24 uur per week⟧. Zij werkt elf jaar in de watersector.\n',
  },
  'years of a person that the text gives otherwise': {
    'organisation.yaml': people.replace('11 jaar', '⟦EMV421:11 jaar⟧'),
    'sections/team.md':
      'Ineke Straatsma is uw projectleider, 32 uur per week. Zij werkt elf kwartalen in de watersector.\n',
  },
  'hours of somebody else': {
    'organisation.yaml': people,
    'sections/team.md': 'De planner werkt 36 uur per week en heeft zes jaar ervaring in de watersector.\n',
  },
  'a report that comes after the phase': {
    'phases.yaml':
      'phases:\n  - id: F-1\n    title: "Onderhoud in het contractjaar"\n    period: "1 april 2027 t/m 31 maart 2028"\n    start: 2027-04-01\n    end: 2028-03-31\n',
    'sections/sturing.md':
      'Het jaarverslag verschijnt op 30 april, een maand na het einde van het onderhoud in het contractjaar.\n',
  },
  'years of the person before the semicolon': {
    'organisation.yaml': people,
    'sections/team.md':
      'Dirk Hoekema, de manager, heeft veertien jaar ervaring in de watersector; bij afwezigheid vervangt Ineke Straatsma hem.\n',
  },
  'what an earlier client and we reached': {
    'kpis.yaml': kpi('Overdracht', 'Overdracht ≤ 30 dagen na het exitverzoek'),
    'wishes.yaml': wish('Overdracht binnen 30 dagen na het exitverzoek'),
    'evidence.yaml': proof('Verslag exittest 2026', 'Overdracht binnen 30 dagen na het exitverzoek'),
    'references.yaml':
      'references:\n  - id: REF-1\n    title: "Portaal"\n    client: "Samenwerking De Linie"\n    results:\n      - { text: "Overdracht in 24 dagen na het exitverzoek", kpi: KPI-01 }\n',
  },
  'what a story tells at a time of day': {
    'kpis.yaml': arrival,
    'sections/summary.md': 'Om 2.41 uur is de eerste monteur bij de lift, 25 minuten na de oproep.\n',
  },
  'places that a proof counts': {
    'evidence.yaml': proof('Weegstaten van drie locaties', 'Minder afval op drie locaties'),
    'wishes.yaml': wish('Gesprekken met de medewerkers van vier locaties'),
  },
  'another than the one of the text': {
    'risks.yaml': risk('Een derde monteur staat paraat en logt binnen 20 minuten in'),
    'sections/summary.md': 'Bij een storing staat een monteur paraat, die binnen 15 minuten inlogt.\n',
  },
  'that of which a share is told': {
    'wishes.yaml': wish('Van elke honderd deelnemers zitten er ten minste 95 op tijd in de klas'),
    'sections/summary.md': 'In de klas zitten veertien deelnemers.\n\nWij starten met veertien deelnemers.\n',
    'sections/end.md': 'Meer dan veertien deelnemers zitten er nooit in de klas.\n',
  },
  'what a log of a year shows': {
    'kpis.yaml': kpi(
      'Lekkages',
      '100% van de lekkages binnen 90 minuten ter plaatse',
      '    baseline: "98,9% in 2026"\n',
    ),
    'wishes.yaml': wish('Bij elke lekkage zijn wij binnen 90 minuten ter plaatse'),
    'evidence.yaml': proof('Logboek piketdienst 2026', 'Bij 98,9% van de lekkages binnen 90 minuten ter plaatse'),
  },
  'the trigger of the KPI that a wish names': {
    'kpis.yaml': `${kpi('Productie', '≥ 95% van de planning gehaald, per maand', '    escalation: "Onder 95%: tweede ploeg binnen 2 weken"\n')}  - id: KPI-02\n    title: "Wissels per maand"\n    target: "≥ 88% van de wissels in één keer gedaan, per maand"\n    measurement: "Register van het planningssysteem"\n    reporting: "Maandelijks"\n    escalation: "Onder 88%: planning van de wissels herzien binnen 2 weken"\n`,
    'wishes.yaml': wish('Zakt de productie onder 95% van de planning van de wissels, dan komt er een tweede ploeg'),
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((line) => ours.test(line))).toEqual(announced);
});
