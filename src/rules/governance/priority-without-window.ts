import { normalId } from '../../model/ids.ts';
import { defineRule } from '../rule.ts';
import { type PriorityNorm, priorityNorms, windowsOfPriorities } from './service-windows.ts';

export const priorityWithoutWindow = defineRule<{ priority: string; lacksWindow: boolean; lacksDefinition: boolean }>({
  code: 'EMV737',
  name: 'priority-without-window',
  severity: 'warning',
  profiles: { draft: 'info' },
  consequence: 'points',
  text: {
    message: {
      nl: ({ priority, lacksWindow, lacksDefinition }) =>
        `${priority} heeft een norm, maar geen ${[lacksWindow ? 'servicevenster' : '', lacksDefinition ? 'definitie' : ''].filter(Boolean).join(' en geen ')}; andere prioriteiten wel`,
      en: ({ priority, lacksWindow, lacksDefinition }) =>
        `${priority} has a norm, but no ${[lacksWindow ? 'service window' : '', lacksDefinition ? 'definition' : ''].filter(Boolean).join(' and no ')}; other priorities do`,
    },
    label: { nl: () => 'wanneer geldt dit?', en: () => 'when does this hold?' },
    why: {
      nl: () => 'zonder venster of definitie staat niet vast wanneer de klok loopt, en dus niet of de norm is gehaald',
      en: () => 'without a window or definition nobody knows when the clock runs, nor whether the norm is met',
    },
    help: {
      nl: ({ priority, lacksWindow }) =>
        lacksWindow
          ? `zet ${priority} in organisation.yaml onder \`priorities:\` van een servicevenster`
          : `schrijf in organisation.yaml onder \`definition:\` wanneer een melding ${priority} is`,
      en: ({ priority, lacksWindow }) =>
        lacksWindow
          ? `put ${priority} under \`priorities:\` of a service window in organisation.yaml`
          : `write under \`definition:\` in organisation.yaml when a call is ${priority}`,
    },
  },
  check({ bid, reading, report }) {
    if (bid.mayBeLost(['priority', 'serviceWindow'])) return;
    const windows = windowsOfPriorities(bid);
    const defined = new Set(
      bid
        .items('priority')
        .filter(({ data }) => data.definition !== undefined)
        .map(({ key }) => key),
    );
    if (windows.size === 0 && defined.size === 0) return;
    // Windows for calls say nothing about other classes with a letter and a digit.
    const letters = new Set([...windows.keys(), ...defined].map((key) => key.charAt(0)));
    const first = new Map<string, { readonly label: string; readonly norm: PriorityNorm }>();
    for (const norm of priorityNorms(bid, reading)) {
      for (const label of norm.labels) if (!first.has(normalId(label))) first.set(normalId(label), { label, norm });
    }
    for (const [key, { label, norm }] of first) {
      const lacksWindow = windows.size > 0 && !windows.has(key);
      const lacksDefinition = defined.size > 0 && !defined.has(key);
      if ((!lacksWindow && !lacksDefinition) || !letters.has(key.charAt(0))) continue;
      report(norm.span, { priority: label, lacksWindow, lacksDefinition });
    }
  },
});
