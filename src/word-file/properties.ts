import { readXml } from './read-xml.ts';

/** A property as a part of the file gives it. */
export interface FoundProperty {
  readonly name: string;
  readonly value: string;
  readonly isCustom: boolean;
}

/**
 * The title among the properties of a file; undefined for a file without properties, which no office program makes.
 * @throws BrokenXml
 */
export function readTitle(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  const part = parts.get('docProps/core.xml');
  let title = '';
  let isTitle = false;
  if (part === undefined) return undefined;
  readXml(part, {
    open: ({ name }) => {
      isTitle = name === 'dc:title';
    },
    text: (text) => {
      if (isTitle) title += text;
    },
    close: () => {
      isTitle = false;
    },
  });
  return title;
}

/** Properties that say who made a file (ISO/IEC 29500-2, 11; -1, 22.2). */
const personal = new Set(['dc:creator', 'cp:lastModifiedBy', 'Company', 'Manager']);

/**
 * What the properties of a file say about who made it, and those that a company or a program added.
 * @throws BrokenXml
 */
export function readProperties(parts: ReadonlyMap<string, Uint8Array>): FoundProperty[] {
  const found: FoundProperty[] = [];
  for (const path of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']) {
    const part = parts.get(path);
    if (part === undefined) continue;
    let name: string | undefined;
    let value = '';
    const isCustom = path === 'docProps/custom.xml';
    readXml(part, {
      open: (element) => {
        if (isCustom ? element.name === 'property' : personal.has(element.name)) {
          name = isCustom ? (element.attribute('name') ?? '') : element.name.replace(/^\w+:/u, '');
          value = '';
        }
      },
      text: (text) => {
        value += text;
      },
      close: (closed) => {
        const isEnd = isCustom ? closed === 'property' : personal.has(closed);
        if (!isEnd || name === undefined) return;
        if (value.trim() !== '') found.push({ name, value: value.trim(), isCustom });
        name = undefined;
      },
    });
  }
  return found;
}
