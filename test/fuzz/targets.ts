import type { BidFiles } from '../support/bid.ts';
import { houseFile } from '../support/house-style-file.ts';
import { ownTemplate, pickBid, smallBid } from './base-bids.ts';
import { pdfFiles, pictures, wordFiles } from './base-files.ts';
import { commandLine } from './command-line.ts';
import { damageBytes, damagePackage } from './damage-package.ts';
import { damagePdf } from './damage-pdf.ts';
import { type Dictionary, damageText, longText } from './damage-text.ts';
import type { FuzzCase } from './fuzz-case.ts';
import type { Random } from './random.ts';

/** What is tried, by name: how a case is made from choices. */
export const targets = {
  sources: (random) => {
    const bid = pickBid(random);
    const names = Object.keys(bid).filter((name) => /^(?!emvi)\w+\.yaml$/u.test(name));
    const words = random.pick([
      ['check'],
      ['check', '--all'],
      buildWords('md'),
      buildWords('json'),
      buildWords('xlsx', 'csv', 'txt'),
    ]);
    return { files: damaged(bid, [random.pick(names), random.pick(names)], 'yaml', random), words };
  },
  manifest: (random) => {
    const words = random.once(6) ? buildWords('docx') : buildWords('md');
    return { files: damaged(pickBid(random), ['emvi.yaml'], 'yaml', random), words, isSoundLook: true };
  },
  templates: (random) => {
    const name = random.once(4) ? random.pick(Object.keys(ownTemplate)) : 'templates/klassiek/document.hbs';
    const dictionary = name.endsWith('.yaml') ? 'yaml' : 'template';
    return { files: damaged({ ...smallBid, ...ownTemplate }, [name], dictionary, random), words: buildWords('md') };
  },
  sections: (random) => {
    const words = random.once(3) ? ['check'] : buildWords(random.pick(['docx', 'docx', 'md', 'txt']));
    return { files: damaged(smallBid, ['sections/summary.md'], 'markdown', random), words, isSoundLook: true };
  },
  'long-texts': (random) => {
    const [name, dictionary] = random.pick([
      ['sections/summary.md', 'markdown'],
      ['sections/summary.md', 'markdown'],
      ['wishes.yaml', 'yaml'],
      ['glossary.yaml', 'yaml'],
    ] as const);
    const text = longText(dictionary, random);
    const field = `wishes:\n  - id: W-01\n    kpis: [KPI-01]\n    response: ${JSON.stringify(text)}\n    text: "a"\n`;
    const words = random.once(2) ? ['check'] : buildWords(random.pick(['md', 'docx']));
    return { files: { ...smallBid, [name]: name === 'wishes.yaml' ? field : text }, words };
  },
  pictures: (random) => {
    const file = random.once(3) ? { 'foto.jpg': damageBytes(random.pick(pictures), random) } : {};
    const section = '# Foto\n\n![een foto](foto.png "Ons team")\n\ntekst ![nog een](foto.jpg)\n';
    const files = {
      ...smallBid,
      ...file,
      'sections/summary.md': section,
      'foto.png': damageBytes(random.pick(pictures), random),
    };
    return { files, words: buildWords('docx', 'md'), isSoundLook: true };
  },
  'house-style': (random) => {
    const house = damagePackage(houseFile(), random);
    const manifest = `${smallBid['emvi.yaml']}houseStyle: huis.docx\n`;
    const words = random.once(4) ? ['style', 'inspect', 'huis.docx'] : buildWords('docx');
    return {
      files: { ...smallBid, 'emvi.yaml': manifest, 'sections/summary.md': '# Kop\n\nTekst\n', 'huis.docx': house },
      words,
    };
  },
  'word-file': async (random) => {
    const file = damagePackage(random.pick(await wordFiles()), random);
    return { files: { ...smallBid, 'plan.docx': file }, words: ['check', '--file', 'plan.docx', '--document', 'plan'] };
  },
  'pdf-file': (random) => {
    const file = damagePdf(random.pick(pdfFiles), random);
    return { files: { ...smallBid, 'plan.pdf': file }, words: ['check', '--file', 'plan.pdf', '--document', 'plan'] };
  },
  redline: async (random) => {
    const file = damagePackage(random.pick(await wordFiles()), random);
    const words = [...buildWords('docx'), '--only', 'plan', '--redline', 'oud.docx'];
    return { files: { ...smallBid, 'oud.docx': file }, words };
  },
  'command-line': commandLine,
} as const satisfies Readonly<Record<string, (random: Random) => FuzzCase | Promise<FuzzCase>>>;

/** What can be tried. */
export type Target = keyof typeof targets;

/** The names of what can be tried. */
export const targetNames = Object.keys(targets) as readonly Target[];

function buildWords(...formats: readonly string[]): string[] {
  return ['build', '--draft', ...formats.flatMap((format) => ['--format', format])];
}

function damaged(files: BidFiles, names: readonly string[], dictionary: Dictionary, random: Random): BidFiles {
  const changed = { ...files };
  for (const name of names) changed[name] = damageText(changed[name] ?? '', dictionary, random);
  return changed;
}
