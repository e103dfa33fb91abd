import { averages } from '../../quantity/narrowing-words.ts';
import { type PromisePair, saidIn } from '../../reading/promises/pair-promises.ts';
import { asWritten, labelsOf } from '../../reading/texts/claim.ts';
import { sharedWords, stemOf, topicOf } from '../../reading/words/topic.ts';
import { placeKey, type Span } from '../../text/source-file.ts';
import { placeOf, written } from '../facts/fact-place.ts';
import { defineRule } from '../rule.ts';
import { limitedNorms } from './hours-of-norms.ts';
import {
  gapsOf,
  normSpan,
  type PairGap,
  type PairParameters,
  pairParameters,
  promisePlace,
  promiser,
} from './pair-words.ts';
import { type RestrictedPair, restrictedPairs, restrictedTexts } from './restricted-norms.ts';
import { areBothHours, isWidened } from './restrictions.ts';

type Parameters = PairParameters & {
  readonly scope: string;
  /** Whether the norm states an easier number for some of the cases. */
  readonly relaxed: boolean;
  readonly isAverage: boolean;
  /** Whether the number stands in another text than a wish or question. */
  readonly isElsewhere: boolean;
  /** Whether no text around the KPI knows the restriction. */
  readonly isUnknown: boolean;
};

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
            : p.isUnknown
              ? `${p.kpi} geldt alleen voor “${p.scope}”, en geen tekst bij ${p.kpi} zegt dat`
              : p.isElsewhere
                ? `${p.kpi} geldt alleen voor “${p.scope}” terwijl in ${p.item} “${p.promised}” staat, zonder die beperking`
                : `${p.kpi} geldt alleen voor “${p.scope}” terwijl ${promiser.nl(p)}: “${p.promised}”, zonder die beperking`,
      en: (p) =>
        p.relaxed
          ? `${p.kpi} allows “${p.measured}” at “${p.scope}”, while ${promiser.en(p)}: “${p.promised}”, without exception`
          : p.isAverage
            ? `${p.kpi} measures an average (“${p.scope}”) while ${promiser.en(p)}: “${p.promised}”, every time`
            : p.isUnknown
              ? `${p.kpi} only holds for “${p.scope}”, and no text around ${p.kpi} says so`
              : p.isElsewhere
                ? `${p.kpi} only holds for “${p.scope}” while ${p.item} says “${p.promised}”, without that restriction`
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
    const restricted = restrictedPairs(reading);
    const tellRestricted = ({ pair, restriction, isCertain }: RestrictedPair): void => {
      const key = `${pair.promise.item.address} ${placeKey(pair.norm.claim.span)}`;
      if (seen.has(key)) return;
      seen.add(key);
      const say = isCertain ? report : presume;
      say(normSpan(pair, restriction), { ...pairParameters(pair), scope: scopeIn(restriction.text), ...plain }, [
        promisePlace(pair.promise),
      ]);
    };
    // The parts that are beyond doubt come before what the same words may mean as a remark.
    for (const found of restricted) if (found.isCertain) tellRestricted(found);
    const all = gapsOf(reading, 'labels', 'condition', 'percentile', 'approximate', 'value');
    const relaxedHeads = new Set(all.filter(isRelaxed).map(({ norm }) => norm.head));
    for (const found of all) {
      const relaxed = isRelaxed(found);
      if (found.gap.kind === 'value' ? !relaxed : relaxedHeads.has(found.norm) || isSaid(found)) continue;
      if (found.gap.kind === 'condition' && isAlsoFor(found)) continue;
      if (relaxed && isOfOtherThing(found)) continue;
      const { span, scope } = narrowing(found);
      const key = `${found.promise.item.address} ${placeKey(found.norm.claim.span)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const say = found.isSure && !found.gap.isPresumed ? report : presume;
      const isRelaxedNorm = found.norm.head !== undefined && hasValueGap(found);
      const isAverage = averages.has(scope.toLowerCase());
      say(
        span,
        { ...pairParameters(found), scope, relaxed: isRelaxedNorm, isAverage, isElsewhere: false, isUnknown: false },
        [promisePlace(found.promise)],
      );
    }
    for (const found of restricted) tellRestricted(found);
    for (const { item, kpi, promised, isAsked, hours, span, place } of limitedNorms(reading)) {
      report(
        span,
        { item: item.id, kpi: kpi.id, promised, measured: kpi.data.target ?? '', isAsked, scope: hours, ...plain },
        [{ span: place, label: { nl: 'hier staat het zonder beperking', en: 'here it stands unrestricted' } }],
      );
    }
    const toldNorms = new Set(restricted.map(({ pair }) => pair.norm.claim.clause));
    for (const { norm, restriction, fact, isCertain } of restrictedTexts(reading)) {
      // A share and the term that it is of stand in one clause, and are restricted by the same words.
      if (toldNorms.has(norm.claim.clause)) continue;
      const say = isCertain ? report : presume;
      const parameters = {
        item: fact === undefined ? norm.kpi.id : placeOf(fact),
        kpi: norm.kpi.id,
        promised: fact === undefined ? '' : written(fact),
        measured: asWritten(norm.claim),
        isAsked: false,
        scope: scopeIn(restriction.text),
      };
      const label = { nl: 'hier staat het zonder beperking', en: 'here it stands unrestricted' };
      const [isElsewhere, isUnknown] = [fact !== undefined, fact === undefined];
      say(
        normSpan({ norm }, restriction),
        { ...parameters, ...plain, isElsewhere, isUnknown },
        fact === undefined ? [] : [{ span: fact.claim.span, label }],
      );
    }
  },
});

const plain = { relaxed: false, isAverage: false, isElsewhere: false, isUnknown: false } as const;

function isRelaxed(found: PairGap): boolean {
  return found.norm.head !== undefined && found.gap.kind === 'value';
}

/** `24 uur basisopleiding; ≥8 uur herhaling per schooljaar`: no easier norm for some of the cases, but one of something else. */
function isOfOtherThing({ norm: { claim, head } }: PairGap): boolean {
  if (head === undefined || claim.quantity.comparator?.sign === head.claim.quantity.comparator?.sign) return false;
  const [own, first] = [claim, head.claim].map(({ passage: { text }, quantity }) =>
    topicOf(/^\s?[a-zà-ɏ]{5,}/iu.exec(text.slice(quantity.end - (quantity.noun?.length ?? 0)))?.[0] ?? ''),
  );
  return own !== undefined && first !== undefined && own.size > 0 && first.size > 0 && sharedWords(own, first) === 0;
}

function hasValueGap({ coverage }: PromisePair): boolean {
  return coverage.gaps.some(({ kind }) => kind === 'value');
}

/** Whether the buyer or our own answer already limits itself to the same classes. */
function isSaid({ gap, norm, promise }: PairGap): boolean {
  const said = `${saidIn(promise.item)} ${promise.claim.sentence.text}`;
  if (gap.kind === 'condition') {
    const condition = norm.claim.passage.text.slice(gap.norm.start, gap.norm.end).toLowerCase();
    if (areBothHours(condition, said)) return true;
    const words = condition.match(/[A-Za-zÀ-ÖØ-öø-ɏ]{3,}/gu) ?? [];
    const areIn = (text: string): boolean =>
      words.length > 0 && words.every((word) => text.toLowerCase().includes(stemOf(word)));
    // What only defines the norm (`planned maintenance excluded`) needs to be said once in the answer.
    return areIn(said) || (gap.isPresumed && areIn(answerOf(promise.item)));
  }
  if (gap.kind !== 'labels') return false;
  const classes = new Set([...said.matchAll(classWords)].map(([, number]) => `P${number}`));
  return labelsOf(norm.claim).every((label) => said.includes(label) || classes.has(label));
}

/** `Prioriteit 1` is P1. */
const classWords = /(?<![a-zà-ɏ])(?:prioriteit|priority|prio)\s([1-9])(?![0-9])/giu;

function answerOf({ data }: PromisePair['promise']['item']): string {
  const texts = ['keyMessage', 'response', 'approach', 'measures', 'explanation'] as const;
  return texts.flatMap((field) => Object.entries(data).find(([name]) => name === field)?.[1] ?? []).join(' ');
}

/** Whether the condition is only one of the cases: `ook buiten kantooruren`. */
function isAlsoFor({ gap, norm }: PairGap): boolean {
  const { clause, passage } = norm.claim;
  return isWidened(passage.text.slice(clause.start, gap.norm.start), passage.text.slice(gap.norm.end, clause.end));
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
  return { span: normSpan(found, place), scope: scopeIn(words) };
}

function scopeIn(words: string): string {
  return words.replace(/^(?:voor|for)\s+/iu, '').replace(/\s+/gu, ' ');
}
