import { defineRule } from '../rule.ts';
import { readScore } from './score-value.ts';

export const scaleLevelUnreadable = defineRule<{ criterion: string; level: string; fraction: string }>({
  code: 'EMV802',
  name: 'scale-level-unreadable',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ criterion, level, fraction }) =>
        `in de schaal van ${criterion} is niet te lezen wat niveau “${level}” oplevert: “${fraction}”`,
      en: ({ criterion, level, fraction }) =>
        `in the scale of ${criterion} it cannot be read what level “${level}” earns: “${fraction}”`,
    },
    why: {
      nl: () => 'wie niet weet wat een niveau oplevert, kan niet kiezen waar extra werk loont',
      en: () => 'without knowing what a level earns nobody can choose where extra work pays',
    },
    help: {
      nl: () =>
        'schrijf bij `fraction:` een percentage of een getal, met een minteken voor aftrek: `"75%"`, `"-25%"`, `"0,5"`',
      en: () =>
        'write a percentage or a number at `fraction:`, with a minus sign for a deduction: `"75%"`, `"-25%"`, `"0,5"`',
    },
  },
  check({ bid, report }) {
    for (const criterion of bid.items('criterion')) {
      for (const [index, { label, fraction }] of (criterion.data.scale?.levels ?? []).entries()) {
        if (fraction === undefined || readScore(fraction) !== undefined) continue;
        const span = criterion.span(['scale', 'levels', index, 'fraction']);
        report(span, { criterion: criterion.id, level: label, fraction });
      }
    }
  },
});
