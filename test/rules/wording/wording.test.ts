import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

const summary = (text: string): BidFiles => ({ 'sections/summary.md': `${text}\n` });
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };

const cases: Readonly<Record<string, BidFiles>> = {
  'words that promise nothing, once a section': summary(
    '## Aanpak\n\nOnze aanpak is ⟦EMV600:soepel⟧.\n\nWij werken proactief.\n\n## Team\n\nWij zorgen ⟦EMV600:zo snel mogelijk⟧ voor hulp.',
  ),
  'a number in the same paragraph makes it concrete': summary('Wij werken proactief: binnen 2 uur bellen wij u.'),
  'an id makes it concrete': summary('Wij werken proactief (KPI-01).'),
  'a value that is filled in makes it concrete': summary('Wij reageren snel: {{kpi "KPI-01" "target"}}.'),
  'a role makes it concrete': {
    'organisation.yaml': 'roles:\n  - id: sm\n    name: "Service Manager"\n',
    ...summary('Onze Service Manager bewaakt dit continu.'),
  },
  'a sentence that promises nothing of ours is not judged': summary('De opdrachtgever wil een soepele overgang.'),
  'fixed terms are no promise': summary(
    'Wij nemen passende technische en organisatorische maatregelen en werken aan continue verbetering en integrale veiligheid.',
  ),
  'the words of the buyer are not judged': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Wij verwachten een proactieve en flexibele partner."\n    kpis: [KPI-01]\n',
  },
  'our answer to a wish is judged': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding."\n    response: "Wij doen dit ⟦EMV600:zo snel mogelijk⟧."\n    kpis: [KPI-01]\n',
  },
  'English words in an English bid': {
    ...english,
    ...summary('We work ⟦EMV600:proactively⟧ and smoothly. Continuous improvement is our method.'),
  },
  'three sentences without an actor': summary(
    'De planning ⟦EMV601:wordt bewaakt⟧. Klachten worden geregistreerd. Fouten worden hersteld.',
  ),
  'with an actor they are fine': summary(
    'De planning wordt door de projectleider bewaakt. Klachten worden door ons geregistreerd. Wij zien dat fouten worden hersteld.',
  ),
  'two passive sentences are style': summary('De planning wordt bewaakt. Klachten worden geregistreerd.'),
  'an abbreviation that is explained nowhere': summary(
    'De ⟦EMV602:SDM⟧ belt. De SDM mailt. ISO 9001 en de AVG gelden. De cijfers staan in Power BI.',
  ),
  'an abbreviation that is explained': summary(
    'De Service Delivery Manager (SDM) belt, en het CAB (Change Advisory Board).',
  ),
  'abbreviations that stand beside each other': summary(
    'Een straat voor continuous integration en continuous delivery (CI/CD). De CI/CD-straat en de CI zijn van ons.',
  ),
  'abbreviations of the glossary, of certificates and of a RASCI': {
    'glossary.yaml':
      'glossary:\n  - id: "OTAP"\n    meaning: "Vier gescheiden omgevingen"\n    aliases: ["OTA-straat"]\n',
    'organisation.yaml':
      'people:\n  - id: M-01\n    certificates: ["CISSP"]\nrasci:\n  - id: beheer\n    rows:\n      - activity: "Beheer"\n',
    ...summary('De OTAP en de OTA staan klaar. De RASCI heeft bij elke activiteit één A of AR. De ⟦EMV602:SDM⟧ belt.'),
  },
  'abbreviations that every evaluator knows': summary(
    'De UAV-GC en de DNR gelden. Het CROW en het CBS leveren cijfers, de CISO toetst en het ROC levert leerlingen.',
  ),
  'a letter of two signs, a scheme with its number and an everyday word are no abbreviations': summary(
    'IJs ligt op het IJ. Wij werken volgens BRL SIKB 7000. In elk kastje zit een SIM-kaart, en elke SIM is los. De ⟦EMV602:BRL⟧ telt.',
  ),
  'a road and a fuel are no abbreviations': summary('De N412 en HVO100 zijn namen; CO2 kent iedereen.'),
  'a sentence of more than 35 words': summary(`⟦EMV603:Dit is ${'een '.repeat(36)}zin.⟧ Dit niet.`),
  'the same word with and without an accent': summary(
    'De coördinator belt. De coördinator schrijft. De ⟦EMV604:coordinator⟧ mailt.',
  ),
  'short words and different words are left alone': summary('De re-integratie en e-mail; een onderzoek, onderzoeken.'),
  'one wrong, swapped, missing or extra letter in a common word': summary(
    'De ⟦EMV605:rapprotage⟧, de ⟦EMV605:beschikbarheid⟧, de ⟦EMV605:opdrachgtever⟧ en het ⟦EMV605:managemant⟧.',
  ),
  'other forms of a common word are no slips': summary(
    'Rapporteren, rapportages, responsetijden, uitvoerende, veiligheden, leveranciers, maandelijkse, managements, opdrachtnemers.',
  ),
  'a slip in the words of the buyer': {
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding; controles ⟦EMV605:maandelijk⟧."\n    kpis: [KPI-01]\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  const ofWording = (findings: readonly string[]): string[] =>
    findings.filter((finding) => finding.startsWith('EMV60'));
  expect(ofWording(found)).toEqual(ofWording(announced));
});
