import type { MarkupProblem } from './problem.ts';
import { VerbatimLines } from './verbatim.ts';

/** The text of a footnote, where it stands apart: `[^1]: text`. */
interface NoteText {
  readonly label: string;
  readonly text: string;
}

/** A Markdown text without the texts of its footnotes. */
export interface WithoutNotes {
  readonly text: string;
  readonly notes: readonly NoteText[];
}

/** The sign of a footnote at the start of a text. */
export const noteSign = /^\[\^([^\s[\]^]{1,80})\](?!\()/u;

const definition = /^ {0,3}\[\^([^\s[\]^]{1,80})\]:[ \t]*(.*)$/u;
// Code and what a backslash takes its meaning off go before signs.
const signs = /(`{1,8})[^`]*\1|\\.|\[\^([^\s[\]^]{1,80})\](?!\()/gu;
/** What ends a footnote that runs over several lines, besides a blank line. */
const otherBlock = /^ {0,3}(?:#{1,6}[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|\|)|^::/u;
const indented = /^(?: {4}|\t)\S/u;

/** Takes the texts of footnotes out; each may run on over the lines below it, and over indented paragraphs. */
export function takeNotes(text: string): WithoutNotes {
  if (!text.includes('[^')) return { text, notes: [] };
  const lines = text.split('\n');
  const verbatim = new VerbatimLines(lines);
  const kept: string[] = [];
  const notes: { label: string; lines: string[] }[] = [];
  let open: { label: string; lines: string[] } | undefined;
  for (const [index, line] of lines.entries()) {
    const isVerbatim = verbatim.take(line, index);
    const [, label, first = ''] = isVerbatim ? [] : (definition.exec(line) ?? []);
    if (label !== undefined) {
      open = { label, lines: [first] };
      notes.push(open);
      kept.push('');
    } else if (open !== undefined && !isVerbatim && goesOn(open.lines, line)) {
      open.lines.push(line.trim());
      kept.push('');
    } else {
      open = undefined;
      kept.push(line);
    }
  }
  return {
    text: kept.join('\n'),
    notes: notes.map((note) => ({ label: note.label, text: joined(note.lines) })),
  };
}

function goesOn(lines: readonly string[], line: string): boolean {
  if (line.trim() === '') return true;
  return lines.at(-1) === '' ? indented.test(line) : !otherBlock.test(line);
}

/** A paragraph is a line of its own: a footnote has no blocks. */
function joined(lines: readonly string[]): string {
  return lines
    .join('\n')
    .trim()
    .replace(/\n{2,}/gu, '<br>')
    .replace(/\n/gu, ' ');
}

/**
 * The footnotes of one file made safe to stand beside those of another: each gets a name that no other file has. What
 * has no text stays in the text as it is written; a text that stands twice or that no sign leads to goes.
 */
export function settleNotes(
  markdown: string,
  scope: number,
): { readonly text: string; readonly problems: readonly MarkupProblem[] } {
  const { text, notes } = takeNotes(markdown);
  if (notes.length === 0 && !text.includes('[^')) return { text: markdown, problems: [] };
  const problems: MarkupProblem[] = [];
  const texts = new Map<string, string>();
  for (const note of notes) {
    const known = texts.get(note.label);
    if (known === undefined) texts.set(note.label, note.text);
    else if (known !== note.text) problems.push({ kind: 'note-doubled', text: `[^${note.label}]:` });
  }
  const used = new Set<string>();
  const rename = (source: string): string =>
    replaceSigns(source, (label) => {
      if (texts.has(label)) {
        used.add(label);
        return `[^${scope}.${label}]`;
      }
      problems.push({ kind: 'note-missing', text: `[^${label}]` });
      return `\\[^${label}]`;
    });
  const body = rename(text);
  const settled = [...texts].map(([label, note]) => ({ label, text: rename(note) }));
  for (const { label } of settled) {
    if (!used.has(label)) problems.push({ kind: 'note-unused', text: `[^${label}]:` });
  }
  const kept = settled.filter(({ label }) => used.has(label)).map((note) => `[^${scope}.${note.label}]: ${note.text}`);
  return { text: kept.length === 0 ? body : `${body.trimEnd()}\n\n${kept.join('\n')}`, problems };
}

function replaceSigns(text: string, replacement: (label: string) => string): string {
  const lines = text.split('\n');
  const verbatim = new VerbatimLines(lines);
  return lines
    .map((line, index) =>
      verbatim.take(line, index)
        ? line
        : line.replace(signs, (found: string, _code: string | undefined, label: string | undefined) =>
            label === undefined ? found : replacement(label),
          ),
    )
    .join('\n');
}
