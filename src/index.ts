/**
 * emvi as a library: the same pipeline that the command line runs.
 *
 *     const { diagnostics } = await checkBid(createNodeHost(), 'my-bid', { isStrict: false });
 */
export {
  type Certainty,
  type Consequence,
  type Diagnostic,
  type FindingType,
  isBlocking,
  type PhrasedDiagnostic,
  phrase,
  type RelatedPlace,
  type Severity,
} from './diagnostics/diagnostic.ts';
export { EmviError } from './diagnostics/emvi-error.ts';
export type { ChangeCount, ChangeSummary, RedlinedDocument } from './document/redlined-document.ts';
export type { EarlierFolder, HistoryProblem, ReadHistory } from './host/history.ts';
export type { FileSystem, Host } from './host/host.ts';
export { createMemoryHost } from './host/memory-host.ts';
export { createNodeHost } from './host/node-host.ts';
export type { Office } from './host/office.ts';
export { Bid } from './model/bid.ts';
export type { Item, ItemKind, Link, Mention, Relation } from './model/item.ts';
export { type BuildOptions, type BuildResult, buildBid } from './pipeline/build-bid.ts';
export { type CheckOptions, type CheckResult, checkBid } from './pipeline/check-bid.ts';
export type { Format, Output } from './pipeline/formats.ts';
export { type JsonContext, reportJson } from './report/formats/json.ts';
export type { InBoth, Language } from './text/language.ts';
export { type Position, SourceFile, type Span } from './text/source-file.ts';
