/**
 * What stands where in a bid, found with plain patterns over the raw text. Reads no YAML: a pattern that misses a
 * spelling misses it in another way than the checker does, and that is the point of a yardstick.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Fields whose words are the buyer's: in a wish, question or criterion. */
const scaleFields = ['levels', 'scale', 'label', 'fraction', 'meaning', 'minimumScore', 'maxLength'];
const buyerFields = new Set(['text', 'asks', 'aspects', ...scaleFields]);
const buyerLists = new Set(['wishes', 'questions', 'criteria', 'subCriteria']);
const demandLists = new Set(['requirements', 'principles', 'process', 'clarifications', 'changes']);
const demandFields = new Set(['title', 'text', 'request', 'answer', 'effect', 'place']);
const linkFields = new Set(['kpis', 'evidence', 'risks', 'phases', 'criterion', 'criteria', 'priorities', 'documents']);
const idText = /\b[A-Z]{1,4}(?:[-\u2011 ]?\d+(?:\.\d+)*)\b/gu;

/** The texts of a bid by path with `/`, in a fixed order; built documents and pages about the bid left out. */
export function readBid(folder) {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ya?ml|md)$/u.test(entry.name) && entry.name !== 'README.md')
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter((file) => !/^(?:output|\.emvi|\.git)\//u.test(file))
      .sort()
      .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
}

/**
 * Every line of every file with what it belongs to.
 * @returns {{ files: Map<string, string>, lines: object[], items: Map<string, object>, links: Map<string, Set<string>> }}
 */
export function mapBid(files) {
  const lines = [];
  const items = new Map();
  for (const [file, text] of files) {
    const found = file.endsWith('.md') ? mapMarkdown(file, text) : mapYaml(file, text, items);
    lines.push(...found);
  }
  adoptBodies(lines);
  return { files, lines, items, links: linkItems(lines, items) };
}

function mapMarkdown(file, text) {
  const rows = [];
  let heading = '';
  let table;
  for (const { line, start, content } of splitLines(text)) {
    if (/^#+\s/u.test(content)) heading = content;
    table = content.startsWith('|') ? (table ?? `${file}:${line}`) : undefined;
    rows.push({ file, line, start, text: content, field: 'prose', isBuyer: false, item: undefined, heading, table });
  }
  return rows;
}

function mapYaml(file, text, items) {
  const rows = [];
  const open = [];
  const keys = [];
  let list = '';
  for (const { line, start, content } of splitLines(text)) {
    const form = /^(?<blank>\s*)(?<dash>-\s+)?(?:(?<key>[A-Za-z][A-Za-z]*):(?=\s|$))?/u.exec(content);
    const { blank = '', dash = '', key } = form?.groups ?? {};
    const isEmpty = /^\s*(?:#.*)?$/u.test(content);
    const indent = blank.length;
    if (!isEmpty) {
      while (open.length > 0 && (indent < open.at(-1).indent || (indent === open.at(-1).indent && dash !== '')))
        open.pop();
      // An item in braces may start on a line of its own.
      if (dash !== '' && (key !== undefined || content.trim() === '- {'))
        open.push({ indent, id: undefined, start, line, list: enclosing(keys, indent) });
      if (key !== undefined) {
        while (keys.length > 0 && keys.at(-1).indent >= indent + dash.length) keys.pop();
        keys.push({ key, indent: indent + dash.length });
        if (indent === 0) list = key;
      }
    }
    const value = content.slice(form?.[0].length ?? 0).trim();
    if (key === 'id' && open.length > 0) {
      const item = open.at(-1);
      item.id = value.replace(/^["']|["']?,?\s*(?:#.*)?$|\s+#.*$/gu, '');
      item.file = file;
      if (!items.has(item.id)) items.set(item.id, item);
    }
    const item = open.findLast(({ id }) => id !== undefined) ?? open.at(-1);
    const field = keys.at(-1)?.key ?? '';
    const isBuyer =
      field === 'demand' ||
      (demandLists.has(list) && demandFields.has(field)) ||
      (item !== undefined &&
        buyerLists.has(item.list) &&
        (buyerFields.has(field) || (field === 'title' && item.list !== 'wishes')));
    rows.push({ file, line, start, text: content, field, isBuyer, item, list, isComment: isEmpty, top: open[0] });
  }
  return rows;
}

/** The nearest key above a dash: the name of the list that it stands in. */
function enclosing(keys, indent) {
  return keys.findLast((entry) => entry.indent <= indent)?.key ?? '';
}

/** A line of a Markdown file belongs to the item that names the file as its body. */
function adoptBodies(lines) {
  const owners = new Map();
  for (const { field, text, item } of lines) {
    const body = field === 'body' && /body:\s*["']?(?<place>[^"'\s]+)/u.exec(text)?.groups?.place;
    if (body) owners.set(body, item);
  }
  for (const row of lines) {
    if (row.field === 'prose' && owners.has(row.file)) row.item = owners.get(row.file);
  }
}

/** Which items name each other in a link field; both ways. */
function linkItems(lines, items) {
  const links = new Map();
  const join = (from, to) => {
    if (!links.has(from)) links.set(from, new Set());
    links.get(from).add(to);
  };
  for (const { field, text, item, isComment } of lines) {
    if (item?.id === undefined || isComment || !linkFields.has(field)) continue;
    for (const id of idsIn(text)) {
      if (!items.has(id) || id === item.id) continue;
      join(item.id, id);
      join(id, item.id);
    }
  }
  return links;
}

/** The ids as they are written in a text. */
export function idsIn(text) {
  return [...text.matchAll(idText)].map(([id]) => id);
}

/** Offsets of the ids in a text. */
export function idPlaces(text) {
  return [...text.matchAll(idText)].map((match) => ({
    id: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The lines of a text with their number and offset; line ends left out. */
function splitLines(text) {
  const rows = [];
  let start = 0;
  for (const [index, part] of text.split('\n').entries()) {
    rows.push({ line: index + 1, start, content: part.replace(/\r$/u, '') });
    start += part.length + 1;
  }
  return rows;
}
