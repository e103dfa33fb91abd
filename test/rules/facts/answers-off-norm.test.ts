import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';

const kpi = (id: string, title: string, target: string): string =>
  `  - id: ${id}\n    title: "${title}"\n    target: "${target}"\n`;
const kpis = `kpis:\n${kpi('KPI-01', 'Bevrijding', '≥95% van de personen per maand bevrijd ≤30 minuten; 100% per maand bevrijd ≤45 minuten')}${kpi('KPI-02', 'Herstel', '≥90% van de storingen per maand hersteld ≤8 uur')}`;
const english = { 'emvi.yaml': 'emvi: 1\ntitle: "Plan"\nlang: en\n' };
const wish = (keyMessage: string, measures: readonly string[] = [], extra = ''): BidFiles => ({
  'kpis.yaml': kpis,
  'wishes.yaml': `wishes:\n  - id: W-01\n    text: "Niemand zit lang vast."\n    keyMessage: "${keyMessage}"\n    measures:\n${measures.map((text) => `      - "${text}"\n`).join('')}      - "De ploeg oefent elk jaar"\n    kpis: [KPI-01]\n${extra}`,
});

const ownKpis = `kpis:\n${[
  kpi('KPI-01', 'Antwoord', '100% van de aanvragen beantwoord ≤3 werkdagen na ontvangst'),
  kpi('KPI-02', 'Herstel', '100% van de stoelen hersteld binnen 10 werkdagen na melding'),
  kpi('KPI-03', 'Gevaar', '100% van de gevaarlijke stoelen vervangen binnen 1 werkdag na melding'),
  kpi('KPI-04', 'Reistijd', 'Reistijd ≤60 minuten bij 100% van de ritten per maand'),
  kpi('KPI-05', 'Post', '≥ 98% van de post bezorgd vóór 12.00 uur op de werkdag na ontvangst'),
].join('')}`;
const englishKpis = `kpis:\n${kpi('KPI-01', 'Answers', '100% of requests answered ≤3 working days after receipt')}`;
const reply = 'De planner beantwoordt elke aanvraag binnen 3 werkdagen';
const answer = (
  texts: {
    readonly text?: string;
    readonly keyMessage?: string;
    readonly measures?: readonly string[];
    readonly explanation?: string;
  },
  norms = ownKpis,
): BidFiles => {
  const ids = [...norms.matchAll(/KPI-\d\d/gu)].join(', ');
  const measures = (texts.measures ?? []).map((one) => `      - "${one}"\n`).join('');
  return {
    'kpis.yaml': norms,
    'wishes.yaml': `wishes:\n  - id: W-01\n    text: "${texts.text ?? 'Doe wat u belooft.'}"\n    keyMessage: "${texts.keyMessage ?? 'Beloofd is beloofd.'}"\n${measures === '' ? '' : `    measures:\n${measures}`}    kpis: [${ids}]\n`,
    ...(texts.explanation === undefined
      ? {}
      : {
          'requirements.yaml': `requirements:\n  - id: Eis 1\n    title: "Post"\n    text: "De post is bezorgd op de werkdag na ontvangst."\n    compliance: compliant\n    explanation: "${texts.explanation}"\n    kpis: [KPI-05]\n`,
        }),
  };
};

testPairs({
  'the key message repeats the numbers of its KPI': {
    codes: /^EMV42[0-3] /u,
    good: [
      wish('95 van de 100 personen zijn binnen een half uur bevrijd, iedereen binnen drie kwartier.'),
      // Both norms are there; the third term is of something else.
      wish('95% is bevrijd binnen 30 minuten, iedereen binnen 45 minuten, en na 20 minuten belt de meldkamer.'),
      // Its measures give the same term.
      wish('De monteur vertrekt binnen 10 minuten.', ['De monteur van dienst vertrekt binnen 10 minuten na de oproep']),
    ],
    bad: [
      wish('95 van de 100 personen zijn binnen een half uur bevrijd, iedereen ⟦EMV420:binnen 56 minuten⟧.'),
      wish('⟦EMV420:71%⟧ is bevrijd binnen 30 minuten.'),
      { ...english, ...wish('Everybody is free ⟦EMV420:within 56 minutes⟧.') },
    ],
  },
  'a measure repeats the limit that it is about': {
    codes: /^EMV42[0-3] /u,
    good: [
      wish('Snel vrij.', ['De monteur woont op ten hoogste 20 minuten rijden']),
      wish('Snel vrij.', ['Personen worden binnen 45 minuten bevrijd']),
      wish('Snel vrij.', [
        '95% van de personen is binnen 30 minuten bevrijd en iedereen binnen 45 minuten',
        'Personen worden binnen 60 minuten na hun bevrijding gebeld',
      ]),
    ],
    bad: [wish('Snel vrij.', ['Alle personen worden per maand ⟦EMV420:binnen 35 minuten⟧ bevrijd'])],
  },
  'an answer is about the norm with which it shares its words': {
    codes: /^EMV420 /u,
    good: [
      answer({ measures: ['De planner beantwoordt elke aanvraag binnen 3 werkdagen'] }),
      // It runs from what the norm is about.
      answer({ measures: ['De aanvrager wordt binnen 30 werkdagen na het antwoord op zijn aanvraag gebeld'] }),
      // Another norm gives that term for what it is about.
      answer({ keyMessage: 'Een defecte stoel is binnen 10 werkdagen hersteld.' }),
      answer({ measures: ['De planner beantwoordt 90% van de brieven binnen 12 werkdagen'] }),
    ],
    bad: [
      answer({ measures: ['De planner beantwoordt elke aanvraag ⟦EMV420:binnen 30 werkdagen⟧'] }),
      answer({ measures: ['De planner beantwoordt elke aanvraag ⟦EMV420:binnen 3 weken⟧'] }),
      answer({
        keyMessage:
          'Een stoel is binnen 10 werkdagen hersteld; een gevaarlijke stoel is ⟦EMV420:binnen 10 werkdagen⟧ vervangen.',
      }),
      answer({ measures: ['Geen enkele rit duurt ⟦EMV420:langer dan 600 minuten⟧'] }),
      {
        ...english,
        ...answer({ measures: ['The planner answers every request ⟦EMV420:within 30 working days⟧'] }, englishKpis),
      },
    ],
  },
  'an answer gives the share of its norm with another term': {
    codes: /^EMV420 /u,
    good: [
      answer({ explanation: 'Ten minste 98% is dan bezorgd, en wel vóór 12.00 uur.' }),
      answer({
        explanation: '98% van de pakketten is gewogen, en wel vóór 09.00 uur, en bezorgd is de post vóór 12.00 uur.',
      }),
    ],
    bad: [answer({ explanation: 'Ten minste 98% is dan bezorgd, en wel ⟦EMV420:vóór 09.00 uur⟧.' })],
  },
  'the only term of a key message is that of the measure and the norm': {
    codes: /^EMV420 /u,
    good: [
      answer({
        text: 'Binnen 5 werkdagen antwoord.',
        keyMessage: 'U vraagt antwoord binnen 5 werkdagen.',
        measures: [reply],
      }),
      answer({ text: 'Binnen 5 werkdagen antwoord.', keyMessage: 'Antwoord binnen 3 werkdagen.', measures: [reply] }),
    ],
    bad: [
      answer({
        text: 'Antwoord binnen 5 werkdagen.',
        keyMessage: 'Reactie ⟦EMV420:binnen 5 werkdagen⟧.',
        measures: [reply],
      }),
      answer({
        keyMessage: 'De reactie is er ⟦EMV420:binnen 3 weken⟧.',
        measures: [reply, 'Elke stoel is binnen 3 weken gestoffeerd'],
      }),
    ],
  },
  'a share of an answer is a share of all': {
    codes: /^EMV328 /u,
    good: [
      wish('95% is vrij binnen 30 minuten.'),
      wish('Onze capaciteit groeit tot 140% van de deelnemers.'),
      wish('De ploeg is 150% van de bezetting van nu.'),
    ],
    bad: [wish('⟦EMV328:113% rijdt⟧ binnen een half uur.')],
  },
});
