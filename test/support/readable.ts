import { expect } from 'vitest';
import { type Diagnostic, type Parameters, phrase } from '../../src/diagnostics/diagnostic.ts';

/**
 * Holds when a finding says what, why and what to do in both languages, in the form that all findings have; also as it
 * would be said of one thing, of two and of many.
 */
export function expectReadable(finding: Diagnostic): void {
  for (const parameters of inOtherNumbers(finding.parameters)) expectReadableWith({ ...finding, parameters });
}

function expectReadableWith(finding: Diagnostic): void {
  const [dutch, english] = [phrase(finding, 'nl'), phrase(finding, 'en')];
  expect(dutch.help).not.toBe(english.help);
  for (const { label } of finding.related) for (const words of [label.nl, label.en]) expect(words).toMatch(/\S/u);
  for (const { message, why, help, label } of [dutch, english]) {
    const badly = [message, why, help, ...(label === undefined ? [] : [label])].filter((part) =>
      /undefined|\[object|NaN|\.$|^\s|\s$|^$/u.test(part),
    );
    expect(badly).toEqual([]);
    expect(message).not.toMatch(/^(?:Er|Het|De|Een|The|There|This|In) /u);
  }
}

/** The same parameters as they would be for other counts, longer and shorter lists, and the other way round. */
function inOtherNumbers(parameters: Parameters): Parameters[] {
  const withEach = (change: (value: Parameters[string]) => Parameters[string]): Parameters =>
    Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, change(value)]));
  const withCount = (count: number): Parameters =>
    withEach((value) => {
      if (typeof value === 'number') return count;
      if (!Array.isArray(value) || value.length === 0) return value;
      return Array.from({ length: count }, (_, index) => value[index % value.length] as string);
    });
  const turned = Object.entries(parameters).flatMap(([name, value]) =>
    typeof value === 'boolean' ? [{ ...parameters, [name]: !value }] : [],
  );
  return [parameters, withCount(1), withCount(2), withCount(7), ...turned];
}
