import { expect } from 'vitest';
import { type Diagnostic, phrase } from '../../src/diagnostics/diagnostic.ts';

/** Holds when a finding says what, why and what to do in both languages, in the form that all findings have. */
export function expectReadable(finding: Diagnostic): void {
  const [dutch, english] = [phrase(finding, 'nl'), phrase(finding, 'en')];
  expect(dutch.help).not.toBe(english.help);
  for (const { message, why, help } of [dutch, english]) {
    for (const part of [message, why, help]) expect(part).not.toMatch(/undefined|\[object|NaN|\.$|^\s|\s$|^$/u);
    expect(message).not.toMatch(/^(?:Er|Het|De|Een|The|There|This|In) /u);
  }
}
