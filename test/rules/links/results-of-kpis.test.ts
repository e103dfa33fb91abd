import { type BidFiles, cleanBid } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (id: string, title: string, target: string, baseline = ''): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n${baseline === '' ? '' : `    baseline: "${baseline}"\n`}    measurement: "Register"\n    reporting: "Maandelijks"\n`;
const reference = (id: string, result: string): string =>
  `  - id: ${id}\n    title: "Beheer"\n    client: "Gemeente ${id}"\n    results:\n      - { text: ${result} }\n`;

const joining = kpi('KPI-01', 'Deelname aan het onderzoek', '≥45% van de medewerkers neemt deel', '47% in 2026');
const waiting = kpi('KPI-02', 'Wachttijd bij de psycholoog', '≥90% van de gesprekken op tijd', '96,2% in 2026');
const solving = kpi('KPI-03', 'Resolved at the first contact', '≥75% of the calls resolved', '69% in 2026');

const calling = kpi('KPI-04', 'Oproepen', 'Elke oproep ≤10 minuten aan de lijn');

const result = (text: string, others = ''): BidFiles => ({
  ...cleanBid,
  'kpis.yaml': `kpis:\n${joining}${waiting}${solving}${others}`,
  'references.yaml': `references:\n${reference('REF-1', text)}`,
});
const baseline = (text: string, second = '"Laagste stand 54% van de capaciteit"'): BidFiles => ({
  ...cleanBid,
  'kpis.yaml': `kpis:\n${kpi('KPI-01', 'Voorraad', '≥ 900 ton op elke dag', text)}`,
  'references.yaml': `references:\n${reference('REF-1', '"97% van de routes op tijd"')}${reference('REF-2', second)}`,
});

testPairs({
  'a result and the KPI behind it': {
    codes: /^EMV218/u,
    good: [
      result('"Deelname aan het onderzoek van 47% in 2026", kpi: KPI-01'),
      // What was reached elsewhere need not be the baseline.
      result('"Deelname aan het onderzoek van 52% in 2026", kpi: KPI-01'),
      // Nothing in it is of the other KPI but the number.
      result('"Stroomverbruik 47% lager", kpi: KPI-02'),
      result('"Alle gesprekken op tijd, 100% in 2026", kpi: KPI-02'),
      result(
        '"Deelname van 47%", kpi: KPI-02',
        kpi('KPI-04', 'Deelname aan scholing', '≥45% neemt deel', '47% in 2026'),
      ),
      result('"Resolved at the first contact: 81% in 2026", kpi: KPI-03'),
      result('"14 van 14 oproepen binnen 10 minuten aan de lijn", kpi: KPI-04', calling),
      // A term that nothing else connects with the KPI.
      result('"14 van 14 vakken binnen 10 minuten vrij", kpi: KPI-02', calling),
      // Two KPIs with that term.
      result(
        '"14 van 14 oproepen binnen 10 minuten aan de lijn", kpi: KPI-02',
        `${calling}${kpi('KPI-05', 'Storing', 'Monteur ≤10 minuten ter plaatse')}`,
      ),
    ],
    bad: [
      result('"Deelname aan het onderzoek van 47% in 2026", kpi: ⟦EMV218:KPI-02⟧'),
      result('"14 van 14 oproepen binnen 10 minuten aan de lijn", kpi: ⟦EMV218:KPI-02⟧', calling),
      result('"Resolved at the first contact: from 70% to 81%", kpi: ⟦EMV218:KPI-01⟧'),
    ],
  },
  'a baseline and the reference that it names': {
    codes: /^EMV218/u,
    good: [
      baseline('Laagste stand in 2026: 54% van de capaciteit (referentie REF-2)'),
      baseline('Laagste stand in 2026: 58% van de capaciteit (referentie REF-1)'),
      baseline('54% van de capaciteit bij REF-1 en REF-2'),
      baseline('54% van de capaciteit bij REF-1', '"Voorraad 55% van de capaciteit"'),
    ],
    bad: [baseline('Laagste stand in 2026: 54% van de capaciteit (referentie ⟦EMV218:REF-1⟧)')],
  },
});
