import type { BidFiles } from '../../support/bid.ts';
import { type Pair, testPairs } from '../../support/pairs.ts';

const dutch = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan van aanpak"\n' };
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n' };
const kpi = (id: string, title: string, target: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n    measurement: "Registratie"\n    reporting: "Maandelijks"\n`;
const kpis = (...blocks: readonly string[]): string => `kpis:\n${blocks.join('')}`;
const requirement = (text: string): string =>
  `requirements:\n  - { id: E-01, text: "${text}", compliance: compliant, explanation: "Wij voldoen." }\n`;
const reports = (...lines: readonly string[]): string =>
  `reports:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;

const meetings = (frequency: string): string =>
  `meetings:\n  - { id: board, name: "Steering group", frequency: "${frequency}" }\n  - { id: contract, name: "Contract meeting", frequency: "monthly" }\n`;

/** A bid of which two sections tell something. */
const told = (manifest: BidFiles, first: string, second: string): BidFiles => ({
  ...manifest,
  'sections/a.md': `${first}\n`,
  'sections/b.md': `${second}\n`,
});
/** A KPI of all requests, and one of those for a rare language, which is measured over a quarter. */
const aanvragen = (norm: string): string =>
  kpis(
    kpi('KPI-01', 'Wachttijd', `≥95% van de aanvragen ${norm}`),
    kpi('KPI-08', 'Zeldzame talen', '≥95% van de aanvragen voor een zeldzame taal per kwartaal'),
  );
const requests = kpis(
  kpi('KPI-01', 'Waiting time', '≥95% of requests answered within 60 seconds per month'),
  kpi('KPI-08', 'Rare languages', '≥95% of requests for a rare language per quarter'),
);

/** Rhythms and numbers of two things that have a name, a KPI or a verb of their own. */
const pairs: Readonly<Record<string, Pair>> = {
  'what is done with a thing so often is not what else is done with it': {
    codes: /^EMV427 /u,
    good: [
      told(dutch, 'Eén inspecteur beoordeelt 60 bomen per dag.', 'Bij veertien bomen per dag zijn dat 131 werkdagen.'),
      told(
        english,
        'One inspector assesses 60 trees per day.',
        'At fourteen trees per day that takes 131 working days.',
      ),
    ],
    bad: [
      told(
        dutch,
        'In de wijk houden wij ⟦EMV427:vier inspecties per jaar⟧ van de speeltoestellen.',
        'In de wijk houden wij zes inspecties per jaar van de speeltoestellen.',
      ),
    ],
  },
  'two meetings in one sentence': {
    codes: /^EMV427 /u,
    good: [
      {
        ...english,
        'organisation.yaml': meetings('quarterly'),
        'requirements.yaml': requirement(
          'The parties hold a steering group at least twice a year and a contract meeting at least once a month.',
        ),
        'sections/a.md': 'From then on there is a monthly contract meeting and a quarterly steering group.\n',
      },
    ],
    bad: [
      {
        ...english,
        'organisation.yaml': meetings('quarterly'),
        'sections/a.md': 'From then on the steering group meets ⟦EMV427:every year⟧.\n',
      },
    ],
  },
  'a moment that follows a report': {
    codes: /^EMV427 /u,
    good: [
      {
        ...told(dutch, 'Over score en respons rapporteren wij elk halfjaar aan de stuurgroep.', 'Zo werkt het.'),
        'kpis.yaml': kpis(
          `${kpi('KPI-01', 'Respons', '≥60% respons')}    escalation: "Onder 60%: binnen 4 weken na het jaarrapport een plan aan de stuurgroep"\n`,
        ),
      },
    ],
    bad: [
      told(
        dutch,
        'Over score en respons rapporteren wij ⟦EMV427:elk halfjaar⟧ aan de stuurgroep.',
        'Over score en respons rapporteren wij elk kwartaal aan de stuurgroep.',
      ),
    ],
  },
  'work of each day and a round of each year': {
    codes: /^EMV427 /u,
    good: [
      told(
        dutch,
        'De ploeg controleert veertien bomen per dag in de wijk.',
        'Vier keer per jaar controleert de ploeg de bomen in de wijk.',
      ),
    ],
    bad: [
      told(
        dutch,
        '⟦EMV427:Elke week⟧ controleert de ploeg de bomen in de wijk.',
        'Vier keer per jaar controleert de ploeg de bomen in de wijk.',
      ),
    ],
  },
  'how much a thing does is no rhythm of what is done with it': {
    codes: /^EMV427 /u,
    good: [
      told(
        dutch,
        'Een sensor legt elk etmaal 96 waarden vast.',
        'De specialist legt elke sensor iedere week naast een meting.',
      ),
      told(
        english,
        'A water sensor records 96 values every day.',
        'The specialist reads the records of each water sensor every week.',
      ),
    ],
    bad: [
      told(
        dutch,
        'De specialist ijkt de sensoren ⟦EMV427:elk kwartaal⟧ in het zwembad.',
        'Iedere maand ijkt de specialist de sensoren in het zwembad.',
      ),
    ],
  },
  'so many people do it each year': {
    codes: /^EMV427 /u,
    good: [
      told(
        dutch,
        'Vier inspecteurs bekijken elk jaar de bomen langs de weg.',
        'Eens per jaar bekijken inspecteurs de bomen langs de weg.',
      ),
      told(
        english,
        'Four inspectors inspect every year the trees along the road.',
        'Once a year inspectors inspect the trees along the road.',
      ),
    ],
    bad: [
      told(
        dutch,
        'Vier inspecteurs bekijken ⟦EMV427:elke maand⟧ de bomen langs de weg.',
        'Eens per jaar bekijken inspecteurs de bomen langs de weg.',
      ),
      told(
        english,
        'Four inspectors inspect ⟦EMV427:every month⟧ all trees along the road.',
        'Once a year inspectors inspect all trees along the road.',
      ),
    ],
  },
  'all of them in three years are a third of them each year': {
    codes: /^EMV427 /u,
    good: [
      told(
        dutch,
        '| Werk | Aantal | Hoe vaak |\n| --- | --- | --- |\n| Keuring van liften | 30 | eens in de drie jaar |',
        'De keuring omvat tien liften per jaar.',
      ),
    ],
    bad: [
      told(
        dutch,
        '| Werk | Aantal | Hoe vaak |\n| --- | --- | --- |\n| Keuring van liften | 60 | ⟦EMV427:eens in de drie jaar⟧ |',
        'De keuring omvat tien liften per jaar.',
      ),
    ],
  },
  'a line that names its KPI is of no other': {
    codes: /^EMV443 /u,
    good: [
      {
        ...english,
        'kpis.yaml': requests,
        'sections/a.md': '| What | Promise |\n| --- | --- |\n| Requests by telephone | 95% per month (KPI-01) |\n',
      },
      {
        ...dutch,
        'kpis.yaml': aanvragen('op tijd per jaar'),
        'sections/a.md': 'Van de aanvragen is 95% per jaar op tijd (KPI-01).\n',
      },
      {
        ...dutch,
        'kpis.yaml': aanvragen('binnen 60 seconden'),
        'sections/a.md': 'Wij halen 95% van de aanvragen in een jaar (KPI-01).\n',
      },
    ],
    bad: [
      {
        ...dutch,
        'kpis.yaml': aanvragen('binnen 60 seconden'),
        'sections/a.md': 'Wij halen ⟦EMV443:95% van de aanvragen per jaar⟧ (KPI-08).\n',
      },
      {
        ...english,
        'kpis.yaml': requests,
        'sections/a.md':
          '| What | Promise |\n| --- | --- |\n| Requests for a rare language | ⟦EMV443:95% per month⟧ (KPI-08) |\n',
      },
    ],
  },
  'a period is of the share, not of the term in which it is attained': {
    codes: /^EMV443 /u,
    good: [
      {
        ...english,
        'kpis.yaml': kpis(
          kpi('KPI-02', 'Replacement', '≥95% of cancellations by an interpreter per month replaced ≤2 hours'),
        ),
        'sections/a.md': 'Each reserve interpreter commits to two hours a week.\n',
      },
    ],
    bad: [
      {
        ...english,
        'kpis.yaml': kpis(kpi('KPI-02', 'Reserve', '≥2 hours reserve per interpreter per month')),
        'sections/a.md': 'The interpreter commits to a reserve of ⟦EMV443:two hours a week⟧.\n',
      },
    ],
  },
  'a demand that names no report is met by any of them': {
    codes: /^EMV427 /u,
    good: [
      {
        ...english,
        'requirements.yaml': requirement('The contractor reports at least once a quarter.'),
        'organisation.yaml': reports('id: s, name: "Service report", content: "Figures", frequency: "monthly"'),
        'sections/a.md': 'The annual report appears on 30 June.\n',
      },
    ],
    bad: [
      {
        ...english,
        'requirements.yaml': requirement('The contractor reports at least once a quarter.'),
        'sections/a.md': 'The ⟦EMV427:annual⟧ report appears on 30 June.\n',
      },
    ],
  },
  'of two reports that a requirement asks each has its own rhythm': {
    codes: /^EMV810 /u,
    good: [
      {
        ...dutch,
        'requirements.yaml': requirement(
          'De opdrachtnemer levert maandelijks een rapportage en jaarlijks een jaarrapport.',
        ),
        'organisation.yaml': reports(
          'id: m, name: "Maandrapportage", frequency: "maandelijks", demand: "maandelijks", requirements: [E-01]',
          'id: j, name: "Jaarrapport", frequency: "jaarlijks", demand: "jaarlijks", requirements: [E-01]',
        ),
      },
      {
        ...english,
        'requirements.yaml': requirement('The contractor sends a report each month and an annual review each year.'),
        'organisation.yaml': reports(
          'id: m, name: "Service report", frequency: "each month", requirements: [E-01]',
          'id: j, name: "Annual review", frequency: "each year", requirements: [E-01]',
        ),
      },
    ],
    bad: [
      {
        ...dutch,
        'requirements.yaml': requirement(
          'De opdrachtnemer levert wekelijks een rapportage en jaarlijks een jaarrapport.',
        ),
        'organisation.yaml': reports(
          'id: m, name: "Maandrapportage", frequency: ⟦EMV810:"maandelijks"⟧, demand: "maandelijks", requirements: [E-01]',
          'id: j, name: "Jaarrapport", frequency: "jaarlijks", demand: "jaarlijks", requirements: [E-01]',
        ),
      },
      {
        ...dutch,
        'requirements.yaml': requirement('De opdrachtnemer houdt een werkoverleg per week en een schouw per kwartaal.'),
        'organisation.yaml':
          'meetings:\n  - { id: w, name: "Werkoverleg", frequency: ⟦EMV810:"maandelijks"⟧, requirements: [E-01] }\n  - { id: s, name: "Schouw", frequency: "per kwartaal", requirements: [E-01] }\n',
      },
    ],
  },
};

testPairs(pairs);
