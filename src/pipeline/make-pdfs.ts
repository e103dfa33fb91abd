import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../document/tree.ts';
import { type Host, HostError } from '../host/host.ts';
import type { Office } from '../host/office.ts';
import type { Bid } from '../model/bid.ts';
import type { Item } from '../model/item.ts';
import { countPdfPages } from '../pdf-file/count-pdf-pages.ts';
import { lookRuleSpan } from '../reading/form/form-limits.ts';
import { pageLimitsOf } from '../reading/form/page-limit.ts';
import type { Look } from '../render/docx/look.ts';
import {
  fontsInWords,
  forbiddenFamilies,
  inEngineFonts,
  type SetFont,
  setFontsOf,
} from '../render/pdf/engine-fonts.ts';
import {
  type PdfMaker,
  pdfFontNotAllowed,
  pdfMadeBy,
  pdfMakerMissing,
  pdfNotMade,
  pdfSignsMissing,
} from '../render/pdf/findings.ts';
import type { Span } from '../text/source-file.ts';
import { nodeAt } from '../yaml/tree.ts';
import { type Dress, printLook, renderWord } from './write-word.ts';

/** A document of which a PDF is wanted. */
export interface PdfRequest {
  readonly document: Item<'document'>;
  readonly tree: DocumentTree;
  /** Its Word file, where the build made that too. */
  readonly word: Uint8Array | undefined;
}

/** The PDF files of a build. */
interface Pdfs {
  /** By the request for each; without those that could not be made. */
  readonly made: ReadonlyMap<PdfRequest, Uint8Array>;
  /** What the built-in engine has set for the fonts that the documents ask for. */
  readonly fonts: readonly SetFont[];
}

const nothing: Pdfs = { made: new Map(), fonts: [] };

interface PdfWork {
  readonly bid: Bid;
  readonly requests: readonly PdfRequest[];
  readonly dress: Dress;
  readonly diagnostics: Diagnostic[];
}

/**
 * Makes all PDF files of a build: LibreOffice prints the Word files where it is installed, else the built-in engine
 * lays out the same trees; `pdf` in the manifest can choose. What is wrong and who made them goes to `diagnostics`.
 */
export async function makePdfs(host: Host, work: PdfWork): Promise<Pdfs['made']> {
  const { bid, requests, dress, diagnostics } = work;
  if (requests.length === 0) return nothing.made;
  const wanted = bid.manifest.pdf?.engine;
  const office = wanted === 'builtin' ? undefined : await host.findOffice();
  const maker: PdfMaker = office === undefined && wanted !== 'libreoffice' ? 'builtin' : 'libreoffice';
  const pdfs = maker === 'libreoffice' ? await printAll(office, work) : await layOutAll(work);
  if (pdfs === undefined) {
    diagnostics.push(diagnose(pdfMakerMissing, placeOf(bid), { wanted: wanted ?? 'any' }));
    return nothing.made;
  }
  const { made, fonts } = pdfs;
  const hasHouseStyle = dress.house !== undefined;
  if (made.size > 0) {
    const words = fontsInWords(fonts);
    const facts = {
      maker,
      count: made.size,
      hasHouseStyle,
      fonts: words.nl,
      fontsInEnglish: words.en,
      pages: countPages(bid, made),
    };
    diagnostics.push(diagnose(pdfMadeBy, placeOf(bid), facts));
  }
  return made;
}

/** How many pages each PDF that is handed in has, where the buyer limits pages: `plan 13, dashboard 4`. */
function countPages(bid: Bid, made: Pdfs['made']): string {
  if (pageLimitsOf(bid).every(({ most }) => most === undefined)) return '';
  return [...made]
    .filter(([{ tree }]) => tree.properties.audience === 'submission')
    .map(([{ document }, pdf]) => `${document.id} ${countPdfPages(pdf)}`)
    .join(', ');
}

/** Exactly the Word files, all in one run: starting LibreOffice is most of its work. */
async function printAll(office: Office | undefined, work: PdfWork): Promise<Pdfs | undefined> {
  const { bid, requests, dress, diagnostics } = work;
  if (office === undefined) return undefined;
  const words: Uint8Array[] = [];
  for (const { tree, word } of requests) words.push(word ?? (await renderWord(tree, dress)).content);
  try {
    const printed = await office.print(words);
    const made = new Map(requests.map((request, index) => [request, printed[index] ?? new Uint8Array()]));
    return { made, fonts: [] };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const documents = requests.map(({ document }) => document.id).join(', ');
    const facts = { maker: 'libreoffice', documents, trouble: error.code, pictures: '' } as const;
    diagnostics.push(diagnose(pdfNotMade, placeOf(bid), facts));
    return nothing;
  }
}

async function layOutAll({ bid, requests, dress, diagnostics }: PdfWork): Promise<Pdfs | undefined> {
  const { renderPdf } = await import('../render/pdf/render-pdf.ts');
  const pdfs = new Map<PdfRequest, Uint8Array>();
  const fonts = new Map<string, SetFont>();
  for (const request of requests) {
    const { document, tree } = request;
    const isHandedIn = tree.properties.audience === 'submission';
    const allowed = isHandedIn ? dress.limits.fonts : [];
    const asked = await printLook(dress, tree);
    const look = inEngineFonts(asked, allowed);
    const made = await renderPdf(tree, look, bid.manifest.pdf?.standard);
    if (made === undefined) return undefined;
    if (made.pdf === undefined) {
      const { trouble, pictures } = made;
      const facts = { maker: 'builtin', documents: document.id, trouble, pictures: pictures.join(', ') } as const;
      diagnostics.push(diagnose(pdfNotMade, document.span(['id']), facts));
      continue;
    }
    if (made.signsReplaced.length > 0) {
      const facts = { document: document.id, signs: made.signsReplaced.join(' ') };
      diagnostics.push(diagnose(pdfSignsMissing, document.span(['id']), facts));
    }
    for (const font of setFontsOf(asked, look)) fonts.set(font.asked, font);
    diagnostics.push(...fontBreaches(bid, document, look, allowed));
    pdfs.set(request, made.pdf);
  }
  return { made: pdfs, fonts: [...fonts.values()] };
}

/** Whether the buyer wants a font that the built-in engine does not have. */
function fontBreaches(bid: Bid, document: Item<'document'>, look: Look, allowed: readonly string[]): Diagnostic[] {
  const families = forbiddenFamilies(look, allowed);
  if (families.length === 0) return [];
  const facts = { document: document.id, font: families.join(', '), allowed: allowed.join(', ') };
  return [diagnose(pdfFontNotAllowed, lookRuleSpan(bid, 'fonts') ?? document.span(['id']), facts)];
}

/** Where the manifest says how PDF files are made; nowhere when it does not. */
function placeOf({ manifestSource: { file, root } }: Bid): Span | undefined {
  const node = nodeAt(root, ['pdf']);
  return node && file.span(node.start, node.end);
}
