import { relationTargets } from '../../model/kinds.ts';
import { suggest } from '../../text/suggest.ts';
import { defineRule } from '../rule.ts';

/** A search among all ids for each of thousands of broken links would take longer than the rest of the check. */
const mostSuggestions = 50;

/** Evidence has a finding of its own while no list of evidence exists: see evidence-not-listed. */
export const unknownReference = defineRule<{ item: string; field: string; id: string; suggestion?: string }>({
  code: 'EMV203',
  name: 'unknown-reference',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ item, id }) => `${item} verwijst naar ${id}, maar die bestaat niet`,
      en: ({ item, id }) => `${item} refers to ${id}, which does not exist`,
    },
    label: {
      nl: ({ suggestion }) => (suggestion === undefined ? 'onbekend' : `bedoelde u ${suggestion}?`),
      en: ({ suggestion }) => (suggestion === undefined ? 'unknown' : `did you mean ${suggestion}?`),
    },
    why: {
      nl: () => 'een verwijzing die nergens heen leidt, blijft als los eind in het plan staan',
      en: () => 'a reference that leads nowhere ends up as a loose end in the plan',
    },
    help: {
      nl: ({ id, suggestion }) =>
        suggestion === undefined
          ? `voeg ${id} toe aan de bronnen of haal de verwijzing weg`
          : `schrijf ${suggestion}, of voeg ${id} toe aan de bronnen`,
      en: ({ id, suggestion }) =>
        suggestion === undefined
          ? `add ${id} to the sources or remove the reference`
          : `write ${suggestion}, or add ${id} to the sources`,
    },
  },
  check({ bid, report }) {
    let found = 0;
    for (const link of bid.links) {
      if (link.to !== undefined) continue;
      const targets = relationTargets(link.from.kind, link.relation);
      const isEvidence = targets.includes('evidence') && (targets.length === 1 || bid.isEvidenceId(link.id));
      if (isEvidence && bid.items('evidence').length === 0) continue;
      // Without a list of documents the usual ones are made, under names that the manifest does not hold.
      if (targets.includes('document') && bid.items('document').length === 0) continue;
      if (bid.mayBeLost(targets, link.id)) continue;
      found += 1;
      const isSuggested = found <= mostSuggestions;
      const suggestion = isSuggested
        ? suggest(
            link.id,
            targets.flatMap((kind) => bid.items(kind).map(({ id }) => id)),
          )
        : undefined;
      report(link.span, {
        item: link.from.id,
        field: link.relation,
        id: link.id,
        ...(suggestion === undefined ? {} : { suggestion }),
      });
    }
  },
});
