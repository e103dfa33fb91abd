import { type Diagnostic, inReadingOrder, type Parameters, type Severity } from '../../diagnostics/diagnostic.ts';
import type { Bid } from '../../model/bid.ts';
import type { InBoth, Language } from '../../text/language.ts';
import type { Position, Span } from '../../text/source-file.ts';
import { addressesIn } from '../finding-addresses.ts';
import { toJsonText } from '../json-text.ts';
import { countByConsequence, countBySeverity } from '../summary.ts';
import { version } from '../version.ts';

interface JsonPosition extends Position {
  /** Counted in UTF-16 units from the start of the file, from 0. */
  readonly offset: number;
}

interface JsonPlace {
  readonly file: string;
  readonly start: JsonPosition;
  readonly end: JsonPosition;
  readonly text: string;
  /** The place in words, in a file whose lines nobody can count. */
  readonly where?: string;
}

interface JsonFinding {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly consequence: string;
  readonly certainty: string;
  /** The item in which it stands: `kpis/KPI-02`. */
  readonly item?: string;
  readonly message: InBoth<string>;
  readonly why: InBoth<string>;
  readonly help: InBoth<string>;
  readonly parameters: Parameters;
  readonly place?: JsonPlace;
  readonly related: readonly { readonly place: JsonPlace; readonly label: InBoth<string> }[];
}

/** What the report for programs says beside the findings. */
export interface JsonContext {
  readonly language: Language;
  /** The checked bid, by which findings are named after their items. */
  readonly bid?: Bid | undefined;
  /** How many findings were silenced with a reason. */
  readonly suppressed?: number;
}

/**
 * Findings for programs: the shape of schemas/check-report.schema.json, in reading order. `version` is the version
 * of that shape; it changes when a field changes meaning or goes.
 */
export function reportJson(diagnostics: readonly Diagnostic[], { language, bid, suppressed = 0 }: JsonContext): string {
  const counts = countBySeverity(diagnostics);
  const addressOf = addressesIn(bid);
  const report = {
    version: 1,
    emvi: version,
    language,
    summary: {
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      consequences: countByConsequence(diagnostics),
      suppressed,
    },
    findings: inReadingOrder(diagnostics).map((diagnostic) => toFinding(diagnostic, addressOf(diagnostic))),
  };
  return toJsonText(report);
}

function toFinding(diagnostic: Diagnostic, item: string | undefined): JsonFinding {
  const { type, parameters, span, related, severity, certainty } = diagnostic;
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
    ...(item === undefined ? {} : { item }),
    message: inBoth('message'),
    why: inBoth('why'),
    help: inBoth('help'),
    parameters,
    ...(span === undefined ? {} : { place: toPlace(span) }),
    related: related.map((place) => ({ place: toPlace(place.span), label: place.label })),
  };
}

function toPlace({ file, start, end }: Span): JsonPlace {
  const where = file.where(start);
  return {
    file: file.path,
    start: { ...file.position(start), offset: start },
    end: { ...file.position(end), offset: end },
    text: file.text.slice(start, end),
    ...(where === undefined ? {} : { where }),
  };
}
