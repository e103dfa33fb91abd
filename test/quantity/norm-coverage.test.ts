import { describe, expect, test } from 'vitest';
import { type Coverage, coverPromise } from '../../src/quantity/norm-coverage.ts';
import { parseNorms } from '../../src/quantity/parse-norms.ts';

function cover(promise: string, norm: string): Coverage {
  const [asked] = parseNorms(promise);
  const [given] = parseNorms(norm);
  if (asked === undefined || given === undefined) throw new Error('no norm');
  return coverPromise(asked, given);
}

/** The gaps as `kind: text in the norm`, with `?` after one that is a guess. */
function gapsOf(promise: string, norm: string): string[] {
  return cover(promise, norm).gaps.map(
    ({ kind, norm: place, isPresumed }) => `${kind}${isPresumed ? '?' : ''}: ${norm.slice(place.start, place.end)}`,
  );
}

describe('a norm that covers the promise', () => {
  test.each([
    ['P2 1 uur', 'P2 ≤60 min'],
    ['RCA binnen 10 werkdagen', 'RCA ≤ 10 werkdagen'],
    ['RCA binnen 10 werkdagen voor P1/P2', 'RCA binnen 10 werkdagen voor P1/P2'],
    ['P1 binnen 15 min (90% gehaald)', 'P1 ≤15 min (90% gehaald/maand)'],
    ['P1 binnen 15 min (90% gehaald)', 'P1 ≤15 min (95% gehaald/maand)'],
    ['P1 binnen 15 min (90% gehaald)', 'P1 ≤15 min'],
    ['P1 binnen 15 min', 'P1 ≤15 min (100% gehaald)'],
    ['95% van de P1-meldingen binnen 1 uur', 'P1 ≤60 min (95% gehaald)'],
    ['CO2-reductie 25% in 3 jaar', '-25% CO2 in 36 maanden t.o.v. baseline'],
    ['binnen 24 uur na gunning', '≤ 24 uur na definitieve gunning'],
    ['binnen 24 uur na gunning', '≤ 24 uur'],
    ['binnen 4 uur tijdens kantooruren', '≤ 4 uur (kantooruren)'],
    ['binnen 4 uur', '≤ 4 uur (gemeten via ITSM)'],
    ['binnen 4 uur', '≤ 4 uur voor alle gebruikers'],
    ['binnen 4 uur', '≤ 4 uur tijdens de hele looptijd'],
    ['klanttevredenheid minimaal 8', 'gemiddeld cijfer ≥ 8'],
    ['minimaal 4 verbeteringen per jaar', '≥4 verbeteringen/jr'],
    ['maandelijks', 'wekelijks'],
    ['99,95% per maand', '≥ 99,95%'],
    ['binnen 5 dagen', '≤ 3 dagen'],
    ['op of onder 0,4 kg', '≤0,4 kg'],
    ['response within 4 hours', '≤ 4 hours for all users'],
  ])('%s ← %s', (promise, norm) => {
    expect(gapsOf(promise, norm)).toEqual([]);
    expect(cover(promise, norm).relation).toMatch(/^(?:equal|stricter)$/u);
  });
});

describe('a norm that promises less shows where', () => {
  test.each([
    ['P2 1 uur', 'P2 ≤60 min (90% gehaald/maand)', ['attainment: 90% gehaald/maand']],
    ['P1 15 min (95% gehaald)', 'P1 ≤15 min (90% gehaald)', ['attainment: 90% gehaald']],
    ['95% van de meldingen binnen 1 uur', '≤1 uur in 90% van de gevallen', ['attainment: 90% van de gevallen']],
    ['dekking > 90%', 'Regressietestdekking ≥90%', ['operator: ≥90%']],
    ['binnen 6 weken', '≤ 8 weken', ['value: ≤ 8 weken']],
    ['onder 0,4 kg', 'op of onder 0,4 kg', ['operator: op of onder 0,4 kg']],
    ['RCA binnen 10 werkdagen', 'RCA binnen 10 werkdagen voor P1/P2', ['labels: binnen 10 werkdagen']],
    ['<300ms p95', 'p95 <300ms (kantooruren)', ['condition: kantooruren']],
    ['<300ms p95', '<400ms (piek)', ['value: <400ms', 'condition: piek']],
    ['99,95% beschikbaarheid per maand', '≥99,95% per jaar', ['period: ≥99,95% per jaar']],
    ['binnen 24 uur na gunning', '≤ 24 uur na opdracht', ['start-event: ≤ 24 uur']],
    ['binnen 6 weken', 'circa 6 weken', ['approximate: circa 6 weken']],
    ['300 ms', 'p95 ≤ 300 ms', ['percentile: ≤ 300 ms']],
    ['maandelijks', 'op aanvraag', ['condition: op aanvraag']],
    ['maandelijks', 'per kwartaal', ['value: per kwartaal']],
    ['24/7 bereikbaar', '24/7 tijdens kantooruren', ['condition: tijdens kantooruren']],
    ['24/7 bereikbaar', 'bereikbaar 8:00–18:00', ['value: 8:00–18:00']],
    ['binnen 4 uur', 'gemiddeld 4 uur', ['condition: gemiddeld']],
    ['binnen 4 uur', '≤ 4 uur, excl. vakanties', ['condition: excl. vakanties']],
    ['binnen 4 uur', '≤ 4 uur tenzij overmacht', ['condition: tenzij overmacht']],
    ['binnen 1 maand', '≤ 30 dagen', ['calendar?: ≤ 30 dagen']],
    ['99,95% beschikbaarheid', '≥99,95% excl. gepland onderhoud', ['condition?: excl. gepland onderhoud']],
    ['binnen 4 uur', '≤ 4 uur voor scholen', ['condition?: voor scholen']],
    ['within 4 hours', '≤ 4 hours during office hours', ['condition: during office hours']],
  ] as const)('%s ← %s', (promise, norm, gaps) => {
    expect(gapsOf(promise, norm)).toEqual(gaps);
  });
});

describe('what is not about the same', () => {
  test.each([
    ['P1 15 min', 'P2 60 min', 'different-subject'],
    ['maximaal 25% autokilometers', '-25% CO2 in 36 maanden', 'different-subject'],
    ['binnen 6 weken', '100% SLM-sessies', 'not-comparable'],
    ['binnen 6 weken', 'OAuth2 conform', 'not-comparable'],
    ['maximaal 5 dagen', 'minimaal 5 dagen', 'not-comparable'],
  ])('%s ← %s: %s', (promise, norm, relation) => {
    expect(cover(promise, norm).relation).toBe(relation);
    expect(gapsOf(promise, norm)).toEqual([]);
  });
});

test('of several terms in one clause the ones at the same place are compared', () => {
  const { pairs } = cover('reactie binnen 1 uur en herstel binnen 4 uur', 'reactie ≤ 1 uur en herstel ≤ 8 uur');
  expect(pairs.map(({ comparison, isCertain }) => [comparison.relation, isCertain])).toEqual([
    ['equal', true],
    ['weaker', true],
  ]);
});

test('a start event on one side only is noted, not a gap', () => {
  expect(cover('binnen 24 uur na gunning', '≤ 24 uur').isStartEventOneSided).toBe(true);
});
