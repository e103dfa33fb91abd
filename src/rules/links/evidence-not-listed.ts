import type { Bid } from '../../model/bid.ts';
import { normalId } from '../../model/ids.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

export const evidenceNotListed = defineRule<{ id: string }>({
  code: 'EMV206',
  name: 'evidence-not-listed',
  severity: 'warning',
  consequence: 'points',
  text: {
    message: {
      nl: ({ id }) => `bewijsstuk ${id} wordt genoemd, maar staat niet in de lijst van bewijsstukken`,
      en: ({ id }) => `evidence ${id} is mentioned but not listed`,
    },
    why: {
      nl: () => 'een bewijsstuk dat niet wordt meegestuurd, telt niet mee in de beoordeling',
      en: () => 'evidence that is not handed in does not count in the evaluation',
    },
    help: {
      nl: ({ id }) => `zet ${id} met titel in evidence.yaml, of haal de verwijzing weg`,
      en: ({ id }) => `add ${id} with its title to evidence.yaml, or remove the reference`,
    },
  },
  check({ bid, report }) {
    const places = new Map<string, { id: string; spans: Span[] }>();
    for (const { id, span } of unlisted(bid)) {
      if (bid.mayBeLost(['evidence'], id)) continue;
      const known = places.get(normalId(id));
      if (known === undefined) places.set(normalId(id), { id, spans: [span] });
      else known.spans.push(span);
    }
    for (const { id, spans } of places.values()) {
      const [first, ...others] = spans.sort(byPlace);
      if (first === undefined) continue;
      report(
        first,
        { id },
        others.map((span) => ({ span, label: { nl: 'ook hier genoemd', en: 'named here too' } })),
      );
    }
  },
});

/** Every place that names evidence without an entry: ids in text, and fields while there is no list at all. */
function* unlisted(bid: Bid): Iterable<{ readonly id: string; readonly span: Span }> {
  for (const mention of bid.mentions) {
    if (mention.to === undefined && bid.isEvidenceId(mention.id)) yield mention;
  }
  if (bid.items('evidence').length > 0) return;
  for (const link of bid.links) {
    if (link.relation === 'evidence') yield link;
  }
}

function byPlace(a: Span, b: Span): number {
  if (a.file !== b.file) return a.file.path < b.file.path ? -1 : 1;
  return a.start - b.start;
}
