import { expect, test } from 'vitest';
import { type BidFiles, check, checkMarked, shown } from '../../support/bid.ts';
import { bundleBid } from '../../support/bundle-bid.ts';

const manifest = (rest: string): string => `emvi: 1\ntitle: "Plan van aanpak"\n${rest}`;
const closing = manifest('dates:\n  closing: 2026-11-30\n');
const requirement = (id: string, text: string, rest = ''): string =>
  `requirements:\n  - id: ${id}\n    text: "${text}"\n    compliance: compliant\n${rest}`;
const reference = (period: string): string =>
  `references:\n  - id: REF-01\n    period: ${period}\n    results:\n      - text: "Ingevoerd"\n        kpi: KPI-01\n`;

/** Each case is a bid that differs from the clean one in these files; the marks say what must be found, and where. */
const cases: Readonly<Record<string, BidFiles>> = {
  'members of a consortium without a lead partner, and two of them': {
    'emvi.yaml': manifest('parties:\n  - {id: a, role: ⟦EMV740:consortium⟧}\n  - {id: b, role: consortium}\n'),
  },
  'a lead partner twice': {
    'emvi.yaml': manifest('parties:\n  - {id: a, role: lead}\n  - {id: b, role: ⟦EMV741:lead⟧}\n'),
  },
  'a bidder with a subcontractor needs no lead partner': {
    'emvi.yaml': manifest('parties:\n  - {id: a, role: bidder}\n  - {id: b, role: subcontractor}\n'),
  },
  'a declaration that another piece of evidence does not name': {
    'emvi.yaml': manifest(
      'parties:\n  - {id: a, name: Oost, role: lead, declarations: ⟦EMV742:[UEA, K-verklaring]⟧, evidence: [B-01]}\n',
    ),
    'evidence.yaml': 'evidence:\n  - {id: B-01, title: "UEA van Oost"}\n',
  },
  'a declaration in other spelling is the same': {
    'emvi.yaml': manifest('parties:\n  - {id: a, role: lead, declarations: [K-verklaring], evidence: [B-01]}\n'),
    'evidence.yaml': 'evidence:\n  - {id: B-01, title: "K verklaring"}\n',
  },
  'a declaration may be handed in under its abbreviation': {
    'emvi.yaml': manifest(
      'parties:\n  - {id: a, role: lead, declarations: ["Uniform Europees Aanbestedingsdocument (UEA)"], evidence: [B-01]}\n',
    ),
    'evidence.yaml': 'evidence:\n  - {id: B-01, title: "UEA van Oost"}\n',
  },
  'evidence for later may still be on its way': {
    'evidence.yaml':
      'evidence:\n  - {id: B-01, title: "a", moment: verification, status: missing}\n  - {id: B-02, title: "b", status: requested}\n  - {id: B-03, title: "c", moment: tender, status: ⟦EMV744:missing⟧}\n',
    'sections/summary.md': 'Zie B-01, B-02 en B-03.\n',
  },
  'evidence on the last day that is allowed, and one day too old': {
    'emvi.yaml': closing,
    'requirements.yaml': requirement('Eis 1', 'Niet ouder dan zes maanden.', '    evidence: [B-01, B-02]\n'),
    'evidence.yaml':
      'evidence:\n  - {id: B-01, title: "a", issued: 2026-05-30}\n  - {id: B-02, title: "b", issued: ⟦EMV745:2026-05-29⟧}\n',
  },
  'a limit that counts back from another day than the closing': {
    'emvi.yaml': closing,
    'requirements.yaml': `${requirement('Eis 1', 'Elke chauffeur heeft bij aanvang een verklaring van niet ouder dan zes maanden.', '    evidence: [B-01]\n')}  - id: Eis 2\n    text: "On the first shift each guard holds a certificate not older than 30 days."\n    compliance: compliant\n    evidence: [B-01]\n`,
    'evidence.yaml': 'evidence:\n  - {id: B-01, title: "Keurmerk", issued: 2026-02-01}\n',
  },
  'a limit in days, and a requirement without one': {
    'emvi.yaml': closing,
    'requirements.yaml': `${requirement('Eis 1', 'Een verklaring not older than 30 days.', '    evidence: [B-01]\n')}  - id: Eis 2\n    text: "Geen grens."\n    compliance: compliant\n    evidence: [B-02]\n`,
    'evidence.yaml':
      'evidence:\n  - {id: B-01, title: "a", issued: ⟦EMV745:2026-10-30⟧}\n  - {id: B-02, title: "b", issued: 2001-01-01}\n',
  },
  'questions in a round that is over': {
    'clarifications.yaml':
      'rounds:\n  - {id: N1, closes: 2026-10-01, published: 2026-10-05}\n  - {id: N2}\nclarifications:\n  - {id: CV-01, text: "a?", round: N1, status: ⟦EMV746:draft⟧}\n  - {id: CV-02, text: "b?", round: N1, status: ⟦EMV747:asked⟧}\n  - {id: CV-03, text: "c?", round: N2, status: draft}\n  - {id: CV-04, text: "d?", status: ⟦EMV747:answered⟧}\n  - {id: CV-05, text: "e?", round: N2, status: asked}\n',
  },
  'rounds whose days are in the wrong order': {
    'emvi.yaml': closing,
    'clarifications.yaml':
      'rounds:\n  - {id: N1, closes: 2026-10-05, published: ⟦EMV748:2026-10-01⟧}\n  - {id: N2, closes: ⟦EMV748:2026-12-01⟧}\n  - {id: N3, closes: 2026-10-05, published: 2026-10-05}\n',
  },
  'a change of a KPI reaches the answers that lean on it': {
    'clarifications.yaml':
      'changes:\n  - {id: ⟦EMV749:a⟧, touches: [KPI-01]}\n  - {id: b, touches: [KPI-01], confirmed: [KPI-01, W-01]}\n  - {id: c, text: "Alleen toelichting"}\n',
  },
  'a change of a criterion reaches its questions and wishes, and their parts': {
    'criteria.yaml': 'criteria:\n  - id: K1\n    title: "a"\n',
    'wishes.yaml':
      'wishes:\n  - id: W-01\n    text: "Onboarding binnen 6 weken."\n    response: "Een vast team doet de onboarding."\n    criterion: K1\n    kpis: [KPI-01]\n',
    'clarifications.yaml': 'changes:\n  - {id: ⟦EMV749:a⟧, touches: [K1], confirmed: [K1]}\n',
  },
  'a withdrawn wish with an answer, one that is confirmed, and one without': {
    'wishes.yaml':
      'wishes:\n  - id: ⟦EMV750:W-01⟧\n    text: "a"\n    response: "Een vast team doet het."\n    kpis: [KPI-01]\n  - id: W-02\n    text: "b"\n    response: "Een vast team doet het."\n    kpis: [KPI-01]\n',
    'clarifications.yaml':
      'changes:\n  - {id: a, isWithdrawal: true, touches: [W-01]}\n  - {id: b, isWithdrawal: true, touches: [W-02], confirmed: [W-02]}\n',
  },
  'a reference without any result, and one whose result is of no KPI': {
    'references.yaml':
      'references:\n  - {id: ⟦EMV751:REF-01⟧, title: "a"}\n  - id: ⟦EMV751:REF-02⟧\n    results: [{text: "b"}]\n  - id: REF-03\n    results: [{text: "c"}]\n    kpis: [KPI-01]\n',
  },
  'a reference of too long ago': {
    'emvi.yaml': closing,
    'requirements.yaml': requirement('Eis 1', 'In de afgelopen 3 jaar uitgevoerd.', '    references: [REF-01]\n'),
    'references.yaml': reference('⟦EMV752:"2019 t/m 2022"⟧'),
  },
  'a reference that goes on, and one whose last year counts': {
    'emvi.yaml': closing,
    'requirements.yaml': requirement('Eis 1', 'In de afgelopen 3 jaar uitgevoerd.', '    references: [REF-01]\n'),
    'references.yaml': reference('"2015 - heden"'),
  },
  'the last year of a reference counts until its end': {
    'emvi.yaml': closing,
    'requirements.yaml': requirement('Eis 1', 'In de afgelopen 3 jaar uitgevoerd.', '    references: [REF-01]\n'),
    'references.yaml': reference('"2020 - 2023"'),
  },
  'a percentage with its base in it, with an amount, and with neither': {
    'offer.yaml':
      'socialReturn:\n  - {id: a, percentage: "5% van de loonsom"}\n  - {id: b, percentage: "5%", amount: "€ 10.000"}\n  - {id: c, percentage: ⟦EMV753:"5%"⟧}\n',
  },
  'a step on the old ladder': { 'offer.yaml': 'co2Ladder:\n  version: "3.1"\n  ambition: ⟦EMV754:"trede 3"⟧\n' },
  'a level without a version says enough': { 'offer.yaml': 'co2Ladder:\n  ambition: "niveau 3"\n' },
  'another level in a text': {
    'offer.yaml': 'co2Ladder:\n  version: "3.1"\n  ambition: "niveau 5"\n',
    'sections/summary.md':
      'Op de CO2-prestatieladder staan wij op ⟦EMV755:niveau 4⟧. Niveau 3 van het team is genoeg.\n',
  },
  'a word at two terms, in different letters': {
    'glossary.yaml':
      'glossary:\n  - id: Go-live\n    meaning: "a"\n    aliases: [start]\n  - id: Aanvang\n    meaning: "b"\n    aliases: [⟦EMV756:Start⟧]\n',
    'sections/summary.md': 'De start is de go-live, de aanvang.\n',
  },
  'a term that nobody uses, one in the plural, and one of the buyer': {
    'glossary.yaml':
      'glossary:\n  - {id: ⟦EMV757:Datalek⟧, meaning: "a"}\n  - {id: Werkplek, meaning: "b"}\n  - {id: Kraan, meaning: "c", isFromBuyer: true}\n',
    'sections/summary.md': 'Alle werkplekken zijn klaar.\n',
  },
  'letters with two meanings': {
    'sections/conclusion.md': 'Het plan van eisen (PvE) is leidend.\n',
    'sections/summary.md': 'Wij lezen het ⟦EMV758:programma van eisen (PvE)⟧ mee (zie PvE).\n',
  },
  'another version of the terms, the right one, and other terms that the manifest does not name': {
    'emvi.yaml': manifest('tender:\n  contractTerms:\n    - {set: "ARVODI", version: "2018"}\n'),
    'sections/summary.md': 'De ARVODI-2018 geldt.\n\nElders gold de ⟦EMV759:ARVODI 2014⟧ en de DNR 2011.\n',
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found).toEqual(announced);
});

test('a bid that holds everything a bid can hold has no finding', async () => {
  expect((await check(bundleBid)).diagnostics.map(shown)).toEqual([]);
});
