import type { BidFiles } from './bid.ts';

/** A small bid that holds everything a bid can hold, and that no rule has anything against. */
export const bundleBid: BidFiles = {
  'emvi.yaml': `emvi: 1
title: "Beheer digitale werkplek"
tender:
  name: "Digitale werkplek"
  reference: "TN-2026-014"
  buyer: "Gemeente Voorbeeld"
  contractTerms:
    - set: GIBIT
      version: "2023"
dates:
  questions: 2026-10-01
  closing: 2026-11-30
  award: 2027-01-15
  start: 2027-03-01
parties:
  - id: gemeente
    name: "Gemeente Voorbeeld"
    role: buyer
  - id: brug
    name: "De Brug ICT"
    role: lead
    declarations: ["UEA"]
    evidence: [B-01]
  - id: oost
    name: "Techniek Oost"
    role: consortium
    declarations: ["UEA"]
    evidence: [B-02]
`,
  'requirements.yaml': `requirements:
  - id: Eis 8.1.1
    type: KO
    title: "Bereikbaarheid"
    category: "Servicedesk"
    text: "De servicedesk voldoet aan het volgende."
    sources:
      - document: "Programma van eisen"
        place: "hoofdstuk 8"
    compliance: compliant
    explanation: "De servicedesk van De Brug ICT voldoet aan beide onderdelen."
    kpis: [KPI-01]
    risks: [R-01]
    phases: [F-01]
    references: [REF-01]
    items:
      - id: Eis 8.1.1.I
        text: "De servicedesk beantwoordt 80% van de oproepen binnen 30 seconden."
        compliance: compliant
        kpis: [KPI-01]
      - id: Eis 8.1.1.II
        text: "De servicedesk spreekt Nederlands."
        compliance: compliant
        explanation: "Alle medewerkers van de servicedesk spreken Nederlands."
        evidence: [B-03]
  - id: Eis 8.1.2
    text: "Er is maandelijks overleg."
    compliance: compliant
principles:
  - id: P-01
    title: "Standaard waar het kan"
    text: "Wij kiezen standaardoplossingen boven maatwerk."
    answer: "De Brug ICT levert de standaardversie."
    kpis: [KPI-01]
processes:
  - id: incident
    title: "Incidentbeheer"
    family: "Beheer"
    activities: ["Registreren", "Oplossen"]
    answer: "De servicedesk registreert en lost op."
    kpis: [KPI-01]
    roles: [sdm]
`,
  'criteria.yaml': `criteria:
  - id: K1
    title: "Kwaliteit"
    weight: "100%"
    minimumScore: "55%"
    formRules:
      characterCount: without-spaces
    scale:
      steps: "halve punten"
      levels:
        - label: "Uitstekend"
          fraction: "100%"
          meaning: "Overtreft de verwachting"
        - label: "Slecht"
          fraction: "-25%"
`,
  'wishes.yaml': `wishes:
  - id: W-01
    criterion: K1
    text: "Een servicedesk die snel antwoordt."
    response: "Het team van de servicedesk beantwoordt 85% van de oproepen binnen 30 seconden."
    kpis: [KPI-01]
    evidence: [B-03]
    risks: [R-01]
    phases: [F-01]
`,
  'kpis.yaml': `kpis:
  - id: KPI-01
    title: "Beantwoording van oproepen door de servicedesk"
    target: "≥85% van de oproepen binnen 30 seconden per maand"
    measurement: "Telefooncentrale"
    reporting: "Maandelijks"
    escalation: "<85% in een maand → verbeterplan binnen 5 werkdagen"
    owner: "Servicemanager"
`,
  'phases.yaml': `phases:
  - id: F-01
    title: "Overgang"
    start: "2027-03-01"
    end: "2027-05-01"
    activities: ["Overdracht van kennis"]
`,
  'risks.yaml': `risks:
  - id: R-01
    text: "Te weinig mensen bij de start"
    preventive: ["Vroeg werven"]
    corrective: ["Inzet van het reserveteam"]
    measures: ["Wekelijks overzicht van de bezetting"]
    owner: "Servicemanager"
    bearer: brug
    kpis: [KPI-01]
`,
  'organisation.yaml': `roles:
  - id: sdm
    name: "Servicemanager"
    party: brug
    isAsked: true
    demand: "Ten minste 5 jaar ervaring als servicemanager, met een vervanger"
    requirements: [Eis 8.1.1]
people:
  - id: servicemanager-a
    name: "M. de Vries"
    label: "Servicemanager A"
    role: sdm
    party: brug
    experience: "8 jaar als servicemanager"
    certificates: ["ITIL 4"]
    education: "hbo"
    availability: "32 uur per week"
    meets: [Eis 8.1.1]
    substitute: servicemanager-b
  - id: servicemanager-b
    name: "P. Jansen"
    role: sdm
    party: oost
    experience: "6 jaar als servicemanager"
    evidence: [B-03]
meetings:
  - id: maandoverleg
    name: "Maandoverleg"
    frequency: "maandelijks"
    demand: "ten minste eens per maand"
    requirements: [Eis 8.1.2]
reports:
  - id: maandrapport
    name: "Maandrapportage"
    frequency: "maandelijks"
    requirements: [Eis 8.1.2]
rasci:
  - id: beheer
    title: "RASCI beheer"
    family: "Beheer"
    process: incident
    columns: [gemeente, brug]
    evidence: [B-03]
    rows:
      - activity: "Incidentbeheer"
        isHeading: true
      - number: "1"
        activity: "Incidenten oplossen"
        details: ["Registreren", "Oplossen"]
        process: incident
        cells: ["I", "AR"]
        proof: ["Certificaat ISO 27001"]
`,
  'evidence.yaml': `evidence:
  - id: B-01
    title: "UEA van De Brug ICT"
    moment: tender
    status: available
    holder: brug
  - id: B-02
    title: "UEA van Techniek Oost"
    moment: tender
    status: available
    holder: oost
  - id: B-03
    title: "Certificaat ISO 27001"
    description: "Servicedesk en RASCI-activiteiten"
    proves: "De servicedesk werkt volgens de norm"
    issuer: "DNV"
    issued: 2025-01-15
    expires: 2028-01-14
    moment: verification
    status: requested
`,
  'references.yaml': `references:
  - id: REF-01
    title: "Beheer van de digitale werkplek"
    client: "Gemeente Elders"
    label: "Gemeente met 80.000 inwoners"
    period: "2022-2025"
    value: "€ 1,2 miljoen"
    scope: "1.200 werkplekken"
    results:
      - text: "91% van de oproepen beantwoord binnen 30 seconden"
        kpi: KPI-01
    requirements: [Eis 8.1.1]
`,
  'offer.yaml': `assumptions:
  - id: A-01
    text: "De gemeente levert de gegevens vóór de overgang."
    reason: "De overdracht begint met die gegevens."
    effect: "De overgang schuift op."
    touches: [Eis 8.1.1, W-01]
exclusions:
  - id: U-01
    text: "Vervanging van werkplekken valt buiten het aanbod."
    touches: [Eis 8.1.2]
winThemes:
  - id: T-01
    title: "Eén vast team"
    text: "Hetzelfde team doet de overgang en het beheer."
    kpis: [KPI-01]
    references: [REF-01]
co2Ladder:
  version: "4.0"
  ambition: "trede 2"
  evidence: [B-03]
  text: "De Brug ICT rijdt elektrisch."
socialReturn:
  - id: SR-01
    kind: "loonsom"
    percentage: "5%"
    base: "de loonsom"
    amount: "€ 50.000"
    text: "Twee leerwerkplekken bij het beheerteam."
    evidence: [B-03]
`,
  'clarifications.yaml': `rounds:
  - id: NvI-1
    closes: 2026-10-01
    published: 2026-10-10
    title: "Eerste nota van inlichtingen"
clarifications:
  - id: CV-01
    text: "Geldt Eis 8.1.2 ook in de zomer?"
    round: NvI-1
    status: answered
    answer: "Ja."
    touches: [Eis 8.1.2]
changes:
  - id: "1"
    round: NvI-1
    clarification: CV-01
    touches: [Eis 8.1.2]
    text: "Er is maandelijks overleg, ook in de zomer."
    confirmed: [Eis 8.1.2, maandoverleg, maandrapport, U-01]
`,
  'glossary.yaml': `glossary:
  - id: Overgang
    meaning: "Het overnemen van het beheer"
    aliases: ["transitie"]
`,
  'sections/summary.md': 'Tijdens de overgang blijft de servicedesk bereikbaar (Eis 8.1.1, KPI-01, REF-01).\n',
};
