import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (title: string, target: string): string =>
  `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n    measurement: "Systeem"\n    reporting: "Maandelijks"\n`;
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };
const organisation =
  'meetings:\n  - id: review\n    name: "Service review"\n    frequency: "monthly"\n' +
  'reports:\n  - id: annual\n    name: "Annual review"\n    frequency: "yearly, by 15 August"\n';
const reports = (explanation: string, section: string): BidFiles => ({
  'requirements.yaml': `requirements:\n  - id: Eis 1\n    text: "Rapporteer."\n    compliance: compliant\n    explanation: "${explanation}"\n    kpis: [KPI-01]\n`,
  'kpis.yaml': kpi('Rapporten op tijd', '100% van de rapporten ≤3 werkdagen na de levering'),
  'sections/a.md': `${section}\n`,
});

testPairs({
  'a report that bears the name of a meeting': {
    codes: /^EMV427 /u,
    good: [
      {
        ...english,
        'organisation.yaml': organisation,
        'sections/a.md': 'Each contract year ends with an annual review, in your hands by 15 August.\n',
      },
      {
        'organisation.yaml':
          'meetings:\n  - id: evaluatie\n    name: "Evaluatie van de dienst"\n    frequency: "maandelijks"\n' +
          'reports:\n  - id: jaar\n    name: "Jaarlijkse evaluatie"\n    frequency: "jaarlijks"\n',
        'sections/a.md': 'Het jaar sluit met de jaarlijkse evaluatie.\n',
      },
    ],
    bad: [
      {
        ...english,
        'organisation.yaml': organisation,
        'sections/a.md': 'We hold the service review ⟦EMV427:every quarter⟧.\n',
      },
    ],
  },
  'two reports of one section': {
    codes: /^EMV427 /u,
    good: [
      reports(
        'Wij rapporteren per zending en per kwartaal.',
        'Van elke zending ontvangt u een zendingrapport (KPI-01). U leest dus twaalf rapporten per jaar.\n\nDe kwartaalrapportage volgt op de tiende werkdag.',
      ),
    ],
    bad: [
      reports(
        'Wij rapporteren per zending en ⟦EMV427:per kwartaal⟧.',
        'U leest dus twaalf rapporten per jaar (KPI-01).',
      ),
    ],
  },
  'how many there are is no norm for them': {
    codes: /^EMV4(?:27|43) /u,
    good: [
      {
        'kpis.yaml': kpi(
          'Levering spoedaanvragen',
          '100% van de spoedaanvragen per maand geleverd ≤9 werkuren na aanvraag',
        ),
        'sections/a.md': 'Voor de levering van spoedaanvragen rekenen wij op 45 spoedaanvragen per maand.\n',
      },
      {
        ...english,
        'kpis.yaml': kpi('Delivery of urgent requests', '100% of the urgent requests per month delivered ≤9 hours'),
        'sections/a.md': 'For the delivery of urgent requests we expect 45 urgent requests per month.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': kpi(
          'Levering spoedaanvragen',
          '97% van de spoedaanvragen per maand geleverd ≤9 werkuren na aanvraag',
        ),
        'sections/a.md': 'Wij leveren ⟦EMV443:97% van de spoedaanvragen per kwartaal⟧.\n',
      },
    ],
  },
  'one figure of two things': {
    codes: /^EMV443 /u,
    good: [
      {
        'kpis.yaml': kpi('Vaste gezichten voor leerlingen', '95% van de leerlingen heeft per kwartaal 2 chauffeurs'),
        'sections/a.md': 'Met twee ritten per dag gaat het om 281.960 leerlingritten.\n',
      },
      {
        'kpis.yaml': kpi('Schone kilometers', '≥60% van de voertuigkilometers per kwartaal'),
        'sections/a.md': 'Op 60% schone kilometers stoten wij per jaar ongeveer 252 ton minder uit.\n',
      },
      {
        ...english,
        'kpis.yaml': kpi('Clean kilometres', '≥60% of the vehicle kilometres per quarter'),
        'sections/a.md': 'At 60% clean kilometres we emit per year about 252 tonnes less.\n',
      },
    ],
    bad: [
      {
        'kpis.yaml': kpi('Schone kilometers', '≥60% van de voertuigkilometers per kwartaal'),
        'sections/a.md': 'Wij rijden ⟦EMV443:60% van de voertuigkilometers per jaar⟧ schoon.\n',
      },
    ],
  },
});
