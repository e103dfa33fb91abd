import { defineRule } from '../rule.ts';
import { scaleInWords } from './risk-words.ts';

export const riskScaleNotDeclared = defineRule<{ count: number; risk: string }>({
  code: 'EMV700',
  name: 'risk-scale-not-declared',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ count, risk }) =>
        count === 1
          ? `risico ${risk} heeft een score, maar nergens staat de schaal`
          : `${count} risico’s hebben een score, maar nergens staat de schaal`,
      en: ({ count, risk }) =>
        count === 1
          ? `risk ${risk} has a score, but its scale is given nowhere`
          : `${count} risks have a score, but its scale is given nowhere`,
    },
    label: { nl: () => 'op welke schaal?', en: () => 'on which scale?' },
    why: {
      nl: () => 'zonder schaal zegt een score de beoordelaar niets, en kan hij niet nagaan of ze klopt',
      en: () => 'without the scale a score tells the evaluator nothing, and he cannot verify it',
    },
    help: {
      nl: () => 'zet in risks.yaml onder `riskScales:` de niveaus van kans en gevolg met hun waarde, en de formule',
      en: () =>
        'put the levels of probability and impact with their values, and the formula, under `riskScales:` in risks.yaml',
    },
  },
  check({ bid, reading, report }) {
    if (bid.items('riskScale').length > 0 || bid.mayBeLost(['riskScale'])) return;
    const [first, ...others] = bid.items('risk').filter(({ data }) => /\d/u.test(data.score ?? ''));
    if (first === undefined) return;
    const isExplained = reading
      .prosePassages()
      .some(({ text }) => scaleInWords.factors.every((factor) => factor.test(text)) && scaleInWords.ends.test(text));
    if (!isExplained) report(first.span(['score']), { count: others.length + 1, risk: first.id });
  },
});
