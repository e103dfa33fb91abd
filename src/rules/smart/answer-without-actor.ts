import { hasWord } from '../../smart/words.ts';
import { defineRule } from '../rule.ts';
import { unmeasuredAnswers } from './answer-texts.ts';

export const answerWithoutActor = defineRule<{ item: string }>({
  code: 'EMV325',
  name: 'answer-without-actor',
  severity: 'info',
  profiles: { draft: 'off' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ item }) => `het antwoord op ${item} zegt nergens wie het doet`,
      en: ({ item }) => `the answer to ${item} nowhere says who does it`,
    },
    why: {
      nl: () => 'specifiek (de S van SMART) betekent dat de beoordelaar leest wie wat doet',
      en: () => 'specific (the S of SMART) means that the evaluator reads who does what',
    },
    help: {
      nl: () => 'schrijf actief en noem de rol: “de omgevingsmanager belt elke klager binnen 1 werkdag”',
      en: () => 'write actively and name the role: “the liaison manager calls every complainant within 1 working day”',
    },
  },
  check(context) {
    const { bid } = context;
    const names = [...bid.items('role'), ...bid.items('party')].flatMap(({ data }) => data.name ?? []);
    const known = names.map((name) => name.toLowerCase());
    for (const { item, passages } of unmeasuredAnswers(context)) {
      const text = passages
        .map((passage) => passage.text)
        .join('\n')
        .toLowerCase();
      const hasActor = hasWord('actor', text) || known.some((name) => text.includes(name));
      if (!hasActor) context.report(item.span(), { item: item.id });
    }
  },
});
