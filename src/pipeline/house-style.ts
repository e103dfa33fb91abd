import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { dateText } from '../document/view/date-text.ts';
import type { Bid } from '../model/bid.ts';
import type { ProjectFolder } from '../project/project-folder.ts';
import { formLimitsOf } from '../reading/form/form-limits.ts';
import type { InspectionPlace } from '../render/house-style/inspect-house-style.ts';
import type { NamedStyle } from '../render/house-style/match-styles.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/source-file.ts';
import { nodeAt, type YamlPath } from '../yaml/tree.ts';
import type { LoadedBid } from './load-bid.ts';
import type { Dress } from './write-word.ts';

/** What the company's Word file adds to a document, and what is wrong with it. */
export interface HouseStyleFile {
  /** Undefined when there is no house style, or none that can be read. */
  readonly bytes: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const readings = new WeakMap<Bid, Promise<HouseStyleFile>>();

/** Reads the house style that the manifest names, once in a run; says what is wrong with it. */
export function readHouseStyleFile(project: ProjectFolder, bid: Bid): Promise<HouseStyleFile> {
  const reading = readings.get(bid) ?? readAnew(project, bid);
  readings.set(bid, reading);
  return reading;
}

async function readAnew(project: ProjectFolder, bid: Bid): Promise<HouseStyleFile> {
  const file = bid.manifest.houseStyle;
  if (file === undefined) return { bytes: undefined, diagnostics: [] };
  const span = spanOf(bid, ['houseStyle']);
  const { bytes, diagnostics } = project.readBytes(file, span);
  if (bytes === undefined) return { bytes, diagnostics };
  // The reader of Word files is only paid for by bids that have a house style.
  const { inspectHouseStyle } = await import('../render/house-style/inspect-house-style.ts');
  const found = inspectHouseStyle(bytes, { ...placeIn(bid, file), span });
  return { bytes: found.style === undefined ? undefined : bytes, diagnostics: [...diagnostics, ...found.diagnostics] };
}

/** Where the manifest names the house style; undefined without one. */
export function houseStyleSpan(bid: Bid): Span | undefined {
  return bid.manifest.houseStyle === undefined ? undefined : spanOf(bid, ['houseStyle']);
}

/** What an inspection of a house style goes by, for a bid. */
export function placeIn(bid: Bid, file: string): InspectionPlace {
  const named: readonly NamedStyle[] = bid.manifest.houseStyleNames ?? [];
  return {
    file,
    named,
    spanOf: (one) => spanOf(bid, ['houseStyleNames', named.indexOf(one), 'name']),
    fields: coverFields(bid, bid.manifest.title, bid.language),
  };
}

/** How the Word documents of a bid look: in the house style where there is one that can serve, else in a theme. */
export async function dressOf(bid: Bid, { project, results }: Pick<LoadedBid, 'project' | 'results'>): Promise<Dress> {
  const { theme = 'calm', colours = {}, houseStyleNames = [] } = bid.manifest;
  const bytes = project === undefined ? undefined : (await readHouseStyleFile(project, bid)).bytes;
  return {
    theme,
    colours,
    ...(bytes === undefined ? {} : { house: { bytes, named: houseStyleNames } }),
    results,
    limits: formLimitsOf(bid),
    identityOf: await identityFinder(bid),
    fieldsOf: ({ properties }) => coverFields(bid, properties.title, properties.language),
  };
}

/** Finds what must not be seen in a document; undefined in a bid that is not anonymous. */
async function identityFinder(bid: Bid): Promise<Dress['identityOf']> {
  if (bid.manifest.formRules?.isAnonymous !== true) return undefined;
  const { Identity } = await import('../document/identity.ts');
  return ({ properties }) => new Identity(bid, properties.language);
}

/** What the fields on the cover and in the margins of a house style say: each text of the manifest under its path. */
function coverFields(bid: Bid, title: string, language: Language): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const add = (value: unknown, path: string): void => {
    if (typeof value === 'string' || typeof value === 'number') fields.set(path, dateText(String(value), language));
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) add(inner, path === '' ? key : `${path}.${key}`);
    }
  };
  const { title: own, author, tender, dates } = bid.manifest;
  add({ tender, dates, bid: { title: own } }, '');
  fields.set('title', title);
  // Who leaves the author out wants none to be named.
  fields.set('author', author ?? '');
  return fields;
}

function spanOf({ manifestSource: { file, root } }: Bid, path: YamlPath): Span | undefined {
  const node = nodeAt(root, path);
  return node && file.span(node.start, node.end);
}
