import type { YamlEntry, YamlList, YamlMap, YamlNode, YamlPath } from '../yaml/tree.ts';
import type { Place } from './place.ts';
import { scalarAt } from './stand-in.ts';

/** The fields of a mapping that hold something other than what was written, by mapping. */
export class Damage {
  readonly #fields = new Map<YamlMap, Set<string>>();

  of(map: YamlMap): ReadonlySet<string> {
    return this.#fields.get(map) ?? none;
  }

  /** A new mapping has the damage of the one it takes the place of. */
  move(from: YamlMap, to: YamlMap, more: Iterable<string>): void {
    const fields = new Set([...this.of(from), ...more]);
    this.#fields.delete(from);
    if (fields.size > 0) this.#fields.set(to, fields);
  }
}

const none: ReadonlySet<string> = new Set();

/** What to do at one place of a tree and below it. */
interface Plan {
  isRemoved: boolean;
  replacement: YamlNode | undefined;
  readonly renamed: Map<string, string>;
  readonly added: Map<string, YamlNode>;
  readonly damaged: Set<string>;
  readonly steps: Map<string | number, Plan>;
}

/**
 * Changes to a tree, collected first and made in one pass. The tree itself stays as it is; what does not change is
 * shared with it, so that a file of any size with one fault costs one path of new nodes.
 */
export class Repairs {
  readonly #plan = emptyPlan();
  /** The nodes that were put in place of what was written: what is still wrong with one is no news. */
  readonly #settled: Set<YamlNode>;

  constructor(settled: Set<YamlNode>) {
    this.#settled = settled;
  }

  /** Takes a value out because it is of no use; later steps hear that the field is damaged. */
  remove(place: Place): void {
    this.drop(place);
    if (place.path.length > 0) this.#at(place.holderPath).damaged.add(place.field);
  }

  /** Takes a value out that says nothing, as if it had not been written. */
  drop({ path }: Place): void {
    this.#at(path).isRemoved = true;
  }

  /** Puts the value that was meant in the place of the written one. */
  settle({ path }: Place, node: YamlNode): void {
    this.#settled.add(node);
    this.#at(path).replacement = node;
  }

  /** Puts a value in another form, to be looked at again. */
  reshape({ path }: Place, node: YamlNode): void {
    this.#at(path).replacement = node;
  }

  rename({ path }: Place, from: string, to: string): void {
    this.#at(path).renamed.set(from, to);
  }

  /** Puts a stand-in for a missing field into a mapping. */
  add({ path }: Place, field: string, node: YamlNode, isDamage: boolean): void {
    this.#at(path).added.set(field, node);
    if (isDamage) this.#at(path).damaged.add(field);
  }

  /** The tree with all changes; undefined when its root went. */
  apply(root: YamlNode, damage: Damage): YamlNode | undefined {
    return this.#plan.isRemoved ? undefined : this.#changed(root, this.#plan, damage);
  }

  #changed(node: YamlNode, plan: Plan, damage: Damage): YamlNode {
    if (plan.replacement !== undefined) return plan.replacement;
    if (node.kind === 'scalar') return node;
    if (node.kind === 'map') return this.#changedMap(node, plan, damage);
    const items = node.items.flatMap((item, index) => this.#changedChild(item, plan.steps.get(index), damage));
    const list: YamlList = { ...node, items };
    if (items.length === 0) this.#settled.add(list);
    return list;
  }

  #changedMap(node: YamlMap, plan: Plan, damage: Damage): YamlMap {
    const entries = node.entries.flatMap((entry): YamlEntry[] => {
      const name = plan.renamed.get(entry.key.value) ?? entry.key.value;
      const key = name === entry.key.value ? entry.key : { ...entry.key, value: name };
      const step = plan.steps.get(entry.key.value);
      return this.#changedChild(entry.value, step, damage).map((value) => ({ key, value }));
    });
    for (const [field, value] of plan.added) {
      entries.push({ key: { ...scalarAt(field, node.start, node.start), value: field }, value });
    }
    const map: YamlMap = { ...node, entries };
    damage.move(node, map, plan.damaged);
    return map;
  }

  #changedChild(node: YamlNode, plan: Plan | undefined, damage: Damage): YamlNode[] {
    if (plan === undefined) return [node];
    return plan.isRemoved ? [] : [this.#changed(node, plan, damage)];
  }

  #at(path: YamlPath): Plan {
    let plan = this.#plan;
    for (const step of path) {
      const next = plan.steps.get(step) ?? emptyPlan();
      plan.steps.set(step, next);
      plan = next;
    }
    return plan;
  }
}

function emptyPlan(): Plan {
  return {
    isRemoved: false,
    replacement: undefined,
    renamed: new Map(),
    added: new Map(),
    damaged: new Set(),
    steps: new Map(),
  };
}
