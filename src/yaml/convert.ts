import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { SourceFile } from '../text/source-file.ts';
import { withoutForbidden } from './characters.ts';
import type { Reading } from './library.ts';
import { Oddities } from './oddities.ts';
import type { ScalarStyle, YamlEntry, YamlList, YamlMap, YamlNode, YamlScalar } from './tree.ts';

/** What one reading of a text gave. */
export interface Conversion {
  readonly root: YamlNode | undefined;
  readonly oddities: Oddities;
  /** Where quoted texts, lists and maps in brackets start, by the offset at which they end or break off. */
  readonly startByEnd: ReadonlyMap<number, number>;
  /** The way back of `startByEnd`. */
  readonly endByStart: ReadonlyMap<number, number>;
  /** Where a line starts that should be a field but has no colon. */
  readonly namesWithoutColon: ReadonlySet<number>;
}

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/**
 * Turns the library's tree into ours in one pass. Recursion is safe: the reading holds nothing deeper than
 * `deepestNesting`.
 * @param text the text that the library read, as long as the file's own
 * @param reveal gives hidden signs in a value back
 */
export function convert(
  file: SourceFile,
  text: string,
  reading: Reading,
  reveal: (value: string) => string,
): Conversion {
  const converter = new Converter(file, text, reveal, reading.errors.length > 0);
  const { contents } = reading;
  const isEmpty =
    contents === null || (isScalar(contents) && contents.range[0] === contents.range[1] && !contents.anchor);
  const root = isEmpty ? undefined : converter.node(contents, 0);
  const { oddities, startByEnd, endByStart, namesWithoutColon } = converter;
  return { root, oddities, startByEnd, endByStart, namesWithoutColon };
}

class Converter {
  readonly oddities: Oddities;
  readonly startByEnd = new Map<number, number>();
  readonly endByStart = new Map<number, number>();
  readonly namesWithoutColon = new Set<number>();

  constructor(
    readonly file: SourceFile,
    readonly text: string,
    readonly reveal: (value: string) => string,
    readonly hasErrors: boolean,
  ) {
    this.oddities = new Oddities(file, text);
  }

  /** @param floor where the node can start at the earliest: behind its dash, colon or opening bracket */
  node(node: ParsedNode | null, floor: number): YamlNode {
    if (node === null) return nothingAt(floor);
    if (isAlias(node)) {
      const [start, end] = node.range;
      this.oddities.alias(node.source, start, end);
      return { kind: 'scalar', value: this.file.text.slice(start, end), style: 'plain', start, end };
    }
    if (node.anchor !== undefined && node.anchor !== '') this.oddities.anchor(node.anchor, node.range[0]);
    if (node.tag !== undefined) this.oddities.tag(node.range[0], floor);
    if (isMap(node)) return this.map(node);
    if (isSeq(node)) return this.list(node);
    return this.scalar(node, floor);
  }

  private scalar(node: Scalar.Parsed, floor: number): YamlScalar {
    const style = styles[node.type ?? ''] ?? 'plain';
    const [start, valueEnd] = node.range;
    if (start === valueEnd) return { ...nothingAt(this.backOverBlanks(start, floor)), value: emptyValue(node.value) };
    const end = style === 'literal' || style === 'folded' ? this.backOverBlanks(valueEnd, start) : valueEnd;
    if (style === 'single' || style === 'double') this.remember(start, valueEnd);
    let value = this.valueOf(node, start, end);
    if (style === 'double' && typeof value === 'string') {
      this.oddities.escapes(start, end, value);
      value = withoutForbidden(value);
    }
    return { kind: 'scalar', value, style, start, end };
  }

  private valueOf(node: Scalar.Parsed, start: number, end: number): YamlScalar['value'] {
    const { value } = node as Scalar;
    if (typeof value === 'string') return this.reveal(value);
    if (typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
    return this.file.text.slice(start, end);
  }

  private list(node: YAMLSeq.Parsed): YamlList {
    const start = node.range[0];
    const items: YamlNode[] = [];
    let end = start + 1;
    for (const item of node.items) {
      const converted = this.node(item, end);
      items.push(converted);
      end = Math.max(end, converted.end);
    }
    return { kind: 'list', items, start, end: this.collectionEnd(node, end) };
  }

  private map(node: YAMLMap.Parsed): YamlMap {
    const start = node.range[0];
    const entries: YamlEntry[] = [];
    const seen = new Map<string, YamlScalar>();
    let end = start;
    for (const pair of node.items) {
      const before = this.oddities.count;
      const key = this.node(pair.key, end);
      const keyEnd = Math.max(end, key.end);
      const value = this.node(pair.value, this.afterColon(keyEnd));
      end = Math.max(keyEnd, value.end);
      if (!this.isReadable(node, pair, key, before)) continue;
      const first = seen.get(key.value);
      if (first !== undefined) this.oddities.duplicate(key.value, first, key);
      else {
        seen.set(key.value, key);
        entries.push({ key, value });
      }
    }
    return { kind: 'map', entries, start, end: this.collectionEnd(node, end) };
  }

  /** Whether a pair can be an entry; what cannot is left out of the tree and was or will be reported. */
  private isReadable(
    map: YAMLMap.Parsed,
    pair: Pair<ParsedNode, ParsedNode | null>,
    key: YamlNode,
    before: number,
  ): key is YamlEntry['key'] {
    if (key.kind !== 'scalar' || typeof key.value !== 'string' || isAlias(pair.key)) {
      if (!isAlias(pair.key)) this.oddities.keyThatIsNoText(key, before);
      return false;
    }
    if (key.style === 'plain' && key.value === '<<') {
      this.oddities.mergeKey(key, isAlias(pair.value));
      return false;
    }
    // A line without a colon, or several lines taken for one name: the library has reported both.
    if (pair.value === null && map.flow !== true && this.hasErrors) {
      this.namesWithoutColon.add(key.start);
      return false;
    }
    return key.style !== 'plain' || !this.text.slice(key.start, key.end).includes('\n');
  }

  private collectionEnd(node: YAMLMap.Parsed | YAMLSeq.Parsed, contentEnd: number): number {
    const [start, rawEnd] = node.range;
    if (node.flow !== true) return contentEnd;
    const isBracketed = this.text[start] === '[' || this.text[start] === '{';
    if (isBracketed) this.remember(start, rawEnd);
    return Math.max(contentEnd, this.backOverBlanks(rawEnd, start));
  }

  private remember(start: number, end: number): void {
    if (!this.hasErrors) return;
    // Of several that break off at one place the innermost comes first and is the one to point at.
    if (!this.startByEnd.has(end)) this.startByEnd.set(end, start);
    this.endByStart.set(start, end);
  }

  private afterColon(keyEnd: number): number {
    let at = keyEnd;
    while (this.text[at] === ' ' || this.text[at] === '\t') at += 1;
    return this.text[at] === ':' ? at + 1 : keyEnd;
  }

  private backOverBlanks(from: number, floor: number): number {
    let at = from;
    while (at > floor && /\s/u.test(this.text.charAt(at - 1))) at -= 1;
    return at;
  }
}

function nothingAt(offset: number): YamlScalar {
  return { kind: 'scalar', value: null, style: 'plain', start: offset, end: offset };
}

/** An empty place is nothing, or the empty text where a tag asks for text. */
function emptyValue(value: unknown): '' | null {
  return value === '' ? '' : null;
}
