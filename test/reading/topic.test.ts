import { expect, test } from 'vitest';
import { sharedWords, topicOf } from '../../src/reading/words/topic.ts';

const shared = (first: string, second: string): number => sharedWords(topicOf(first), topicOf(second));

test.each([
  ['malus', 'boete'],
  ['Root cause analyses', 'RCA'],
  ['geslaagd', 'slaagt'],
  ['geleverd', 'levering'],
  ['nachten', 'nacht'],
  ['go-live', 'livegang'],
  ['datamigratie', 'migratie'],
  ['uptime', 'dienstbeschikbaarheid'],
])('%s and %s are one topic', (first, second) => {
  expect(shared(first, second)).toBeGreaterThan(0);
});

test.each([
  ['CO2-reductie', 'autokilometers'],
  ['onboarding', 'go-live'],
  ['overdracht', 'exit-runbook'],
  ['contractmanagement', 'contractnalezing'],
  ['P1 binnen 15 minuten', 'P1 binnen 4 uur'],
])('%s and %s are not', (first, second) => {
  expect(shared(first, second)).toBe(0);
});
