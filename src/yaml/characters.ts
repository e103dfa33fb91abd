import { type Diagnostic, diagnose, type RelatedPlace } from '../diagnostics/diagnostic.ts';
import { memberAt } from '../text/member-at.ts';
import type { SourceFile } from '../text/source-file.ts';
import { controlCharacter } from './findings.ts';
import { forbidden } from './forbidden.ts';

const placesShown = 5;

/** What was found in a text, and the text as the parser may see it: as long as it was. */
export interface CharacterFindings {
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
}

/** One finding for each kind of forbidden character, at the first place where it stands. */
export function findForbiddenCharacters(file: SourceFile): CharacterFindings {
  const places = new Map<string, number[]>();
  for (const match of file.text.matchAll(forbidden)) {
    const known = places.get(match[0]);
    if (known === undefined) places.set(match[0], [match.index]);
    else known.push(match.index);
  }
  const diagnostics = [...places].map(([character, offsets]) => {
    const first = memberAt(offsets, 0);
    const related: RelatedPlace[] = offsets
      .slice(1, placesShown)
      .map((offset) => ({ span: file.span(offset, offset + 1), label: { nl: 'hier ook', en: 'here too' } }));
    const parameters = { character: nameOf(character), count: offsets.length, isEscaped: false };
    return diagnose(controlCharacter, file.span(first, first + 1), parameters, related);
  });
  return { diagnostics, text: places.size === 0 ? file.text : withoutForbidden(file.text) };
}

/** A text with every forbidden character replaced by U+FFFD; as long as it was. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '\uFFFD');
}

/** The finding for a text in double quotes whose value gets a forbidden character from an escape such as `\0`. */
export function findEscapedCharacter(file: SourceFile, start: number, end: number, value: string): Diagnostic[] {
  const found = value.match(forbidden)?.[0];
  if (found === undefined) return [];
  const parameters = { character: nameOf(found), count: 1, isEscaped: true };
  return [diagnose(controlCharacter, file.span(start, end), parameters)];
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
