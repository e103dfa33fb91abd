import type { YamlEntry, YamlList, YamlNode, YamlScalar } from './tree.ts';

/** What stands deeper is left to the library; a bid needs about eight. */
const deepest = 16;

const name = /[A-Za-z][\w-]{0,60}:/uy;
const ids = /^\[ *[A-Za-z][\w-]*(?: *, *[A-Za-z][\w-]*)* *\]$/u;
const noText = /^(?:true|false|null)$/iu;
const wholeNumber = /^(?:0|[1-9]\d{0,8})$/u;
/** Numbers of the core schema of YAML 1.2 in all their forms. */
const number =
  /^(?:0o[0-7]+|0x[\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/u;
/** What a text without quotes cannot start with, and the sign for nothing. */
const indicators = new Set('-?:,[]{}#&*!|>\'"%@`~');

/** What stands on a line, without the blanks before and behind it; offsets in the text. */
interface Line {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** A node and the index of the first line behind it. */
interface Read {
  readonly node: YamlNode;
  readonly next: number;
}

/**
 * Reads the YAML in which nearly every bid is written: names, lists, and texts on one line with or without quotes.
 * Undefined for a text that holds anything else, right or wrong: that is for the library, which takes many times as
 * long. What is read here, the library reads in the same way and without complaint.
 */
export function readEveryday(text: string): YamlNode | undefined {
  if (text.includes('\t')) return undefined;
  const lines = linesOf(text);
  const read = new Reader(text, lines).block(0, 0, 0);
  return read?.next === lines.length ? read.node : undefined;
}

/** The lines that hold more than blanks and comments. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const lineEnd = newline === -1 ? text.length : newline;
    let start = from;
    while (text[start] === ' ') start += 1;
    let end = lineEnd;
    while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\r')) end -= 1;
    if (start < end && text[start] !== '#') lines.push({ column: start - from, start, end });
    from = lineEnd + 1;
  }
  return lines;
}

class Reader {
  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
  ) {}

  /** The list or mapping that starts on a line, if its first sign stands in that column. */
  block(index: number, column: number, depth: number): Read | undefined {
    const line = this.lines[index];
    if (line?.column !== column || depth > deepest) return undefined;
    return this.text[line.start] === '-' ? this.list(index, column, depth) : this.map(index, line.start, column, depth);
  }

  private list(first: number, column: number, depth: number): Read | undefined {
    const items: YamlNode[] = [];
    let index = first;
    for (let line = this.lines[index]; line?.column === column; line = this.lines[index]) {
      const start = this.overBlanks(line.start + 1);
      if (this.text[line.start] !== '-' || start === line.start + 1 || start >= line.end) break;
      const isMap = this.nameEnd(start, line.end) !== undefined;
      const item = isMap ? this.map(index, start, column + start - line.start, depth + 1) : this.rest(index, start);
      if (item === undefined) return undefined;
      items.push(item.node);
      index = item.next;
    }
    const start = this.lines[first]?.start;
    const end = items[items.length - 1]?.end;
    return start === undefined || end === undefined
      ? undefined
      : { node: { kind: 'list', items, start, end }, next: index };
  }

  /** @param start where the first name stands: behind a dash that is not the start of its line */
  private map(first: number, start: number, column: number, depth: number): Read | undefined {
    const entries: YamlEntry[] = [];
    const names = new Set<string>();
    let index = first;
    for (let line = this.lines[index]; line !== undefined; line = this.lines[index]) {
      const isFirst = index === first;
      if (!isFirst && line.column !== column) break;
      const from = isFirst ? start : line.start;
      const nameEnd = this.nameEnd(from, line.end);
      if (nameEnd === undefined) break;
      const key = this.text.slice(from, nameEnd - 1);
      if (names.has(key) || noText.test(key)) return undefined;
      names.add(key);
      const value =
        nameEnd === line.end ? this.below(index + 1, column, depth) : this.rest(index, this.overBlanks(nameEnd));
      if (value === undefined) return undefined;
      entries.push({
        key: { kind: 'scalar', value: key, style: 'plain', start: from, end: nameEnd - 1 },
        value: value.node,
      });
      index = value.next;
    }
    const end = entries[entries.length - 1]?.value.end;
    return end === undefined ? undefined : { node: { kind: 'map', entries, start, end }, next: index };
  }

  /** What stands below a name: indented further, or a list in the name's own column. */
  private below(index: number, column: number, depth: number): Read | undefined {
    const line = this.lines[index];
    if (line === undefined || line.column < column) return undefined;
    if (line.column === column && this.text[line.start] !== '-') return undefined;
    return this.block(index, line.column, depth + 1);
  }

  /** The value that takes the rest of a line. */
  private rest(index: number, start: number): Read | undefined {
    const line = this.lines[index];
    if (line === undefined) return undefined;
    const node = readValue(this.text.slice(start, line.end), start);
    return node && { node, next: index + 1 };
  }

  /** Where a name with its colon ends; undefined when none starts here. */
  private nameEnd(start: number, lineEnd: number): number | undefined {
    name.lastIndex = start;
    if (!name.test(this.text)) return undefined;
    return name.lastIndex === lineEnd || this.text[name.lastIndex] === ' ' ? name.lastIndex : undefined;
  }

  private overBlanks(from: number): number {
    let at = from;
    while (this.text[at] === ' ') at += 1;
    return at;
  }
}

/** A value on one line, with perhaps a comment behind it. */
function readValue(written: string, start: number): YamlNode | undefined {
  const quote = written[0];
  if (quote === '"' || quote === "'") return readQuoted(written, quote, start);
  const hash = written.indexOf(' #');
  if (hash === -1) return readUnquoted(written, start);
  return written[hash + 2] === ' ' ? readUnquoted(written.slice(0, hash).replace(/ +$/u, ''), start) : undefined;
}

function readQuoted(written: string, quote: '"' | "'", start: number): YamlScalar | undefined {
  const close = written.indexOf(quote, 1);
  const value = written.slice(1, close);
  const behind = written.slice(close + 1);
  if (close === -1 || (quote === '"' && value.includes('\\')) || !/^(?: +# .*)?$/u.test(behind)) return undefined;
  return { kind: 'scalar', value, style: quote === '"' ? 'double' : 'single', start, end: start + close + 1 };
}

function readUnquoted(written: string, start: number): YamlNode | undefined {
  if (ids.test(written)) return readIds(written, start);
  if (indicators.has(written.charAt(0)) || written.includes(': ') || written.endsWith(':')) return undefined;
  const value = simpleValue(written);
  if (typeof value === 'string' && (noText.test(value) || number.test(value))) return undefined;
  return { kind: 'scalar', value, style: 'plain', start, end: start + written.length };
}

function simpleValue(written: string): string | number | boolean {
  if (written === 'true' || written === 'false') return written === 'true';
  return wholeNumber.test(written) ? Number(written) : written;
}

/** `[KPI-01, KPI-02]` */
function readIds(written: string, start: number): YamlList | undefined {
  const items = [...written.matchAll(/[A-Za-z][\w-]*/gu)].map(
    ({ 0: id, index }): YamlScalar => ({
      kind: 'scalar',
      value: id,
      style: 'plain',
      start: start + index,
      end: start + index + id.length,
    }),
  );
  if (items.some(({ value }) => noText.test(String(value)))) return undefined;
  return { kind: 'list', items, start, end: start + written.length };
}
