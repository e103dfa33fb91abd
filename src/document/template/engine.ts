/**
 * Runs templates. Its own Handlebars, with the helpers and partials it was given and no others; templates see own
 * fields only, stop at a name that is not there, and stop when they have no end.
 */
import Handlebars from 'handlebars';
import type { Span } from '../../text/source-file.ts';
import { firstText } from '../text-place.ts';
import { compiledTemplates } from './compiled-templates.ts';
import { Endless, RunLimits } from './run-limits.ts';
import { MissingField } from './strict-view.ts';
import { findName, offsetOf, type ParsedTemplate, spanOf } from './template-syntax.ts';

/** A function that templates can call by name; the last argument holds named arguments and blocks. */
export type Helper = (...values: readonly unknown[]) => unknown;

/** The helpers for conditions and lists that come with Handlebars. */
export const builtInHelpers = ['if', 'unless', 'each', 'with'] as const;

/** Template text that cannot be run to its end, with the place in the template. */
export class TemplateStop extends Error {
  override readonly name = 'TemplateStop';

  constructor(
    readonly reason: 'missing' | 'endless' | 'failed',
    /** The name that is not there, or the engine's own words. */
    readonly detail: string,
    readonly span: Span,
  ) {
    super(detail);
  }
}

/** How templates become code, when emvi runs and when it is built. */
export function compileSettings(helpers: readonly string[]): CompileOptions {
  return {
    noEscape: true,
    strict: true,
    explicitPartialContext: true,
    knownHelpers: Object.fromEntries(helpers.map((name) => [name, true])) as KnownHelpers,
    knownHelpersOnly: true,
  };
}

export class TemplateEngine {
  readonly #handlebars = Handlebars.create();
  readonly #compiled = new Map<string, (context: object, root: object) => string>();
  readonly #settings: CompileOptions;
  readonly #limits: RunLimits;

  /** @param size signs in the texts of the bid: what a document may hold grows with it */
  constructor(helpers: Readonly<Record<string, Helper>>, size: number) {
    this.#limits = new RunLimits(size);
    for (const name of ['lookup', 'log']) this.#handlebars.unregisterHelper(name);
    this.#countRounds();
    for (const [name, helper] of Object.entries(helpers)) this.#handlebars.registerHelper(name, this.#counted(helper));
    this.#settings = compileSettings([...builtInHelpers, ...Object.keys(helpers)]);
  }

  /** Makes a template known as a partial by its name. */
  add(name: string, template: ParsedTemplate): void {
    const run = this.#guarded(template);
    this.#handlebars.registerPartial(name, run);
    this.#compiled.set(name, (context, root) => run(context, { data: { root } }));
  }

  /**
   * The text that a template makes.
   * @throws TemplateStop when it cannot be run to its end
   */
  run(name: string, context: object, root: object): string {
    return this.#compiled.get(name)?.(context, root) ?? '';
  }

  /**
   * The text that a template without a name makes.
   * @throws TemplateStop when it cannot be run to its end
   */
  runOnce(template: ParsedTemplate, context: object, root: object): string {
    return this.#guarded(template)(context, { data: { root } });
  }

  #guarded(template: ParsedTemplate): (context: object, options?: Handlebars.RuntimeOptions) => string {
    const { file } = template;
    let compiled: Handlebars.TemplateDelegate | undefined;
    let weight: number | undefined;
    const run = (context: object, options: Handlebars.RuntimeOptions | undefined): string => {
      compiled ??= this.#compile(template);
      return compiled(context, {
        ...options,
        allowProtoPropertiesByDefault: false,
        allowProtoMethodsByDefault: false,
      });
    };
    return (context, options) => {
      try {
        weight ??= file.text.split('{{').length;
        return this.#limits.within(weight, () => run(context, options));
      } catch (error) {
        throw stopOf(error, template);
      }
    };
  }

  #compile(template: ParsedTemplate): Handlebars.TemplateDelegate {
    const known = compiledTemplates.get(template.file.text);
    return known === undefined
      ? this.#handlebars.compile(template.program, this.#settings)
      : this.#handlebars.template(known);
  }

  #countRounds(): void {
    const each = this.#handlebars.helpers['each'] as Helper;
    const limits = this.#limits;
    this.#handlebars.registerHelper('each', function (this: unknown, list: unknown, options) {
      if (options === undefined) throw new Error('each');
      const { fn } = options;
      const counted: Handlebars.TemplateDelegate = (context, given) => {
        limits.countRound();
        return fn(context, given);
      };
      return each.call(this, list, { ...options, fn: counted });
    });
  }

  /** A helper of which what goes in and what comes out is counted. */
  #counted(helper: Helper): Helper {
    const limits = this.#limits;
    return function (this: unknown, ...values) {
      limits.countSize(...values);
      const answer = helper.apply(this, [...values]);
      limits.countSize(answer);
      return answer;
    };
  }
}

function stopOf(error: unknown, { file, program }: ParsedTemplate): TemplateStop {
  // The template that failed comes first; those that called it only pass the news on.
  if (error instanceof TemplateStop) return error;
  if (error instanceof Endless || error instanceof RangeError) return new TemplateStop('endless', '', firstText(file));
  if (error instanceof MissingField) {
    const place = findName(program, error.field);
    return new TemplateStop('missing', error.field, place === undefined ? firstText(file) : spanOf(file, place));
  }
  const { lineNumber, column, endLineNumber, endColumn, message } = error as Handlebars.Exception;
  const span =
    typeof lineNumber === 'number'
      ? file.span(offsetOf(file, lineNumber, Number(column)), offsetOf(file, Number(endLineNumber), Number(endColumn)))
      : firstText(file);
  const missing = /^"(.*)" not defined in /u.exec(message)?.[1];
  return missing === undefined ? new TemplateStop('failed', message, span) : new TemplateStop('missing', missing, span);
}
