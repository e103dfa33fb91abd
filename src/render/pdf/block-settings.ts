import { calloutKinds } from '../../document/tree.ts';
import type { Look } from '../docx/look.ts';
import { contentsTab } from '../docx/styles.ts';
import { distances, tableLine } from '../docx/theme.ts';
import type { Labels } from '../labels.ts';
import { engineFontOf } from './engine-fonts.ts';
import { leadingOf, setHeadingFont } from './font-settings.ts';
import { colour, points, typeSize, typstText } from './typst-text.ts';

/** The looks of tables, and of tables and figures with a caption. */
export function writeTables({ cellSide, fonts, sizes, tableHeader }: Look): string {
  const leading = leadingOf(tableLine, engineFontOf(fonts.text));
  return [
    `#let bid-table(has-header, row-count, ..content) = {`,
    `  set text(size: ${typeSize(sizes.table)})`,
    `  set par(leading: ${leading}em, spacing: ${leading}em)`,
    `  show table.cell.where(y: 0): it => if has-header { text(weight: "bold", fill: ${colour(tableHeader.ink)}, it) } else { it }`,
    '  table(',
    // Word makes room for the line above a row, and has that between two lines above the first one too.
    '    inset: (_, y) => (',
    `      x: ${points(cellSide)},`,
    `      top: ${points(distances.cellTop)} + ${leading}em + if y == 0 or (has-header and y == 1) { 1pt } else { 0.5pt },`,
    `      bottom: ${points(distances.cellTop)},`,
    '    ),',
    '    stroke: (_, y) => (',
    '      top: if y == 0 or (has-header and y == 1) { 1pt + ink.primary } else { 0.5pt + ink.rule },',
    '      bottom: if y == row-count - 1 { 1pt + ink.primary },',
    '    ),',
    `    fill: (_, y) => if has-header and y == 0 { ${colour(tableHeader.fill)} },`,
    '    ..content,',
    '  )',
    '}',
    // One of the points of a cell, of which later lines stand under the first.
    '#let point(indent, sign, body) = par(hanging-indent: indent, whole(sign, width: indent) + body)',
    // Moves what comes next to the next page where so much of it does not fit on this one.
    '#let room(height) = {',
    '  block(above: loose, below: 0pt, height: height, breakable: false)',
    '  v(-height - loose)',
    '}',
    '#let captioned(kind, is-kept, caption, body) = {',
    '  show figure: set block(breakable: not is-kept, above: 8pt + tight, below: after-box)',
    '  show figure: set align(left)',
    `  show figure.caption: it => block(sticky: true, width: 100%, text(size: ${typeSize(sizes.table)}, weight: "bold", fill: ink.primary, it.body))`,
    '  figure(body, kind: kind, supplement: none, numbering: none, gap: 5pt,',
    '    caption: figure.caption(position: if kind == "table" { top } else { bottom }, caption))',
    '}',
  ].join('\n');
}

/** The looks of lists. */
export function writeLists(): string {
  const indent = points(distances.listIndent);
  return [
    `#let sign-box(sign) = box(width: ${indent} - 4pt, sign)`,
    // What stands in an item, such as a list of its own, is as close as the items are.
    '#let spaced(spacing, body) = block({',
    '  set par(spacing: spacing)',
    '  set block(spacing: spacing)',
    '  body',
    '})',
    '#let bulleted(sign, ..items, spacing: loose) = spaced(spacing, list(marker: sign-box(sign), body-indent: 4pt, ' +
      'spacing: spacing, tight: spacing == tight, ..items))',
    '#let numbered(first, pattern, ..items, spacing: loose) = spaced(spacing, enum(start: first, ' +
      'numbering: (n) => sign-box(numbering(pattern, n)), body-indent: 4pt, number-align: start, ' +
      'spacing: spacing, tight: spacing == tight, ..items))',
  ].join('\n');
}

/** The looks of boxes. */
export function writeCallouts(look: Look): string {
  const { callouts, sizes } = look;
  const kinds = calloutKinds.map((kind) => {
    const { rule, fill } = callouts[kind];
    return `${kind}: (${colour(rule)}, ${colour(fill)})`;
  });
  return [
    `#let callout-looks = (${kinds.join(', ')})`,
    '#let callout(kind, is-breakable, title, body) = {',
    '  let (rule, fill) = callout-looks.at(kind)',
    `  let box = block.with(width: 100%, breakable: is-breakable, above: ${points(distances.afterText)}, below: after-box, fill: fill, inset: (x: ${points(distances.calloutSide)}, ` +
      `top: ${points(distances.calloutTop)}, bottom: ${points(distances.afterText)}))`,
    '  if kind == "quote" {',
    '    box(stroke: (top: 1.5pt + rule, bottom: 1.5pt + rule), {',
    `      text(${setHeadingFont(look)}size: ${typeSize(sizes.text + 6)}, fill: ink.accent, body)`,
    `      if title != none { block(above: 5pt, par(text(size: ${typeSize(sizes.small)}, fill: ink.quiet, title))) }`,
    '    })',
    '  } else {',
    '    let sides = if kind == "commitment" { (left: 4.5pt + rule, rest: 1pt + rule) } else { (left: 4.5pt + rule) }',
    '    box(stroke: sides, {',
    '      if title != none { block(below: 2pt + tight, sticky: true, par(text(weight: "bold", fill: ink.primary, title))) }',
    '      body',
    '    })',
    '  }',
    '}',
  ].join('\n');
}

/** The looks of lists of contents. */
export function writeContents(look: Look): string {
  const size = typeSize(look.sizes.headings[1] ?? look.sizes.text);
  const starts = [0, 1, 2, 3].map(contentsTab);
  return [
    '#let list-title(words) = if words != none {',
    '  block(above: 12pt + tight, below: 6pt + tight, sticky: true, ' +
      `par(text(${setHeadingFont(look)}size: ${size}, weight: "bold", fill: ink.primary, words)))`,
    '}',
    '#let contents(words, depth) = {',
    '  list-title(words)',
    '  show footnote: none',
    '  set outline.entry(fill: repeat(".", gap: 0.02em))',
    // The row of dots stands in a box.
    `  set box(baseline: ${engineFontOf(look.fonts.text).below}em)`,
    '  show outline.entry.where(level: 1): set text(weight: "bold")',
    `  let starts = (${starts.map(points).join(', ')})`,
    '  let start(level) = starts.at(calc.min(level, starts.len() - 1))',
    '  show outline.entry: it => {',
    '    let number = it.prefix()',
    '    let width = start(it.level) - start(it.level - 1)',
    '    let line = it.indented(if number != none { box(width: width, number) }, it.inner(), gap: 0pt)',
    '    block(above: (if it.level == 1 { 4pt } else { 1.5pt }) + tight, below: 1.5pt + tight, link(it.element.location(), line))',
    '  }',
    '  context outline(title: none, depth: depth, indent: level => start(level), target: selector(heading).after(here()))',
    '}',
    '#let caption-list(words, kind) = {',
    '  list-title(words)',
    '  show footnote: none',
    `  set box(baseline: ${engineFontOf(look.fonts.text).below}em)`,
    '  set outline.entry(fill: repeat(".", gap: 0.02em))',
    '  show outline.entry: it => block(spacing: 1.5pt + tight, link(it.element.location(), it.indented(it.prefix(), it.inner())))',
    '  outline(title: none, target: figure.where(kind: kind))',
    '}',
  ].join('\n');
}

/** The looks of links. */
export function writeLinks({ onPage }: Labels): string {
  return [
    '#let outer-link(target, body) = link(target, text(fill: ink.accent, underline(body)))',
    '#let inner-link(target, body) = link(target, text(fill: ink.accent, body))',
    `#let page-of(target) = context [${typstText(`, ${onPage}\u00a0`)}#counter(page).at(target).first()]`,
  ].join('\n');
}
