import type { Bid } from '../../model/bid.ts';
import type { Item } from '../../model/item.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { isBelow, type Rational } from '../../quantity/rational.ts';
import { isTooRareFor, type Rhythm, readRhythm, termOf } from '../../reading/rhythms/rhythm.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import type { Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { type FoundName, findNames } from './find-names.ts';
import { KnownNames, meetingNames } from './known-names.ts';
import { escalation } from './organisation-words.ts';
import { doneOnce } from './rhythm-words.ts';
import { statedRhythms } from './stated-rhythms.ts';

interface Body {
  readonly rhythm: Rhythm;
  readonly written: string;
  readonly span: Span;
}

/** One step of an escalation: who is named in it, and the term in which it must be done. */
interface Step {
  readonly names: readonly FoundName[];
  readonly term: { readonly length: Rational; readonly written: string; readonly hasStart: boolean } | undefined;
  readonly start: number;
}

type Parameters = {
  readonly name: string;
  readonly frequency: string;
  readonly term: string;
  readonly kpi?: string;
  /** Whether something is put before the body, which need not meet for that. */
  readonly isPut?: boolean;
};

export const bodyMeetsTooRarely = defineRule<Parameters>({
  code: 'EMV732',
  name: 'body-meets-too-rarely',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ name, frequency, term, kpi, isPut }) =>
        isPut === true
          ? `wat “${term}” aan “${name}” wordt voorgelegd, wacht op de vergadering: “${frequency}”`
          : kpi === undefined
            ? `“${name}” komt “${frequency}” bijeen en kan niet “${term}” ingrijpen`
            : `“${name}” komt “${frequency}” bijeen; de termijn van ${kpi} (“${term}”) is dan al voorbij`,
      en: ({ name, frequency, term, kpi, isPut }) =>
        isPut === true
          ? `what is put before “${name}” “${term}” waits for its meeting: “${frequency}”`
          : kpi === undefined
            ? `“${name}” meets “${frequency}” and cannot act “${term}”`
            : `“${name}” meets “${frequency}”; by then the term of ${kpi} (“${term}”) has passed`,
    },
    label: { nl: ({ frequency }) => `komt ${frequency} bijeen`, en: ({ frequency }) => `meets ${frequency}` },
    why: {
      nl: () =>
        'een escalatie die pas weken later op een agenda staat, houdt het probleem niet tegen; de beoordelaar rekent dat na',
      en: () =>
        'an escalation that is on an agenda weeks later does not stop the problem; the evaluator works that out',
    },
    help: {
      nl: ({ name }) =>
        `escaleer naar een rol of een overleg dat op tijd bijeenkomt, of schrijf dat “${name}” ook op verzoek binnen een termijn bijeenkomt`,
      en: ({ name }) =>
        `escalate to a role or to a body that meets in time, or write that “${name}” also meets on request, and how soon`,
    },
  },
  check({ bid, reading, report, presume }) {
    const bodyNamed = bodies(bid, reading);
    for (const passage of reading.passages()) {
      const kpi = passage.item?.kind === 'kpi' ? bid.find('kpi', passage.item.id) : undefined;
      const term = kpi === undefined ? undefined : termOfOneOff(kpi);
      for (const step of stepsIn(passage)) {
        for (const { name, start, end } of step.names) {
          const body = bodyNamed(name);
          if (body === undefined) continue;
          const from = step.start + start;
          if (
            calledFor.test(
              `${passage.text.slice(Math.max(0, from - 60), from)}${name}`.slice(0, -lastWord(name).length),
            )
          )
            continue;
          const before = passage.text.slice(Math.max(step.start, from - reach), from);
          const isPut = putBefore.test(before);
          // `Binnen 4 weken na het jaarrapport` may end with its meeting.
          if (noticeTo.test(before) || (isPut && step.term?.hasStart === true)) continue;
          if (inWriting.test(passage.text.slice(step.start + end, step.start + end + reach))) continue;
          const span = passage.span(from, step.start + end);
          const related = { span: body.span, label: { nl: 'zo vaak komt het bijeen', en: 'it meets this often' } };
          const parameters = { name, frequency: body.written };
          if (step.term !== undefined && isTooRareFor(body.rhythm, step.term.length)) {
            const say = isPut ? presume : report;
            say(span, { ...parameters, term: step.term.written, isPut }, [related]);
          } else if (kpi !== undefined && term !== undefined && isBelow(term.length, body.rhythm.shortest)) {
            const norm = { span: kpi.span(['target']), label: { nl: 'de termijn', en: 'the term' } };
            presume(span, { ...parameters, term: term.written, kpi: kpi.id }, [related, norm]);
          }
        }
      }
    }
  },
});

/** `Een ingelast directieoverleg` meets for the occasion, `bijeengeroepen binnen 2 werkdagen`. */
const calledFor =
  /(?<![a-zà-ɏ])(?:ingelaste?|extra|bijzondere?|buitengewone?|tussentijdse?|spoed[a-zà-ɏ]*|bijeengeroepen|vervroegde?|extraordinary|special|emergency|additional|interim|unscheduled|convened|ad[ -]hoc)\s(?:(?:session|meeting|zitting|bijeenkomst|vergadering)\s(?:of|van)\s(?:the|de|het)\s)?(?:[a-zà-ɏ]{1,20}\s)?$/iu;

/** The head of a name: the words before it may belong to the name or not (`Extra stuuroverleg`). */
function lastWord(name: string): string {
  return /\S+$/u.exec(name)?.[0] ?? '';
}

/** `Meldt dat binnen 1 werkdag aan de stuurgroep`, `informs the board within a day`: who is told need not meet. */
const noticeTo =
  /(?<![a-zà-ɏ])(?:(?:meldt|melden|rapporteert|rapporteren|stuurt|sturen|zendt|zenden)\s[^.;:→]{0,60}\s?aan|(?:sends?|reports?)\s[^.;:→]{0,80}\sto|(?:informeert|informeren|waarschuwt|notif(?:ies|y)|informs?|alerts?|sends?))(?:\s(?:de|het|the|our|onze|uw|your))?\s$/iu;

/** `Legt binnen 2 werkdagen een plan voor aan de stuurgroep`: the term is that of the plan, and may be done in writing. */
const putBefore =
  /(?<![a-zà-ɏ])(?:(?:legt|leggen)\s[^.;:→]{0,80}\svoor aan|(?:submits?|presents?|puts?)\s[^.;:→]{0,80}\s(?:to|before))(?:\s(?:de|het|the|our|onze|uw|your))?\s$/iu;

/** `Het directieberaad krijgt de uitkomst binnen 10 werkdagen schriftelijk`: for that nobody has to meet. */
const inWriting =
  /^[^.;→]*(?<![a-zà-ɏ])(?:schriftelijk|per (?:e-?)?mail|per brief|telefonisch|in writing|by (?:e-?)?mail|by letter|by telephone)(?![a-zà-ɏ])/iu;
const reach = 120;

/** Finds the body with a name, if it has a rhythm and does not meet on request: from the data, else from the text. */
function bodies(bid: Bid, reading: Reading): (name: string) => Body | undefined {
  const known = meetingNames(bid);
  const stated = new KnownNames();
  const byName = new Map<string, Body>();
  for (const { name, rhythm, written, span } of statedRhythms(reading)) {
    const key = name.toLowerCase();
    if (!byName.has(key)) byName.set(key, { rhythm, written, span });
    stated.add(name);
  }
  return (name) => {
    const item = known.itemNamed(name);
    const meeting = item === undefined ? undefined : bid.find('meeting', item.id);
    if (meeting === undefined) return byName.get(name.toLowerCase());
    const { frequency, isOnRequest } = meeting.data;
    const read = frequency === undefined ? undefined : readRhythm(frequency);
    if (frequency === undefined || read?.rhythm === undefined || read.isOnRequest || isOnRequest === true)
      return undefined;
    return { rhythm: read.rhythm, written: frequency, span: meeting.span(['frequency']) };
  };
}

/** The term of a KPI about something that is done once (`Onboarding ≤ 6 weken`), not of one that is counted each month. */
function termOfOneOff({ data }: Item<'kpi'>): Step['term'] {
  const { title = '', target = '' } = data;
  const isCounted = parseQuantities(target).some(({ per }) => per.length > 0);
  return !isCounted && doneOnce.test(`${title} ${target}`) ? termIn(target) : undefined;
}

function termIn(text: string, isExplicit = false): Step['term'] {
  for (const quantity of parseQuantities(text)) {
    const length = termOf(quantity);
    if (length === undefined || (isExplicit && quantity.comparator?.isExplicit !== true)) continue;
    if (isEffort.test(text.slice(quantity.end, quantity.end + 50))) continue;
    const hasStart = quantity.startEvent !== undefined;
    return { length, written: text.slice(quantity.start, quantity.end), hasStart };
  }
  return undefined;
}

/** `≤ 90 hours of HR staff time`, `40 uur inzet`: so much work, and no term. */
const isEffort =
  /^\s+(?:(?:of|van|aan)\s+(?:[a-zà-ɏ’'-]+\s+){0,3})?(?:time|effort|work|labour|tijd|inzet|werk|arbeid|in total|in totaal)(?![a-zà-ɏ])/iu;

/** The steps of the escalations in a text of ours: what stands behind an arrow, or a sentence about escalation. */
function stepsIn(passage: Passage): Step[] {
  const { voice, kind, item, field, path, text } = passage;
  if (voice === 'buyer' || kind === 'heading') return [];
  if (item?.kind === 'kpi') {
    if (field === 'escalationSteps') return path[2] === 'then' ? cut(text, 0) : [];
    if (field !== 'escalation') return [];
    return stepsBehindArrows(text);
  }
  if (item !== undefined && item.kind !== 'wish' && item.kind !== 'question') return [];
  if (!escalation.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) =>
    escalation.test(sentence.text) ? cut(sentence.text, sentence.start) : [],
  );
}

/** What must be done in each step of `overschrijding → stuurgroep; herhaling → directie`. */
function stepsBehindArrows(text: string): Step[] {
  const steps: Step[] = [];
  let at = 0;
  for (const part of text.split(';')) {
    const behind = Math.max(part.lastIndexOf('→'), part.lastIndexOf('>')) + 1;
    // `>10%` is no arrow.
    const from = /[→]|[-=]>/u.test(part) ? behind : 0;
    steps.push(...cut(part.slice(from), at + from));
    at += part.length + 1;
  }
  return steps;
}

const joints = /[;→]|->|,(?!\s*(?:binnen|uiterlijk|within))|\s(?:en|and|dan|then)\s/u;

/** Cuts a text where another act begins, so that a term is only read with whom it stands with. */
function cut(text: string, from: number): Step[] {
  const steps: Step[] = [];
  let at = 0;
  for (const part of text.split(joints)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const names = findNames(part);
    if (names.length > 0) steps.push({ names, term: termIn(part, true), start: from + start });
  }
  return steps;
}
