import { expect, test } from 'vitest';
import { houseFile } from '../support/house-style-file.ts';
import { runCommand } from './run-command.ts';

const files = { 'huisstijl.docx': houseFile(), 'brief.txt': 'Beste lezer' };

test('emvi style inspect shows which style serves for what, under the names of Dutch Word', async () => {
  const { host, exitCode } = await runCommand(['style', 'inspect', 'huisstijl.docx'], { files });
  expect(exitCode).toBe(0);
  expect(host.output).toMatch(/^heading1 +Kop 1 +Rockwell, 18 pt$/mu);
  expect(host.output).toMatch(/^heading3 +\(emvi leidt er een af\)$/mu);
  expect(host.output).toMatch(/^table +Tabel Noorderlicht$/mu);
  expect(host.output).toMatch(/^Marges +boven 38, rechts 23, onder 25, links 28 mm$/mu);
  expect(host.output).toMatch(/^Velden +\{\{title\}\}, \{\{tender\.name\}\}$/mu);
});

test('in English it has the names that English Word shows', async () => {
  const { host } = await runCommand(['style', 'inspect', 'huisstijl.docx', '--lang', 'en'], { files });
  expect(host.output).toMatch(/^text +Normal +Trebuchet MS, 10 pt$/mu);
});

test('with a bid it takes the names and the fields of that bid', async () => {
  const manifest =
    'emvi: 1\ntitle: "Plan"\ntender:\n  name: "Bruggen"\nhouseStyleNames:\n  - style: heading3\n    name: "Ondertitel"\n';
  const { host, exitCode } = await runCommand(['style', 'inspect', 'huisstijl.docx', '--project', '.'], {
    files: { ...files, 'emvi.yaml': manifest },
  });
  expect(exitCode).toBe(0);
  expect(host.output).toMatch(/^heading3 +Ondertitel/mu);
  expect(host.errors).toBe('');
});

test('a file that is no house style is a finding, one that is not there is trouble', async () => {
  const refused = await runCommand(['style', 'inspect', 'brief.txt'], { files });
  expect(refused.exitCode).toBe(1);
  expect(refused.host.errors).toContain('EMV940');
  const missing = await runCommand(['style', 'inspect', 'nergens.docx'], { files });
  expect(missing.exitCode).toBe(2);
  expect(missing.host.errors).toContain('nergens.docx');
});

test('a file has to be named', async () => {
  const { host, exitCode } = await runCommand(['style', 'inspect'], { files });
  expect(exitCode).toBe(2);
  expect(host.errors).toContain('ontbreekt <bestand>');
});
