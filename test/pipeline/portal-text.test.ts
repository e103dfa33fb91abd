import { describe, expect, test } from 'vitest';
import { createMemoryHost } from '../../src/host/memory-host.ts';
import { buildBid } from '../../src/pipeline/build-bid.ts';
import { check, cleanBid } from '../support/bid.ts';

const manifest = (options = '', more = '') =>
  `emvi: 1\ntitle: Plan\n${more}documents:\n  - id: portaltekst\n    template: portaltekst\n${options}`;

function criteria(maxLength: string, question: string, formRules = ''): string {
  return `criteria:\n  - id: K1\n    title: Kwaliteit\n${formRules}    questions:\n      - id: V-1\n        title: Aanpak\n        text: "Hoe?"\n        maxLength: "${maxLength}"\n        kpis: [KPI-01]\n${question}`;
}

const hide = '    options:\n      details: hide\n';

async function build(files: Record<string, string>): Promise<ReadonlyMap<string, string>> {
  const host = createMemoryHost({ files: { ...cleanBid, ...files } });
  await buildBid(host, '.', { isStrict: false, isDraft: true });
  const made = [...host.files.contents].filter(([file]) => file.includes('/output/'));
  return new Map(
    made.map(([file, content]) => [file.replace(/^.*\/output\//u, ''), new TextDecoder().decode(content)]),
  );
}

/** What check says about the length of the answer to V-1. */
async function lengthFound(files: Record<string, string>): Promise<number | undefined> {
  const { diagnostics } = await check({ ...cleanBid, ...files });
  const [found] = diagnostics.filter(({ type }) => type.code === 'EMV506');
  return found?.parameters['length'] as number | undefined;
}

describe('the texts for a portal', () => {
  const approach = '        approach: "Een *vast* team."\n        measures:\n          - "Eén"\n          - "Twee"\n';

  test('are a file an answer, as it is pasted, beside an overview', async () => {
    const files = await build({ 'emvi.yaml': manifest(hide), 'criteria.yaml': criteria('40 tekens', approach) });
    expect([...files.keys()].sort()).toEqual([
      '.emvi-outputs.json',
      'Portaltekst-V-1.txt',
      'Portaltekst-W-01.txt',
      'Portaltekst.docx',
      'Portaltekst.md',
    ]);
    const text = 'Een *vast* team.\n\n- Eén\n- Twee';
    expect(files.get('Portaltekst-V-1.txt')).toBe(text);
    const overview = files.get('Portaltekst.md') ?? '';
    expect(overview).toContain('Intern document – niet indienen');
    expect(overview).toContain(`Aanpak | ${text.length} tekens | 40 tekens | ${40 - text.length} over |`);
  });

  test('hold what belongs to the answer unless it is left out', async () => {
    const files = await build({ 'emvi.yaml': manifest(), 'criteria.yaml': criteria('4.000 tekens', approach) });
    expect(files.get('Portaltekst-V-1.txt')).toBe(
      'Een *vast* team.\n\n- Eén\n- Twee\n\nMeetbaar met:\n- KPI-01 Onboarding: ≤ 6 weken na gunning',
    );
  });

  test('have no file for what is not answered, and the overview says so', async () => {
    const files = await build({ 'emvi.yaml': manifest(), 'criteria.yaml': criteria('40 tekens', '') });
    expect([...files.keys()]).not.toContain('Portaltekst-V-1.txt');
    expect(files.get('Portaltekst.md')).toContain('Aanpak | nog geen antwoord | 40 tekens |\n');
  });

  test('take the section of a criterion as one answer', async () => {
    const files = await build({
      'emvi.yaml': manifest(),
      'criteria.yaml': criteria('40 tekens', approach),
      'sections/K1.md': '## Zo\n\n| Wie | Wat |\n| --- | --- |\n| SDM | rapporteert |\n',
    });
    expect(files.get('Portaltekst-K1.txt')).toBe('Zo\n\nWie: SDM\nWat: rapporteert');
    expect([...files.keys()]).not.toContain('Portaltekst-V-1.txt');
  });

  test('can be in English', async () => {
    const files = await build({
      'emvi.yaml': manifest('    language: en\n'),
      'criteria.yaml': criteria('10 characters', approach),
    });
    expect(files.get('Portal-text.md')).toMatch(
      /Aanpak \| \d+ characters \| 10 characters \| \*\*\d+ too long\*\* \|/u,
    );
  });
});

describe('a check of a bid with texts for a portal', () => {
  const body = { 'sections/v1.md': 'Wij doen **dit**:\n\n- [een](https://example.nl/heel/lang)\n- twee\n' };
  const question = '        body: sections/v1.md\n';
  const pasted = 'Wij doen dit:\n- een\n- twee';

  test('counts the text that is pasted', async () => {
    const files = { ...body, 'emvi.yaml': manifest(hide), 'criteria.yaml': criteria('10 tekens', question) };
    expect(await lengthFound(files)).toBe(pasted.length);
    expect((await build(files)).get('Portaltekst-V-1.txt')).toBe(pasted);
  });

  test('counts a line end as two where the portal does', async () => {
    const two = `${hide}      lineBreaks: two\n`;
    const files = { ...body, 'emvi.yaml': manifest(two), 'criteria.yaml': criteria('10 tekens', question) };
    expect(await lengthFound(files)).toBe(pasted.length + 2);
  });

  test('is silent at the limit itself', async () => {
    const limit = `${pasted.length} tekens`;
    const files = { ...body, 'emvi.yaml': manifest(hide), 'criteria.yaml': criteria(limit, question) };
    expect(await lengthFound(files)).toBeUndefined();
  });

  test('counts as the form rules of the criterion or the tender say, unless the limit itself says it', async () => {
    const rule = (indent: string) => `${indent}formRules:\n${indent}  characterCount: without-spaces\n`;
    const own = {
      ...body,
      'emvi.yaml': manifest(hide),
      'criteria.yaml': criteria('10 tekens', question, rule('    ')),
    };
    const bare = pasted.replace(/\s/gu, '').length;
    expect(await lengthFound(own)).toBe(bare);
    const whole = { ...own, 'emvi.yaml': manifest(hide, rule('')), 'criteria.yaml': criteria('10 tekens', question) };
    expect(await lengthFound(whole)).toBe(bare);
    const said = { ...whole, 'criteria.yaml': criteria('10 tekens inclusief spaties', question) };
    expect(await lengthFound(said)).toBe(pasted.length);
  });
});
