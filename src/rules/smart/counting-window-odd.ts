import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import { parseQuantities } from '../../quantity/parse-quantities.ts';
import { isOfEscalation } from '../../reading/claims/escalation-terms.ts';
import { amountKey } from '../../reading/claims/value-key.ts';
import { rivalledFacts } from '../../reading/facts/fact-rivals.ts';
import type { Passage } from '../../reading/texts/passage.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { sentencesOf } from '../../reading/texts/sentences.ts';
import { type CountingWindow, countingWindows } from '../../smart/counting-windows.ts';
import { ownFault, sameInOtherUnit, type WindowFault } from '../../smart/odd-windows.ts';
import { hasWord } from '../../smart/words.ts';
import type { InBoth } from '../../text/language.ts';
import { placeKey, type Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';

type Told = (here: string, there: string) => string;

const messages: Readonly<Record<WindowFault, InBoth<Told>>> = {
  floor: {
    nl: (here) => `“${here}” zegt hoe lang er op zijn minst wordt geteld, en niet in welke tijd het aantal telt`,
    en: (here) => `“${here}” says how long is counted at least, and not within what time the number counts`,
  },
  short: {
    nl: (here) => `in “${here}” past niet wat er wordt geteld`,
    en: (here) => `what is counted does not fit in “${here}”`,
  },
  full: {
    nl: (here, there) =>
      `“${here}” duurt precies zo lang als wat er wordt geteld, zodat elke periode erin moet misgaan; elders telt u kortere periodes “${there}”`,
    en: (here, there) =>
      `“${here}” lasts just as long as what is counted, so that each period in it has to go wrong; elsewhere you count shorter periods “${there}”`,
  },
  odd: {
    nl: (here, there) => `“${here}” is een vreemde tijd om in te tellen; elders in uw bod telt u “${there}”`,
    en: (here, there) => `“${here}” is an odd time to count in; elsewhere your bid counts “${there}”`,
  },
  unit: {
    nl: (here, there) => `“${here}” heeft het getal van “${there}” bij een andere KPI, in een andere eenheid`,
    en: (here, there) => `“${here}” has the number of “${there}” in another KPI, in another unit`,
  },
  told: {
    nl: (here, there) => `hier telt u “${here}”, en in de KPI met dezelfde sanctie “${there}”`,
    en: (here, there) => `here you count “${here}”, and in the KPI with the same sanction “${there}”`,
  },
};

export const countingWindowOdd = defineRule<{ here: string; there: string; fault: WindowFault }>({
  code: 'EMV333',
  name: 'counting-window-odd',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ here, there, fault }) => messages[fault].nl(here, there),
      en: ({ here, there, fault }) => messages[fault].en(here, there),
    },
    why: {
      nl: () =>
        'van deze tijd hangt af of er een sanctie volgt; staat zij er verkeerd, dan is er na gunning een geschil over',
      en: () => 'whether a sanction follows depends on this time; where it is wrong, there is a dispute after award',
    },
    help: {
      nl: ({ fault }) =>
        fault === 'floor'
          ? 'schrijf in welke tijd er wordt geteld: “binnen …”'
          : 'controleer het getal en de eenheid, en schrijf overal dezelfde tijd',
      en: ({ fault }) =>
        fault === 'floor'
          ? 'write within what time is counted: “within …”'
          : 'check the number and the unit, and write the same time everywhere',
    },
  },
  check({ reading, report, presume }) {
    const inKpis = reading.bid.items('kpi').flatMap((kpi) => windowsOf(kpi, reading));
    const lengths = twoOfEachLength(inKpis);
    for (const window of inKpis) {
      const found = faultOf(
        window,
        lengths.filter((other) => other !== window),
      );
      if (found === undefined) continue;
      const say = found.fault === 'short' ? report : presume;
      say(spanOf(window), wordsOf(window, found), placesOf(found));
    }
    // Where the two numbers are told as two values of one fact, or a time was called odd, that has been said.
    const said = new Set([...rivalledFacts(reading)].map(({ claim }) => placeKey(claim.span)));
    const byAmount = new Map<string, PlacedWindow[]>();
    for (const window of inKpis) for (const amount of window.amounts) append(byAmount, amount, window);
    for (const window of toldWindows(reading)) {
      const found = faultOf(window, lengths, 'prose') ?? toldOtherwise(window, byAmount, said);
      if (found === undefined) continue;
      const say = found.fault === 'short' ? report : presume;
      say(spanOf(window), wordsOf(window, found), placesOf(found));
    }
  },
});

/** A time with the text in which it stands, and the amounts of money that follow on the count. */
interface PlacedWindow extends CountingWindow {
  readonly passage: Passage;
  readonly amounts: readonly string[];
}

interface Found {
  readonly fault: WindowFault;
  readonly other: PlacedWindow | undefined;
}

function windowsOf(kpi: Item<'kpi'>, reading: Reading): PlacedWindow[] {
  return reading
    .passagesOf(kpi)
    .filter((passage) => isOfEscalation(passage) || passage.path.at(-1) === 'when')
    .flatMap((passage) =>
      countingWindows(passage.text).flatMap((window) => {
        const step = passage.text.slice(window.end).split(/[;\n]/u, 1)[0] ?? '';
        const before = passage.text.slice(0, window.start).split(/[;\n]/u).at(-1) ?? '';
        if (!/→|=>|->/u.test(step) && isTermOfStep(before)) return [];
        return [{ ...window, passage, amounts: amountsIn(step) }];
      }),
    );
}

/** `<600 uur na 6 maanden → derde leerwerkplek binnen 4 weken`: when a step is taken, and not over what misses are counted. */
function isTermOfStep(before: string): boolean {
  const [, step] = /(?:→|=>|->)([^→]*)$/u.exec(before) ?? [];
  return (
    step !== undefined && !/(?<![a-zà-ɏ])(?:bij|als|na|wanneer|zodra|vanaf|after|at|if|on|when|from)\s/iu.test(step)
  );
}

/** The times in sentences of other texts that tell a sanction: `Na drie overschrijdingen binnen drie maanden volgt een malus van € 750`. */
function toldWindows(reading: Reading): PlacedWindow[] {
  return reading
    .ownPassages()
    .filter(({ item, kind }) => item?.kind !== 'kpi' && item?.kind !== 'reference' && kind !== 'heading')
    .flatMap((passage) =>
      sentencesOf(passage.text).flatMap((sentence) => {
        const windows = countingWindows(sentence.text);
        if (windows.length === 0) return [];
        const amounts = amountsIn(sentence.text);
        if (amounts.length === 0 && !hasWord('sanction', sentence.text)) return [];
        return windows.map((window) => ({
          ...window,
          start: sentence.start + window.start,
          end: sentence.start + window.end,
          passage,
          amounts: windows.length === 1 ? amounts : [],
        }));
      }),
    );
}

/** Two times of each length: more of the same tell no more, and each is held against all. */
function twoOfEachLength(windows: readonly PlacedWindow[]): PlacedWindow[] {
  const byLength = new Map<string, PlacedWindow[]>();
  for (const window of windows) append(byLength, `${window.number} ${window.unit}`, window);
  return [...byLength.values()].flatMap((alike) => alike.slice(0, 2));
}

function amountsIn(text: string): string[] {
  return parseQuantities(text)
    .filter(({ unit }) => unit?.dimension === 'money')
    .map(amountKey);
}

function faultOf(window: PlacedWindow, others: readonly PlacedWindow[], where?: 'prose'): Found | undefined {
  const own = ownFault(window);
  const sound = others.find((other) => isSound(other) && other.number > 1);
  if (own === 'odd') return sound === undefined ? undefined : { fault: own, other: sound };
  if (own === 'full') {
    // `Twee kwartalen binnen een half jaar` beside `twee maanden binnen zes maanden`; alone it may be meant.
    const other = others.find(
      ({ months, needed }) => months === window.months && (needed ?? months ?? 0) < (months ?? 0),
    );
    return other === undefined ? undefined : { fault: own, other };
  }
  if (own !== undefined) return { fault: own, other: undefined };
  const other = where === 'prose' ? undefined : sameInOtherUnit(window, others);
  return other === undefined ? undefined : { fault: 'unit', other };
}

function isSound(window: CountingWindow): boolean {
  const fault = ownFault(window);
  return fault === undefined || fault === 'full';
}

/** The KPI with the only amount of a sentence, where all that have it count over another time. */
function toldOtherwise(
  window: PlacedWindow,
  byAmount: ReadonlyMap<string, readonly PlacedWindow[]>,
  said: ReadonlySet<string>,
): Found | undefined {
  const { amounts, months } = window;
  const [amount, second] = amounts;
  if (amount === undefined || second !== undefined || months === undefined || said.has(placeKey(spanOf(window))))
    return;
  const same = byAmount.get(amount) ?? [];
  const [other] = same;
  const isOther = same.every((one) => one.months !== undefined && one.months !== months && isSound(one));
  return other !== undefined && isOther ? { fault: 'told', other } : undefined;
}

function spanOf({ passage, start, end }: PlacedWindow): Span {
  return passage.span(start, end);
}

function wordsOf(window: PlacedWindow, { fault, other }: Found): { here: string; there: string; fault: WindowFault } {
  return { here: quoteOf(window), there: other === undefined ? '' : quoteOf(other), fault };
}

function quoteOf({ passage, start, end }: PlacedWindow): string {
  return passage.quote({ start, end });
}

function placesOf({ other }: Found) {
  if (other === undefined) return [];
  const label = { nl: 'de andere tijd', en: 'the other time' };
  return [{ span: spanOf(other), label }];
}
