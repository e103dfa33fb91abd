import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { wordList } from '../../reading/texts/word-list.ts';
import { defineRule } from '../rule.ts';

export const scaleStepsUnreadable = defineRule<{ criterion: string; steps: string }>({
  code: 'EMV805',
  name: 'scale-steps-unreadable',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'tidiness',
  text: {
    message: {
      nl: ({ criterion, steps }) => `uit “${steps}” blijkt niet met welke stappen ${criterion} wordt gescoord`,
      en: ({ criterion, steps }) => `“${steps}” does not say in which steps ${criterion} is scored`,
    },
    why: {
      nl: () => 'wie de stappen niet kent, schat verkeerd wat een beter antwoord oplevert',
      en: () => 'without the steps you misjudge what a better answer earns',
    },
    help: {
      nl: () => 'schrijf de stappen zoals de leidraad ze noemt: “halve punten”, “stappen van 10%”, “alleen de niveaus”',
      en: () => 'write the steps as the tender guide gives them: “half points”, “steps of 10%”, “only the levels”',
    },
  },
  check({ bid, report }) {
    for (const criterion of bid.items('criterion')) {
      const steps = criterion.data.scale?.steps;
      if (steps === undefined || /\d/u.test(steps) || sizes.isIn(steps) || parseQuantities(steps).length > 0) continue;
      report(criterion.span(['scale', 'steps']), { criterion: criterion.id, steps });
    }
  },
});

const sizes = wordList([
  ...'halve|half|hele|heel|gehele|kwart|kwarten|tiende|tienden|vijfde|vijfden|decimaal|decimalen|afgerond*|niveau*|tussenliggend*|tussenscore*|genoemde'.split(
    '|',
  ),
  ...'halves|whole|integer*|quarter*|tenth*|fifth*|decimal*|rounded|level*|intermediate|listed'.split('|'),
]);
