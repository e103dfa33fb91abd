import { expect, test } from 'vitest';
import { type BidFiles, checkMarked, cleanBid } from '../support/bid.ts';

const kpi = (fields: string): string => `kpis:\n  - id: ⟦CODE:KPI-01⟧\n${fields.replace(/^/gmu, '    ')}\n`;
const full = 'title: "Onboarding"\ntarget: "≤ 6 weken na gunning"\nmeasurement: "Projectplan"\nreporting: "Wekelijks"';

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'a clean bid has no finding': {},
  'a bid without wishes or questions is an error': {
    'emvi.yaml': '⟦EMV200:emvi⟧: 1\ntitle: "Plan"\n',
    'wishes.yaml': 'wishes: []\n',
    'kpis.yaml': 'kpis: []\n',
  },
  'a wish without KPI': {
    'wishes.yaml': `${cleanBid['wishes.yaml']}  - id: ⟦EMV201:W-02⟧\n    text: "Servicedesk"\n    response: "Dag en nacht"\n`,
  },
  'a KPI that serves nothing': {
    'kpis.yaml': `${cleanBid['kpis.yaml']}  - id: ⟦EMV202:KPI-02⟧\n    title: "Extra"\n`,
  },
  'a KPI may serve a criterion instead of a wish': {
    'criteria.yaml': 'criteria:\n  - id: K1\n    title: "Kwaliteit"\n',
    'kpis.yaml': `${cleanBid['kpis.yaml']}${kpi(`${full}\ncriteria:\n  - k-1`).replace('kpis:\n', '').replace('⟦CODE:KPI-01⟧', 'KPI-02')}`,
  },
  'a link to a KPI that does not exist is reported once': {
    'wishes.yaml': `${cleanBid['wishes.yaml']}  - id: W-02\n    text: "Servicedesk"\n    response: "Dag en nacht"\n    kpis:\n      - ⟦EMV203:KPI-9⟧\n`,
  },
  'ids match in any spelling': {
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Onboarding"\n    response: "Een vast team"\n    kpis: [kpi 1]\n',
  },
  'two spellings of one id': {
    'kpis.yaml': `${cleanBid['kpis.yaml']}  - id: ⟦EMV204:KPI 1⟧\n    title: "Onboarding"\n    target: "≤ 6 weken na gunning"\n    measurement: "x"\n    reporting: "y"\n    criteria: [K1]\n`,
    'criteria.yaml': 'criteria:\n  - id: K1\n',
  },
  'an id in running text that does not exist': {
    'sections/summary.md': 'Wij meten ⟦EMV205:W-02⟧ met KPI-01; ISO 27001, P1, CO2 en OAuth2 zijn geen nummers.\n',
  },
  'ids inside a range must exist': {
    'wishes.yaml': `${cleanBid['wishes.yaml']}  - id: W-03\n    text: "Derde"\n    kpis: [KPI-01]\n`,
    'sections/summary.md': 'Elke wens (⟦EMV205:W-01 t/m W-03⟧) is uitgewerkt.\n',
  },
  'evidence that is not listed, in fields and in text': {
    'wishes.yaml': `${cleanBid['wishes.yaml']}    evidence: [⟦EMV206:B11⟧]\n    measurability: "KPI-01, ⟦EMV206:B02⟧/⟦EMV206:B06⟧."\n`,
  },
  'once there is a list of evidence, a link beside it is broken': {
    'evidence.yaml': 'evidence:\n  - id: B01\n',
    'wishes.yaml': `${cleanBid['wishes.yaml']}    evidence: [b-1, ⟦EMV203:B99⟧]\n`,
  },
  'a range that runs backwards': {
    'wishes.yaml': `${cleanBid['wishes.yaml']}  - id: W-02\n    text: "Tweede"\n    kpis: [KPI-01]\n`,
    'sections/summary.md': 'De wensen W-02 t/m ⟦EMV207:W-01⟧.\n',
  },
  'a question without proof': {
    'criteria.yaml':
      'criteria:\n  - id: K1\n    questions:\n      - id: ⟦EMV208:V1⟧\n        text: "Hoe?"\n        approach: "Zo."\n      - id: V2\n        text: "Wat?"\n        approach: "Dit."\n        proof: ["Logboek"]\n',
  },
  'a question that must have a KPI': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\ngate:\n  questions: kpi\n',
    'criteria.yaml':
      'criteria:\n  - id: K1\n    questions:\n      - id: ⟦EMV208:V1⟧\n        text: "Hoe?"\n        approach: "Zo."\n        proof: ["Logboek"]\n',
  },
  'the gate for questions can be opened': {
    'emvi.yaml': 'emvi: 1\ntitle: "Plan"\ngate:\n  questions: none\n',
    'criteria.yaml':
      'criteria:\n  - id: K1\n    questions:\n      - id: V1\n        text: "Hoe?"\n        approach: "Zo."\n',
  },
  'a linked KPI without title': {
    'kpis.yaml': kpi(full.replace(/title.*\n/u, '')).replace('CODE', 'EMV301'),
  },
  'a norm without a number': {
    'kpis.yaml': kpi(full.replace('"≤ 6 weken na gunning"', '⟦EMV302:"zo snel mogelijk"⟧')).replace(
      '⟦CODE:KPI-01⟧',
      'KPI-01',
    ),
  },
  'a KPI without a norm': {
    'kpis.yaml': kpi(full.replace(/target.*\n/u, '')).replace('CODE', 'EMV302'),
  },
  'a norm without a unit': {
    'kpis.yaml': kpi(full.replace('"≤ 6 weken na gunning"', '⟦EMV303:"≤ 6"⟧')).replace('⟦CODE:KPI-01⟧', 'KPI-01'),
  },
  'a norm without a comparator where none is implied': {
    'kpis.yaml': kpi(full.replace('"≤ 6 weken na gunning"', '⟦EMV304:"65 dB op de gevel"⟧')).replace(
      '⟦CODE:KPI-01⟧',
      'KPI-01',
    ),
  },
  'time, percentages and counts imply their comparator': {
    'kpis.yaml': kpi(
      full.replace('≤ 6 weken na gunning', '6 weken na gunning; 95% van de acties op tijd; 4 audits per jaar'),
    ).replace('⟦CODE:KPI-01⟧', 'KPI-01'),
  },
  'norms in structured form will do': {
    'kpis.yaml': kpi(
      full.replace(
        'target: "≤ 6 weken na gunning"',
        'norms:\n  - subject: "Onboarding"\n    atMost: "6 weken"\n    from: "gunning"',
      ),
    ).replace('⟦CODE:KPI-01⟧', 'KPI-01'),
  },
  'a KPI without measuring source': {
    'kpis.yaml': kpi(full.replace(/measurement.*\n/u, '')).replace('CODE', 'EMV305'),
  },
  'a KPI without frequency or term': {
    'kpis.yaml': kpi(full.replace(/\nreporting.*/u, '')).replace('CODE', 'EMV306'),
  },
  'a term will do instead of a frequency': {
    'kpis.yaml': kpi(full.replace(/reporting.*/u, 'term: "30 juli 2027"')).replace('⟦CODE:KPI-01⟧', 'KPI-01'),
  },
};

/** The gate and the links before it; what other families say about the same bids is theirs to test. */
const ofGate = (findings: readonly string[]): string[] =>
  findings.filter((finding) => /^EMV(?:2|30[1-6])/u.test(finding));

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(ofGate(found)).toEqual(ofGate(announced));
});
