/** A small complete bid into which a labelled text is laid. */

const dutch = {
  'emvi.yaml': 'emvi: 1\ntitle: Proef\nlanguage: nl\nchecks:\n  requires: [owner, escalation]\n',
  'wishes.yaml': (measure) =>
    `wishes:\n  - id: W-01\n    text: "Beschrijf uw aanpak."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n    proof: ["testrapport"]\n`,
  'organisation.yaml':
    'roles:\n  - id: sm\n    name: Servicemanager\nmeetings:\n  - id: co\n    name: Contractoverleg\n    frequency: maandelijks\n',
  kpi: {
    title: 'Hersteltijd van storingen',
    target: '≤4 uur na melding',
    measurement: 'Storingsregister met tijdstempel',
    reporting: 'Maandelijks',
    escalation: 'Hersteltijd >4 uur → verbeterplan in het contractoverleg',
    owner: 'Servicemanager',
  },
  measure: 'De monteur herstelt een storing binnen 4 uur na de melding',
  trigger: 'Onder de norm → verbeterplan in het contractoverleg',
  prose: 'De servicemanager leest elke melding.',
};

const english = {
  'emvi.yaml': 'emvi: 1\ntitle: Trial\nlanguage: en\nchecks:\n  requires: [owner, escalation]\n',
  'wishes.yaml': (measure) =>
    `wishes:\n  - id: W-01\n    text: "Describe your approach."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n    proof: ["test report"]\n`,
  'organisation.yaml':
    'roles:\n  - id: sm\n    name: Service manager\nmeetings:\n  - id: co\n    name: Contract meeting\n    frequency: monthly\n',
  kpi: {
    title: 'Repair time of faults',
    target: '≤4 hours after the call',
    measurement: 'Fault register with time stamps',
    reporting: 'Monthly',
    escalation: 'Repair time >4 hours → improvement plan in the contract meeting',
    owner: 'Service manager',
  },
  measure: 'The mechanic repairs a fault within 4 hours after the call',
  trigger: 'Below the norm → improvement plan in the contract meeting',
  prose: 'The service manager reads each call.',
};

/** The bid as it is without a labelled text. */
export function baseBid(language) {
  const words = wordsOf(language);
  return bidWith(words, { measure: words.measure, kpi: words.kpi, prose: words.prose });
}

/** The bid with one labelled text in the place where texts of its kind stand. */
export function layCase(kind, language, base, [first, second]) {
  const words = wordsOf(language);
  if (kind === 'promises') {
    // The norm's own words say what it is about, so that the title adds nothing.
    const kpi = {
      ...words.kpi,
      title: second.replace(/[≤≥<>]?[\d.,]+.*$/u, '').trim() || 'Norm',
      target: second,
      escalation: words.trigger,
    };
    return bidWith(words, { measure: first, kpi, prose: words.prose });
  }
  if (kind === 'kpis')
    return bidWith(words, { measure: words.measure, kpi: { ...words.kpi, [first]: second }, prose: words.prose });
  return new Map([...base, ['sections/summary.md', `${first}\n`]]);
}

function wordsOf(language) {
  return language === 'en' ? english : dutch;
}

function bidWith(words, { measure, kpi, prose }) {
  const fields = Object.entries(kpi).filter(([, text]) => text !== '');
  const kpis = `kpis:\n  - id: KPI-01\n${fields.map(([name, text]) => `    ${name}: "${text}"\n`).join('')}`;
  return new Map([
    ['emvi.yaml', words['emvi.yaml']],
    ['kpis.yaml', kpis],
    ['organisation.yaml', words['organisation.yaml']],
    ['sections/summary.md', `${prose}\n`],
    ['wishes.yaml', words['wishes.yaml'](measure)],
  ]);
}
