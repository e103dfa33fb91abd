import type { DocumentProperties } from '../../document/tree.ts';
import { calloutKinds } from '../../document/tree.ts';
import type { Look } from '../docx/look.ts';
import { distances } from '../docx/theme.ts';
import type { Labels } from '../labels.ts';
import { engineFont } from './engine-fonts.ts';
import { colour, points, typeSize, typstString, typstText } from './typst-text.ts';

/** Twips before and after the headings of each level, as in the Word file. */
const headingSpace = [
  [400, 140],
  [300, 100],
  [240, 80],
  [180, 60],
  [180, 60],
  [180, 60],
] as const;

/**
 * What stands before the text of a document: its properties, its page and the look of everything in it. The fonts are
 * those that emvi brings, so that no font of the machine is used. Word sets Carlito's lines at 1.22 times the size of the
 * type, and ours at 1.1 times that.
 */
export function writePreamble(properties: DocumentProperties, look: Look, labels: Labels, hasTitle: boolean): string {
  const author = properties.author === undefined ? '' : `, author: (${typstString(properties.author)},)`;
  const [language, region] = labels.languageTag.split('-');
  const { colours, sizes } = look;
  const line = look.line ?? Math.max(264, look.leastLine);
  const leading = Math.round((line / 240 - 1) * 1220) / 1000;
  return [
    `#set document(title: ${typstString(properties.title)}${author})`,
    writePageSettings(properties, look, labels, hasTitle),
    `#set text(font: ("${engineFont}", "Noto Sans Symbols 2", "Cousine"), size: ${typeSize(sizes.text)}, ` +
      `lang: "${language}", region: "${region}", fallback: false, top-edge: 0.95em, bottom-edge: -0.27em)`,
    `#let ink = (primary: ${colour(colours.primary)}, accent: ${colour(colours.accent)}, ` +
      `quiet: ${colour(colours.quiet)}, rule: ${colour(colours.rule)})`,
    `#let tight = ${leading}em`,
    `#let loose = ${points(distances.afterText)} + tight`,
    '#set par(leading: tight, spacing: loose)',
    '#set block(spacing: loose)',
    writeHeadings(look),
    writeTexts(look),
    writeTables(look),
    writeLists(),
    writeCallouts(look),
    writeContents(),
    writeLinks(labels),
  ].join('\n');
}

function writePageSettings(properties: DocumentProperties, look: Look, labels: Labels, hasTitle: boolean): string {
  const { shortSide, longSide, margins } = look.page;
  const quiet = `set text(size: ${typeSize(look.sizes.small)}, fill: ${colour(look.colours.quiet)})`;
  const draft = properties.isDraft ? `#strong[${typstText(labels.draft)}]` : '';
  const separator = properties.isDraft ? typstText('   |   ') : '';
  const title = `${separator}${typstText(properties.title)}`;
  // The first page leaves out the title where the text itself starts with it.
  const later = hasTitle ? `#context if here().page() > 1 [${title}]` : title;
  const internal =
    properties.audience === 'internal' ? `#strong[${typstText(labels.internal)}]${typstText('   |   ')}` : '';
  const count = '#context [#counter(page).get().first()';
  const total = '#counter(page).final().first()]';
  return [
    `#set page(width: ${points(shortSide)}, height: ${points(longSide)},`,
    `  margin: (top: ${points(margins.top)}, right: ${points(margins.right)}, bottom: ${points(margins.bottom)}, left: ${points(margins.left)}),`,
    `  header-ascent: ${points(Math.max(0, margins.top - margins.header - 280))},`,
    `  footer-descent: ${points(Math.max(0, margins.bottom - margins.footer - 280))},`,
    `  header: [#${quiet}`,
    `${draft}${later}],`,
    `  footer: [#${quiet}`,
    `#align(right)[${internal}${typstText(`${labels.page} `)}${count}${typstText(` ${labels.pageOf} `)}${total}]],`,
    ...(properties.isDraft
      ? [
          `  background: place(center + horizon, rotate(-45deg, text(size: 104pt, weight: "bold", ` +
            `fill: ${colour(look.colours.watermark)}.transparentize(60%))[${typstText(labels.draft)}])),`,
        ]
      : []),
    ')',
  ].join('\n');
}

function writeHeadings(look: Look): string {
  const { colours, headingColours, sizes } = look;
  const levels = headingSpace.map(([before, after], index) => {
    const level = index + 1;
    const rule =
      level === 1 && look.hasRuleUnderChapters
        ? `, stroke: (bottom: 0.75pt + ink.rule), inset: (bottom: 4pt), width: 100%`
        : '';
    const style = level > 4 ? ', style: "italic"' : '';
    return (
      `#show heading.where(level: ${level}): set text(size: ${typeSize(sizes.headings[index] ?? sizes.text)}, ` +
      `weight: ${level === 5 ? '"regular"' : '"bold"'}${style}, fill: ${colour(headingColours[index] ?? colours.primary)})\n` +
      `#show heading.where(level: ${level}): set block(above: ${points(before + distances.afterText)}, below: ${points(after)}${rule})`
    );
  });
  return [
    ...levels,
    '#show heading: set par(leading: 0em)',
    `#show title: set text(size: ${typeSize(sizes.title)}, fill: ink.primary, weight: "bold")`,
    '#show title: set par(leading: 0em)',
    '#show title: set block(width: 100%, below: 12pt, inset: (bottom: 6pt), stroke: (bottom: 1.5pt + ink.accent))',
  ].join('\n');
}

function writeTexts({ colours, sizes }: Look): string {
  return [
    `#show raw: set text(font: ("Cousine", "Carlito", "Noto Sans Symbols 2"), size: ${typeSize(sizes.small)})`,
    `#show raw.where(block: true): it => block(width: 100%, fill: ${colour(colours.codeFill)}, inset: 5pt, above: 3pt + loose, it)`,
    '#let divider = block(above: 4pt, below: 12pt, pdf.artifact(line(length: 100%, stroke: 0.75pt + ink.rule)))',
    `#show footnote.entry: set text(size: ${typeSize(sizes.small)})`,
    '#show quote: set text(style: "italic", fill: ink.quiet)',
    `#let quoted(is-sticky, body) = block(width: 100%, sticky: is-sticky, inset: (left: ${points(distances.quoteIndent)}), ` +
      'quote(block: true, body))',
    '#show quote.where(block: true): it => block(stroke: (left: 1.5pt + ink.rule), inset: (left: 10pt), outset: (left: 0pt), it.body)',
  ].join('\n');
}

function writeTables({ cellSide, sizes, tableHeader }: Look): string {
  return [
    `#let bid-table(has-header, row-count, ..content) = {`,
    `  set text(size: ${typeSize(sizes.table)})`,
    '  set par(leading: 0.02em, spacing: 0.3em)',
    `  show table.cell.where(y: 0): it => if has-header { text(weight: "bold", fill: ${colour(tableHeader.ink)}, it) } else { it }`,
    '  table(',
    `    inset: (x: ${points(cellSide)}, y: ${points(distances.cellTop)}),`,
    '    stroke: (_, y) => (',
    '      top: if y == 0 or (has-header and y == 1) { 1pt + ink.primary } else { 0.5pt + ink.rule },',
    '      bottom: if y == row-count - 1 { 1pt + ink.primary },',
    '    ),',
    `    fill: (_, y) => if has-header and y == 0 { ${colour(tableHeader.fill)} },`,
    '    ..content,',
    '  )',
    '}',
    '#let captioned(kind, is-kept, caption, body) = {',
    '  show figure: set block(breakable: not is-kept)',
    '  show figure: set align(left)',
    `  show figure.caption: it => block(sticky: true, width: 100%, text(size: ${typeSize(sizes.table)}, weight: "bold", fill: ink.primary, it.body))`,
    '  figure(body, kind: kind, supplement: none, numbering: none, gap: 5pt,',
    '    caption: figure.caption(position: if kind == "table" { top } else { bottom }, caption))',
    '}',
  ].join('\n');
}

function writeLists(): string {
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

function writeCallouts({ callouts, sizes }: Look): string {
  const kinds = calloutKinds.map((kind) => {
    const { rule, fill } = callouts[kind];
    return `${kind}: (${colour(rule)}, ${colour(fill)})`;
  });
  return [
    `#let callout-looks = (${kinds.join(', ')})`,
    '#let callout(kind, is-breakable, title, body) = {',
    '  let (rule, fill) = callout-looks.at(kind)',
    `  let box = block.with(width: 100%, breakable: is-breakable, above: 8pt, below: 10pt, fill: fill, inset: (x: ${points(distances.calloutSide)}, ` +
      `top: ${points(distances.calloutTop)}, bottom: ${points(distances.afterText)}))`,
    '  if kind == "quote" {',
    '    box(stroke: (top: 1.5pt + rule, bottom: 1.5pt + rule), {',
    `      text(size: ${typeSize(sizes.text + 6)}, fill: ink.accent, body)`,
    `      if title != none { block(above: 5pt, text(size: ${typeSize(sizes.small)}, fill: ink.quiet, title)) }`,
    '    })',
    '  } else {',
    '    let sides = if kind == "commitment" { (left: 4.5pt + rule, rest: 1pt + rule) } else { (left: 4.5pt + rule) }',
    '    box(stroke: sides, {',
    '      if title != none { block(below: 2pt, sticky: true, text(weight: "bold", fill: ink.primary, title)) }',
    '      body',
    '    })',
    '  }',
    '}',
  ].join('\n');
}

function writeContents(): string {
  return [
    '#let list-title(words, size) = if words != none {',
    '  block(above: 12pt, below: 6pt, sticky: true, text(size: size, weight: "bold", fill: ink.primary, words))',
    '}',
    '#let contents(words, depth) = {',
    '  list-title(words, 13pt)',
    '  show footnote: none',
    '  show outline.entry.where(level: 1): set text(weight: "bold")',
    '  show outline.entry.where(level: 1): set block(above: 4pt)',
    '  set block(spacing: 1.5pt)',
    '  context outline(title: none, depth: depth, indent: auto, target: selector(heading).after(here()))',
    '}',
    '#let caption-list(words, kind) = {',
    '  list-title(words, 13pt)',
    '  show footnote: none',
    '  set block(spacing: 1.5pt)',
    '  outline(title: none, target: figure.where(kind: kind))',
    '}',
  ].join('\n');
}

function writeLinks({ onPage }: Labels): string {
  return [
    '#let outer-link(target, body) = link(target, text(fill: ink.accent, underline(body)))',
    '#let inner-link(target, body) = link(target, text(fill: ink.accent, body))',
    `#let page-of(target) = context [${typstText(`, ${onPage}\u00a0`)}#counter(page).at(target).first()]`,
  ].join('\n');
}
