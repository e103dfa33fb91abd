import { describe, expect, test } from 'vitest';
import { cleanBid } from '../support/bid.ts';
import { makeWordFile, paragraph } from '../support/word-file.ts';
import { type Outcome, runCommand } from './run-command.ts';

const file = makeWordFile(`${paragraph('Dienst', 'Kop1')}${paragraph('Wij meten dit met KPI-07.')}`);

function run(...words: readonly string[]): Promise<Outcome> {
  return runCommand(['check', '--lang', 'nl', ...words], { files: { ...cleanBid, 'eind/plan v2.docx': file } });
}

describe('emvi check --file', () => {
  test('says where in the Word file a finding stands, in every report', async () => {
    const place = 'eind/plan v2.docx › Dienst › alinea 1 “KPI-07.”';
    for (const format of ['compact', 'junit', 'markdown']) {
      const { host } = await run('--file', 'eind/plan v2.docx', '--format', format);
      expect(host.output).toContain(place);
    }
    const { host: json } = await run('--file', 'eind/plan v2.docx', '--format', 'json');
    expect(JSON.parse(json.output).findings[0].place).toMatchObject({
      file: 'eind/plan v2.docx',
      text: 'KPI-07',
      where: 'Dienst › alinea 1 “KPI-07.”',
    });
    const { host: sarif } = await run('--file', 'eind/plan v2.docx', '--format', 'sarif');
    expect(sarif.output).toContain('"fullyQualifiedName": "Dienst › alinea 1 “KPI-07.”"');
  });

  test('fails in a submission, and on a file that cannot be read', async () => {
    expect((await run('--file', 'eind/plan v2.docx', '--strict')).exitCode).toBe(1);
    expect((await run('--file', 'emvi.yaml')).exitCode).toBe(2);
  });

  test('changes nothing, so it does not go with options that do', async () => {
    const { exitCode, host } = await run('--file', 'eind/plan v2.docx', '--fix');
    expect(exitCode).toBe(2);
    expect(host.errors).toContain('--file controleert alleen dat bestand');
  });
});
