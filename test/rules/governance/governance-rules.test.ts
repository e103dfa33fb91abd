import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

/** The KPI of the clean bid with other fields; a field given here takes the place of the usual one. */
function kpi(fields: Readonly<Record<string, string>>): string {
  const all = { title: '"Reactie"', target: '"≤ 2 dagen"', measurement: '"Log"', reporting: '"Wekelijks"', ...fields };
  return `kpis:\n  - id: KPI-01\n${Object.entries(all)
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join('')}`;
}

const roles = (...names: string[]): string =>
  `roles:\n${names.map((name, index) => `  - id: rol-${index}\n    name: "${name}"\n`).join('')}`;
const meeting = (name: string, ...fields: string[]): string =>
  `  - id: overleg-${name.length}\n    name: "${name}"\n${fields.map((field) => `    ${field}\n`).join('')}`;
const windows =
  'priorities:\n  - id: P1\n  - id: P2\nserviceWindows:\n  - id: altijd\n    window: "24/7"\n    priorities: [P1]\n' +
  '  - id: kantoor\n    window: HOURS\n    priorities: [P2]\n';
const officeHours = (hours: string): string => windows.replace('HOURS', hours);

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'a body and a role that nobody lists, once each': {
    'organisation.yaml': roles('Locatiemanager', 'Wijkverpleegkundige'),
    'kpis.yaml': kpi({ escalation: '"Te laat → ⟦EMV730:zorgdirecteur⟧; herhaling → locatiemanager en zorgdirecteur"' }),
    'sections/escalatie.md': 'Escalatiepad: locatiemanager → ⟦EMV730:crisisteam⟧ → zorgdirecteur.\n',
  },
  'steps in structured form name somebody unknown': {
    'organisation.yaml': roles('Objectleider'),
    'kpis.yaml': kpi({ escalationSteps: '[{when: "regiomanager afwezig", then: "⟦EMV730:rayonmanager⟧ belt"}]' }),
  },
  'names in every form that people use': {
    'organisation.yaml': `${roles('Technisch projectleider', 'Service Delivery Manager (SDM)', 'Privacy Officer (FG)')}meetings:\n${meeting('Change Advisory Board (CAB)')}${meeting('Contractoverleg / tactisch overleg', 'aliases: ["QBR"]', 'participants: ["contractmanager"]')}`,
    'kpis.yaml': kpi({
      escalation:
        '"Te laat → PL actie; herhaling → SDM en FG; 3x → CAB-overleg; 4x → tactisch overleg; dan de projectleider met de contractmanager"',
    }),
  },
  'words that are no role': {
    'organisation.yaml': roles('Projectleider'),
    'kpis.yaml': kpi({
      escalation:
        '"Te laat → herstelplan in overleg met de wegbeheerder; herhaling → extra sessies, team krijgt training, SLA-dashboard op rood; lead time wordt korter"',
    }),
    'sections/a.md': 'Bij escalatie is er overleg en meldt het team zich bij de directie van de opdrachtgever.\n',
  },
  'without a list of roles what the text presents is known': {
    'sections/organisatie.md':
      '- Rollen: uitvoerder, teamleider schoonmaak.\n- Directieoverleg (wij en de gemeente), maandelijks.\n',
    'kpis.yaml': kpi({ escalation: '"Te laat → teamleider; herhaling → directieoverleg; 3x → ⟦EMV730:regiomanager⟧"' }),
  },
  'a bid in English': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
    'organisation.yaml': `${roles('Site Manager', 'Project Director')}meetings:\n${meeting('Steering committee')}`,
    'kpis.yaml': kpi({
      escalation:
        '"Missed → site manager; twice → project director and steering committee; then the ⟦EMV730:regional director⟧"',
    }),
  },
  'an owner that is no role': {
    'organisation.yaml': roles('Uitvoerder'),
    'kpis.yaml': kpi({ owner: '⟦EMV731:"Kwaliteitscoördinator"⟧' }),
    'risks.yaml': 'risks:\n  - id: R-01\n    owner: "uitvoerder"\n    measures: ["Controle"]\n',
  },
  'owners one after the other': {
    'organisation.yaml': roles('Implementatieleider', 'Hoofd planning'),
    'kpis.yaml': kpi({ owner: '"Implementatieleider tot en met 1 oktober 2027, daarna Hoofd planning"' }),
    'risks.yaml':
      'risks:\n  - id: R-01\n    owner: "Implementatieleider t/m de oplevering; vanaf 1 mei 2028 Hoofd planning"\n    measures: ["Controle"]\n',
  },
  'owners one after the other in English': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
    'organisation.yaml': roles('Transition lead', 'Head of planning'),
    'kpis.yaml': kpi({ owner: '"Transition lead up to and including 1 October 2027, then Head of planning"' }),
  },
  'one of two owners one after the other is no role': {
    'organisation.yaml': roles('Hoofd planning'),
    'kpis.yaml': kpi({ owner: '⟦EMV731:"Kwartiermaker tot en met 1 oktober 2027, daarna Hoofd planning"⟧' }),
  },
  'owners in every form that people use': {
    'organisation.yaml': roles('Service Delivery Manager', 'Projectleider'),
    'kpis.yaml': kpi({ owner: '"SDM / projectleider en opdrachtgever"' }),
  },
  'one role with a conjunction in its name': {
    'organisation.yaml': roles('Coördinator ambulance en meldkamer'),
    'kpis.yaml': kpi({ owner: '"Coördinator ambulance en meldkamer"' }),
  },
  'without roles an owner is not compared': { 'kpis.yaml': kpi({ owner: '"Uitvoerder"' }) },
  'a body that cannot act in time': {
    'organisation.yaml': `meetings:\n${meeting('Stuurgroep', 'frequency: "per kwartaal"')}`,
    'sections/a.md': 'Afwijkingen escaleren wij binnen 1 werkdag naar de ⟦EMV732:stuurgroep⟧.\n',
    'kpis.yaml': kpi({ escalation: '"Te laat → ⟦EMV732:stuurgroep⟧ binnen 5 werkdagen"' }),
  },
  'who is only told need not meet': {
    'organisation.yaml': `meetings:\n${meeting('Stuurgroep', 'frequency: "per kwartaal"')}`,
    'kpis.yaml': kpi({
      escalation:
        '"Te laat → de planner herstelt en meldt dat binnen 1 werkdag aan de stuurgroep; herhaling → hij informeert de stuurgroep binnen 2 werkdagen"',
    }),
  },
  'a rhythm that only the text states': {
    'sections/organisatie.md': '- Regiegroep (gemeente en wij), iedere 6 weken.\n',
    'kpis.yaml': kpi({ escalation: '"Te laat → ⟦EMV732:regiegroep⟧ uiterlijk binnen 2 werkdagen"' }),
  },
  'a rhythm in a table': {
    'sections/organisatie.md':
      '| Overleg | Doel | Frequentie |\n|---|---|---|\n| Regiegroep | Sturen | Per kwartaal |\n',
    'kpis.yaml': kpi({ escalation: '"Te laat → ⟦EMV732:regiegroep⟧ binnen 2 werkdagen"' }),
  },
  'a term that is over before the body meets': {
    'organisation.yaml': `meetings:\n${meeting('Stuurgroep', 'frequency: "4 per jaar"')}`,
    'kpis.yaml': kpi({
      title: '"Transitie"',
      target: '"≤ 6 weken na gunning"',
      escalation: '"Te laat → ⟦EMV732:stuurgroep⟧"',
    }),
  },
  'a term within which something counts each month': {
    'organisation.yaml': `meetings:\n${meeting('Stuurgroep', 'frequency: "per kwartaal"')}`,
    'kpis.yaml': kpi({
      title: '"Changes"',
      target: '"≥97% van de changes per maand zonder incident binnen 5 werkdagen na livegang"',
      escalation: '"<97% → stuurgroep"',
    }),
  },
  'bodies that can act in time': {
    'organisation.yaml': `meetings:\n${meeting('Directieoverleg', 'frequency: "maandelijks en op verzoek binnen 2 werkdagen"')}${meeting('Stuurgroep', 'frequency: "per kwartaal"', 'isOnRequest: true')}${meeting('Bouwoverleg', 'frequency: "wekelijks"')}`,
    'kpis.yaml': kpi({
      title: '"Migratie"',
      target: '"≤ 6 weken"',
      escalation:
        '"1 dag te laat → directieoverleg binnen 2 werkdagen; 2x → stuurgroep binnen 1 werkdag; 3x → bouwoverleg binnen 5 werkdagen; 4x → bouwoverleg"',
    }),
  },
  'a term that belongs to something else': {
    'organisation.yaml': `meetings:\n${meeting('Stuurgroep', 'frequency: "iedere 6 weken"')}`,
    'kpis.yaml': kpi({
      escalation:
        '"Binnen 1 werkdag niet opgelost → stuurgroep; herstelplan binnen 2 werkdagen en bespreking in de stuurgroep"',
    }),
  },
  'a recurring KPI may be discussed in a rare meeting': {
    'organisation.yaml': `meetings:\n${meeting('Stuurgroep', 'frequency: "per kwartaal"')}`,
    'kpis.yaml': kpi({ escalation: '"2x te laat → stuurgroep"' }),
  },
  'less often than the buyer asks': {
    'organisation.yaml': `meetings:\n${meeting('Tactisch overleg', 'frequency: ⟦EMV733:"2x per jaar"⟧', 'demand: "minimaal 4 keer per jaar"')}reports:\n${meeting('Maandrapport', 'frequency: ⟦EMV733:"op verzoek"⟧', 'demand: "maandelijks"')}`,
  },
  'as often as the buyer asks, in other words': {
    'organisation.yaml': `meetings:\n${meeting('Tactisch overleg', 'frequency: "per kwartaal"', 'demand: "minimaal 4 keer per jaar"')}${meeting('Strategisch overleg', 'frequency: "elke maand"', 'demand: "12x per jaar"')}reports:\n${meeting('Weekrapport', 'frequency: "elke week"', 'demand: "52 per jaar"')}${meeting('Rapport', 'frequency: "maandelijks en op verzoek"', 'demand: "op aanvraag"')}`,
  },
  'KPIs that are reported less often than promised are one finding': {
    'kpis.yaml': kpi({ reporting: '"Per kwartaal"' }),
    'sections/a.md':
      'U krijgt van ons ⟦EMV734:maandelijkse rapportages⟧ en een goed gesprek.\n\nMaandrapport op dag 5.\n',
  },
  'a promise of reports in English': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlanguage: en\n',
    'kpis.yaml': kpi({ reporting: '"Quarterly"' }),
    'sections/a.md': 'We deliver ⟦EMV734:monthly reports⟧ with trends.\n',
  },
  'promises of reports that are kept, or about one thing': {
    'kpis.yaml': kpi({ reporting: '"Maandelijks + QBR"' }),
    'sections/a.md':
      'Wij leveren maandelijkse rapportages en kwartaalreviews.\n\nEen weekrapport over de planning.\n\nDagelijks rapport van de portier.\n',
  },
  'a priority in two windows': {
    'organisation.yaml':
      'priorities:\n  - id: P1\nserviceWindows:\n  - id: a\n    window: "24/7"\n    priorities: [P1]\n  - id: b\n    window: "kantoortijden"\n    priorities: [⟦EMV735:P1⟧]\n',
  },
  'round the clock against office hours': {
    'organisation.yaml': officeHours('⟦EMV736:"ma–vr 8:00–18:00"⟧'),
    'kpis.yaml': kpi({ title: '"24/7 servicedesk"', target: '"P1 ≤15 min, P2 ≤60 min"' }),
  },
  'a promise with the wish, a norm with the KPI': {
    'organisation.yaml': officeHours('⟦EMV736:"office hours"⟧'),
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Storingsdienst"\n    response: "Storingsdienst dag en nacht bereikbaar"\n    kpis: [KPI-01]\n',
    'kpis.yaml': kpi({ target: '"P2 ≤ 4 uur"' }),
  },
  'norms that hold in office hours, and promises for one priority': {
    'organisation.yaml': officeHours('"kantoortijden"'),
    'kpis.yaml': kpi({
      title: '"Servicedesk 24/7 voor P1"',
      target: '"P1 ≤15 min; P2 ≤60 min"',
      description: '"SOC/SIEM 24/7"',
    }),
  },
  'the norm says when it holds': {
    'organisation.yaml': officeHours('"kantoortijden"'),
    'kpis.yaml': kpi({ title: '"24/7 servicedesk"', target: '"P1 ≤15 min; P2 ≤60 min (kantooruren)"' }),
  },
  'a priority with a norm and without a window': {
    'organisation.yaml': officeHours('"kantoortijden"'),
    'kpis.yaml': kpi({ target: '"P1 ≤15 min, P2 ≤60 min, ⟦EMV737:P3 ≤8 uur⟧"' }),
  },
  'a priority with a norm and without a definition': {
    'organisation.yaml': 'priorities:\n  - id: P1\n    definition: "Lift staat stil"\n  - id: P2\n',
    'kpis.yaml': kpi({ target: '"P1 ≤15 min, ⟦EMV737:P2 ≤60 min⟧"' }),
  },
  'priorities without any window or definition': {
    'organisation.yaml': 'priorities:\n  - id: P1\n  - id: P2\n',
    'kpis.yaml': kpi({ target: '"P1 ≤15 min, P2 ≤60 min"' }),
  },
  'a meeting with two frequencies': {
    'organisation.yaml': `meetings:\n${meeting('Stuurgroep', 'frequency: "per kwartaal"')}${meeting('Werkoverleg', 'frequency: "wekelijks"')}`,
    'sections/a.md':
      '- Stuurgroep (opdrachtgever en wij), ⟦EMV738:iedere 6 weken⟧.\n- Het werkoverleg komt ⟦EMV738:maandelijks⟧ bijeen.\n',
  },
  'a frequency in other words, or about something else': {
    'organisation.yaml': `meetings:\n${meeting('Stuurgroep', 'frequency: "per kwartaal"')}${meeting('Werkoverleg', 'frequency: "maandelijks"')}`,
    'sections/a.md':
      'De stuurgroep komt 4x per jaar bijeen.\n\nDe stuurgroep ontvangt maandelijks een rapport.\n\n' +
      'Het werkoverleg is wekelijks tijdens de transitie, daarna maandelijks.\n\nWerkoverleg en wekelijks een rondgang.\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((finding) => finding.startsWith('EMV7'))).toEqual(announced);
});
