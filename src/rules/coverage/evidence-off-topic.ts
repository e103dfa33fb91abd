import type { Bid } from '../../model/bid.ts';
import type { Item, ItemKind } from '../../model/item.ts';
import { sharedWords, type Topic, topicOf } from '../../reading/words/topic.ts';
import { defineRule } from '../rule.ts';

/** A CV, a declaration or a certificate of the CO2 ladder is about whom it belongs to, whatever its words. */
const speaksForItself: ReadonlySet<ItemKind> = new Set(['person', 'party', 'co2Ladder', 'socialReturn']);

/** A certificate of a standard tells its reader more than its words: `ISO 27001` is about privacy too. */
const ofStandard =
  /(?<![A-Za-z])(?:ISO|IEC|NEN|EN|ISAE|VCA|SCCM|CO2-Prestatieladder)[ -]?(?:EN-?|ISO-?|IEC-?|NEN-?|[ /-]){0,3}\d{4,5}/u;

/** One word in common is chance. */
const fewestShared = 2;

export const evidenceOffTopic = defineRule<{ evidence: string; item: string; proves: string; other: string }>({
  code: 'EMV214',
  name: 'evidence-off-topic',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ evidence, item, proves, other }) =>
        `bewijsstuk ${evidence} (“${proves}”) lijkt niet over ${item} te gaan, maar over ${other}`,
      en: ({ evidence, item, proves, other }) =>
        `evidence ${evidence} (“${proves}”) does not seem to be about ${item}, but about ${other}`,
    },
    why: {
      nl: () => 'bewijs van iets anders overtuigt een beoordelaar niet',
      en: () => 'proof of something else does not convince an evaluator',
    },
    help: {
      nl: ({ evidence }) =>
        `schrijf bij ${evidence} onder \`proves:\` wat het voor deze belofte aantoont, of kies ander bewijs`,
      en: ({ evidence }) =>
        `write under \`proves:\` of ${evidence} what it shows for this promise, or choose other evidence`,
    },
  },
  check({ bid, reading, report }) {
    const asked = [...bid.items('wish'), ...bid.items('question'), ...bid.items('requirement')];
    const topicOfItem = (item: Item): Topic =>
      topicOf([...reading.passagesOf(item), ...reading.bodyPassages(item)].map(({ text }) => text).join('\n'));
    for (const link of bid.links) {
      if (link.relation !== 'evidence' || link.to === undefined || speaksForItself.has(link.from.kind)) continue;
      const evidence = bid.find('evidence', link.to.id);
      const proves = evidence?.data.proves;
      if (evidence === undefined || proves === undefined) continue;
      if (ofStandard.test(`${evidence.data.title ?? ''} ${proves}`)) continue;
      const about = topicOf(`${evidence.data.title ?? ''}\n${proves}`);
      const kpis = bid.linked(link.from, 'kpis', 'kpi');
      // Who answers for the same KPI with the same proof says what both are about.
      const others = kpis
        .flatMap((kpi) => bid.linksTo(kpi, 'kpis').map(({ from }) => from))
        .filter((from) => bid.linksFrom(from, 'evidence').some(({ to }) => to === link.to));
      const texts = [link.from, ...kpis, ...others].flatMap((item) => reading.passagesOf(item)).map(({ text }) => text);
      const body = [link.from, ...others].flatMap((item) => reading.bodyPassages(item)).map(({ text }) => text);
      if (about.size === 0 || sharedWords(about, topicOf([...texts, ...body].join('\n'))) > 0) continue;
      // Words alone say little: “rooster van 52 weken” proves how a line is staffed. That another answer has them says more.
      const fitting = asked.filter(
        (item) => sharedWords(about, topicOfItem(item)) >= Math.min(about.size, fewestShared),
      );
      const [other] = fitting;
      if (other === undefined || fitting.some((item) => isProvedBy(bid, item, evidence))) continue;
      report(link.span, { evidence: evidence.id, item: link.from.id, proves, other: other.id }, [
        { span: evidence.span(['proves']), label: { nl: 'dit toont het aan', en: 'this is what it proves' } },
      ]);
    }
  },
});

function isProvedBy(bid: Bid, item: Item, evidence: Item): boolean {
  return bid.linksFrom(item, 'evidence').some(({ to }) => to === evidence);
}
