import { posix as path } from 'node:path';
import { outputs } from '../../src/pipeline/formats.ts';
import { reportFormatNames } from '../../src/report/report-formats.ts';
import { smallBid } from './base-bids.ts';
import type { FuzzCase } from './fuzz-case.ts';
import type { Random } from './random.ts';

const commands = [
  'check',
  'build',
  'pages',
  'trace',
  'explain',
  'schema',
  'style',
  'style inspect',
  'init',
  'help',
  '',
  'chekc',
  'constructor',
  '__proto__',
];
const options = [
  '--help',
  '--version',
  '--lang',
  '--color',
  '--no-color',
  '--strict',
  '--all',
  '--frames',
  '--report',
  '--profile',
  '--baseline',
  '--only',
  '--skip',
  '--max-findings',
  '--format',
  '--fail-on',
  '--file',
  '--document',
  '--out',
  '--draft',
  '--anonymous',
  '--redline',
  '--document-lang',
  '--min-smart',
  '--exact',
  '--list',
  '--template',
  '--title',
  '--shape',
  '--',
  '-',
  '-h',
  '-V',
  '--nope',
  '--__proto__',
];
const values = [
  'nl',
  'en',
  'submission',
  'review',
  'draft',
  'error',
  'plan',
  'W-01',
  'KPI-01',
  'KPI-01,W-01',
  'EMV201',
  'EMV999',
  'emv201',
  '0',
  '-1',
  '1e9',
  '99999999999999999999',
  'NaN',
  '',
  ' ',
  '.',
  '..',
  '/bid',
  '/',
  './leeg',
  'emvi.yaml',
  'wishes.yaml',
  'sections',
  'stuk.docx',
  'stuk.pdf',
  'nergens.docx',
  'v1',
  'HEAD~1',
  '--',
  'json=',
  '=json',
  'json=/elders/verslag.json',
  'sarif=/elders/a/b.sarif',
  'html=/elders/x.html',
  '/elders',
  '/elders/uit',
  'uit',
  'a\nb',
  '\u001b[31m',
  '\0',
  '\ud800',
  '💥',
  '__proto__',
  'a'.repeat(5000),
  '%s',
  '$(x)',
  '../../..',
];
const broken = { 'stuk.docx': 'PK\u0003\u0004 geen zip', 'stuk.pdf': '%PDF-1.7\n' };

/** Words in any order: sound ones more often than others. */
export function commandLine(random: Random): FuzzCase {
  const command = random.once(4)
    ? random.pick(commands)
    : random.pick(['check', 'build', 'trace', 'pages', 'init', 'style inspect']);
  const words = command.split(' ');
  for (let left = random.below(7); left > 0; left -= 1) words.push(...oneOption(random));
  // Somebody who types a place may mean it: only where it leads is looked at.
  const begun = command === 'init' ? words.slice(1).map((word) => path.resolve('/bid', word)) : [];
  return { files: { ...smallBid, ...broken }, words, mayWrite: ['/elders', '/bid/', ...begun] };
}

function oneOption(random: Random): string[] {
  const option = random.pick(options);
  const value = valueFor(option, random);
  switch (random.below(6)) {
    case 0:
      return [option];
    case 1:
      return [`${option}=${value}`];
    case 2:
      return [value];
    default:
      return [option, value];
  }
}

function valueFor(option: string, random: Random): string {
  if (option === '--format' && !random.once(3))
    return random.pick([...outputs.filter((name) => name !== 'pdf'), ...reportFormatNames]);
  if (option === '--report' && !random.once(3)) return `${random.pick(reportFormatNames)}=/elders/verslag`;
  return random.pick(values);
}
