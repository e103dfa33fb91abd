import { type Diagnostic, phrase } from '../../src/diagnostics/diagnostic.ts';
import type { SchemaTypes } from '../../src/generated/types.ts';
import { type SchemaName, type Validation, validateDocument } from '../../src/schema/validate.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { parseYaml } from '../../src/yaml/parse.ts';
import { expectReadable } from '../support/readable.ts';

/** What validating a text with marks such as `⟦EMV101:doel⟧` gave, beside what the marks announce. */
export interface Marked<N extends SchemaName> extends Validation<SchemaTypes[N]> {
  readonly found: readonly string[];
  readonly announced: readonly string[];
}

/** Validates a text after its marks were taken out; whatever is found reads well in both languages. */
export function validateMarked<N extends SchemaName>(name: N, marked: string): Marked<N> {
  const announced: string[] = [];
  const text = marked.replace(/⟦(EMV\d{3}):([^⟧]*)⟧/gu, (_, code: string, inside: string) => {
    announced.push(`${code} ${inside}`);
    return inside;
  });
  const { document } = parseYaml(new SourceFile(`${name}.yaml`, text));
  const result = validateDocument(name, document);
  for (const finding of result.diagnostics) expectReadable(finding);
  const found = result.diagnostics.map(({ type, span }) => `${type.code} ${text.slice(span?.start, span?.end)}`);
  return { ...result, found: found.sort(), announced: announced.sort() };
}

/** The message of a finding, with the words under the caret and the advice. */
export function said(diagnostic: Diagnostic | undefined): readonly (string | undefined)[] {
  if (diagnostic === undefined) return [];
  const { message, label, help } = phrase(diagnostic, 'nl');
  return [message, label, help];
}
