import { isAboveWhole, isShareOfWhole } from '../../smart/share-of-whole.ts';
import { defineRule } from '../rule.ts';
import { wordsAround } from './words-around.ts';

export const shareAboveWhole = defineRule<{ written: string; noun: string }>({
  code: 'EMV328',
  name: 'share-above-whole',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ written, noun }) => `“${written}” kan niet: er is nooit meer dan 100% van “${noun}”`,
      en: ({ written, noun }) => `“${written}” cannot be: there is never more than 100% of “${noun}”`,
    },
    label: {
      nl: () => 'meer dan alles',
      en: () => 'more than all',
    },
    why: {
      nl: () =>
        'een deel van een geheel is hoogstens 100%; de beoordelaar kan deze belofte niet meten en leest een slordigheid',
      en: () =>
        'a share of a whole is 100% at most; the evaluator cannot measure this promise and takes it for a mistake',
    },
    help: {
      nl: () => 'verbeter het getal, of schrijf waarmee u vergelijkt (`ten opzichte van 2026`)',
      en: () => 'correct the number, or write what you compare with (`compared with 2026`)',
    },
  },
  check({ reading, report, presume }) {
    for (const passage of reading.ownPassages()) {
      for (const claim of reading.claims(passage)) {
        const { quantity } = claim;
        if (!isAboveWhole(quantity)) continue;
        const { written, around, subject } = wordsAround(claim);
        if (!isShareOfWhole(quantity, written, around, subject)) continue;
        const tell = passage.item?.kind === 'kpi' ? report : presume;
        tell(claim.span, { written, noun: quantity.noun ?? subject });
      }
    }
  },
});
