import { type Diagnostic, inReadingOrder, type Parameters, type Severity } from '../diagnostics/diagnostic.ts';
import type { InBoth, Language } from '../text/language.ts';
import type { Position, Span } from '../text/source-file.ts';
import { countBySeverity } from './summary.ts';
import { version } from './version.ts';

interface JsonPosition extends Position {
  /** Counted in UTF-16 units from the start of the file, from 0. */
  readonly offset: number;
}

interface JsonPlace {
  readonly file: string;
  readonly start: JsonPosition;
  readonly end: JsonPosition;
  readonly text: string;
}

interface JsonFinding {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly consequence: string;
  readonly certainty: string;
  readonly message: InBoth<string>;
  readonly why: InBoth<string>;
  readonly help: InBoth<string>;
  readonly parameters: Parameters;
  readonly place?: JsonPlace;
  readonly related: readonly { readonly place: JsonPlace; readonly label: InBoth<string> }[];
}

/**
 * Findings for programs: the shape of schemas/check-report.schema.json, in reading order. `version` is the version
 * of that shape; it changes when a field changes meaning or goes.
 */
export function reportJson(diagnostics: readonly Diagnostic[], { language }: { readonly language: Language }): string {
  const counts = countBySeverity(diagnostics);
  const report = {
    version: 1,
    emvi: version,
    language,
    summary: { errors: counts.error, warnings: counts.warning, infos: counts.info },
    findings: inReadingOrder(diagnostics).map(toFinding),
  };
  return `${escapeActing(JSON.stringify(report, undefined, 2))}\n`;
}

function toFinding({ type, parameters, span, related, severity, certainty }: Diagnostic): JsonFinding {
  const inBoth = (part: 'message' | 'why' | 'help'): InBoth<string> => ({
    nl: type.text[part].nl(parameters),
    en: type.text[part].en(parameters),
  });
  return {
    code: type.code,
    name: type.name,
    severity,
    consequence: type.consequence,
    certainty,
    message: inBoth('message'),
    why: inBoth('why'),
    help: inBoth('help'),
    parameters,
    ...(span === undefined ? {} : { place: toPlace(span) }),
    related: related.map((place) => ({ place: toPlace(place.span), label: place.label })),
  };
}

function toPlace({ file, start, end }: Span): JsonPlace {
  return {
    file: file.path,
    start: { ...file.position(start), offset: start },
    end: { ...file.position(end), offset: end },
    text: file.text.slice(start, end),
  };
}

/** Writes characters that act on a terminal as JSON escapes; they can only stand inside texts, where that is the same. */
function escapeActing(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
