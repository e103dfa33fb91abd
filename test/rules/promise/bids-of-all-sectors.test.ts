import { expect, test } from 'vitest';
import { type BidFiles, checkMarked } from '../../support/bid.ts';

/** One question with its answer and one KPI, as bid writers of any sector write them. */
function bid(parts: {
  readonly text?: string;
  readonly asks?: string;
  readonly answer: string;
  readonly title: string;
  readonly target: string;
  readonly kpi?: string;
  readonly body?: string;
}): BidFiles {
  const { text, asks, answer, title, target, kpi = '', body } = parts;
  return {
    'wishes.yaml': 'wishes: []\n',
    'criteria.yaml':
      `criteria:\n  - id: K1\n    title: "Kwaliteit"\n    questions:\n      - id: V1\n        text: "${text ?? 'Hoe werkt u?'}"\n` +
      (asks === undefined ? '' : `        asks: ["${asks}"]\n`) +
      `        approach: "${answer}"\n        kpis: [KPI-01]\n` +
      (body === undefined ? '' : '        body: teksten/v1.md\n'),
    'kpis.yaml': `kpis:\n  - id: KPI-01\n    title: "${title}"\n    target: "${target}"\n    measurement: "Registratie"\n    reporting: "Maandelijks"\n${kpi}`,
    ...(body === undefined ? {} : { 'teksten/v1.md': `${body}\n` }),
  };
}

const silent: Readonly<Record<string, BidFiles>> = {
  'what was reached before is no promise': bid({
    answer:
      'Minstens 95% van de ruimten wordt goedgekeurd. Op de scholen die wij nu schoonhouden werd in 2025 96,4% van de ruimten goedgekeurd.',
    title: 'Goedgekeurde ruimten',
    target: '≥ 95% van de ruimten per meting',
  }),
  'what a pilot reached is no promise': bid({
    answer:
      'In het pilotrestaurant daalde de verspilling in acht maanden van 112 naar 74 gram per gast. Wij gaan naar maximaal 70 gram per gast na twee jaar.',
    title: 'Voedselverspilling per gast',
    target: '≤ 70 gram per gast na 24 maanden',
  }),
  'a norm year by year is held against the year that is meant': bid({
    text: 'Het restafval daalt tot 80 kg per inwoner per jaar.',
    answer: 'Wij brengen restafval terug tot 80 kg per inwoner in 2029.',
    title: 'Restafval per inwoner',
    target: '≤ 105 kg in 2027, ≤ 92 kg in 2028, ≤ 80 kg in 2029',
  }),
  'how often is counted is no number by itself': bid({
    answer: 'Een cliënt ziet per jaar hoogstens drie verschillende hulpen.',
    title: 'Verschillende hulpen per cliënt',
    target: 'Maximaal 3 per jaar',
  }),
  'the period behind a norm is no norm': bid({
    answer:
      'Elk toilet krijgt minstens twee keer per dag een ronde. Minstens 95% van de meldingen is binnen 30 minuten verholpen.',
    title: 'Meldingen over toiletten',
    target: '≥ 95% van de meldingen binnen 30 minuten verholpen, per maand',
  }),
  'office hours are no term': bid({
    answer:
      'De coördinator is op werkdagen van 8.30 tot 17.30 uur bereikbaar en legt binnen 10 werkdagen een voorstel neer.',
    title: 'Reactie op een aanvraag',
    target: 'Voorstel ≤ 10 werkdagen na de aanvraag',
  }),
  'until when something can be ordered is no limit on delivery': bid({
    text: 'Bestellen kan tot 24 uur voor aanvang.',
    answer: 'Bestellen kan tot 4 uur voor aanvang voor koffie, en tot 24 uur voor lunches.',
    title: 'Bestelling op tijd',
    target: '100% van de bestellingen 10 minuten voor aanvang gereed, per maand',
  }),
  'a limit that is never passed covers all cases': bid({
    text: 'De surveillant is uiterlijk binnen 25 minuten na de melding ter plaatse.',
    answer: 'Wij komen altijd kijken.',
    title: 'Aanrijtijd',
    target: '≤ 20 minuten na de melding (98% per kwartaal, nooit meer dan 25 minuten)',
  }),
  'a score in words is measured by a score': bid({
    text: 'De receptie wordt door bezoekers gemiddeld met een 8 beoordeeld.',
    answer: 'De receptionist heet iedere bezoeker welkom.',
    title: 'Bezoekerstevredenheid',
    target: 'Gemiddeld ≥ 8,0 per half jaar',
  }),
  'a score of a place is a score': bid({
    answer: 'In het overleg bespreken wij drie locaties.',
    title: 'Gebruikerstevredenheid',
    target: 'Gemiddeld ≥ 7,5 per locatie per kwartaal',
  }),
  'seconds on the phone and days in the mail are two terms': bid({
    answer: '85% van de oproepen wordt binnen 30 seconden beantwoord. E-mail wordt binnen 1 werkdag beantwoord.',
    title: 'Bereikbaarheid',
    target: '≥ 85% van de oproepen binnen 30 seconden beantwoord per week',
  }),
  'how many things the answer must tell is nothing to measure': bid({
    text: 'Benoem de drie belangrijkste risico’s en uw maatregelen.',
    asks: 'drie belangrijkste risico’s',
    answer: 'De risico’s zijn vorst, storm en ziekte.',
    title: 'Maatregelen op tijd',
    target: '≥ 90% van de maatregelen per maand',
  }),
  'the event of a term with what it is of': bid({
    answer: 'Binnen vijf werkdagen na ontvangst van de toewijzing is de hulp geweest.',
    title: 'Wachttijd',
    target: '≤ 5 werkdagen na toewijzing',
  }),
  'a share that the answer promises itself': bid({
    answer:
      'Deelnemers voeren een opdracht binnen zes weken uit. Minstens 80% van de deelnemers voert de opdracht uit.',
    title: 'Opdracht uitgevoerd',
    target: '≥ 80% van de deelnemers voert de opdracht uit binnen 6 weken',
  }),
  'a date of the draft beside that of the final product': bid({
    answer: 'Het dossier komt in twee versies.',
    title: 'Producten op tijd',
    target: '100% van de producten op de dag van de planning',
    body: 'Het dossier is klaar op 4 juni 2027.\n\n| Product | Concept | Definitief |\n| --- | --- | --- |\n| Dossier | 30 april 2027 | 4 juni 2027 |',
  }),
  'an approach and a planning are shown, not named': bid({
    asks: 'Aanpak", "Planning',
    answer: 'Het duikonderzoek begint op 1 maart 2027.',
    title: 'Producten op tijd',
    target: '100% van de producten op de dag van het schema',
    body: 'De vergunning wordt aangevraagd op 3 mei 2027.\n\nHet ontwerp volgt op 7 juni 2027.',
  }),
  'evidence that we did better than the norm': {
    ...bid({
      answer: 'Wij meten elke ruimte.',
      title: 'Goedgekeurde ruimten',
      target: '≥ 90% van de ruimten per meting',
    }),
    'evidence.yaml':
      'evidence:\n  - id: B1\n    title: "Meetrapporten"\n    proves: "96,4% van de ruimten goedgekeurd"\n',
  },
};

test.each(Object.entries(silent))('%s', async (_, files) => {
  const { found } = await checkMarked(files);
  expect(found.filter((finding) => /^EMV(?:211|303|4)/u.test(finding))).toEqual([]);
});

const faulty: Readonly<Record<string, BidFiles>> = {
  'a promise without a year against the last year of the norm': bid({
    text: 'Het restafval daalt tot 80 kg per inwoner per jaar.',
    answer: 'Wij doen dat met een gft-zuil.',
    title: 'Restafval per inwoner',
    target: '≤ 105 kg in 2027, ≤ 92 kg in 2028, ⟦EMV400:≤ 85 kg⟧ in 2029',
  }),
  'a higher score than the one that is measured': bid({
    answer: 'Wij garanderen gemiddeld een 8,2.',
    title: 'Cliënttevredenheid',
    target: 'Gemiddeld ⟦EMV400:≥ 8,0⟧',
  }),
  'a number beside one that was': bid({
    answer:
      'In de pilot daalde de verspilling naar 74 gram per gast. Wij gaan naar maximaal 65 gram per gast na twee jaar.',
    title: 'Voedselverspilling per gast',
    target: '⟦EMV400:≤ 70 gram per gast⟧ na 24 maanden',
  }),
  'an average where every case is promised': bid({
    answer: 'De wachttijd aan de kassa is hoogstens 3 minuten.',
    title: 'Wachttijd aan de kassa',
    target: '⟦EMV402:Gemiddeld⟧ ≤ 3 minuten',
  }),
  'the same promise twice in one answer is one finding': bid({
    answer:
      'Binnen 10 werkdagen na de aanvraag is er een voorstel. Het voorstel ligt er dus binnen 10 werkdagen na de aanvraag.',
    title: 'Voorstel na een aanvraag',
    target: 'Voorstel ⟦EMV400:≤ 15 werkdagen⟧ na aanvraag',
  }),
};

test.each(Object.entries(faulty))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files);
  expect(found.filter((finding) => /^EMV40/u.test(finding))).toEqual(announced);
});
