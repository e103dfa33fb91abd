import { describe, expect, test } from 'vitest';
import { phrase } from '../../src/diagnostics/diagnostic.ts';
import type { FileSystem, Host } from '../../src/host/host.ts';
import { createMemoryHost, type MemoryHost, type MemoryHostOptions } from '../../src/host/memory-host.ts';
import { findTorn } from '../../src/output/torn-build.ts';
import { writeBuild } from '../../src/output/write-build.ts';

const list = '.emvi-outputs.json';
const first = { 'plan.docx': 'plan 1', 'dashboard.docx': 'dashboard 1', 'same.md': 'same' };
const second = { 'plan.docx': 'plan 2', 'dashboard.docx': 'dashboard 2', 'same.md': 'same', 'more.md': 'more 2' };

type Documents = Readonly<Record<string, string>>;

function build(host: Host, documents: Documents, language: 'nl' | 'en' = 'nl') {
  const files = Object.entries(documents).map(([name, content]) => ({
    name,
    content: new TextEncoder().encode(content),
  }));
  const outcome = writeBuild(host, files, { folder: '/bid/output', sources: [], language });
  return { ...outcome, found: outcome.diagnostics.map(({ type }) => type.code) };
}

/** The documents in the output folder, without emvi's own list. */
function stored({ files }: MemoryHost): Documents {
  const all = [...files.contents].map(([path, content]): [string, string] => [
    path.slice('/bid/output/'.length),
    new TextDecoder().decode(content),
  ]);
  return Object.fromEntries(all.filter(([name]) => name !== list).sort());
}

function sorted(documents: Documents): Documents {
  return Object.fromEntries(Object.entries(documents).sort());
}

/** A machine on which the first build has been made, and that asks before every call from then on. */
function builtOnce(options: MemoryHostOptions = {}): { host: MemoryHost; ask: (failOn: Ask) => void } {
  let asked: Ask = () => undefined;
  const host = createMemoryHost({ ...options, failOn: (call, path) => asked(call, path) });
  build(host, first);
  return {
    host,
    ask: (failOn) => {
      asked = failOn;
    },
  };
}

type Ask = (call: keyof FileSystem, path: string) => string | undefined;

class Killed extends Error {}

/** The calls that the second build makes after the first. */
function callsOfSecond(): string[] {
  const { host, ask } = builtOnce();
  const calls: string[] = [];
  ask((call, path) => {
    calls.push(`${call} ${path}`);
    return undefined;
  });
  build(host, second);
  return calls;
}

const calls = callsOfSecond();

describe('the list of documents', () => {
  test('says the hash of each, and is the same whatever the order', () => {
    const texts = [Object.entries(first), Object.entries(first).reverse()].map((entries) => {
      const host = createMemoryHost();
      build(host, Object.fromEntries(entries));
      return new TextDecoder().decode(host.files.contents.get(`/bid/output/${list}`));
    });
    expect(texts[0]).toBe(texts[1]);
    expect(JSON.parse(texts[0] ?? '').files).toEqual({
      'dashboard.docx': expect.stringMatching(/^[0-9a-f]{64}$/u),
      'plan.docx': expect.stringMatching(/^[0-9a-f]{64}$/u),
      'same.md': '0967115f2813a3541eaef77de9d9d5773f1c0c04314b0bbfe4ff3b3b1c55b5d5',
    });
  });

  test('is the last thing that a build puts in its place', () => {
    const replaced = calls.filter((call) => call.startsWith('replace'));
    expect(replaced.at(-1)).toBe(`replace /bid/output/${list}`);
    expect(replaced).toHaveLength(4);
  });

  test('is no document', () => {
    const { host } = builtOnce();
    const { written, unchanged } = build(host, second);
    expect([written, unchanged]).toEqual([['plan.docx', 'dashboard.docx', 'more.md'], ['same.md']]);
  });

  test('is not touched when nothing has changed', () => {
    const { host, ask } = builtOnce();
    const changing: string[] = [];
    ask((call) => {
      if (/^(?:writeNew|replace|remove)$/u.test(call)) changing.push(call);
      return undefined;
    });
    expect(build(host, first).unchanged).toHaveLength(3);
    expect(changing).toEqual([]);
  });

  test('keeps what other builds made, as long as it is there', () => {
    const { host } = builtOnce();
    build(host, { 'plan.docx': 'plan 2' });
    host.files.put('/bid/output/dashboard.docx', new TextEncoder().encode('dashboard by hand'));
    expect(build(host, { 'dashboard.docx': 'dashboard 2' }).found).toEqual(['EMV930']);
    host.files.remove('/bid/output/same.md');
    build(host, { 'plan.docx': 'plan 3' });
    const written = JSON.parse(new TextDecoder().decode(host.files.contents.get(`/bid/output/${list}`)));
    expect(Object.keys(written.files)).toEqual(['dashboard.docx', 'plan.docx']);
  });

  test.each([
    ['text', 'no JSON'],
    ['nothing', 'null'],
    ['a list', '[]'],
    ['another version', '{"emvi":2,"files":{}}'],
    ['no files', '{"emvi":1,"files":null}'],
    ['no hash', '{"emvi":1,"files":{"plan.docx":1}}'],
    ['a file elsewhere', `{"emvi":1,"files":{"../../secret":"${'a'.repeat(64)}"}}`],
    ['a prototype', `{"emvi":1,"files":{"__proto__":"${'a'.repeat(64)}"}}`],
    ['megabytes', `${' '.repeat(4 * 2 ** 20)}{}`],
  ])('with %s in it does no harm', (_, text) => {
    const host = createMemoryHost({ files: { [`output/${list}`]: text } });
    expect(build(host, first)).toMatchObject({ written: Object.keys(first), found: [] });
    const kept = JSON.parse(new TextDecoder().decode(host.files.contents.get(`/bid/output/${list}`)));
    expect(Object.keys(kept.files).sort()).toEqual(Object.keys(first).sort());
  });

  test('that is a link or a folder is not followed', () => {
    const linked = createMemoryHost({ files: { secret: 'mine' }, links: { [`output/${list}`]: '../secret' } });
    expect(build(linked, first).found).toEqual([]);
    expect(new TextDecoder().decode(linked.files.read('/bid/secret'))).toBe('mine');
    const barred = createMemoryHost({ files: { [`output/${list}/x`]: '' } });
    expect(build(barred, first).found).toEqual(['EMV921']);
  });
});

describe('a document that somebody changed since emvi wrote it', () => {
  const edit = (host: MemoryHost, name: string, text: string) =>
    host.files.put(`/bid/output/${name}`, new TextEncoder().encode(text));

  test('is kept beside the new one, and that is told', () => {
    const { host } = builtOnce();
    edit(host, 'plan.docx', 'plan by hand');
    const { found, diagnostics } = build(host, second);
    expect(found).toEqual(['EMV930']);
    expect(stored(host)).toEqual(sorted({ ...second, 'plan-bewerkt.docx': 'plan by hand' }));
    expect(diagnostics.map((one) => phrase(one, 'nl').message)).toEqual([
      'output/plan.docx was niet meer zoals emvi het maakt; uw versie is bewaard als plan-bewerkt.docx',
    ]);
    expect(build(host, second).found).toEqual([]);
  });

  test('gets the next free name, in the language of the bid, and no second copy of the same', () => {
    const { host } = builtOnce();
    for (const text of ['by hand 1', 'by hand 2', 'by hand 1']) {
      edit(host, 'plan.docx', text);
      build(host, second, 'en');
    }
    expect(stored(host)).toEqual(
      sorted({ ...second, 'plan-edited.docx': 'by hand 1', 'plan-edited-2.docx': 'by hand 2' }),
    );
  });

  test('never takes the place of another document', () => {
    const { host } = builtOnce();
    edit(host, 'plan.docx', 'by hand');
    build(host, { 'plan.docx': 'plan 2', 'Plan-Bewerkt.docx': 'a document of that name' });
    expect(stored(host)).toMatchObject({
      'Plan-Bewerkt.docx': 'a document of that name',
      'plan-bewerkt-2.docx': 'by hand',
    });
  });

  test('fits under a name as long as names may be', () => {
    const host = createMemoryHost();
    const name = `${'n'.repeat(235)}.docx`;
    build(host, { [name]: '1' });
    edit(host, name, 'by hand');
    expect(build(host, { [name]: '2' }).found).toEqual(['EMV930']);
    expect(Object.keys(stored(host)).find((kept) => kept !== name)).toMatch(/^n{227}-bewerkt\.docx$/u);
  });

  test('is left alone when it says what emvi would write', () => {
    const { host } = builtOnce();
    edit(host, 'plan.docx', 'plan 2');
    expect(build(host, second).found).toEqual([]);
    expect(stored(host)).toEqual(sorted(second));
  });

  test('is kept where emvi has never built before', () => {
    const host = createMemoryHost({ files: { 'output/plan.docx': 'written in Word' } });
    expect(build(host, first).found).toEqual(['EMV930']);
    expect(stored(host)['plan-bewerkt.docx']).toBe('written in Word');
  });

  test('leaves no copy when the build cannot write', () => {
    const { host, ask } = builtOnce();
    edit(host, 'plan.docx', 'by hand');
    const before = stored(host);
    ask((call, path) => (call === 'replace' && path.endsWith('dashboard.docx') ? 'EBUSY' : undefined));
    expect(build(host, second).found).toEqual(['EMV922']);
    expect(stored(host)).toEqual(before);
  });
});

test.each(['~$an.docx', '~$plan.docx', '.~lock.plan.docx#'])('%s beside a document says whether it is open', (name) => {
  const { host } = builtOnce();
  host.files.put(`/bid/output/${name}`, new Uint8Array());
  const { diagnostics } = build(host, second);
  const told = diagnostics.map(({ type, certainty, parameters }) => [type.code, certainty, parameters['path']]);
  // Word replaces the first letters of long names only.
  expect(told).toEqual(name === '~$an.docx' ? [] : [['EMV934', 'presumed', 'output/plan.docx']]);
});

describe('a build that is killed', () => {
  /** Kills the second build at a call, halfway when it writes. */
  function killedAt(number: number): MemoryHost {
    const { host, ask } = builtOnce();
    let count = 0;
    ask((call, path) => {
      count += 1;
      if (count <= number) return undefined;
      if (call === 'writeNew' && count === number + 1) host.files.put(path, new TextEncoder().encode('pla'));
      throw new Killed();
    });
    expect(() => build(host, second)).toThrow(Killed);
    ask(() => undefined);
    return host;
  }

  test.each(calls.map((call, number) => ({ call, number })))('at $number: $call', ({ number }) => {
    const host = killedAt(number);
    const documents = Object.entries(stored(host)).filter(([name]) => !name.startsWith('.emvi-'));
    for (const [name, text] of documents) {
      expect([(first as Documents)[name], (second as Documents)[name]]).toContain(text);
    }
    const renewed = documents.filter(([, text]) => text.endsWith('2')).length;
    const isTorn = renewed > 0 && renewed < 3;
    expect(findTorn(host, '/bid/output')).toHaveLength(isTorn ? 1 : 0);

    const { found } = build(host, second);
    expect(found).toEqual(isTorn ? ['EMV932'] : []);
    expect(stored(host)).toEqual(sorted(second));
    expect(findTorn(host, '/bid/output')).toEqual([]);
    expect(build(host, first).found).toEqual([]);
  });

  const tornAt = calls.findIndex((call) => call.startsWith('replace')) + 1;

  test('is told with the documents that are new and those that are not', () => {
    const told = findTorn(killedAt(tornAt), '/bid/output').map((one) => phrase(one, 'en').message);
    expect(told).toEqual([
      'a build was broken off halfway; in output these are new: plan.docx, and these are not: dashboard.docx, more.md',
    ]);
  });

  test('is not put right by a build of some documents, until the rest follows', () => {
    const host = killedAt(tornAt + 1);
    expect(build(host, { 'same.md': 'same' }).found).toEqual(['EMV931']);
    expect(build(host, { 'more.md': 'more 2' }).found).toEqual(['EMV932']);
    expect(build(host, second).found).toEqual([]);
    expect(stored(host)).toEqual(sorted(second));
  });

  test('is still told when the next one cannot write', () => {
    const { host, ask } = builtOnce();
    ask((call, path) => {
      if (call === 'replace' && path.endsWith('dashboard.docx')) throw new Killed();
      return undefined;
    });
    expect(() => build(host, second)).toThrow(Killed);
    ask((call, path) => (call === 'replace' && path.endsWith('dashboard.docx') ? 'EBUSY' : undefined));
    expect(build(host, second).found).toEqual(['EMV922', 'EMV931']);
  });

  test('on another machine, or still at work, is left alone', () => {
    const files = { 'output/.emvi-0000abcd-7-0.tmp': 'half', 'output/.emvi-0000abcd-7-1.list.tmp': '{}' };
    const host = createMemoryHost({ files, atWork: ['0000abcd-7'] });
    build(host, first);
    expect(stored(host)).toEqual(
      sorted({ ...first, '.emvi-0000abcd-7-0.tmp': 'half', '.emvi-0000abcd-7-1.list.tmp': '{}' }),
    );
  });
});

describe('two builds at once in one folder', () => {
  const other = { 'plan.docx': 'plan 3', 'dashboard.docx': 'dashboard 3', 'same.md': 'other', 'more.md': 'more 3' };

  test.each(calls.map((call, number) => ({ call, number })))('the other whole before $number: $call', ({ number }) => {
    const { host, ask } = builtOnce({ atWork: ['00000000-1', '00000000-2'] });
    const otherHost: Host = { ...host, processName: '00000000-2' };
    let count = 0;
    let found: readonly string[] = [];
    ask(() => {
      if (count++ === number) found = build(otherHost, other).found;
      return undefined;
    });
    const outcome = build(host, second);
    expect([found, outcome.found]).toEqual([[], []]);
    expect(stored(host)).toEqual(sorted(second));
  });

  test('that never stop end with a finding', () => {
    const { host, ask } = builtOnce({ atWork: ['00000000-1', '00000000-2'] });
    let count = 0;
    let isInside = false;
    ask((call, path) => {
      if (isInside || call !== 'kindOf' || !path.endsWith('plan.docx')) return undefined;
      isInside = true;
      build({ ...host, processName: '00000000-2' }, { ...other, 'same.md': `other ${count++}` });
      isInside = false;
      return undefined;
    });
    expect(build(host, second)).toMatchObject({ written: [], found: ['EMV933'] });
  });
});

describe.each(['ENOSPC', 'EACCES', 'EBUSY', 'EPERM', 'EIO'])('%s at any call', (trouble) => {
  const changing = calls.map((call, number) => ({ call, number })).filter(({ call }) => !call.startsWith('kindOf'));

  test.each(changing)('$number: $call', ({ number }) => {
    const { host, ask } = builtOnce();
    let count = 0;
    ask(() => (count++ === number ? trouble : undefined));
    const { written, diagnostics } = build(host, second);
    if (diagnostics.length === 0) {
      // A list that cannot be read or a rest that cannot be removed is no reason to write nothing.
      expect(stored(host)).toMatchObject(second);
    } else if (written.length === 0) {
      expect(stored(host)).toEqual(sorted(first));
      expect(diagnostics.map(({ type }) => type.source)).toEqual(['system']);
    } else {
      expect(diagnostics.map(({ type }) => type.code)).toEqual(['EMV930', 'EMV930']);
      expect(stored(host)).toMatchObject(second);
    }
  });
});
