import type { BidFiles } from '../../support/bid.ts';
import { type Pair, testPairs } from '../../support/pairs.ts';

interface KpiTexts {
  readonly measurement?: string;
  readonly target?: string;
  readonly reporting?: string;
  readonly escalation?: string;
  readonly title?: string;
}

const quoted = (text: string): string =>
  text.startsWith('⟦') && text.endsWith('⟧') ? text.replace(':', ':"').replace('⟧', '"⟧') : `"${text}"`;
const one = (
  {
    target = '≥ 97% op tijd',
    reporting = 'Maandelijks',
    escalation = 'Lager: verbeterplan',
    title = 'Levering',
    measurement = 'Register',
  }: KpiTexts,
  id = 'KPI-01',
): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: ${quoted(target)}\n    measurement: ${quoted(measurement)}\n    reporting: ${quoted(reporting)}\n    escalation: ${quoted(escalation)}\n`;
const kpis = (...all: readonly KpiTexts[]): BidFiles => ({
  'kpis.yaml': `kpis:\n${all.map((texts, index) => one(texts, `KPI-0${index + 1}`)).join('')}`,
});
const reports = (...all: readonly (readonly [name: string, frequency: string])[]): string =>
  `reports:\n${all.map(([name, frequency], index) => `  - { id: r${index}, name: "${name}", frequency: "${frequency}" }\n`).join('')}`;
const meeting = (name: string, frequency: string): string =>
  `meetings:\n  - { id: m1, name: "${name}", frequency: "${frequency}" }\n`;
const withMeeting = (name: string, frequency: string, ...all: readonly KpiTexts[]): BidFiles => ({
  ...kpis(...all),
  'organisation.yaml': meeting(name, frequency),
});

const monthly = '≥ 97% van de leveringen op tijd, per maand';
const yearly = '≥ 97% van de leveringen op tijd, per contractjaar';
const quarterly = '≥ 97% van de leveringen op tijd, per kwartaal';

const pairs: Readonly<Record<string, Pair>> = {
  'a report of another rhythm than its name, in a part of the reporting': {
    codes: /^EMV447 /u,
    good: [
      kpis({ target: monthly, reporting: 'Maandelijks op het dashboard en elk kwartaal in de kwartaalrapportage' }),
      kpis({ target: yearly, reporting: 'Elk jaar in de kwartaalrapportage' }),
      kpis({
        target: `${monthly}; 16 uur per kalenderjaar`,
        reporting: 'Maandelijks in de maandrapportage; de uren jaarlijks in het jaarverslag',
      }),
      {
        ...kpis({ target: '≥ 8,0 gemiddeld, per halfjaar', reporting: 'Elk halfjaar in de kwartaalrapportage' }),
        'organisation.yaml': reports(['Jaarrapportage', 'elk jaar']),
      },
      kpis({
        target: '≥ 95% restored in 4 hours, per month',
        reporting: 'Monthly in the monthly report, totals yearly in the annual report',
      }),
    ],
    bad: [
      kpis({
        target: monthly,
        reporting: 'Maandelijks op het dashboard en ⟦EMV447:elk jaar in de kwartaalrapportage⟧',
      }),
      kpis({
        target: `${monthly}; ≥ 95% van de herstellingen op tijd, per kwartaal`,
        reporting: '⟦EMV447:Per kwartaal in de maandrapportage⟧, met toelichting',
      }),
      kpis({
        target: monthly,
        reporting: 'Telling elk halfjaar en uitlevering ⟦EMV447:elk jaar, in de kwartaalrapportage⟧',
      }),
      {
        ...kpis({
          target: yearly,
          reporting: '⟦EMV447:Elk jaar in de kwartaalrapportage⟧, met de stand over het contractjaar',
        }),
        'organisation.yaml': reports(['Kwartaalrapportage', 'elk kwartaal'], ['Jaarrapportage', 'elk jaar']),
      },
      kpis({
        target: '≥ 95% restored in 4 hours, per month',
        reporting: 'Weekly on the dashboard and ⟦EMV447:quarterly in the monthly report⟧',
      }),
    ],
  },
  'a report less often than the meeting in which it is told': {
    codes: /^EMV738 /u,
    good: [
      withMeeting('Startoverleg', 'wekelijks', {
        target: '38 panden over, uiterlijk 4 oktober 2027',
        reporting: 'Wekelijks in het Startoverleg, tot 1 november 2027',
      }),
      withMeeting('Contractoverleg', 'per kwartaal', {
        target: '≥ 8,0 gemiddeld, per halfjaar',
        reporting: 'Elk halfjaar in het contractoverleg',
      }),
      withMeeting('Stuurgroep', 'maandelijks op verzoek', {
        target: '38 panden over, uiterlijk 4 oktober 2027',
        reporting: 'Per kwartaal in de stuurgroep',
      }),
      withMeeting('Contract meeting', 'monthly', {
        target: '≥ 97% of the quarterly checks done, per quarter',
        reporting: 'Quarterly in the Contract meeting',
      }),
    ],
    bad: [
      withMeeting('Startoverleg', 'wekelijks', {
        target: '38 panden over, uiterlijk 4 oktober 2027',
        reporting: '⟦EMV738:Maandelijks in het Startoverleg, tot 1 november 2027⟧',
      }),
      withMeeting('Stuurgroep', 'maandelijks, en op verzoek binnen 5 werkdagen', {
        target: '38 panden over, uiterlijk 4 oktober 2027',
        reporting: '⟦EMV738:Per kwartaal als prognose in de stuurgroep⟧',
      }),
      withMeeting(
        'Voortgangsoverleg',
        'maandelijks',
        { target: monthly, reporting: 'Maandelijks in het voortgangsoverleg' },
        {
          target: '≥ 900 ton in voorraad op elke dag',
          reporting: '⟦EMV738:Dagelijks in het portaal, per kwartaal in het voortgangsoverleg⟧',
        },
      ),
      withMeeting('Project meeting', 'weekly', {
        target: '100% of the sites moved by 4 October 2027',
        reporting: '⟦EMV738:Monthly in the Project meeting⟧',
      }),
    ],
  },
  'a measurement less often than its norm holds': {
    codes: /^EMV440 /u,
    good: [
      kpis({
        target: '≥ 900 ton in voorraad op elke dag',
        measurement: 'Laserscanner in elke loods, dagelijks om 07.00 uur',
      }),
      kpis({ target: monthly, measurement: 'Weegbrug, jaarlijks geijkt' }),
      kpis({ target: monthly, measurement: 'Register, elk kwartaal een steekproef van 40 dossiers' }),
      kpis({ target: '≥ 6 bezoeken per agent per maand', measurement: 'Register, elk kwartaal' }),
      kpis({ target: monthly, measurement: 'Elk kwartaal uitgelezen tellers; dagelijks het register' }),
      kpis({ target: '≥ 97% on time, per month', measurement: 'Register, audited every year' }),
    ],
    bad: [
      kpis({
        target: '≥ 900 ton in voorraad op elke dag',
        measurement: 'Laserscanner in elke loods, ⟦EMV440:wekelijks⟧ om 07.00 uur',
      }),
      kpis({ target: monthly, measurement: 'Tellers, ⟦EMV440:per kwartaal⟧ uitgelezen' }),
      kpis({ target: '≥ 97% on time, per month', measurement: 'Counters, read out ⟦EMV440:quarterly⟧' }),
    ],
  },
  'an escalation that counts other periods than its norm': {
    codes: /^EMV441 /u,
    good: [
      kpis({ target: monthly, escalation: 'Onder 97%: plan; 3 maanden onder 97% binnen 12 maanden: korting' }),
      kpis({
        target: `${quarterly}; ≥ 400 palen per contractjaar`,
        escalation: '2 kwartalen <97% binnen 12 maanden of een contractjaar <400 palen → korting',
      }),
      kpis({ target: quarterly, escalation: 'Een levering meer dan 2 maanden te laat → gesprek' }),
      kpis({
        target: `Gemiddeld ≥ 99% per maand; elke paal ≥ 95% per kwartaal`,
        escalation: 'Maand <99% of een paal <95% in een kwartaal → oorzaakanalyse',
      }),
      kpis({
        target: '≥ 95% van de gebouwen klaar in de week uit het jaarplan, per contractjaar',
        escalation: '2 contractjaren onder 95% binnen 4 jaar: korting',
      }),
      kpis({
        target: 'P1: 100% ter plaatse per kwartaal; P2: ≥ 95% ter plaatse per kwartaal',
        escalation: 'P1 < 100% of P2 < 95% in een kwartaal: plan',
      }),
      kpis({ target: '≤ 2 vermiste stukken per kwartaal', escalation: 'Meer dan 2 in een kwartaal: onderzoek' }),
      kpis({
        target: '≥ 900 ton op elke dag in de winter en ≥ 450 ton op elke dag in het voorjaar',
        escalation: 'Een dag onder 900 ton: spoedbestelling',
      }),
      kpis({ target: quarterly, escalation: 'Onder 97%: korting van € 250 per levering, per kwartaal' }),
      kpis({
        target: 'On time: ≥ 97% per month',
        escalation: 'Below 97%: plan; 2 months within 6 months below 97%: credit',
      }),
      kpis({
        target: 'Per kwartaal ≥ 97% op tijd en per maand ≥ 90% compleet',
        escalation: 'Een kwartaal onder 97%: plan',
      }),
    ],
    bad: [
      // What a trigger says last holds for each of its limits.
      kpis({
        target: 'P1: 100% ter plaatse per jaar; P2: ≥ 95% ter plaatse per kwartaal',
        escalation: '⟦EMV441:P1 < 100% of P2 < 95% in een kwartaal⟧: plan',
      }),
      kpis({
        target: 'P1: 100% on site per quarter; P2: ≥ 95% on site per quarter',
        escalation: '⟦EMV441:P1 < 100% or P2 < 95% in a year⟧: plan',
      }),
      kpis({
        target: quarterly,
        escalation: 'Onder 97%: plan; ⟦EMV441:3 maanden⟧ onder 97% binnen 12 maanden: korting',
      }),
      kpis({
        target: monthly,
        escalation: 'Onder 97%: plan; ⟦EMV441:2 kwartalen⟧ binnen 12 maanden onder de norm: korting',
      }),
      kpis({
        target: `Gemiddeld ≥ 99% per maand; elke paal ≥ 95% per kwartaal`,
        escalation: 'Maand <99% of ⟦EMV441:een paal <95% in een jaar⟧ → oorzaakanalyse',
      }),
      kpis({ target: '≤ 2 vermiste stukken per kwartaal', escalation: '⟦EMV441:Meer dan 2 in een jaar⟧: onderzoek' }),
      kpis({
        target: '≥ 97% binnen 6 weken, per jaar; spoed: ≥ 95% binnen 5 werkdagen, per kwartaal',
        escalation: '⟦EMV441:Leveringen in een kwartaal⟧ onder 97% binnen 6 weken: plan',
      }),
      kpis({
        target: '≥ 900 ton op elke week in de winter en ≥ 450 ton op elke dag in het voorjaar',
        escalation: '⟦EMV441:Een dag⟧ onder 900 ton: spoedbestelling',
      }),
      kpis({ target: quarterly, escalation: 'Onder 97%: korting van € 250 per levering, ⟦EMV441:per jaar⟧' }),
      kpis({
        target: 'On time: ≥ 97% per quarter',
        escalation: 'Below 97%: plan; ⟦EMV441:2 months⟧ within 6 months below 97%: credit',
      }),
    ],
  },
};

testPairs(pairs);
