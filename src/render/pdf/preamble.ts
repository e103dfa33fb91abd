import type { DocumentProperties } from '../../document/tree.ts';
import type { Look } from '../docx/look.ts';
import { distances } from '../docx/theme.ts';
import type { Labels } from '../labels.ts';
import { writeCallouts, writeContents, writeLinks, writeLists, writeTables } from './block-settings.ts';
import { codeFamily, engineFontOf, signFont } from './engine-fonts.ts';
import { leadingOf, setFont, setHeadingFont } from './font-settings.ts';
import { colour, points, typeSize, typstString, typstText } from './typst-text.ts';

/** Twips before and after the headings of each level, as in the Word file. */
export const headingSpace = [
  [400, 140],
  [300, 100],
  [240, 80],
  [180, 60],
  [180, 60],
  [180, 60],
] as const;

/**
 * What stands before the text of a document: its properties, its page and the look of everything in it. The fonts are
 * those that emvi brings, so that no font of the machine is used, on lines as high as Word makes those of their twins.
 */
export function writePreamble(properties: DocumentProperties, look: Look, labels: Labels, hasTitle: boolean): string {
  const author = properties.author === undefined ? '' : `, author: (${typstString(properties.author)},)`;
  const [language, region] = labels.languageTag.split('-');
  const { colours, sizes } = look;
  const font = engineFontOf(look.fonts.text);
  const leading = leadingOf(look.line ?? Math.max(264, look.leastLine), font);
  return [
    `#set document(title: ${typstString(properties.title)}${author})`,
    writePageSettings(properties, look, labels, hasTitle),
    `#set text(${setFont(font)}, size: ${typeSize(sizes.text)}, ` +
      `lang: "${language}", region: "${region}", fallback: false)`,
    `#let ink = (primary: ${colour(colours.primary)}, accent: ${colour(colours.accent)}, ` +
      `quiet: ${colour(colours.quiet)}, rule: ${colour(colours.rule)})`,
    `#let tight = ${leading}em`,
    `#let loose = ${points(distances.afterText)} + tight`,
    // What stays on one line, on the base of that line.
    '#let whole(body, ..form) = context box(baseline: 0pt - text.bottom-edge, ..form, body)',
    // Under a table or a box Word has an empty line of its own.
    `#let after-box = ${points(distances.underBox)} + tight`,
    '#set par(leading: tight, spacing: loose)',
    '#set block(spacing: loose)',
    writeHeadings(look),
    writeTexts(look),
    writeTables(look),
    writeLists(),
    writeCallouts(look),
    writeContents(look),
    writeLinks(labels),
  ].join('\n');
}

/** Twips of one line of small letters, as stands at the head and the foot of a page. */
function marginLine({ fonts, sizes }: Look): number {
  const { above, below } = engineFontOf(fonts.text);
  return sizes.small * 10 * (above + below);
}

function writePageSettings(properties: DocumentProperties, look: Look, labels: Labels, hasTitle: boolean): string {
  const { shortSide, longSide, margins } = look.page;
  const line = marginLine(look);
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
    `  header-ascent: ${points(Math.max(0, margins.top - margins.header - line))},`,
    `  footer-descent: ${points(Math.max(0, margins.bottom - margins.footer - line))},`,
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
  const font = setHeadingFont(look);
  const levels = headingSpace.map(([before, after], index) => {
    const level = index + 1;
    const rule =
      level === 1 && look.hasRuleUnderChapters
        ? `, stroke: (bottom: 0.75pt + ink.rule), inset: (bottom: 4pt), width: 100%`
        : '';
    const style = level > 4 ? ', style: "italic"' : '';
    return (
      `#show heading.where(level: ${level}): set text(${font}size: ${typeSize(sizes.headings[index] ?? sizes.text)}, ` +
      `weight: ${level === 5 ? '"regular"' : '"bold"'}${style}, fill: ${colour(headingColours[index] ?? colours.primary)})\n` +
      `#show heading.where(level: ${level}): set block(above: ${points(before)} + tight, below: ${points(after)}${rule})`
    );
  });
  return [
    ...levels,
    '#show heading: set par(leading: 0em)',
    `#show title: set text(${font}size: ${typeSize(sizes.title)}, fill: ink.primary, weight: "bold")`,
    '#show title: set par(leading: 0em)',
    '#show title: set block(width: 100%, below: 12pt, inset: (bottom: 6pt), stroke: (bottom: 1.5pt + ink.accent))',
  ].join('\n');
}

function writeTexts(look: Look): string {
  const { colours, sizes } = look;
  return [
    `#show raw: set text(font: (${[...new Set([codeFamily(look), 'Carlito', signFont])].map(typstString).join(', ')}), size: ${typeSize(sizes.small)})`,
    `#show raw.where(block: false): set text(size: ${typeSize(sizes.small + 1)})`,
    `#show raw.where(block: true): it => block(width: 100%, fill: ${colour(colours.codeFill)}, inset: 5pt, above: 3pt + loose, it)`,
    '#let divider = block(above: 4pt, below: 12pt, pdf.artifact(line(length: 100%, stroke: 0.75pt + ink.rule)))',
    `#show footnote.entry: set text(size: ${typeSize(sizes.small)})`,
    '#show footnote.entry: set par(leading: 0em)',
    '#show quote: set text(style: "italic", fill: ink.quiet)',
    // The text stands at the indent, the rule at its left as in Word.
    `#let quoted(is-sticky, body) = block(width: 100%, sticky: is-sticky, above: if is-sticky { 0pt } else { loose }, inset: (left: ${points(distances.quoteIndent)} - 10pt), ` +
      'quote(block: true, body))',
    // Typst would set what stands in a quote wider apart.
    '#show quote.where(block: true): it => {',
    '  set block(spacing: loose)',
    '  block(stroke: (left: 1.5pt + ink.rule), inset: (left: 10pt), it.body)',
    '}',
  ].join('\n');
}
