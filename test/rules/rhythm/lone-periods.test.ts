import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

/** Rare words tell in a bid of many texts only. */
const filler = Array.from({ length: 60 }, (_, index) => `Alinea ${index}.`).join('\n\n');
const texts = (...sections: readonly string[]): BidFiles => ({
  ...Object.fromEntries(sections.map((text, index) => [`sections/${'abcdefg'.charAt(index)}.md`, `${text}\n`])),
  'sections/z.md': filler,
});
const bid = (target: string, measure: string, escalation = 'Lager: verbeterplan'): BidFiles => ({
  'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "Sanitaire rondes"\n    target: "${target}"\n    measurement: "Register"\n    reporting: "Maandelijks"\n    escalation: "${escalation}"\n`,
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Schone toiletten."\n    measures:\n      - "${measure}"\n    kpis: [KPI-01]\n`,
});

testPairs({
  'a number and its period apart in a sentence': {
    codes: /^EMV443 /u,
    good: [
      bid(
        '≥ 97% van de geplande sanitaire rondes uitgevoerd, per maand',
        'Van de geplande sanitaire rondes voeren wij elke maand ten minste 97% aantoonbaar uit',
      ),
      // Another thing that is counted.
      bid(
        '≥ 97% van de sanitaire rondes uitgevoerd, per maand',
        'Elk kwartaal is ten minste 97% van de ramen streeploos',
      ),
      // The period is of the report.
      texts(
        'Minstens 97% van de sanitaire rondes in de gymzaal doen wij, per maand.',
        'Elk kwartaal een rapportage over de sanitaire rondes in de gymzaal, met ten minste 97% als uitkomst.',
      ),
      // The period is of what stands behind it.
      texts(
        'Minstens 97% van de sanitaire rondes in de gymzaal doen wij, per maand.',
        'Door 97% van de sanitaire rondes in de gymzaal besparen wij per jaar ongeveer 252 ton water.',
      ),
      // The text that has both tells two things apart.
      texts(
        'Minstens 97% van de sanitaire rondes in de gymzaal doen wij, per maand.',
        'In de gymzaal doen wij 97% van de sanitaire rondes per maand. Elk kwartaal is 97% van de keuringen in de gymzaal goed.',
      ),
    ],
    bad: [
      texts(
        'Van de geplande sanitaire rondes in de gymzaal voeren wij ⟦EMV443:elke maand⟧ ten minste 97% uit.',
        'Geplande sanitaire rondes in de gymzaal: in een kwartaal doen wij er 97% van, met de lijst op de deur.',
      ),
      bid(
        '≥ 97% of the planned washroom rounds done, per month',
        'Of the planned washroom rounds we do at least 97%, ⟦EMV443:per quarter⟧',
      ),
      // Behind the term of a norm.
      bid(
        '≥ 97% of the unsafe washrooms made safe within 90 minutes after the report, per month',
        'At least 97% of unsafe washrooms are made safe within 90 minutes after the report, ⟦EMV443:per quarter⟧',
      ),
    ],
  },
  'the cap of a penalty in two periods': {
    codes: /^EMV443 /u,
    good: [
      bid(
        '100% van de leenwagens binnen 3 uur geleverd, per kwartaal',
        'Voor elke te late leenwagen betalen wij € 350, tot € 1.750 in een kwartaal',
        'Onder 100% in een kwartaal: € 350 per te late leenwagen, met een maximum van € 1.750 per kwartaal',
      ),
    ],
    bad: [
      bid(
        '100% van de leenwagens binnen 3 uur geleverd, per kwartaal',
        'Voor elke te late leenwagen betalen wij € 350, tot € 1.750 ⟦EMV443:in een jaar⟧',
        'Onder 100% in een kwartaal: € 350 per te late leenwagen, met een maximum van € 1.750 per kwartaal',
      ),
    ],
  },
  'a small number of times in two periods': {
    codes: /^EMV4(?:27|43) /u,
    good: [
      texts(
        'Twee keer per jaar loopt de vraag naar pleisters voorspelbaar op.',
        'De vraag naar pleisters loopt tweemaal per jaar op: in de zomer en bij griep.',
      ),
      // Two things.
      texts(
        'Twee keer per jaar loopt de vraag naar pleisters voorspelbaar op.',
        'De roosterplanner belt twee keer per week met de afdeling.',
      ),
    ],
    bad: [
      texts(
        'De zandfilters worden op vaste dagen gespoeld, ⟦EMV443:drie keer per maand⟧, ook als zij nog schoon zijn.',
        'Het verschil zit in het spoelen van de zandfilters. Nu gebeurt dat spoelen van filters drie keer per week.',
      ),
      texts(
        'The filters of the sand bed are flushed on set days, ⟦EMV443:3 times a month⟧.',
        'Flushing sand filters takes water: now it happens 3 times a week.',
      ),
    ],
  },
});
