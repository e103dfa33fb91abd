/** What stands between the braces of a block directive, by name. */
export type Attributes = ReadonlyMap<string, string>;

const braces = /^[ \t]*(?:\{((?:[^"{}]|"[^"]*")*)\})?[ \t]*$/u;
const attribute = /([A-Za-z][\w-]*)=(?:"([^"]*)"|([^\s"]+))/gu;

/** Reads `{kind=message title="Kernboodschap"}` or nothing at all; undefined where something else stands there. */
export function parseAttributes(text: string): Attributes | undefined {
  const match = braces.exec(text);
  if (match === null) return undefined;
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted, bare = ''] of (match[1] ?? '').matchAll(attribute)) {
    attributes.set(name, quoted ?? bare);
  }
  return attributes;
}
