import Handlebars from 'handlebars';
import { proseHelpers } from '../../../src/document/prose/prose-calls.ts';
import { builtInHelpers, compileSettings } from '../../../src/document/template/engine.ts';
import { templateHelperNames } from '../../../src/document/template/helpers.ts';

/** A template as code, compiled as emvi compiles it when it runs. */
export function precompile(text: string): string {
  const helpers = [...builtInHelpers, ...templateHelperNames, ...Object.keys(proseHelpers)];
  return String(Handlebars.precompile(text, compileSettings(helpers)));
}
