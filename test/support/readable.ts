import { expect } from 'vitest';
import { type Diagnostic, phrase } from '../../src/diagnostics/diagnostic.ts';

/** Holds when a finding says what, why and what to do in both languages, in the form that all findings have. */
export function expectReadable(finding: Diagnostic): void {
  const [dutch, english] = [phrase(finding, 'nl'), phrase(finding, 'en')];
  expect(dutch.help).not.toBe(english.help);
  for (const { message, why, help, label } of [dutch, english]) {
    const badly = [message, why, help, ...(label === undefined ? [] : [label])].filter((part) =>
      /undefined|\[object|NaN|\.$|^\s|\s$|^$/u.test(part),
    );
    expect(badly).toEqual([]);
    expect(message).not.toMatch(/^(?:Er|Het|De|Een|The|There|This|In) /u);
  }
}
