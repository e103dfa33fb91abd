import { proseHelpers } from '../prose/prose-calls.ts';
import type { builtInHelpers } from './engine.ts';
import type { templateHelperNames } from './helpers.ts';

/** How a template calls a helper. */
export interface HelperUsage {
  readonly fewest: number;
  readonly most: number;
  /** `{{#each …}} … {{/each}}`. */
  readonly isBlock: boolean;
  readonly example: string;
}

type TemplateHelper = (typeof templateHelperNames)[number];
type BuiltInHelper = (typeof builtInHelpers)[number];

const value = (count: number, example: string): HelperUsage => ({
  fewest: count,
  most: count,
  isBlock: false,
  example,
});
const values = (example: string): HelperUsage => ({
  fewest: 1,
  most: Number.POSITIVE_INFINITY,
  isBlock: false,
  example,
});
const block = (example: string): HelperUsage => ({ fewest: 1, most: 1, isBlock: true, example });

const own: Readonly<Record<TemplateHelper | BuiltInHelper, HelperUsage>> = {
  if: block('{{#if measures}} … {{/if}}'),
  unless: block('{{#unless measures}} … {{/unless}}'),
  each: block('{{#each wishes}} … {{/each}}'),
  with: block('{{#with tender}} … {{/with}}'),
  is: value(2, '{{#if (is options.wishes "table")}} … {{/if}}'),
  or: values('{{#if (or kpis wishes)}} … {{/if}}'),
  and: values('{{#if (and kpis wishes)}} … {{/if}}'),
  some: value(2, '{{#if (some kpis "owner")}} … {{/if}}'),
  join: value(2, '{{join proof ", "}}'),
  lines: value(1, '{{lines measures}}'),
  phrases: value(1, '{{phrases phase.activities}}'),
  closed: value(1, '{{closed text}}'),
  word: value(1, '{{word "target"}}'),
  define: value(1, '{{define this}}'),
  anchor: value(1, '{{anchor this}}'),
  heading: value(1, '{{heading level}}'),
  deeper: value(1, '{{> section level=(deeper level)}}'),
  prose: value(2, '{{prose this 3}}'),
  section: value(2, '{{section this 3}}'),
  indent: value(1, '{{indent text}}'),
  excerpt: block('{{#excerpt question}} … {{/excerpt}}'),
  excerpts: value(0, '{{#each (excerpts) as |excerpt|}} … {{/each}}'),
  places: value(1, '{{places criterion}}'),
  sharedPlaces: value(1, '{{sharedPlaces criteria}}'),
  concat: values('{{join (concat kpis evidence) ", "}}'),
};

/** How a helper is called; undefined when there is none of that name. */
export function usageOf(name: string): HelperUsage | undefined {
  if (Object.hasOwn(own, name)) return own[name as TemplateHelper | BuiltInHelper];
  const example = Object.hasOwn(proseHelpers, name) ? proseHelpers[name] : undefined;
  return example === undefined ? undefined : { fewest: 1, most: 2, isBlock: false, example };
}
