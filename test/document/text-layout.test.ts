import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/document/markup/read-markdown.ts';
import { layOutText } from '../../src/document/text-layout.ts';
import { blockTrees } from '../render/markdown/arbitrary-trees.ts';

function layOut(...lines: string[]): string {
  return layOutText(readMarkdown(lines.join('\n')).blocks);
}

describe('a text that is pasted', () => {
  test('has no signs of Markdown and keeps plain quotes', () => {
    expect(layOut('# Kop', '**Vet**, _schuin_, `code` en [de site](https://example.nl): "zo" \'n \\* ster.')).toBe(
      'Kop\n\nVet, schuin, code en de site: "zo" \'n * ster.',
    );
  });

  test('leaves out what is struck out and what cannot be seen', () => {
    expect(layOut('Wij ~~niet~~ doen on\u00adderhoud.', '', '***', '', '::pagebreak')).toBe('Wij doen onderhoud.');
  });

  test('keeps breaks inside a paragraph and never has two blank lines', () => {
    expect(layOut('een<br>twee', '', '', '', 'drie', '```', 'a', '', '', '', 'b', '', '```')).toBe(
      'een\ntwee\n\ndrie\n\na\n\nb',
    );
  });

  test('writes lists with hyphens and numbers, a list in a list two in', () => {
    expect(layOut('- een', '- twee', '  1. eerst', '  2. dan', '', '3. drie', '4. vier')).toBe(
      '- een\n- twee\n  1. eerst\n  2. dan\n\n3. drie\n4. vier',
    );
    expect(layOut('- [x] klaar', '- [ ] open')).toBe('☑ klaar\n☐ open');
  });

  test('puts a list straight below the line that announces it', () => {
    expect(layOut('Wij doen:', '', '- een')).toBe('Wij doen:\n- een');
    expect(layOut('Wij doen veel.', '', '- een')).toBe('Wij doen veel.\n\n- een');
  });

  test('writes a table as lines, row by row, without empty cells', () => {
    const table = ['| Rol | Taak | X |', '| --- | --- | --- |', '| SDM | • a<br>• b | |', '| PL | plant | 1 |'];
    expect(layOut(':::table{caption="Wie"}', ...table, ':::')).toBe(
      'Wie\nRol: SDM\nTaak:\n- a\n- b\n\nRol: PL\nTaak: plant\nX: 1',
    );
    expect(layOut('| Norm |', '| --- |', '| een |', '| twee |')).toBe('Norm: een\nNorm: twee');
    expect(layOut('| | A |', '| --- | --- |', '| x | |')).toBe('x');
    expect(layOut('| A | B |', '| --- | --- |')).toBe('A, B');
  });

  test('has the title of a box above its text, and numbers before numbered headings', () => {
    expect(layOut(':::callout{title="Kern"}', 'Zes weken.', ':::')).toBe('Kern\nZes weken.');
    expect(layOut(':::numbered', '## Een', '### Twee', ':::')).toBe('1 Een\n\n1.1 Twee');
  });

  test('ends without a line end, starts with a letter and never has two blank lines, whatever the document', () => {
    fc.assert(
      fc.property(blockTrees, (blocks) => {
        const text = layOutText(blocks);
        expect(text).not.toMatch(/\r|\n\n\n|^\n|\n$/u);
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});
