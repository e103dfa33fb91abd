import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { TemplateManifest } from '../../generated/types.ts';
import type { Item } from '../../model/item.ts';
import { suggest } from '../../text/suggest.ts';
import { unknownOption, wrongOptionValue } from '../findings.ts';

/** The value of every option of a template. */
export type Options = Readonly<Record<string, string>>;

/** The options that a document chooses, over the defaults of its template; what the template does not know is a finding. */
export function readOptions(
  document: Item<'document'>,
  templateName: string,
  manifest: TemplateManifest,
): { options: Options; diagnostics: Diagnostic[] } {
  const options: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, { default: usual }] of Object.entries(manifest.options)) options[name] = usual;
  const diagnostics: Diagnostic[] = [];
  for (const [name, given] of Object.entries(document.data.options ?? {})) {
    const option = Object.hasOwn(manifest.options, name) ? manifest.options[name] : undefined;
    if (option === undefined) {
      const known = Object.keys(manifest.options);
      const parameters = { option: name, template: templateName, known, suggestion: suggest(name, known) };
      diagnostics.push(diagnose(unknownOption, document.span(['options', name], 'key'), parameters));
      continue;
    }
    const value = valueText(given);
    if (option.values.includes(value)) options[name] = value;
    else {
      const parameters = { option: name, value, known: option.values, suggestion: suggest(value, option.values) };
      diagnostics.push(diagnose(wrongOptionValue, document.span(['options', name]), parameters));
    }
  }
  return { options, diagnostics };
}

/** People write `contents: true` where the choice is called `yes`. */
function valueText(given: unknown): string {
  if (given === true) return 'yes';
  if (given === false) return 'no';
  return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
}
