import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { defineRule } from '../rule.ts';
import { everyItemHasRisks } from './risk-words.ts';

export const promisedRisksMissing = defineRule<{
  kind: 'wish' | 'question';
  lacking: number;
  all: number;
  first: string;
}>({
  code: 'EMV708',
  name: 'promised-risks-missing',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: {
      nl: ({ kind, lacking, all }) =>
        `deze zin belooft risico’s bij elke ${kind === 'wish' ? 'wens' : 'vraag'}, maar ${lacking === all ? 'geen enkele heeft er een' : `${lacking} van de ${all} ${lacking === 1 ? 'heeft' : 'hebben'} er geen`}`,
      en: ({ kind, lacking, all }) =>
        `this sentence promises risks for every ${kind}, but ${lacking === all ? 'none has any' : `${lacking} of the ${all} ${lacking === 1 ? 'has' : 'have'} none`}`,
    },
    label: { nl: () => 'belooft risico’s', en: () => 'promises risks' },
    why: {
      nl: () => 'de beoordelaar zoekt op wat de samenvatting belooft, en vindt het niet',
      en: () => 'the evaluator looks up what the summary promises, and does not find it',
    },
    help: {
      nl: ({ first }) =>
        `zet de risico’s in risks.yaml en noem ze onder \`risks:\`, te beginnen bij ${first}, of pas de zin aan`,
      en: ({ first }) =>
        `put the risks in risks.yaml and name them under \`risks:\`, starting at ${first}, or change the sentence`,
    },
  },
  check({ bid, reading, presume }) {
    const withRisk = new Set<Item>();
    for (const { from, to } of [...bid.links, ...bid.mentions]) {
      if (from !== undefined && to?.kind === 'risk') withRisk.add(from);
    }
    const lackingOf = new Map<'wish' | 'question', Item[]>();
    for (const kind of ['wish', 'question'] as const) {
      for (const item of bid.items(kind)) if (!withRisk.has(item)) append(lackingOf, kind, item);
    }
    if (lackingOf.size === 0 || bid.mayBeLost(['risk'])) return;
    const told = new Set<string>();
    for (const passage of reading.passages()) {
      if (passage.voice === 'buyer' || !everyItemHasRisks.risks.test(inSmallLetters(passage.text))) continue;
      for (const { text, start, end } of sentencesOf(passage.text)) {
        const kind = promisedKind(inSmallLetters(text));
        const lacking = kind === undefined ? [] : (lackingOf.get(kind) ?? []);
        const [first] = lacking;
        if (kind === undefined || first === undefined || told.has(kind)) continue;
        told.add(kind);
        const all = bid.items(kind).length;
        presume(passage.span(start, end), { kind, lacking: lacking.length, all, first: first.id }, [
          { span: first.span(), label: { nl: 'noemt geen risico', en: 'names no risk' } },
        ]);
      }
    }
  },
});

/** Of what a sentence in small letters says that each has its risks; undefined when it says no such thing. */
function promisedKind(sentence: string): 'wish' | 'question' | undefined {
  const { wishes, questions, has, risks, denial } = everyItemHasRisks;
  const kind = wishes.test(sentence) ? 'wish' : 'question';
  const opening = (kind === 'wish' ? wishes : questions).exec(sentence);
  if (opening === null || denial.test(sentence)) return undefined;
  const rest = sentence.slice(opening.index + opening[0].length);
  const verb = has.exec(rest);
  return verb !== null && risks.test(rest.slice(verb.index)) ? kind : undefined;
}
