import { expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import { type BidFiles, check, cleanBid } from '../support/bid.ts';

/*
 * The pages in docs/rules show a mistake in its plainest form. These are other forms of the same mistakes, with what is
 * then said in Dutch and English.
 */

const kpi = (more: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "Onboarding"\n    measurement: "Projectplan"\n${more}`;
const plan = (more = ''): string =>
  `emvi: 1\ntitle: "Plan van aanpak"\n${more}documents:\n  - id: plan\n    audience: submission\n`;
const requirement = (more: string): BidFiles => ({
  'requirements.yaml': `requirements:\n  - id: Eis 1\n    text: "De gegevens staan in de Europese Unie."\n${more}`,
});
const question = (more: string, gate = ''): BidFiles => ({
  'emvi.yaml': `emvi: 1\ntitle: "Plan"\n${gate}`,
  'criteria.yaml': `criteria:\n  - id: K1\n    title: "Hinder"\n    questions:\n      - id: V1\n        text: "Hoe beperkt u de hinder?"\n        approach: "Wij werken alleen in de nacht."\n${more}`,
});
const matrix = (cells: string): BidFiles => ({
  'emvi.yaml':
    'emvi: 1\ntitle: "Plan"\nparties:\n  - id: client\n    name: "Gemeente"\n    role: buyer\n  - id: bidder\n    name: "Schoon en Zo"\n    role: bidder\n  - id: helper\n    name: "Glas BV"\n    role: subcontractor\n',
  'organisation.yaml': `rasci:\n  - id: schoonmaak\n    columns: [client, bidder, helper]\n    rows:\n      - number: "1"\n        activity: "Rooster goedkeuren"\n        cells: ${cells}\n`,
});

const cases: Readonly<Record<string, readonly [code: string, files: BidFiles]>> = {
  'a norm that only the structure has': [
    'EMV411',
    {
      'kpis.yaml': kpi(
        '    target: "≤6 weken na gunning"\n    reporting: "Wekelijks"\n    norms:\n      - subject: "Onboarding"\n        atMost: "6 weken"\n        from: "gunning"\n      - subject: "Tevredenheid"\n        atLeast: "80%"\n',
      ),
    },
  ],
  'a norm that only the print has': [
    'EMV411',
    {
      'kpis.yaml': kpi(
        '    target: "≤6 weken na gunning; ≥80% tevreden"\n    reporting: "Wekelijks"\n    norms:\n      - subject: "Onboarding"\n        atMost: "6 weken"\n        from: "gunning"\n',
      ),
    },
  ],
  'a rhythm that only the structure has': [
    'EMV412',
    {
      'kpis.yaml': kpi(
        '    target: "≤6 weken na gunning"\n    reporting: "Wekelijks"\n    frequencies:\n      - "wekelijks"\n      - "maandelijks"\n',
      ),
    },
  ],
  'a rhythm that only the print has': [
    'EMV412',
    {
      'kpis.yaml': kpi(
        '    target: "≤6 weken na gunning"\n    reporting: "Wekelijks en maandelijks"\n    frequencies:\n      - "wekelijks"\n',
      ),
    },
  ],
  'a question that only needs a KPI': [
    'EMV208',
    {
      ...question('        evidence: [B-01]\n', 'gate:\n  questions: kpi\n'),
      'evidence.yaml': 'evidence:\n  - id: B-01\n    title: "Rapport"\n',
    },
  ],
  'a requirement of which a part is met in part': [
    'EMV223',
    requirement(
      '    compliance: compliant\n    items:\n      - id: Eis 1.1\n        text: "De kopie ook."\n        compliance: partial\n        explanation: "Alleen de helft."\n',
    ),
  ],
  'a knock-out from which is deviated': [
    'EMV221',
    requirement('    type: KO\n    compliance: deviating\n    explanation: "De kopie staat in Zwitserland."\n'),
  ],
  'a criterion without a title and a chapter': [
    'EMV508',
    {
      'emvi.yaml':
        'emvi: 1\ntitle: "Plan"\nformRules:\n  isInOrder: true\ndocuments:\n  - id: plan\n    template: klassiek\n    audience: submission\n    chapters:\n      - id: summary\n',
      'criteria.yaml':
        'criteria:\n  - id: K1\n    subCriteria:\n      - id: K1.1\n        questions:\n          - id: V-01\n            text: "Hoe borgt u de continuïteit?"\n            approach: "Twee vaste teams van elk 4 mensen."\n            kpis: [KPI-01]\n',
    },
  ],
  'the author of an anonymous bid': [
    'EMV504',
    { 'emvi.yaml': plan('author: "Zuidrand B.V."\nformRules:\n  isAnonymous: true\n') },
  ],
  'a row that nobody decides': ['EMV720', matrix('["I", "R", "C"]')],
  'a row that two decide': ['EMV720', matrix('["A", "A", "R"]')],
  'a row that nobody does': ['EMV721', matrix('["A", "C", "I"]')],
  'a row that two do, with a helper': ['EMV721', matrix('["R", "AR", "S"]')],
  'a row with one cell': ['EMV724', matrix('["A"]')],
  'a date that stands in a text twice': [
    'EMV434',
    {
      'emvi.yaml': 'emvi: 1\ntitle: "Plan"\ndates:\n  award: "2027-04-02"\n  start: "2027-05-20"\n',
      'sections/summary.md':
        'De start van de dienstverlening op 20 juni 2027 staat vast. De start van de dienstverlening is op 20 mei 2027.\n\nDe start van de dienstverlening op 20 juni 2027.\n',
    },
  ],
  'a per mille beside a percentage of something else': [
    'EMV330',
    {
      'kpis.yaml': kpi('    target: "≥ 95% van de leveringen op tijd"\n    reporting: "Wekelijks"\n'),
      'sections/a.md': 'Het zoutgehalte is 95‰ na de filterstap.\n',
    },
  ],
  'a small per mille beside a percentage of something else': [
    'EMV330',
    {
      'kpis.yaml': kpi('    target: "≥ 5% minder uitval van leveringen"\n    reporting: "Wekelijks"\n'),
      'sections/a.md': 'Het zoutgehalte is 5‰ na de filterstap.\n',
    },
  ],
  'a range of per mille': [
    'EMV330',
    {
      'kpis.yaml': kpi(
        '    target: "90 tot 95% van de leveringen op tijd, met 90 tot 95‰ uitval"\n    reporting: "Wekelijks"\n',
      ),
    },
  ],
  'risks for some of the wishes': [
    'EMV708',
    {
      'wishes.yaml':
        'wishes:\n  - {id: W-01, text: "Snel.", response: "Vast team.", kpis: [KPI-01], risks: [R-01]}\n  - {id: W-02, text: "Goed.", response: "Vast team.", kpis: [KPI-01]}\n  - {id: W-03, text: "Veilig.", response: "Vast team.", kpis: [KPI-01]}\n',
      'risks.yaml': 'risks:\n  - {id: R-01, text: "Uitloop", owner: "Planner"}\n',
      'sections/summary.md': 'Elke wens is uitgewerkt met KPI’s, risico’s en maatregelen.\n',
    },
  ],
  'risks for every question but one': [
    'EMV708',
    {
      ...question(
        '        kpis: [KPI-01]\n        risks: [R-01]\n      - {id: V2, text: "Hoe snel bent u?", approach: "Binnen een week.", kpis: [KPI-01]}\n',
      ),
      'risks.yaml': 'risks:\n  - {id: R-01, text: "Uitloop", owner: "Planner"}\n',
      'sections/summary.md': 'Bij elke vraag staan KPI’s, risico’s en maatregelen. Niet elke vraag heeft risico’s.\n',
    },
  ],
  'a lowest score as a part': [
    'EMV804',
    {
      'criteria.yaml':
        'criteria:\n  - id: K1\n    scale:\n      levels:\n        - {label: "Goed", fraction: "3/4"}\n        - {label: "Slecht", fraction: "0 punten"}\n        - {label: "Niets", fraction: "1/0"}\n    minimumScore: "minimaal 90%"\n',
    },
  ],
  'a planning that is written in months and in weeks': [
    'EMV427',
    {
      'sections/quality.md':
        'De brandmeldinstallatie krijgt maandelijks een functietest.\n\nDe brandmeldinstallatie krijgt elk kwartaal een functietest.\n',
    },
  ],
  'a report that comes later than was promised': [
    'EMV442',
    {
      'wishes.yaml':
        'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    benefit: "U ontvangt elke week de voortgang en alle KPI’s."\n    kpis: [KPI-01, KPI-02]\n',
      'kpis.yaml':
        'kpis:\n  - {id: KPI-01, title: "Onboarding", target: "≤ 6 weken na gunning", measurement: "Projectplan", reporting: "Maandelijks"}\n  - {id: KPI-02, title: "Bezetting", target: "≥ 95% per maand", measurement: "Rooster", reporting: "Per kwartaal"}\n',
    },
  ],
  'a date of a later round of questions': [
    'EMV434',
    {
      'emvi.yaml': 'emvi: 1\ntitle: "Plan"\ndates:\n  questions: "2027-02-12"\n',
      'clarifications.yaml':
        'clarificationRounds:\n  - {id: N1, closes: "2027-02-12"}\n  - {id: N2, closes: "2027-03-05"}\nclarifications: []\n',
      'sections/summary.md': 'De vragen gaan uiterlijk 12 februari 2027 naar de aanbestedende dienst.\n',
    },
  ],
  'criteria that a document of a known name has in its own order': [
    'EMV508',
    {
      'emvi.yaml':
        'emvi: 1\ntitle: "Plan"\nformRules:\n  isInOrder: true\ndocuments:\n  - id: per-criterium\n    audience: submission\n',
      'criteria.yaml': 'criteria:\n  - {id: K1, title: "Kwaliteit"}\n  - {id: K2, title: "Prijs"}\n',
    },
  ],
  'criteria in a document without a template of its own': [
    'EMV508',
    {
      'emvi.yaml':
        'emvi: 1\ntitle: "Plan"\nformRules:\n  isInOrder: true\ndocuments:\n  - id: iets\n    audience: submission\n',
      'criteria.yaml': 'criteria:\n  - {id: K1, title: "Kwaliteit"}\n  - {id: K2, title: "Prijs"}\n',
      'sections/summary.md': '# Prijs\n\na\n\n# Kwaliteit\n\nb\n',
    },
  ],
  'criteria in chapters with titles of their own': [
    'EMV508',
    {
      'emvi.yaml':
        'emvi: 1\ntitle: "Plan"\nformRules:\n  isInOrder: true\ndocuments:\n  - id: plan\n    template: klassiek\n    audience: submission\n    chapters:\n      - {id: prijs, title: "K2 Prijs", body: a.md}\n      - {id: kwaliteit, body: b.md}\n      - {id: slot, title: "K1 Kwaliteit", body: b.md}\n',
      'criteria.yaml': 'criteria:\n  - {id: K1, title: "Kwaliteit"}\n  - {id: K2, title: "Prijs"}\n',
      'a.md': '# Onze prijs\n\na\n',
      'b.md': 'b\n',
    },
  ],
};

test('other forms of a mistake are told in words of their own, and what only looks like one is not', async () => {
  const told: Record<string, readonly string[]> = {};
  for (const [name, [code, files]] of Object.entries(cases)) {
    const { diagnostics } = await check({ ...cleanBid, ...files });
    told[name] = diagnostics
      .filter(({ type }) => type.code === code)
      .flatMap((one) => [phrase(one, 'nl').message, phrase(one, 'en').message]);
  }
  expect(told).toMatchInlineSnapshot(`
    {
      "a criterion without a title and a chapter": [
        "wat u indient heeft geen hoofdstuk voor K1",
        "what you hand in has no chapter for K1",
      ],
      "a date of a later round of questions": [],
      "a date that stands in a text twice": [
        "de tekst noemt 20 juni 2027 als start, maar volgens emvi.yaml is dat 2027-05-20",
        "the text gives 20 juni 2027 as the start, but emvi.yaml says 2027-05-20",
      ],
      "a knock-out from which is deviated": [
        "Eis 1 is een knock-out en u wijkt ervan af",
        "Eis 1 is a knock-out and you deviate from it",
      ],
      "a lowest score as a part": [
        "de minimumscore van K1 (“minimaal 90%”) ligt boven het hoogste niveau van de schaal",
        "the minimum score of K1 (“minimaal 90%”) is above the highest level of its scale",
      ],
      "a norm that only the print has": [
        "KPI-01 drukt “≥80% tevreden” af, maar onder \`norms\` staat dat niet",
        "KPI-01 prints “≥80% tevreden”, but \`norms\` does not have it",
      ],
      "a norm that only the structure has": [
        "KPI-01 heeft onder \`norms\` “≥ 80%”, maar de gedrukte norm onder \`target\` noemt dat niet",
        "KPI-01 has “≥ 80%” under \`norms\`, but the printed norm under \`target\` does not say so",
      ],
      "a per mille beside a percentage of something else": [
        "hier staat promille (“95‰”), terwijl elders procent staat (“≥ 95% van de leveringen”)",
        "this says per mille (“95‰”), while another place says percent (“≥ 95% van de leveringen”)",
      ],
      "a planning that is written in months and in weeks": [
        "hier staat “De brandmeldinstallatie krijgt maandelijks een functietest.”, in sections/quality.md staat “De brandmeldinstallatie krijgt elk kwartaal een functietest.” voor hetzelfde",
        "it says “De brandmeldinstallatie krijgt maandelijks een functietest.” here, but “De brandmeldinstallatie krijgt elk kwartaal een functietest.” for the same thing in sections/quality.md",
      ],
      "a question that only needs a KPI": [
        "vraag V1 heeft geen KPI",
        "question V1 has no KPI",
      ],
      "a range of per mille": [],
      "a report that comes later than was promised": [
        "KPI-01 wordt “Maandelijks” gerapporteerd, terwijl W-01 belooft: “U ontvangt elke week de voortgang”",
        "KPI-01 is reported “Maandelijks”, while W-01 promises: “U ontvangt elke week de voortgang”",
        "KPI-02 wordt “Per kwartaal” gerapporteerd, terwijl W-01 belooft: “U ontvangt elke week de voortgang”",
        "KPI-02 is reported “Per kwartaal”, while W-01 promises: “U ontvangt elke week de voortgang”",
      ],
      "a requirement of which a part is met in part": [
        "Eis 1 voldoet volgens u, maar onderdeel Eis 1.1 slechts gedeeltelijk",
        "Eis 1 is compliant by your word, but its part Eis 1.1 only partly",
      ],
      "a rhythm that only the print has": [
        "KPI-01 drukt als rapportage “Wekelijks en maandelijks” af, maar onder \`frequencies\` staat “wekelijks”",
        "KPI-01 prints “Wekelijks en maandelijks” as its reporting, but \`frequencies\` says “wekelijks”",
      ],
      "a rhythm that only the structure has": [
        "KPI-01 drukt als rapportage “Wekelijks” af, maar onder \`frequencies\` staat “wekelijks, maandelijks”",
        "KPI-01 prints “Wekelijks” as its reporting, but \`frequencies\` says “wekelijks, maandelijks”",
      ],
      "a row that nobody decides": [
        "bij activiteit 1 “Rooster goedkeuren” heeft niemand een A",
        "nobody has an A at activity 1 “Rooster goedkeuren”",
      ],
      "a row that nobody does": [
        "bij activiteit 1 “Rooster goedkeuren” heeft niemand een R",
        "nobody has an R at activity 1 “Rooster goedkeuren”",
      ],
      "a row that two decide": [
        "bij activiteit 1 “Rooster goedkeuren” hebben client en bidder een A",
        "client and bidder have an A at activity 1 “Rooster goedkeuren”",
      ],
      "a row that two do, with a helper": [
        "bij activiteit 1 “Rooster goedkeuren” hebben client en bidder een R, terwijl er ook een S is",
        "client and bidder have an R at activity 1 “Rooster goedkeuren”, where there is an S as well",
      ],
      "a row with one cell": [
        "activiteit 1 “Rooster goedkeuren” heeft 1 cel, en niet één per kolom",
        "activity 1 “Rooster goedkeuren” has 1 cell, not one for each column",
      ],
      "a small per mille beside a percentage of something else": [],
      "criteria in a document without a template of its own": [],
      "criteria in chapters with titles of their own": [],
      "criteria that a document of a known name has in its own order": [],
      "risks for every question but one": [],
      "risks for some of the wishes": [
        "deze zin belooft risico’s bij elke wens, maar 2 van de 3 hebben er geen",
        "this sentence promises risks for every wish, but 2 of the 3 have none",
      ],
      "the author of an anonymous bid": [
        "“Zuidrand B.V.” verraadt als auteur in de eigenschappen van de Word-bestanden wie inschrijft",
        "“Zuidrand B.V.” as the author in the properties of the Word files shows who the bidder is",
      ],
    }
  `);
});
