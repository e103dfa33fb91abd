/** A template asked a view for a field that its kind does not have. */
export class MissingField extends Error {
  override readonly name = 'MissingField';

  constructor(readonly field: string) {
    super(field);
  }
}

/** What JavaScript asks for when a view is printed as a whole. */
const asWhole: ReadonlySet<string> = new Set(['toString', 'valueOf']);

/** Handlebars is strict about the first name of a path only; with this behind them, views are strict about all. */
const strictness: object = new Proxy(Object.create(null) as object, {
  get(_, name) {
    if (typeof name === 'string') throw new MissingField(asWhole.has(name) ? 'this' : name);
    return undefined;
  },
});

/** An empty view that throws a MissingField for every name it is not given. */
export function strictView(): Record<string, unknown> {
  return Object.create(strictness) as Record<string, unknown>;
}
