import type { ItemKind } from '../../model/item.ts';
import { sharedWords, topicOf } from '../../reading/topic.ts';
import { defineRule } from '../rule.ts';

/** A CV, a declaration or a certificate of the CO2 ladder is about whom it belongs to, whatever its words. */
const speaksForItself: ReadonlySet<ItemKind> = new Set(['person', 'party', 'co2Ladder', 'socialReturn']);

/** A certificate of a standard tells its reader more than its words: `ISO 27001` is about privacy too. */
const ofStandard =
  /(?<![A-Za-z])(?:ISO|IEC|NEN|EN|ISAE|VCA|SCCM|CO2-Prestatieladder)[ -]?(?:EN-?|ISO-?|IEC-?|NEN-?|[ /-]){0,3}\d{4,5}/u;

export const evidenceOffTopic = defineRule<{ evidence: string; item: string; proves: string }>({
  code: 'EMV214',
  name: 'evidence-off-topic',
  severity: 'info',
  certainty: 'presumed',
  profiles: { draft: 'off' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ evidence, item, proves }) => `bewijsstuk ${evidence} (“${proves}”) lijkt niet over ${item} te gaan`,
      en: ({ evidence, item, proves }) => `evidence ${evidence} (“${proves}”) does not seem to be about ${item}`,
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
      report(link.span, { evidence: evidence.id, item: link.from.id, proves }, [
        { span: evidence.span(['proves']), label: { nl: 'dit toont het aan', en: 'this is what it proves' } },
      ]);
    }
  },
});
