import type { SourceFile, Span } from '../text/source-file.ts';

/** The first line with text, for trouble that has no better place. */
export function firstText(file: SourceFile): Span {
  const start = Math.max(0, file.text.search(/\S/u));
  const length = /^[^\r\n]*/u.exec(file.text.slice(start))?.[0].trimEnd().length ?? 0;
  return file.span(start, start + length);
}
