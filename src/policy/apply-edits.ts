import type { TextEdit } from '../diagnostics/diagnostic.ts';
import type { ReadSource } from '../model/collect-items.ts';
import { normalId } from '../model/ids.ts';
import { kinds } from '../model/kinds.ts';
import { validateDocument } from '../schema/validate.ts';
import { SourceFile } from '../text/source-file.ts';
import { parseYaml } from '../yaml/parse.ts';

/** A file with changes, and the changes that were made. */
export interface EditedFile {
  readonly path: string;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** Changes that do not go together are tried one by one, but not more of them than a file is worth reading again for. */
const mostTries = 20;

/**
 * Makes changes in one file. Of changes that overlap only the first is made; the others have their turn in the next
 * round. A change is kept only if the file, read again, says what emvi took it for before and has no new mistake, so
 * that no fix can alter a bid.
 */
export function applyEdits(source: ReadSource, edits: readonly TextEdit[]): EditedFile | undefined {
  const apart = withoutOverlap(edits);
  if (apart.length === 0) return undefined;
  const before = readingOf(source.name, source.file);
  const isSound = (some: readonly TextEdit[]): boolean => {
    const after = readingOf(source.name, new SourceFile(source.file.path, edited(source.file.text, some)));
    return after.mistakes <= before.mistakes && after.content === before.content;
  };
  const tried = isSound(apart) ? apart : apart.slice(0, mostTries).filter((edit) => isSound([edit]));
  // What does no harm alone may still do so together.
  const sound = tried === apart || isSound(tried) ? tried : [];
  if (sound.length === 0) return undefined;
  return { path: source.file.path, text: edited(source.file.text, sound), edits: sound };
}

/** Changes in the order of the text, without those that touch a place that an earlier one changes. */
function withoutOverlap(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let taken = -1;
  return sorted.filter(({ span }) => {
    if (span.start < taken || (span.start === taken && span.start === span.end)) return false;
    taken = span.end;
    return true;
  });
}

function edited(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: replacement } of edits) {
    pieces.push(text.slice(at, span.start), replacement);
    at = span.end;
  }
  return [...pieces, text.slice(at)].join('');
}

/** What a file says, ids in the form by which they are compared, and how many mistakes it has. */
function readingOf(name: ReadSource['name'], file: SourceFile): { content: string; mistakes: number } {
  const parsed = parseYaml(file);
  const { value, diagnostics } = validateDocument(name, parsed.document);
  const content = JSON.stringify(value ?? null, (key, part: unknown) =>
    linkFields.has(key) ? withNormalIds(part) : part,
  );
  return { content, mistakes: parsed.diagnostics.length + diagnostics.length };
}

const linkFields: ReadonlySet<string> = new Set(
  Object.values(kinds).flatMap(({ relations }) => (relations ?? []).map(({ field }) => field)),
);

function withNormalIds(part: unknown): unknown {
  if (Array.isArray(part)) return part.map((id: unknown) => (typeof id === 'string' ? normalId(id) : id));
  return typeof part === 'string' ? normalId(part) : part;
}
