import { averages } from '../../quantity/narrowing-words.ts';
import { labelsOf } from '../../reading/claim.ts';
import { itemPromises } from '../../reading/item-promises.ts';
import type { PromisePair } from '../../reading/pair-promises.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import {
  gapsOf,
  normSpan,
  type PairGap,
  type PairParameters,
  pairParameters,
  promisePlace,
  promiser,
} from './pair-words.ts';
import { findRestriction } from './restrictions.ts';

/** `relaxed` is a norm that states an easier number for some of the cases. */
type Parameters = PairParameters & { readonly scope: string; readonly relaxed: boolean; readonly isAverage: boolean };

export const normNarrower = defineRule<Parameters>({
  code: 'EMV402',
  name: 'norm-narrower-than-promise',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: (p) =>
        p.relaxed
          ? `${p.kpi} staat “${p.measured}” toe bij “${p.scope}” terwijl ${promiser.nl(p)}: “${p.promised}”, zonder uitzondering`
          : p.isAverage
            ? `${p.kpi} meet een gemiddelde (“${p.scope}”) terwijl ${promiser.nl(p)}: “${p.promised}”, elke keer`
            : `${p.kpi} geldt alleen voor “${p.scope}” terwijl ${promiser.nl(p)}: “${p.promised}”, zonder die beperking`,
      en: (p) =>
        p.relaxed
          ? `${p.kpi} allows “${p.measured}” at “${p.scope}” while ${promiser.en(p)}: “${p.promised}”, without exception`
          : p.isAverage
            ? `${p.kpi} measures an average (“${p.scope}”) while ${promiser.en(p)}: “${p.promised}”, every time`
            : `${p.kpi} only holds for “${p.scope}” while ${promiser.en(p)}: “${p.promised}”, without that restriction`,
    },
    label: {
      nl: () => 'dit maakt de norm smaller dan de belofte',
      en: () => 'this makes the norm narrower than the promise',
    },
    why: {
      nl: () => 'buiten die beperking meet niemand de belofte: de beoordelaar leest er een voorbehoud in',
      en: () => 'outside that restriction nobody measures the promise: the evaluator reads it as a reservation',
    },
    help: {
      nl: ({ kpi, scope, item }) =>
        `haal “${scope}” weg uit de norm van ${kpi}, of geef de rest een eigen norm; staat de beperking in de uitvraag, neem haar dan over bij ${item}`,
      en: ({ kpi, scope, item }) =>
        `remove “${scope}” from the norm of ${kpi}, or give the rest a norm of its own; if the buyer set the restriction, repeat it at ${item}`,
    },
  },
  check({ reading, report, presume }) {
    const seen = new Set<string>();
    const all = gapsOf(reading, 'labels', 'condition', 'percentile', 'approximate', 'value');
    const relaxedHeads = new Set(all.filter(isRelaxed).map(({ norm }) => norm.head));
    for (const found of all) {
      const relaxed = isRelaxed(found);
      if (found.gap.kind === 'value' ? !relaxed : relaxedHeads.has(found.norm) || isSaid(found)) continue;
      const { span, scope } = narrowing(found);
      const key = `${found.promise.item.address} ${span.file.path} ${found.norm.claim.span.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const say = found.isSure && !found.gap.isPresumed ? report : presume;
      const isRelaxedNorm = found.norm.head !== undefined && hasValueGap(found);
      const isAverage = averages.has(scope.toLowerCase());
      say(span, { ...pairParameters(found), scope, relaxed: isRelaxedNorm, isAverage }, [promisePlace(found.promise)]);
    }
    for (const { pairs } of itemPromises(reading)) {
      for (const pair of pairs) {
        const key = `${pair.promise.item.address} ${pair.norm.claim.span.file.path} ${pair.norm.claim.span.start}`;
        if (seen.has(key) || pair.isRestated) continue;
        const { data } = pair.promise.item;
        const said = `${data.title ?? ''} ${data.text} ${pair.promise.claim.sentence.text}`;
        const restriction = findRestriction(pair.norm.claim, said);
        if (restriction === undefined) continue;
        seen.add(key);
        presume(
          normSpan(pair, restriction),
          { ...pairParameters(pair), scope: restriction.text, relaxed: false, isAverage: false },
          [promisePlace(pair.promise)],
        );
      }
    }
  },
});

function isRelaxed(found: PairGap): boolean {
  return found.norm.head !== undefined && found.gap.kind === 'value';
}

function hasValueGap({ coverage }: PromisePair): boolean {
  return coverage.gaps.some(({ kind }) => kind === 'value');
}

/** Whether the buyer or our own answer already limits itself to the same classes. */
function isSaid({ gap, norm, promise }: PairGap): boolean {
  const { data } = promise.item;
  const said = `${data.title ?? ''} ${data.text} ${data.keyMessage ?? ''} ${promise.claim.sentence.text}`;
  if (gap.kind === 'condition') {
    const words =
      norm.claim.passage.text
        .slice(gap.norm.start, gap.norm.end)
        .toLowerCase()
        .match(/\p{L}{3,}/gu) ?? [];
    return words.length > 0 && words.every((word) => said.toLowerCase().includes(word));
  }
  if (gap.kind !== 'labels') return false;
  return labelsOf(norm.claim).every((label) => said.includes(label));
}

/** The words that narrow the norm, and where they stand. */
function narrowing(found: PairGap): { readonly span: Span; readonly scope: string } {
  const { clause, passage, quantity } = found.norm.claim;
  const labels = labelsOf(found.norm.claim);
  const remark =
    found.gap.kind === 'labels'
      ? clause.qualifiers.find(({ text }) => labels.some((label) => text.includes(label)))
      : clause.qualifiers.find(({ start, end }) => start === found.gap.norm.start && end === found.gap.norm.end);
  const condition = remark ?? (found.gap.kind === 'value' ? clause.qualifiers[0] : undefined);
  const place = found.gap.kind === 'value' ? quantity : (condition ?? quantity);
  const words =
    condition?.text ??
    (found.gap.kind === 'labels' ? labels.join('/') : passage.text.slice(quantity.start, quantity.end));
  return { span: normSpan(found, place), scope: words.replace(/^(?:voor|for)\s+/iu, '').replace(/\s+/gu, ' ') };
}
