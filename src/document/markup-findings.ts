import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import { brokenDirective, htmlInText, pictureMissing, unsafeLink } from './findings.ts';
import type { MarkupProblem } from './markup/problem.ts';

/**
 * Findings for what could not be kept of the composed Markdown, each at the text that is meant in the file that
 * holds it; equal problems take its occurrences one after the other.
 * @param files those whose text stands in the document, the likeliest first
 * @param fallback the place for what stands in none of them as it is
 */
export function locateProblems(
  problems: readonly MarkupProblem[],
  files: readonly SourceFile[],
  fallback: Span,
): Diagnostic[] {
  const searched = new Map<string, number>();
  return problems.map((problem) => {
    const nth = searched.get(problem.text) ?? 0;
    searched.set(problem.text, nth + 1);
    return problemFinding(problem, occurrence(problem.text, nth, files) ?? fallback);
  });
}

/** The n-th place (from 0) of a text in some files, or the last when there are fewer. */
function occurrence(text: string, nth: number, files: readonly SourceFile[]): Span | undefined {
  let found: Span | undefined;
  let count = 0;
  if (text === '') return undefined;
  for (const file of files) {
    for (let at = file.text.indexOf(text); at !== -1; at = file.text.indexOf(text, at + text.length)) {
      found = file.span(at, at + text.length);
      if (count === nth) return found;
      count += 1;
    }
  }
  return found;
}

function problemFinding(problem: MarkupProblem, span: Span): Diagnostic {
  switch (problem.kind) {
    case 'html':
      return diagnose(htmlInText, span, { html: problem.text });
    case 'unsafe-link':
      return diagnose(unsafeLink, span, { link: problem.text });
    case 'picture':
      return diagnose(pictureMissing, span, { picture: problem.text });
    default:
      return diagnose(brokenDirective, span, { line: problem.text, problem: problem.kind });
  }
}
