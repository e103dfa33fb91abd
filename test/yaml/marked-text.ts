import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { type ParsedYaml, parseYaml } from '../../src/yaml/parse.ts';
import { expectReadable } from '../support/readable.ts';

/** A finding as the tests write it: `EMV012 6-8`. What it says reads well in both languages. */
export function places(diagnostics: readonly Diagnostic[]): string[] {
  for (const finding of diagnostics.slice(0, 50)) expectReadable(finding);
  return diagnostics.map((one) => `${one.type.code} ${one.span?.start}-${one.span?.end}`).sort();
}

/** Parses a text in one go. */
export function parse(text: string): ParsedYaml {
  return parseYaml(new SourceFile('wishes.yaml', text));
}

/** Takes `⟦EMV012:>⟧` marks out of a text: the text that is left, and the findings that the marks ask for. */
export function unmark(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦(EMV\d{3}):([\s\S]*?)⟧/gu)) {
    text += marked.slice(from, match.index);
    const content = match[2] ?? '';
    expected.push(`${match[1]} ${text.length}-${text.length + content.length}`);
    text += content;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), expected: expected.sort() };
}
