import type { Bid } from '../../model/bid.ts';
import { normalId } from '../../model/ids.ts';
import type { Item } from '../../model/item.ts';
import { append } from '../../model/item-index.ts';
import type { Reading } from '../../reading/texts/reading.ts';
import { placeKey, type Span } from '../../text/source-file.ts';
import { defineRule } from '../rule.ts';
import { limitedHours, roundTheClock, serviceDesk } from './rhythm-words.ts';
import { hoursOf, isLimited, type PriorityNorm, priorityNorms, windowsOfPriorities } from './service-windows.ts';

interface Promised {
  readonly span: Span;
  readonly written: string;
}

export const windowAgainstRoundTheClock = defineRule<{
  priorities: readonly string[];
  hours: string;
  promised: string;
  norm: string;
}>({
  code: 'EMV736',
  name: 'window-against-round-the-clock',
  severity: 'warning',
  profiles: { submission: 'error' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ priorities, hours, promised, norm }) =>
        `het servicevenster voor ${priorities.join(' en ')} is “${hours}”, terwijl u “${promised}” belooft met de norm “${norm}”`,
      en: ({ priorities, hours, promised, norm }) =>
        `the service window for ${priorities.join(' and ')} is “${hours}”, but you promise “${promised}” with the norm “${norm}”`,
    },
    label: { nl: () => 'niet dag en nacht', en: () => 'not round the clock' },
    why: {
      nl: () =>
        'wie dag en nacht belooft en buiten kantoortijd niet reageert, krijgt er een geschil of een boete bij; de beoordelaar ziet de tegenspraak',
      en: () =>
        'promising day and night and not responding outside office hours leads to disputes and penalties, and the evaluator sees the contradiction',
    },
    help: {
      nl: ({ priorities }) =>
        `maak het venster voor ${priorities.join(' en ')} 24/7, of schrijf bij de norm dat hij alleen binnen het venster geldt`,
      en: ({ priorities }) =>
        `make the window for ${priorities.join(' and ')} 24/7, or say beside the norm that it holds within the window only`,
    },
  },
  check({ bid, reading, report }) {
    const windows = windowsOfPriorities(bid);
    if (windows.size === 0) return;
    const found = new Map<Item<'serviceWindow'>, { norm: PriorityNorm; labels: string[]; promised: Promised }[]>();
    for (const norm of priorityNorms(bid, reading)) {
      if (limitedHours.test(norm.text)) continue;
      for (const label of norm.labels) {
        const [window, other] = windows.get(normalId(label)) ?? [];
        if (window === undefined || other !== undefined || !isLimited(window)) continue;
        const promised = promisedFor(norm.item, label, bid, reading);
        if (promised !== undefined) append(found, window, { norm, labels: [label], promised });
      }
    }
    for (const [window, [first, ...others]] of found) {
      if (first === undefined) continue;
      const priorities = [...new Set([first, ...others].flatMap(({ labels }) => labels))].sort();
      const parameters = {
        priorities,
        hours: hoursOf(window),
        promised: first.promised.written,
        norm: first.norm.text,
      };
      const norms = new Map([first, ...others].map(({ norm }) => [placeKey(norm.span), norm.span]));
      report(window.span([window.data.window === undefined ? 'text' : 'window']), parameters, [
        { span: first.promised.span, label: { nl: 'belofte: dag en nacht', en: 'promise: round the clock' } },
        ...[...norms.values()].map((span) => ({
          span,
          label: { nl: 'norm zonder venster', en: 'norm without a window' },
        })),
      ]);
    }
  },
});

/** Where an item, or a wish or question that it proves, promises a service round the clock for a priority. */
function promisedFor(item: Item, label: string, bid: Bid, reading: Reading): Promised | undefined {
  const around = item.kind === 'kpi' ? bid.linksTo(item, 'kpis').map(({ from }) => from) : [];
  for (const passage of [item, ...around].flatMap((one) => reading.passagesOf(one))) {
    const found = roundTheClock.exec(passage.text);
    if (found === null || !serviceDesk.test(passage.text)) continue;
    // `24/7 voor P1` promises nothing for P2.
    const only = /^\s*(?:voor|for|bij|\()?\s*(P\d)(?:[\s/,-]*P\d)*/u.exec(
      passage.text.slice(found.index + found[0].length),
    );
    // `En voor P1 dag en nacht` neither.
    const ahead = /(?<![a-zà-ɏ])(?:voor|bij|for|at)\s(P\d[P0-9\s/,aden]{0,30})$/iu.exec(
      passage.text.slice(Math.max(0, found.index - 40), found.index),
    );
    if ([only?.[0], ahead?.[1]].some((named) => named !== undefined && !named.includes(label))) continue;
    return {
      span: passage.span(found.index, found.index + found[0].length),
      written: snippet(passage.text, found.index),
    };
  }
  return undefined;
}

/** The promise with the word behind it. */
function snippet(text: string, start: number): string {
  return /^\S+(?:\s\S+)?/u.exec(text.slice(start))?.[0].replace(/[.,;:]$/u, '') ?? '';
}
