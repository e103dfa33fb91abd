import { describe, expect, test } from 'vitest';
import type { TextEdit } from '../../src/diagnostics/diagnostic.ts';
import { applyEdits } from '../../src/policy/apply-edits.ts';
import { validateDocument } from '../../src/schema/validate.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

const text = `wishes:
  - id: W-01
    text: "Snel starten"
    kpis: [kpi-1, KPI-02]
    criterion: g1
`;

/** The text after changes, each as what stands there once and what comes in its place. */
function changed(whole: string, ...changes: readonly (readonly [from: string, to: string])[]): string | undefined {
  const file = new SourceFile('wishes.yaml', whole);
  const { value, root } = validateDocument('wishes', parseYaml(file).document);
  if (value === undefined || root?.kind !== 'map') throw new Error('not sound');
  const edits = changes.map(([from, to]): TextEdit => {
    const start = whole.indexOf(from);
    return { span: file.span(start, start + from.length), text: to };
  });
  return applyEdits({ name: 'wishes', file, root, value, damagedFields: () => new Set() }, edits)?.text;
}

const textAfter = (...changes: Parameters<typeof changed> extends [string, ...infer Rest] ? Rest : never) =>
  changed(text, ...changes);

describe('changes in a file', () => {
  test('are made together where they do no harm', () => {
    expect(textAfter(['kpi-1', 'KPI-1'], ['g1', 'G1'])).toBe(text.replace('kpi-1', 'KPI-1').replace('g1', 'G1'));
  });

  test('are left out one by one where they say something else', () => {
    expect(textAfter(['"Snel starten"', '"Langzaam starten"'], ['kpi-1', 'KPI-1'])).toBe(
      text.replace('kpi-1', 'KPI-1'),
    );
    expect(textAfter(['g1', 'G2'], ['kpi-1', 'KPI-9'])).toBeUndefined();
  });

  test('are not made where one of them touches another', () => {
    expect(textAfter(['kpi-1, KPI-02', 'KPI-1, KPI-02'], ['kpi-1', 'KPI-1'], ['', '# plan\n'], ['', '# weer\n'])).toBe(
      `# plan\n${text.replace('kpi-1', 'KPI-1')}`,
    );
  });

  test('are none where there is nothing to change, or the file would not be read any more', () => {
    expect(textAfter()).toBeUndefined();
    expect(textAfter(['text: "Snel starten"', 'text: "Snel'])).toBeUndefined();
  });

  test('that harm only together are not made at all', () => {
    const commented = '# plan\nwishes:\n  - id: W-01\n    text: a\n';
    const [above, below] = [
      ['# plan', '---\n# plan'],
      ['wishes:', '---\nwishes:'],
    ] as const;
    expect(changed(commented, above)).toBe(`---\n${commented}`);
    expect(changed(commented, below)).toBe(commented.replace('wishes', '---\nwishes'));
    expect(changed(commented, above, below)).toBeUndefined();
  });
});
