import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { SourceFile, Span } from '../text/source-file.ts';
import {
  brokenDirective,
  brokenFootnote,
  htmlInText,
  linkToNothing,
  pictureMissing,
  pictureWithoutDescription,
  unsafeLink,
} from './findings.ts';
import type { MarkupProblem } from './markup/problem.ts';

/**
 * Findings for what could not be kept of the composed Markdown, each at the text that is meant in the file that
 * holds it; equal problems take its places one after the other, and the last one when there are fewer.
 * @param files those whose text stands in the document, the likeliest first
 * @param fallback the place for what stands in none of them as it is
 */
export function locateProblems(
  problems: readonly MarkupProblem[],
  files: readonly SourceFile[],
  fallback: Span,
): Diagnostic[] {
  const places = new Map<string, Generator<Span, undefined>>();
  const last = new Map<string, Span>();
  return problems.map((problem) => {
    const { text } = problem;
    const left = places.get(text) ?? placesOf(text, files);
    places.set(text, left);
    const { value } = left.next();
    if (value !== undefined) last.set(text, value);
    return problemFinding(problem, last.get(text) ?? fallback);
  });
}

/** The places of a text in some files, one after the other. */
function* placesOf(text: string, files: readonly SourceFile[]): Generator<Span, undefined> {
  if (text === '') return;
  for (const file of files) {
    for (let at = file.text.indexOf(text); at !== -1; at = file.text.indexOf(text, at + text.length)) {
      yield file.span(at, at + text.length);
    }
  }
}

function problemFinding(problem: MarkupProblem, span: Span): Diagnostic {
  switch (problem.kind) {
    case 'html':
      return diagnose(htmlInText, span, { html: problem.text });
    case 'unsafe-link':
      return diagnose(unsafeLink, span, { link: problem.text });
    case 'picture':
      return diagnose(pictureMissing, span, { picture: problem.text });
    case 'no-description':
      return diagnose(pictureWithoutDescription, span, { picture: problem.text });
    case 'no-target':
      return diagnose(linkToNothing, span, { link: problem.text });
    case 'note-missing':
    case 'note-doubled':
    case 'note-unused':
      return diagnose(brokenFootnote, span, { sign: problem.text.replace(/:$/u, ''), problem: problem.kind });
    default:
      return diagnose(brokenDirective, span, { line: problem.text, problem: problem.kind });
  }
}
