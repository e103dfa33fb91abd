import { formRulesOf } from '../../reading/form-rules.ts';
import { readLengthLimit } from '../../reading/length-limit.ts';
import { defineRule } from '../rule.ts';

export const unreadLengthLimit = defineRule<{ text: string }>({
  code: 'EMV507',
  name: 'unread-length-limit',
  severity: 'warning',
  consequence: 'exclusion',
  text: {
    message: {
      nl: ({ text }) => `emvi telt niet mee met de grens “${text}”`,
      en: ({ text }) => `emvi cannot count against the limit “${text}”`,
    },
    why: {
      nl: () => 'wat niet wordt geteld, kan te lang zijn zonder dat iemand het merkt',
      en: () => 'what is not counted can be too long without anybody noticing',
    },
    help: {
      nl: () =>
        'schrijf de grens in woorden of tekens (“4.000 tekens inclusief spaties”); tel bladzijden zelf na in Word',
      en: () =>
        'write the limit in words or characters (“4,000 characters including spaces”); count pages yourself in Word',
    },
  },
  check({ bid, report }) {
    for (const { rules, span } of formRulesOf(bid).sets) {
      if (rules.maxPages !== undefined) report(span('maxPages'), { text: rules.maxPages });
    }
    for (const item of [...bid.items('question'), ...bid.items('wish')]) {
      const { maxLength } = item.data;
      if (maxLength === undefined || readLengthLimit(maxLength) !== undefined) continue;
      report(item.span(['maxLength']), { text: maxLength });
    }
  },
});
