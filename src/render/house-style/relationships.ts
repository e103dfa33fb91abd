import { attributeOf, elementsOf, type XmlElement } from './xml-tree.ts';

/** What a part refers to. */
export interface Relationship {
  /** The last word of its type: `image`, `header`, `hyperlink`, `oleObject`. */
  readonly kind: string;
  /** The path of a part, or an address outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The path of the part with the relationships of a part. */
export function relationshipsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** The relationships of a part by their id; a target that leads out of the package counts as external. */
export function readRelationships(tree: XmlElement | undefined, path: string): ReadonlyMap<string, Relationship> {
  return new Map(
    elementsOf(tree).map((element) => {
      const given = attributeOf(element, 'Target');
      const inside = attributeOf(element, 'TargetMode') === 'External' ? undefined : resolve(given, path);
      const kind = attributeOf(element, 'Type').replace(/^.*\//su, '');
      return [attributeOf(element, 'Id'), { kind, target: inside ?? given, isExternal: inside === undefined }];
    }),
  );
}

function resolve(target: string, path: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(target) || target.includes('\\')) return undefined;
  const steps = target.startsWith('/') ? [] : path.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
