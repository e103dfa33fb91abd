import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { parseQuantities } from '../quantity/parse-quantities.ts';
import { namedRhythm } from '../reading/rhythms/rhythm-words.ts';
import type { Reading } from '../reading/texts/reading.ts';
import { type ElementName, type ElementReading, elementLetters } from './elements.ts';
import { readBase, readBaseline, readMeasurability, readPeriod, readStartEvent, readSubject } from './norm-elements.ts';
import { normStatements } from './norm-statements.ts';
import { hasWord, withoutWords } from './words.ts';

/** What a KPI says about every element that applies to it, in the order of the letters. */
export function readKpiElements(
  kpi: Item<'kpi'>,
  bid: Bid,
  reading: Reading,
): ReadonlyMap<ElementName, ElementReading> {
  const norms = { kpi, norms: normStatements(kpi, reading) };
  const isUnread = kpi.damagedFields.has('target') || kpi.damagedFields.has('norms');
  const gap = (part: 'number' | 'unit' | 'comparator'): ElementReading | undefined =>
    isUnread ? undefined : readMeasurability(part)(norms);
  const found: Record<ElementName, ElementReading | undefined> = {
    title: field(kpi, ['title']),
    subject: readSubject(norms),
    number: gap('number'),
    unit: gap('unit'),
    comparator: gap('comparator'),
    base: readBase(norms),
    source: readSource(kpi),
    owner: field(kpi, ['owner']),
    escalation: field(kpi, ['escalation', 'escalationSteps']),
    evidence: readEvidence(kpi, bid, reading),
    baseline: readBaseline(norms),
    frequency: readFrequency(kpi),
    startEvent: readStartEvent(norms),
    period: readPeriod(norms),
  };
  const names = Object.keys(elementLetters) as ElementName[];
  return new Map(names.flatMap((name) => (found[name] === undefined ? [] : [[name, found[name]] as const])));
}

function field(kpi: Item<'kpi'>, fields: readonly (keyof Item<'kpi'>['data'])[]): ElementReading {
  return { isPresent: fields.some((name) => isFilled(kpi, name)), span: kpi.span(), isCertain: true };
}

function isFilled(kpi: Item<'kpi'>, name: keyof Item<'kpi'>['data']): boolean {
  const value = kpi.data[name];
  return kpi.damagedFields.has(name) || (value !== undefined && value.length > 0);
}

/** The system, log or survey; `Maandelijks` under `measurement` says when and not with what. */
function readSource(kpi: Item<'kpi'>): ElementReading {
  const { measurement } = kpi.data;
  if (measurement === undefined || kpi.damagedFields.has('measurement')) return field(kpi, ['measurement']);
  const others = withoutWords('frequencyWord', withoutWords('vagueFrequency', measurement));
  const isPresent = others === measurement || /[A-Za-zÀ-ÖØ-öø-ɏ]{2}/u.test(others);
  return { isPresent, span: kpi.span(isPresent ? ['id'] : ['measurement']), words: measurement, isCertain: true };
}

/** How often the buyer hears the result, or by when it is done. */
function readFrequency(kpi: Item<'kpi'>): ElementReading {
  const { reporting, frequencies, term } = kpi.data;
  if (reporting === undefined || frequencies !== undefined || term !== undefined) {
    return field(kpi, ['reporting', 'frequencies', 'term']);
  }
  const hasNumber = parseQuantities(reporting).some(({ value }) => value.kind !== 'unspecified');
  const isVague =
    !hasNumber &&
    // `Jaarverslag` is named after its rhythm.
    !namedRhythm.test(reporting) &&
    !hasWord('alwaysOpen', reporting) &&
    !/\b(?:per|na|bij|elke|iedere|each|every|after)\b/iu.test(reporting);
  // `Per aanvraag` is after each one; `op aanvraag` is when somebody asks.
  const isCertain =
    hasWord('vagueFrequency', reporting.replace(/\b(?:per|each|every) [a-zà-ɏ]+/giu, ' ')) &&
    !hasWord('alwaysOpen', reporting);
  const isPresent = !(isCertain ? !hasNumber : isVague && /[A-Za-zÀ-ÖØ-öø-ɏ]{4}/u.test(reporting));
  return { isPresent, span: kpi.span(isPresent ? ['id'] : ['reporting']), words: reporting, isCertain };
}

/** Evidence or another proof at the KPI, or at a wish or question that it proves. A criterion cannot name any. */
function readEvidence(kpi: Item<'kpi'>, bid: Bid, reading: Reading): ElementReading | undefined {
  const proved = bid.linksTo(kpi, 'kpis').map(({ from }) => from);
  if (proved.length === 0) return undefined;
  const isPresent =
    kpi.data.baseline !== undefined ||
    namesEvidence(kpi, bid, reading) ||
    proved.some((item) => hasProof(item, bid, reading));
  return { isPresent, span: kpi.span(), isCertain: true };
}

/** One wish can have many KPIs, and its texts need reading once. */
const proofs = new WeakMap<Item, boolean>();

function hasProof(item: Item, bid: Bid, reading: Reading): boolean {
  const known = proofs.get(item);
  if (known !== undefined) return known;
  const { proof } = item.data as { proof?: readonly string[] };
  const found =
    bid.linksFrom(item, 'evidence').length > 0 ||
    (proof ?? []).length > 0 ||
    item.damagedFields.has('evidence') ||
    item.damagedFields.has('proof') ||
    namesEvidence(item, bid, reading);
  proofs.set(item, found);
  return found;
}

function namesEvidence(item: Item, bid: Bid, reading: Reading): boolean {
  const passages = [...reading.passagesOf(item), ...reading.bodyPassages(item)];
  return passages.some((passage) =>
    reading.mentionsIn(passage).some(({ to, id }) => to?.kind === 'evidence' || bid.isEvidenceId(id)),
  );
}
