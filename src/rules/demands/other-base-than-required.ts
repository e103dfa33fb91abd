import { gapList } from '../../gap/gap-list.ts';
import { defineRule } from '../rule.ts';

export const otherBaseThanRequired = defineRule<{
  readonly requirement: string;
  readonly asked: string;
  readonly offered: string;
  readonly holder: string;
}>({
  code: 'EMV811',
  name: 'other-base-than-required',
  severity: 'info',
  consequence: 'points',
  text: {
    message: {
      nl: (p) => `${p.requirement} eist “${p.asked}” en ${p.holder} biedt “${p.offered}”: percentages van iets anders`,
      en: (p) =>
        `${p.requirement} requires “${p.asked}” and ${p.holder} offers “${p.offered}”: percentages of another thing`,
    },
    label: { nl: () => 'andere grondslag dan de eis', en: () => 'another base than the requirement' },
    why: {
      nl: () => 'zonder bedrag is niet te zien of het aanbod aan de eis voldoet',
      en: () => 'without an amount nobody can see whether the offer meets the requirement',
    },
    help: {
      nl: () => 'noem bij beide het bedrag of aantal, of reken het percentage om naar de grondslag van de eis',
      en: () => 'give the amount or number for both, or convert the percentage to the base of the requirement',
    },
  },
  check({ reading, presume }) {
    for (const { demand, asked, span, verdict, reason, answers } of gapList(reading)) {
      const [answer] = answers;
      if (verdict !== 'unclear' || reason !== 'base' || answer === undefined) continue;
      const label = { nl: 'dit eist de opdrachtgever', en: 'the buyer requires this' };
      presume(answer.span, { requirement: demand.id, asked, offered: answer.text, holder: answer.item.id }, [
        { span, label },
      ]);
    }
  },
});
