import path from 'node:path';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readBundledFile } from '../../host/bundled-files.ts';
import { packageRoot } from '../../host/package-files.ts';
import { textFonts } from './engine-fonts.ts';
import { typstString } from './typst-text.ts';
import type { TypstDocument } from './write-typst.ts';

/** What a PDF of the built-in engine claims to be: fit for screen readers (ISO 14289-1), or for archives (ISO 19005-2). */
export type PdfStandard = 'ua-1' | 'a-2b';

/** A PDF, or why there is none. */
export type PdfMade =
  | { readonly pdf: Uint8Array; readonly signsReplaced: readonly string[]; readonly trouble?: undefined }
  | {
      readonly pdf?: undefined;
      /** In the engine's own words. */
      readonly trouble: string;
      /** The pictures that it cannot read, by their path in the document. */
      readonly pictures: readonly string[];
    };

/** The built-in engine. */
export interface PdfEngine {
  make(document: TypstDocument, standard?: PdfStandard): PdfMade;
}

/** What stands for a sign that none of the fonts has. */
const missingSign = '□';

/** The first of January 1980, in seconds. */
const creationTimestamp = 315_532_800;

let ready: Promise<PdfEngine | undefined> | undefined;

/** The built-in engine, started once in a process; undefined where its optional package is not installed. */
export function openPdfEngine(): Promise<PdfEngine | undefined> {
  ready ??= start();
  return ready;
}

async function start(): Promise<PdfEngine | undefined> {
  let library: typeof import('@myriaddreamin/typst-ts-node-compiler');
  try {
    library = await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    // Not installed, or without a program for this machine: to who wants a PDF both are the same.
    return undefined;
  }
  // Fonts that come along go before those of the machine that have the same name.
  const faces = [...textFonts.flatMap(({ files }) => files), 'codeFont', 'signFont'] as const;
  const fontBlobs = faces.map((face) => Buffer.from(readBundledFile(face)));
  // A folder that is not there: all that a document needs is laid over it, and nothing is read from the disk.
  const workspace = path.join(packageRoot(), 'built-in-pdf');
  const compiler = library.NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  return { make: (document, standard = 'ua-1') => make(compiler, workspace, document, standard) };
}

function make(compiler: NodeCompiler, workspace: string, document: TypstDocument, standard: PdfStandard): PdfMade {
  compiler.resetShadow();
  for (const [name, bytes] of document.files) compiler.mapShadow(path.join(workspace, name), Buffer.from(bytes));
  const replaced = new Set<string>();
  // An archive wants a date, and no date is true of a document that is made anew: it gets that of our zips.
  let source = `#set document(date: ${standard === 'ua-1' ? 'none' : 'auto'})\n${document.source}`;
  try {
    for (;;) {
      const made = print(compiler, source, standard);
      if (typeof made !== 'string') return { pdf: made, signsReplaced: [...replaced].sort() };
      const missing = signsWithoutFont(made).filter((sign) => !replaced.has(sign));
      if (missing.length === 0) {
        return { trouble: made, pictures: /decode|image/iu.test(made) ? brokenPictures(compiler, document.files) : [] };
      }
      for (const sign of missing) {
        replaced.add(sign);
        source = source.replaceAll(sign, missingSign);
      }
    }
  } finally {
    compiler.evictCache(0);
  }
}

/** The PDF, or what the engine says against it. */
function print(compiler: NodeCompiler, source: string, pdfStandard: PdfStandard | undefined): Uint8Array | string {
  try {
    const compiled = compiler.compile({ mainFileContent: source });
    const failure = compiled.takeError();
    if (compiled.result === null) {
      return messagesIn(failure === null ? [] : compiler.fetchDiagnostics(failure));
    }
    return new Uint8Array(compiler.pdf(compiled.result, { ...(pdfStandard && { pdfStandard }), creationTimestamp }));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What the engine says, each thing once and without the places, which are of this machine. */
function messagesIn(diagnostics: readonly unknown[]): string {
  const messages = diagnostics.flatMap((one) =>
    typeof one === 'object' && one !== null && 'message' in one ? [String(one.message)] : [],
  );
  return messages.length === 0 ? 'no document' : [...new Set(messages)].join('; ');
}

/** The signs that the engine says it cannot show: ``the text `"☐"` could not be displayed``. */
function signsWithoutFont(trouble: string): string[] {
  const texts = trouble.matchAll(/the text `\\*"(.+?)\\*"` could not be displayed/gu);
  return [...texts].flatMap(([, text = '']) => {
    // What every font has also stands in the code around the texts.
    const signs = [...unescaped(text)].filter((sign) => sign > '~');
    // The engine names a mark together with the letter that carries it, and that letter may well have its shape.
    const marks = signs.filter((sign) => /\p{M}/u.test(sign));
    return marks.length > 0 ? marks : signs;
  });
}

/** Signs without a shape of their own come as their number: `\u{200d}`. */
function unescaped(text: string): string {
  return text.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** The pictures that the engine cannot read, each tried by itself: of a whole document it does not say which. */
function brokenPictures(compiler: NodeCompiler, files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files.keys()].filter(
    (name) => typeof print(compiler, `#image(${typstString(name)})`, undefined) === 'string',
  );
}
