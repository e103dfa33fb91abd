import { sentencesOf } from '../../reading/texts/sentences.ts';
import { defineRule } from '../rule.ts';
import { findReservation } from './reservations.ts';

export const reservation = defineRule<{ words: string }>({
  code: 'EMV502',
  name: 'reservation',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ words }) => `“${words}” maakt de aanbieding voorwaardelijk`,
      en: ({ words }) => `“${words}” makes the offer conditional`,
    },
    why: {
      nl: () => 'een inschrijving met een voorbehoud is ongeldig en kan niet meer worden hersteld',
      en: () => 'a bid with a reservation is invalid and can no longer be repaired',
    },
    help: {
      nl: () =>
        'beloof het zonder voorwaarde; wat onzeker is, vraagt u in de nota van inlichtingen of beheerst u als risico',
      en: () => 'promise it without a condition; what is uncertain you ask in the Q&A round or manage as a risk',
    },
  },
  check({ reading, report, presume }) {
    for (const passage of reading.ownPassages()) {
      if (passage.item?.kind === 'input' || passage.item?.kind === 'risk') continue;
      for (const sentence of sentencesOf(passage.text)) {
        const found = findReservation(sentence.text);
        if (found === undefined) continue;
        const span = passage.span(sentence.start + found.start, sentence.start + found.end);
        const parameters = { words: sentence.text.slice(found.start, found.end) };
        if (found.isPlain) report(span, parameters);
        else presume(span, parameters);
      }
    }
  },
});
