import { expect, test } from 'vitest';
import { check } from '../../support/bid.ts';
import { bidWith } from './smart-bid.ts';

const cases = [
  ['≥95% van de meldingen per maand', '<90% → overleg; <85% → boete'],
  ['≥95% van de meldingen per maand', '<85% → boete; <90% → overleg'],
  ['≤10 minuten', '>20 minuten → overleg; >30 minuten → boete'],
  ['≤10 minuten', '>30 minuten → boete; >20 minuten → overleg'],
  ['≥95% van de meldingen per maand', '<97% → waarschuwing; <95% → verbeterplan'],
  ['≥95% van de meldingen per maand', '<97% → overleg; <95% → verbeterplan'],
  ['≥95% van de meldingen per maand', '<97% → overleg'],
  ['≥95% van de meldingen per maand', '<97% → boete van 1%'],
  ['≥95% eind 2028', '<90% eind 2027 → verbeterplan'],
  ['≥95% eind 2028', '<90% eind 2028 → verbeterplan'],
  ['≥95% van de meldingen per maand', 'daling >5% → analyse'],
  ['≥95% van de meldingen per maand', 'afwijking >5% → analyse'],
  ['100% van de leveringen conform', 'non-conform >5% → herstelplan'],
  ['100% van de leveringen conform', 'non-conform >0% → herstelplan'],
  ['≥98% van de facturen juist', 'onjuist >3% → herstelplan'],
  ['≥98% van de facturen juist', 'onjuist >2% → herstelplan'],
  ['≥98% van de facturen juist', 'onjuist >1% → herstelplan'],
  ['≥98% van de facturen juist; ≥95% van de leveringen op tijd', 'onjuiste facturen >3% → herstelplan'],
  ['≥13 controles per jaar', '≤12 controles → overleg'],
  ['≥13 controles per jaar', '≤10 controles → overleg'],
  ['≥80% van de klanten', '≤79% → overleg'],
  ['≥80% van de klanten', '≤70% → overleg'],
  ['≤4 uur na melding', '>4 uur → overleg; na 2 dagen → boete'],
  ['NPS ≥ 30', 'NPS <25 → verbeterplan'],
  ['NPS ≥ 30', 'NPS <30 → verbeterplan'],
  ['≤ € 500 per maand', '> € 600 → overleg'],
  ['≤1 op de 100 meldingen te laat', '>2% te laat → overleg'],
  ['minder dan 5 klachten per maand', 'meer dan 5 klachten → overleg'],
  ['minder dan 5 klachten per maand', '5 klachten of meer → overleg'],
  ['≥92% per kwartaal', 'Kwartaal <69% → verbeterplan; twee kwartalen op rij <92% → korting'],
  ['≥92% per kwartaal', 'Kwartaal onder 29%: verbeterplan; 2 kwartalen onder 92% binnen 12 maanden: korting van 2%'],
  ['≥92% per kwartaal', 'Kwartaal onder 92%: verbeterplan; 2 kwartalen onder 92% binnen 12 maanden: korting van 2%'],
  ['≥92% per kwartaal', 'Kwartaal <96% → verbeterplan; twee kwartalen op rij <92% → korting'],
  ['≥92% per kwartaal', 'Kwartaal <96% → waarschuwing; twee kwartalen op rij <92% → korting'],
  ['≥92% per kwartaal', 'Kwartaal <92% → verbeterplan; twee kwartalen op rij <85% → korting'],
  ['≥92% per kwartaal', 'Kwartaal <92% → verbeterplan; twee kwartalen op rij <92% → korting'],
  // The one norm that is missed from below.
  ['≥95% van de ritten met een afwijking van ten hoogste 10%', 'Een maand onder 71%: plan van de planner'],
  ['≥95% van de ritten met een afwijking van ten hoogste 10%', 'Een maand onder 95%: plan van de planner'],
  // Beside a share that is exact the other is one of the norms too, whatever the group is called.
  ['vervuld: groep A, C en D samen ≥75%, groep B ≥50%', '<57% vervuld in groep A, C en D of <50% in groep B → plan'],
  ['vervuld: groep A, C en D samen ≥75%, groep B ≥50%', '<75% vervuld in groep A, C en D of <50% in groep B → plan'],
  // What has a limit of its own catches no other miss.
  [
    '100% van de dossiers terug ≤10 werkdagen',
    '<100% of >10 weken → zoekactie; 1 dossier dat binnen 20 werkdagen niet is gevonden → malus',
  ],
  [
    '100% van de dossiers terug ≤10 werkdagen',
    '<100% of >10 werkdagen → zoekactie; 1 dossier dat binnen 20 werkdagen niet is gevonden → malus',
  ],
  // A stage in prose: what is done stands behind the comma.
  ['Elke rit afgeleverd ≤2 uur na aanvraag', 'Elke rit die langer dan 2 dagen duurt, is gratis'],
  ['Elke rit afgeleverd ≤2 uur na aanvraag', 'Elke rit die langer dan 2 uur duurt, is gratis'],
  ['Every ride delivered ≤2 hours after the order', 'Every ride that takes longer than 3 hours, is free'],
  // A stage in prose that begins with a class.
  ['P1: 100% op tijd; P2: ≥98% op tijd', 'P1 onder 100% of meldingen van P2 onder 89%: gesprek van de planner'],
  ['P1: 100% on time; P2: ≥98% on time', 'P1 below 100% or calls of P2 below 89%: talk by the planner'],
  ['P1: 100% on time; P2: ≥98% on time', 'P1 below 100% or calls of P2 below 98%: talk by the planner'],
] as const;

test('where a trigger does not begin where the norm ends, that is said of the nearest one', async () => {
  const told: Record<string, readonly string[]> = {};
  for (const [target, escalation] of cases) {
    const fields = { title: '"Dienstverlening"', target: `"${target}"`, escalation: `"${escalation}"` };
    const { diagnostics } = await check(bidWith(fields));
    told[`${target} – ${escalation}`] = diagnostics
      .filter(({ type }) => /^EMV3(?:15|16|27)$/u.test(type.code))
      .map(({ type, certainty, parameters }) => [type.code, certainty, parameters['trigger']].join(' · '));
  }
  expect(told).toMatchInlineSnapshot(`
    {
      "100% van de dossiers terug ≤10 werkdagen – <100% of >10 weken → zoekactie; 1 dossier dat binnen 20 werkdagen niet is gevonden → malus": [
        "EMV315 · certain · <100% of >10 weken",
      ],
      "100% van de dossiers terug ≤10 werkdagen – <100% of >10 werkdagen → zoekactie; 1 dossier dat binnen 20 werkdagen niet is gevonden → malus": [],
      "100% van de leveringen conform – non-conform >0% → herstelplan": [],
      "100% van de leveringen conform – non-conform >5% → herstelplan": [
        "EMV315 · certain · non-conform >5%",
      ],
      "Elke rit afgeleverd ≤2 uur na aanvraag – Elke rit die langer dan 2 dagen duurt, is gratis": [
        "EMV315 · certain · Elke rit die langer dan 2 dagen duurt",
      ],
      "Elke rit afgeleverd ≤2 uur na aanvraag – Elke rit die langer dan 2 uur duurt, is gratis": [],
      "Every ride delivered ≤2 hours after the order – Every ride that takes longer than 3 hours, is free": [
        "EMV315 · certain · Every ride that takes longer than 3 hours",
      ],
      "NPS ≥ 30 – NPS <25 → verbeterplan": [
        "EMV315 · certain · NPS <25",
      ],
      "NPS ≥ 30 – NPS <30 → verbeterplan": [],
      "P1: 100% on time; P2: ≥98% on time – P1 below 100% or calls of P2 below 89%: talk by the planner": [
        "EMV315 · certain · P1 below 100% or calls of P2 below 89%",
      ],
      "P1: 100% on time; P2: ≥98% on time – P1 below 100% or calls of P2 below 98%: talk by the planner": [],
      "P1: 100% op tijd; P2: ≥98% op tijd – P1 onder 100% of meldingen van P2 onder 89%: gesprek van de planner": [
        "EMV315 · certain · P1 onder 100% of meldingen van P2 onder 89%",
      ],
      "minder dan 5 klachten per maand – 5 klachten of meer → overleg": [],
      "minder dan 5 klachten per maand – meer dan 5 klachten → overleg": [],
      "vervuld: groep A, C en D samen ≥75%, groep B ≥50% – <57% vervuld in groep A, C en D of <50% in groep B → plan": [
        "EMV315 · presumed · <57% vervuld in groep A, C en D of <50% in groep B",
      ],
      "vervuld: groep A, C en D samen ≥75%, groep B ≥50% – <75% vervuld in groep A, C en D of <50% in groep B → plan": [],
      "≤ € 500 per maand – > € 600 → overleg": [
        "EMV315 · certain · > € 600",
      ],
      "≤1 op de 100 meldingen te laat – >2% te laat → overleg": [
        "EMV315 · certain · >2% te laat",
      ],
      "≤10 minuten – >20 minuten → overleg; >30 minuten → boete": [
        "EMV315 · certain · >20 minuten",
      ],
      "≤10 minuten – >30 minuten → boete; >20 minuten → overleg": [
        "EMV315 · certain · >20 minuten",
      ],
      "≤4 uur na melding – >4 uur → overleg; na 2 dagen → boete": [],
      "≥13 controles per jaar – ≤10 controles → overleg": [
        "EMV315 · certain · ≤10 controles",
      ],
      "≥13 controles per jaar – ≤12 controles → overleg": [],
      "≥80% van de klanten – ≤70% → overleg": [
        "EMV315 · certain · ≤70%",
      ],
      "≥80% van de klanten – ≤79% → overleg": [],
      "≥92% per kwartaal – Kwartaal <69% → verbeterplan; twee kwartalen op rij <92% → korting": [
        "EMV315 · presumed · Kwartaal <69%",
      ],
      "≥92% per kwartaal – Kwartaal <92% → verbeterplan; twee kwartalen op rij <85% → korting": [],
      "≥92% per kwartaal – Kwartaal <92% → verbeterplan; twee kwartalen op rij <92% → korting": [],
      "≥92% per kwartaal – Kwartaal <96% → verbeterplan; twee kwartalen op rij <92% → korting": [
        "EMV316 · presumed · Kwartaal <96%",
      ],
      "≥92% per kwartaal – Kwartaal <96% → waarschuwing; twee kwartalen op rij <92% → korting": [],
      "≥92% per kwartaal – Kwartaal onder 29%: verbeterplan; 2 kwartalen onder 92% binnen 12 maanden: korting van 2%": [
        "EMV315 · presumed · Kwartaal onder 29%",
      ],
      "≥92% per kwartaal – Kwartaal onder 92%: verbeterplan; 2 kwartalen onder 92% binnen 12 maanden: korting van 2%": [],
      "≥95% eind 2028 – <90% eind 2027 → verbeterplan": [],
      "≥95% eind 2028 – <90% eind 2028 → verbeterplan": [
        "EMV315 · certain · <90% eind 2028",
      ],
      "≥95% van de meldingen per maand – <85% → boete; <90% → overleg": [
        "EMV315 · certain · <90%",
      ],
      "≥95% van de meldingen per maand – <90% → overleg; <85% → boete": [
        "EMV315 · certain · <90%",
      ],
      "≥95% van de meldingen per maand – <97% → boete van 1%": [
        "EMV316 · certain · <97%",
      ],
      "≥95% van de meldingen per maand – <97% → overleg": [
        "EMV316 · certain · <97%",
      ],
      "≥95% van de meldingen per maand – <97% → overleg; <95% → verbeterplan": [],
      "≥95% van de meldingen per maand – <97% → waarschuwing; <95% → verbeterplan": [],
      "≥95% van de meldingen per maand – afwijking >5% → analyse": [],
      "≥95% van de meldingen per maand – daling >5% → analyse": [],
      "≥95% van de ritten met een afwijking van ten hoogste 10% – Een maand onder 71%: plan van de planner": [
        "EMV315 · certain · Een maand onder 71%",
      ],
      "≥95% van de ritten met een afwijking van ten hoogste 10% – Een maand onder 95%: plan van de planner": [],
      "≥98% van de facturen juist – onjuist >1% → herstelplan": [
        "EMV316 · certain · onjuist >1%",
      ],
      "≥98% van de facturen juist – onjuist >2% → herstelplan": [],
      "≥98% van de facturen juist – onjuist >3% → herstelplan": [
        "EMV315 · certain · onjuist >3%",
      ],
      "≥98% van de facturen juist; ≥95% van de leveringen op tijd – onjuiste facturen >3% → herstelplan": [
        "EMV315 · certain · onjuiste facturen >3%",
      ],
    }
  `);
});
