/** Headings in the Markdown of a section: their level depends on the chapter that holds the section. */

const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/u;
const underline = /^ {0,3}(=+|-+)[ \t]*$/u;
const paragraphLine = /^ {0,3}(?![#>|\-*+=:`~<]|\d{1,9}[.)]\s)\S/u;
const fence = /^ {0,3}(`{3,}|~{3,})/u;

interface FoundHeading {
  /** Index of the line. */
  readonly line: number;
  /** How many lines it takes: two when it is underlined. */
  readonly lines: 1 | 2;
  readonly level: number;
  readonly text: string;
}

/** A section that begins with a heading of the first level, taken apart. */
export interface TitledSection {
  /** Inline Markdown; undefined when the section does not begin with a title. */
  readonly title: string | undefined;
  /** The title without the name that links use for it: `{#planning}`. */
  readonly plainTitle: string | undefined;
  readonly rest: string;
}

/** Takes the title from the start of a section. */
export function splitTitle(markdown: string): TitledSection {
  const lines = markdown.split('\n');
  const [first] = headingsIn(lines);
  const start = lines.findIndex((line) => line.trim() !== '' && !/^\s*<!--.*-->\s*$/u.test(line));
  if (first === undefined || first.level !== 1 || first.line !== start || first.text === '') {
    return { title: undefined, plainTitle: undefined, rest: markdown };
  }
  const rest = [...lines.slice(0, first.line), ...lines.slice(first.line + first.lines)].join('\n');
  return { title: first.text, plainTitle: first.text.replace(/\s*\{#[^{}\s]*\}$/u, ''), rest };
}

/** The same Markdown with its highest heading on the level below `level`, and the others as far below it. */
export function nestHeadings(markdown: string, level: number): string {
  const lines = markdown.split('\n');
  const headings = headingsIn(lines);
  const highest = Math.min(...headings.map((heading) => heading.level));
  for (const heading of headings.reverse()) {
    const marks = '#'.repeat(Math.min(6, heading.level - highest + level + 1));
    lines.splice(heading.line, heading.lines, `${marks} ${heading.text}`);
  }
  return lines.join('\n');
}

function headingsIn(lines: readonly string[]): FoundHeading[] {
  const headings: FoundHeading[] = [];
  let open: string | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1];
    if (open !== undefined) {
      if (mark?.startsWith(open) && line.trim() === mark) open = undefined;
    } else if (mark !== undefined) open = mark;
    else {
      const atx = atxHeading.exec(line);
      if (atx !== null) {
        headings.push({ line: index, lines: 1, level: atx[1]?.length ?? 1, text: atx[2] ?? '' });
      } else if (isUnderlined(lines, index)) {
        const level = lines[index + 1]?.trim().startsWith('=') ? 1 : 2;
        headings.push({ line: index, lines: 2, level, text: line.trim() });
      }
    }
  }
  return headings;
}

/** Only one line of text right after a blank line: anything longer is left to the reader of Markdown. */
function isUnderlined(lines: readonly string[], index: number): boolean {
  return (
    underline.test(lines[index + 1] ?? '') &&
    paragraphLine.test(lines[index] ?? '') &&
    (lines[index - 1] ?? '').trim() === ''
  );
}
