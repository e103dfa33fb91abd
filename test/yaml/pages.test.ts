import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type FindingType, phrase } from '../../src/diagnostics/diagnostic.ts';
import * as findings from '../../src/yaml/findings.ts';
import { parse } from './marked-text.ts';

const types = Object.values(findings) as unknown as readonly FindingType[];

function pageOf(code: string): string {
  return readFileSync(new URL(`../../docs/rules/${code}.md`, import.meta.url), 'utf8');
}

test('the room has the codes EMV010 to EMV029, each once', () => {
  const codes = types.map((type) => type.code).sort();
  expect(codes).toEqual(Array.from({ length: 20 }, (_, index) => `EMV0${index + 10}`));
});

describe.each(types.map((type) => [type.code, type.name] as const))('the page of %s', (code, name) => {
  const page = pageOf(code);
  const [bad, good] = [...page.matchAll(/```yaml \S+\n([\s\S]*?)```/gu)].map((match) => match[1] ?? '');

  test('bears its name', () => {
    expect(page.split('\n', 1)[0]).toBe(`# ${code} ${name}`);
  });

  test('has a bad example that gives just this finding', () => {
    expect(parse(bad ?? '').diagnostics.map((one) => one.type.code)).toEqual([code]);
  });

  test.each(['nl', 'en'] as const)('comes with whole sentences in %s', (language) => {
    const [diagnostic] = parse(bad ?? '').diagnostics;
    if (diagnostic === undefined) throw new Error('the bad example has no finding');
    const { message, why, help } = phrase(diagnostic, language);
    for (const sentence of [message, why, help]) expect(sentence).toMatch(/^(?:YAML|[^A-Z\s]).*[^.\s]$/u);
  });

  test('has a good example without findings', () => {
    expect(parse(good ?? '').diagnostics).toEqual([]);
  });
});
