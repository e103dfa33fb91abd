import { defineRule } from '../rule.ts';

export const co2AmbitionDiffers = defineRule<{ said: string; offered: string }>({
  code: 'EMV755',
  name: 'co2-ambition-differs',
  severity: 'warning',
  profiles: { draft: 'info', submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ said, offered }) => `tekst belooft ${said} op de CO2-Prestatieladder, en het aanbod is ${offered}`,
      en: ({ said, offered }) => `text promises ${said} on the CO2-Prestatieladder, and the offer is ${offered}`,
    },
    why: {
      nl: () => 'de gunning rust op de trede of het niveau; bij twee verschillende telt het laagste of geen van beide',
      en: () => 'the award rests on the level; of two different ones the lowest counts, or neither',
    },
    help: {
      nl: ({ offered }) => `maak er overal ${offered} van, of verbeter \`ambition:\` in offer.yaml`,
      en: ({ offered }) => `make it ${offered} everywhere, or mend \`ambition:\` in offer.yaml`,
    },
  },
  check({ bid, reading, report }) {
    const [ladder] = bid.items('co2Ladder');
    const { ambition } = ladder?.data ?? {};
    const offered = ambition === undefined ? null : rung.exec(ambition);
    if (ladder === undefined || ambition === undefined || offered === null) return;
    for (const passage of reading.ownPassages()) {
      if (passage.item === ladder) continue;
      for (const match of passage.text.matchAll(said)) {
        const [, words = ''] = match;
        const found = rung.exec(words);
        if (found === null || found[2] === offered[2]) continue;
        const end = match.index + match[0].length;
        const label = { nl: 'dit is het aanbod', en: 'this is the offer' };
        report(passage.span(end - words.length, end), { said: words, offered: ambition }, [
          { span: ladder.span(['ambition']), label },
        ]);
      }
    }
  },
});

const rung = /(niveau|trede|level|step)\s?([1-5])/iu;
const said = /CO(?:2|₂)-?\s?prestatieladder[^.;\n]{0,20}?((?:niveau|trede|level|step)\s?[1-5])(?![0-9])/giu;
