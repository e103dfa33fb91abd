import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { reportJunit } from '../../../src/report/formats/junit.ts';
import { exampleFindings, findingIn, looserNormFound, missingFileFound, vagueWordFound } from '../example-findings.ts';
import { contextOf } from '../report-context.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: Element[];
  text: string;
}

/** What may stand in what, and which attributes an element must have, as Jenkins and Azure DevOps read the form. */
const form: Readonly<Record<string, { readonly children: readonly string[]; readonly required: readonly string[] }>> = {
  testsuites: { children: ['testsuite'], required: ['name', 'tests', 'failures', 'errors'] },
  testsuite: { children: ['testcase'], required: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'] },
  testcase: { children: ['failure', 'error', 'system-out'], required: ['name', 'classname', 'time'] },
  failure: { children: [], required: ['message', 'type'] },
  error: { children: [], required: ['message', 'type'] },
  'system-out': { children: [], required: [] },
};

/** Reads XML with a strict parser; throws when it is not well-formed. */
function read(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ fragment: false });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [root = top] = top.children;
  return root;
}

function faultsIn(element: Element): string[] {
  const own = form[element.name];
  if (own === undefined) return [`unknown element ${element.name}`];
  return [
    ...own.required.filter((name) => !(name in element.attributes)).map((name) => `${element.name} lacks ${name}`),
    ...element.children.flatMap((child) =>
      own.children.includes(child.name) ? faultsIn(child) : [`${child.name} in ${element.name}`],
    ),
  ];
}

function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

describe.each([
  ['findings of every kind', exampleFindings],
  ['no findings', []],
])('a report of %s', (_, findings) => {
  const root = read(reportJunit(findings, contextOf()));

  test('has the form of a JUnit report', () => {
    expect(faultsIn(root)).toEqual([]);
  });

  test('counts what it holds, as a whole and a suite', () => {
    for (const element of [root, ...all(root, 'testsuite')]) {
      const counts = ['testcase', 'failure', 'error'].map((name) => String(all(element, name).length));
      expect(counts).toEqual(['tests', 'failures', 'errors'].map((name) => element.attributes[name]));
    }
  });
});

test('a clean check is a test that passed for every family of findings', () => {
  const root = read(reportJunit([], contextOf()));
  expect(all(root, 'testcase')).toHaveLength(10);
  expect(root.attributes).toMatchObject({ tests: '10', failures: '0', errors: '0' });
});

test('what makes the check fail is a failure, trouble outside the bid an error, the rest passed', () => {
  const root = read(reportJunit([looserNormFound, vagueWordFound, missingFileFound], contextOf()));
  const [failure] = all(root, 'failure');
  expect(failure?.attributes['message']).toBe('norm van KPI-02 is ruimer dan wens W-02 belooft');
  expect(failure?.text).toContain('kpis.yaml:4:22\nNorm van KPI-02 is ruimer');
  expect(all(root, 'error').map(({ attributes }) => attributes['type'])).toEqual(['EMV001 missing-file']);
  expect(all(root, 'system-out').map(({ text }) => text)).toEqual([expect.stringContaining('"inclusief" is vaag.')]);
});

test('no text of a bid can break the form', () => {
  const finding = findingIn('a ⟦b⟧', 'x"<>&\'\u0000\u001b\ufffe]]>.yaml');
  const root = read(reportJunit([finding], contextOf({ folder: 'bids/<&>' })));
  expect(faultsIn(root)).toEqual([]);
  expect(all(root, 'failure')).toHaveLength(1);
});
