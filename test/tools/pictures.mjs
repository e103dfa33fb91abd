/**
 * Remakes the pictures of README.md from the built examples: a page of Word's document, printed by LibreOffice.
 * Needs `soffice`, `pdftoppm` (poppler) and `convert` (ImageMagick), and the built program in dist/.
 *
 *     node test/tools/pictures.mjs
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const images = path.join(root, 'docs', 'images');
const pictures = [
  { example: 'wegonderhoud', file: 'emvi-plan-n412', page: 1, image: 'plan-wegonderhoud.png' },
  {
    example: 'digitale-dienstverlening',
    file: 'KPI_SLA_Dashboard',
    page: 1,
    image: 'dashboard-digitale-dienstverlening.png',
  },
  { example: 'slachtofferhulp', file: 'planning', page: 1, image: 'planning-slachtofferhulp.png' },
  { example: 'slachtofferhulp', file: 'risicoregister', page: 1, image: 'risks-slachtofferhulp.png' },
];

/** Pixels, with the border. */
const width = 900;
const border = 2;
const colours = 48;

const folder = mkdtempSync(path.join(tmpdir(), 'emvi-pictures-'));
mkdirSync(images, { recursive: true });
try {
  for (const picture of pictures) make(picture);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function make({ example, file, page, image }) {
  run(process.execPath, ['bin/emvi.js', 'build', `examples/${example}`, '--out', folder]);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path.join(folder, `${file}.docx`)]);
  const drawn = path.join(folder, file);
  const place = ['-f', page, '-l', page, '-singlefile'];
  // Twice as large as shown, so that the letters come out smooth.
  const size = ['-scale-to-x', 2 * (width - 2 * border), '-scale-to-y', -1];
  run('pdftoppm', ['-png', ...place, ...size, `${drawn}.pdf`, drawn].map(String));
  const target = path.join(images, image);
  const look = ['-resize', '50%', '-bordercolor', '#D5DCE3', '-border', String(border)];
  run('convert', [`${drawn}.png`, ...look, '+dither', '-colors', String(colours), '-strip', `PNG8:${target}`]);
  process.stdout.write(`docs/images/${image}: ${Math.round(statSync(target).size / 1024)} kB\n`);
}

function run(program, words) {
  const { status, error, stderr } = spawnSync(program, words, { cwd: root, encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ended with ${status}\n${stderr}`);
}
