import { defineRule } from '../rule.ts';

export const co2WordsMixed = defineRule<{ version: string; word: string; right: string }>({
  code: 'EMV754',
  name: 'co2-words-mixed',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ version, word }) => `versie ${version} van de CO2-Prestatieladder kent geen “${word}”`,
      en: ({ version, word }) => `version ${version} of the CO2-Prestatieladder has no “${word}”`,
    },
    why: {
      nl: () => 'de beoordelaar weet niet welke versie u aanbiedt, en het verkeerde woord levert geen punten op',
      en: () => 'the evaluator cannot tell which version you offer, and the wrong word scores nothing',
    },
    help: {
      nl: ({ right }) => `schrijf “${right}”, of verbeter de versie`,
      en: ({ right }) => `write “${right}”, or mend the version`,
    },
  },
  check({ bid, report }) {
    for (const ladder of bid.items('co2Ladder')) {
      const { version, ambition } = ladder.data;
      const right = version === undefined ? undefined : wordOf(version);
      const word = /\b(?:niveau|trede|level|step)\b/iu.exec(ambition ?? '')?.[0].toLowerCase();
      if (version === undefined || right === undefined || word === undefined || right.all.includes(word)) continue;
      report(ladder.span(['ambition']), { version, word, right: right.name });
    }
  },
});

/** Version 3 has levels 1 to 5, version 4 has steps 1 to 3 (SKAO, Handboek 3.1 and 4.0). */
function wordOf(version: string): { readonly name: string; readonly all: readonly string[] } | undefined {
  const major = /[0-9]+/u.exec(version)?.[0];
  if (major === '3') return { name: 'niveau', all: ['niveau', 'level'] };
  return major === '4' ? { name: 'trede', all: ['trede', 'step'] } : undefined;
}
