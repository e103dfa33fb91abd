import { readXml } from './read-xml.ts';

/** Something outside the file that the file opens or shows. */
export interface OutsideTarget {
  /** `attachedTemplate`, `image`, `oleObject`, `hyperlink`, …: the last part of the kind of the relation. */
  readonly kind: string;
  readonly target: string;
}

/** Links that a reader follows by a click, and that lead somewhere for everybody. */
const followed = /^(?:https?|mailto|tel):/iu;

/**
 * What the parts of a file take from outside it, in the order of the parts. A link to a web page is none.
 * @throws BrokenXml
 */
export function readOutsideTargets(parts: ReadonlyMap<string, Uint8Array>): OutsideTarget[] {
  const found: OutsideTarget[] = [];
  for (const [path, part] of parts) {
    if (!path.endsWith('.rels')) continue;
    readXml(part, {
      open: ({ name, attribute }) => {
        if (name !== 'Relationship' || attribute('TargetMode') !== 'External') return;
        const kind = (attribute('Type') ?? '').replace(/^.*\//u, '');
        const target = attribute('Target') ?? '';
        if (kind === 'hyperlink' && (followed.test(target) || target.startsWith('#'))) return;
        found.push({ kind, target });
      },
    });
  }
  return found;
}

/**
 * The drawings in SVG that the body of a file shows, by the id of their relation.
 * @throws BrokenXml
 */
export function readDrawings(parts: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const drawings = new Map<string, Uint8Array>();
  const relations = parts.get('word/_rels/document.xml.rels');
  if (relations === undefined) return drawings;
  readXml(relations, {
    open: ({ name, attribute }) => {
      const target = attribute('Target') ?? '';
      const part = name === 'Relationship' && /\.svg$/iu.test(target) ? parts.get(`word/${target}`) : undefined;
      if (part !== undefined) drawings.set(attribute('Id') ?? '', part);
    },
  });
  return drawings;
}

/** Parts that hold another file or a program: embedded documents, macros, ActiveX. */
export function embeddedParts(parts: ReadonlyMap<string, Uint8Array>): string[] {
  return [...parts.keys()].filter((path) => /^word\/(?:embeddings\/.|activeX\/.|vbaProject\.bin$)/iu.test(path)).sort();
}
