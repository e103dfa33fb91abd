import type { BidFiles } from '../../support/bid.ts';
import { testPairs } from '../../support/pairs.ts';
import { bidWith } from './support.ts';

/** An answer with a key message and a measure, measured by a KPI that is about something else unless given. */
const answer = (headline: string, measure: string, target = 'Elke dienst bezet', title = 'Dienst'): BidFiles =>
  bidWith('Goede zorg.', target, title, `    keyMessage: "${headline}"\n    measures:\n      - "${measure}"\n`);

const letters = 'Bewoners hebben tien werkdagen vooraf een brief.';
const signed =
  'Wie vlakbij woont, heeft tien werkdagen vooraf een brief. Op de weg staat vijf werkdagen vooraf een bord';
const calls = 'Agents answer 95% of calls for the core languages.';
const both = '≥95% of calls for the core languages answered; ≥90% of calls for the rare languages answered';

testPairs({
  'two terms of one sentence are of two steps': {
    codes: /^EMV4[01]0 /u,
    good: [
      answer(
        'Een gevaarlijke boom is binnen 24 uur veilig en binnen 5 werkdagen behandeld.',
        'Gevaarlijke boom: veilig binnen 24 uur, behandeld binnen 5 werkdagen',
      ),
      answer(letters, signed),
    ],
    bad: [answer(letters, 'Bewoners hebben ⟦EMV410:vijf werkdagen⟧ vooraf een brief')],
  },
  'two shares that a KPI has both are of two groups': {
    codes: /^EMV4[01]0 /u,
    good: [answer(calls, 'Agents answer 90% of calls for the rare languages', both, 'Calls')],
    bad: [
      answer(calls, 'Agents answer ⟦EMV410:85% of calls⟧ for the core languages', 'Each shift is filled', 'Shifts'),
    ],
  },
  'a part told with its share is no other value of the whole': {
    codes: /^EMV4[01]0 /u,
    good: [answer('Wij lopen jaarlijks 21.600 bomen na.', 'De inspecteur kijkt 5% na: jaarlijks 1.080 bomen')],
    bad: [answer('Wij lopen jaarlijks 21.600 bomen na.', 'De inspecteur kijkt jaarlijks ⟦EMV410:20.160 bomen⟧ na')],
  },
  'portions of a number are no other value of it': {
    codes: /^EMV4[01]0 /u,
    good: [
      answer('Veilig.', 'De bomen volgen in drie porties van 10.000', '≥10.000 bomen per jaar geïnspecteerd', 'Bomen'),
    ],
    bad: [
      answer(
        'Veilig.',
        'Wij inspecteren ten minste 12.000 bomen per jaar',
        '⟦EMV400:≥10.000 bomen per jaar⟧ geïnspecteerd',
        'Bomen',
      ),
    ],
  },
  'one for each is not so many in all': {
    codes: /^EMV4[01]0 /u,
    good: [answer('Eén vaste invaller.', '14 vaste invallers'), answer('One fixed driver.', '14 fixed drivers')],
    bad: [answer('Twee vaste invallers.', '⟦EMV410:14 vaste invallers⟧')],
  },
  'those who come on top are no other number of those who are there': {
    codes: /^EMV4[01]0 /u,
    good: [
      answer(
        'Ready.',
        'At least two agents are on the line',
        '≥10 extra agents on the line within an hour',
        'Agents on the line',
      ),
    ],
    bad: [
      answer(
        'Ready.',
        'At least twelve agents are on the line',
        '⟦EMV400:≥10 agents⟧ on the line',
        'Agents on the line',
      ),
    ],
  },
  'how far away is no distance for each': {
    codes: /^EMV4[01]0 /u,
    good: [
      answer(
        'Near.',
        'We ask interpreters who live within 25 kilometres',
        '≤44 kilometres per interpreter',
        'Kilometres of interpreters',
      ),
    ],
    bad: [
      answer(
        'Near.',
        'At most 25 kilometres per interpreter',
        '⟦EMV400:≤44 kilometres per interpreter⟧',
        'Kilometres of interpreters',
      ),
    ],
  },
  'the period of a share is not that of a count behind it': {
    codes: /^EMV400 /u,
    good: [
      answer(
        'Calls.',
        'The centre connects 90% of telephone requests for the other 84 languages within 5 minutes',
        '≥90% of telephone requests for the other 84 languages per month connected ≤5 minutes after the request',
        'Calls',
      ),
    ],
    bad: [answer('Calls.', 'We answer at least 84 calls per week', '⟦EMV400:≥80 calls per week⟧ answered', 'Calls')],
  },
});
