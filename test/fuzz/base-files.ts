import { readFileSync } from 'node:fs';
import { buildBid } from '../../src/pipeline/build-bid.ts';
import { type BidFiles, bidFolder, hostWith } from '../support/bid.ts';
import { houseFile } from '../support/house-style-file.ts';
import { makePdf } from '../support/pdf-file.ts';
import { makeWordFile, paragraph, wordTable } from '../support/word-file.ts';
import { image } from '../tools/docx-trees.ts';
import { richSection, smallBid } from './base-bids.ts';
import { packedPdf } from './packed-pdf.ts';

/** Builds the Word file of the plan of a bid. */
async function planOf(files: BidFiles): Promise<Uint8Array> {
  const host = hostWith(files);
  await buildBid(host, bidFolder, { isStrict: false, isDraft: true, formats: ['docx'], only: ['plan'] });
  const plan = [...host.files.contents].find(([name]) => name.endsWith('.docx'));
  if (plan === undefined) throw new Error('the plan was not built');
  return plan[1];
}

let made: Promise<readonly Uint8Array[]> | undefined;

/** Word files: of emvi itself, of a company, and of another program. */
export function wordFiles(): Promise<readonly Uint8Array[]> {
  made ??= (async () => [
    await planOf(smallBid),
    await planOf({ ...smallBid, 'sections/summary.md': richSection.replaceAll('e', 'ee') }),
    houseFile(),
    makeWordFile(
      paragraph('Aanpak', 'Kop1') + paragraph('KPI-01 ≤ 6 weken') + wordTable(['KPI', 'Norm'], ['KPI-01', '99,9%']),
    ),
  ])();
  return made;
}

/** A PDF made by hand, with a bit of everything that emvi looks for. */
const handmade = makePdf({
  pages: [
    [
      { text: '1. Aanpak', y: 800, size: 16 },
      { text: 'KPI-01 binnen 6 weken \\(W-01\\)', y: 770 },
    ],
    [
      { text: 'KPI', y: 800 },
      { text: 'Norm', x: 200, y: 800 },
      { text: 'KPI-01', y: 785 },
      { text: '99,9%', x: 200, y: 785 },
    ],
  ],
  info: { Author: 'Jan Jansen', Title: 'Plan' },
  annotations: ['/Subtype/Text/Contents(let op)', '/Subtype/Link/A<</S/URI/URI(http://a.b)>>'],
  catalogue: '/Lang(nl)/MarkInfo<</Marked true>>/Names<</EmbeddedFiles<</Names[(a)<</F(a)>>]>>>>',
});

/** PDF files: of no program, with its objects packed, encrypted, of the built-in engine and of LibreOffice 7.4. */
export const pdfFiles: readonly Uint8Array[] = [
  handmade,
  packedPdf(handmade),
  makePdf({ pages: [[]], encrypt: '/Filter/Standard/V 1/R 2/O(x)/U(y)/P -4' }),
  ...['typst', 'libreoffice'].map((program) => new Uint8Array(readFileSync(`test/fuzz/fixtures/${program}.pdf`))),
];

const gif = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const jpg =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';

/** Pictures of the kinds that a bid may hold. */
export const pictures: readonly Uint8Array[] = [
  image(30, 20).data.bytes,
  ...[gif, jpg].map((text) => Uint8Array.from(Buffer.from(text, 'base64'))),
];
