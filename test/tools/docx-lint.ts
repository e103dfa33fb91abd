import { posix } from 'node:path';
import { strFromU8 } from 'fflate';
import { noLimits } from '../../src/word-file/form-limits.ts';
import { readWordFile } from '../../src/word-file/read-word-file.ts';
import { childOf, findAll, parseXml, readParts, type XmlNode } from './docx-xml.ts';

/**
 * What Word minds and no schema tells: names and numbers that have to be unique or have to exist elsewhere, cells
 * without a paragraph, widths that do not add up, pages without content.
 */
export function lintDocx(docx: Uint8Array): string[] {
  const parts = readParts(docx);
  const xml = new Map<string, XmlNode>();
  for (const [path, bytes] of parts) {
    if (path.endsWith('.xml') || path.endsWith('.rels')) xml.set(path, parseXml(strFromU8(bytes)));
  }
  const part = (path: string): XmlNode => {
    const found = xml.get(path);
    if (found === undefined) throw new Error(`no part ${path}`);
    return found;
  };
  const document = part('word/document.xml');
  const notes = part('word/footnotes.xml');
  return [
    ...lintContentTypes(parts, part('[Content_Types].xml')),
    ...lintRelationships(parts, xml),
    ...lintBookmarks([document, notes]),
    ...lintFootnotes(document, notes),
    ...lintControls(document),
    ...lintStyles([...xml.values()], part('word/styles.xml')),
    ...lintNumbering(document, part('word/numbering.xml')),
    ...lintBlocks(document),
    ...lintWidths(document),
    ...lintSections(document),
    ...lintFields(document, part('word/settings.xml')),
    ...repeated(findAll(document, 'wp:docPr').map(({ attributes }) => attributes['id'] ?? '')).map(
      (id) => `picture number ${id} twice`,
    ),
  ];
}

/**
 * What hinders a reader who listens to a document or sees it badly: headings that skip a level, heads of tables that are
 * not marked, pictures without a description, no title or more than one, no language, faint text. Links say what their writer made them say.
 */
export function lintAccess(docx: Uint8Array): string[] {
  const options = { path: 'document', language: 'en', isForSubmission: false, limits: noLimits } as const;
  const { diagnostics } = readWordFile(docx, options);
  return diagnostics
    .filter(({ type: { code } }) => code === 'EMV972' || (/^EMV98[2-9]$|^EMV990$/u.test(code) && code !== 'EMV987'))
    .map(({ type, span }) => `${type.code} ${type.name} ${span?.file.address(span.start) ?? ''}`);
}

function lintContentTypes(parts: ReadonlyMap<string, unknown>, types: XmlNode): string[] {
  const extensions = new Set(findAll(types, 'Default').map(({ attributes }) => attributes['Extension']));
  const overrides = new Set(findAll(types, 'Override').map(({ attributes }) => attributes['PartName']));
  const untyped = [...parts.keys()].filter(
    (path) =>
      path !== '[Content_Types].xml' && !overrides.has(`/${path}`) && !extensions.has(path.split('.').at(-1) ?? ''),
  );
  const missing = [...overrides].filter((name) => !parts.has((name ?? '').slice(1)));
  return [...untyped.map((path) => `no content type for ${path}`), ...missing.map((name) => `no part ${name}`)];
}

function lintRelationships(parts: ReadonlyMap<string, unknown>, xml: ReadonlyMap<string, XmlNode>): string[] {
  return [...xml].flatMap(([path, root]) => {
    if (path.endsWith('.rels')) {
      const folder = posix.dirname(posix.dirname(path));
      const targets = findAll(root, 'Relationship').filter(({ attributes }) => attributes['TargetMode'] !== 'External');
      return [
        ...repeated(findAll(root, 'Relationship').map(({ attributes }) => attributes['Id'] ?? '')).map(
          (id) => `${path}: relationship ${id} twice`,
        ),
        ...targets
          .map(({ attributes }) => posix.join(folder, attributes['Target'] ?? ''))
          .filter((target) => !parts.has(target))
          .map((target) => `${path}: no part ${target}`),
      ];
    }
    const relationships = xml.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`));
    const known = new Set(
      relationships === undefined
        ? []
        : findAll(relationships, 'Relationship').map(({ attributes }) => attributes['Id']),
    );
    return everyNode(root).flatMap(({ attributes }) =>
      ['r:id', 'r:embed'].flatMap((name) => {
        const id = attributes[name];
        return id === undefined || known.has(id) ? [] : [`${path}: no relationship ${id}`];
      }),
    );
  });
}

function lintBookmarks(parts: readonly XmlNode[]): string[] {
  const find = (...names: readonly string[]): XmlNode[] => parts.flatMap((part) => findAll(part, ...names));
  const starts = find('w:bookmarkStart').map(({ attributes }) => attributes);
  const ends = find('w:bookmarkEnd').map(({ attributes }) => attributes['w:id'] ?? '');
  const names = starts.map((attributes) => attributes['w:name'] ?? '');
  const ids = starts.map((attributes) => attributes['w:id'] ?? '');
  const known = new Set(names);
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `bookmark ${name} twice`),
    ...repeated(ids).map((id) => `bookmark number ${id} twice`),
    ...names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name)).map((name) => `bookmark name ${name}`),
    ...(ids.toSorted().join() === ends.toSorted().join() ? [] : ['bookmarks that do not end']),
    ...find('w:hyperlink')
      .map(({ attributes }) => attributes['w:anchor'])
      .filter((anchor) => anchor !== undefined && !known.has(anchor))
      .map((anchor) => `link to nowhere: ${anchor}`),
    ...find('w:hyperlink')
      .filter((link) => findAll(link, 'w:hyperlink').length > 0)
      .map(() => 'a link in a link'),
    ...find('w:instrText', 'w:fldSimple')
      .map(({ text, attributes }) => /^ ?(?:REF|PAGEREF|NOTEREF) (\S+)/u.exec(attributes['w:instr'] ?? text)?.[1])
      .filter((name) => name !== undefined && !known.has(name))
      .map((name) => `field to nowhere: ${name}`),
  ];
}

/** Each footnote is there, has a text and is shown once. */
function lintFootnotes(document: XmlNode, notes: XmlNode): string[] {
  const own = findAll(notes, 'w:footnote').filter(({ attributes }) => attributes['w:type'] === undefined);
  const ids = own.map(({ attributes }) => attributes['w:id'] ?? '');
  const shown = findAll(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id'] ?? '');
  return [
    ...repeated(ids).map((id) => `footnote ${id} twice`),
    ...repeated(shown).map((id) => `footnote ${id} shown twice`),
    ...shown.filter((id) => !ids.includes(id)).map((id) => `no footnote ${id}`),
    ...ids.filter((id) => !shown.includes(id)).map((id) => `footnote ${id} is not shown`),
    ...own
      .filter((note) => findAll(note, 'w:p').length === 0)
      .map(({ attributes }) => `footnote ${attributes['w:id']} is empty`),
    ...findAll(notes, 'w:footnoteReference').map(() => 'a footnote in a footnote'),
  ];
}

function lintControls(document: XmlNode): string[] {
  const controls = findAll(document, 'w:sdtPr');
  const tags = controls.filter((properties) => childOf(properties, 'w:tag') !== undefined);
  return [
    ...repeated(controls.map((properties) => valueIn(properties, 'w:id') ?? '')).map((id) => `control ${id} twice`),
    ...tags
      .filter((properties) => valueIn(properties, 'w:tag') !== valueIn(properties, 'w:alias'))
      .map((properties) => `tag and name differ: ${valueIn(properties, 'w:tag')}`),
    ...tags
      .map((properties) => valueIn(properties, 'w:tag') ?? '')
      .filter((tag) => tag.length > 64 || !tag.startsWith('emvi:'))
      .map((tag) => `tag ${tag}`),
  ];
}

function lintStyles(parts: readonly XmlNode[], styles: XmlNode): string[] {
  const known = new Set(
    findAll(styles, 'w:style').map(({ attributes }) => `${attributes['w:type']} ${attributes['w:styleId']}`),
  );
  const kinds = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' } as const;
  const used = Object.entries(kinds).flatMap(([name, kind]) =>
    parts.flatMap((part) => findAll(part, name)).map(({ attributes }) => `${kind} ${attributes['w:val']}`),
  );
  return [...new Set(used)].filter((style) => !known.has(style)).map((style) => `no style: ${style}`);
}

function lintNumbering(document: XmlNode, numbering: XmlNode): string[] {
  const numbers = new Set(findAll(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']));
  const abstract = new Set(findAll(numbering, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId']));
  return [
    ...findAll(document, 'w:numId')
      .map(({ attributes }) => attributes['w:val'])
      // Zero says that there is no list, whatever the style says.
      .filter((id) => id !== '0' && !numbers.has(id))
      .map((id) => `no list ${id}`),
    ...findAll(numbering, 'w:num')
      .map((list) => valueIn(list, 'w:abstractNumId'))
      .filter((id) => !abstract.has(id))
      .map((id) => `no kind of list ${id}`),
  ];
}

function lintBlocks(document: XmlNode): string[] {
  const cells = findAll(document, 'w:tc').filter((cell) => cell.children.at(-1)?.name !== 'w:p');
  const joined = findAll(document, 'w:tbl').filter((table) => {
    const siblings = table.parent?.children ?? [];
    return siblings[siblings.indexOf(table) + 1]?.name !== 'w:p';
  });
  const empty = findAll(document, 'w:tbl', 'w:tr').filter((node) => findAll(node, 'w:tc').length === 0);
  return [
    ...cells.map(() => 'a cell that does not end with a paragraph'),
    ...joined.map(() => 'a table without a paragraph under it'),
    ...empty.map(() => 'a table or row without cells'),
  ];
}

function lintWidths(document: XmlNode): string[] {
  const faults = findAll(document, 'w:tbl').flatMap((table) => {
    const grid = findAll(childOf(table, 'w:tblGrid') ?? table, 'w:gridCol').map((column) => numberOf(column, 'w:w'));
    const width = numberOf(childOf(childOf(table, 'w:tblPr'), 'w:tblW'), 'w:w');
    const isUneven = table.children
      .filter(({ name }) => name === 'w:tr')
      .some((row) => {
        const cells = row.children.filter(({ name }) => name === 'w:tc');
        return cells.map((cell) => numberOf(childOf(childOf(cell, 'w:tcPr'), 'w:tcW'), 'w:w')).join() !== grid.join();
      });
    return [
      ...(sum(grid) === width ? [] : [`a table of ${width} with columns of ${sum(grid)}`]),
      ...(isUneven ? ['cells that are not as wide as their columns'] : []),
      ...(grid.some((column) => !(column > 0)) ? ['a column without width'] : []),
    ];
  });
  const onPage = sectionsOf(document).flatMap(({ blocks, width }) =>
    blocks
      .filter(({ name }) => name === 'w:tbl')
      .map((table) => {
        const properties = childOf(table, 'w:tblPr');
        return numberOf(childOf(properties, 'w:tblW'), 'w:w') + numberOf(childOf(properties, 'w:tblInd'), 'w:w');
      })
      .filter((end) => end !== width)
      .map((end) => `a table that ends at ${end} on a page of ${width}`),
  );
  return [...faults, ...onPage];
}

function lintSections(document: XmlNode): string[] {
  const sections = sectionsOf(document);
  if (sections.length === 1) return [];
  return sections
    .filter(({ blocks }) => blocks.every((block) => valueIn(childOf(block, 'w:pPr'), 'w:pStyle') === 'Spacer'))
    .map(() => 'a section without content');
}

/** Word asks its reader to renew fields that are marked as out of date. */
function lintFields(document: XmlNode, settings: XmlNode): string[] {
  const dirty = everyNode(document).filter(({ attributes }) => attributes['w:dirty'] !== undefined);
  const kinds = findAll(document, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  return [
    ...dirty.map(() => 'a field that is out of date'),
    ...(childOf(settings, 'w:updateFields') === undefined ? [] : ['a request to renew fields']),
    ...(count('begin') === count('end') && count('begin') === count('separate') ? [] : ['a field that does not end']),
  ];
}

function sectionsOf(document: XmlNode): { blocks: XmlNode[]; width: number }[] {
  const sections: { blocks: XmlNode[]; width: number }[] = [];
  let blocks: XmlNode[] = [];
  for (const block of childOf(document, 'w:body')?.children ?? []) {
    const properties = block.name === 'w:sectPr' ? block : childOf(childOf(block, 'w:pPr'), 'w:sectPr');
    if (block.name !== 'w:sectPr') blocks.push(block);
    if (properties === undefined) continue;
    const margins = childOf(properties, 'w:pgMar');
    const sides = numberOf(margins, 'w:left') + numberOf(margins, 'w:right');
    sections.push({ blocks, width: numberOf(childOf(properties, 'w:pgSz'), 'w:w') - sides });
    blocks = [];
  }
  return sections;
}

function everyNode(node: XmlNode): XmlNode[] {
  const nodes = [node];
  for (const child of node.children) for (const inner of everyNode(child)) nodes.push(inner);
  return nodes;
}

function valueIn(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes['w:val'];
}

function numberOf(node: XmlNode | undefined, attribute: string): number {
  return Number(node?.attributes[attribute]);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    if (seen.has(value)) return true;
    seen.add(value);
    return false;
  });
}
