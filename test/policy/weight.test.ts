import { describe, expect, test } from 'vitest';
import { defineFinding, diagnose, type FindingDeclaration } from '../../src/diagnostics/diagnostic.ts';
import { Policy, type PolicyOptions } from '../../src/policy/policy.ts';
import { type BidFiles, check, cleanBid } from '../support/bid.ts';

const text = { nl: () => 'tekst', en: () => 'text' };

function kind(code: `EMV${number}`, more: Partial<FindingDeclaration<Record<never, never>>> = {}) {
  return defineFinding<Record<never, never>>({
    code,
    name: `kind-${code}`,
    severity: 'warning',
    consequence: 'points',
    text: { message: text, why: text, help: text },
    ...more,
  });
}

/** What one finding weighs in a run without a bid; undefined when it is off. */
function weightOf(type: ReturnType<typeof kind>, options: Partial<PolicyOptions> = {}): string | undefined {
  const policy = new Policy({ sources: [], bid: undefined, baseline: undefined }, [], { isStrict: false, ...options });
  return policy.judge([diagnose(type, undefined, {})]).diagnostics[0]?.severity;
}

describe('profiles', () => {
  const type = kind('EMV400', { profiles: { draft: 'off', submission: 'error' } });

  test.each([
    ['review', 'warning'],
    ['draft', undefined],
    ['submission', 'error'],
  ] as const)('in %s a finding weighs %s', (profile, expected) => {
    expect(weightOf(type, { profile })).toBe(expected);
  });

  test('a finding that declares nothing weighs the same everywhere', () => {
    expect(weightOf(kind('EMV400'), { profile: 'submission' })).toBe('warning');
  });

  test('strictness makes an error of a warning and not of a remark', () => {
    expect(weightOf(kind('EMV400'), { isStrict: true })).toBe('error');
    expect(weightOf(kind('EMV400', { severity: 'info' }), { isStrict: true })).toBe('info');
  });
});

/** A bid with a KPI without measuring source (EMV305) and these settings. */
function bidWith(checks: string): BidFiles {
  const kpis = (cleanBid['kpis.yaml'] ?? '').replace('    measurement: "Projectplan"\n', '');
  return { ...cleanBid, 'emvi.yaml': `${cleanBid['emvi.yaml']}checks:\n${checks}`, 'kpis.yaml': kpis };
}

function severity(code: string, value: string): string {
  return `  severities:\n    - code: ${code}\n      severity: ${value}\n`;
}

async function found(files: BidFiles, options: Partial<PolicyOptions> = {}): Promise<string[]> {
  const { diagnostics } = await check(files, { only: ['EMV032', 'EMV033', 'EMV109', 'EMV305'], ...options });
  return diagnostics.map((diagnostic) => `${diagnostic.type.code} ${diagnostic.severity}`);
}

describe('the manifest', () => {
  test('sets the weight of a finding by its code or its name', async () => {
    expect(await found(bidWith(severity('EMV305', 'info')))).toEqual(['EMV305 info']);
    expect(await found(bidWith(severity('kpi-without-measurement', 'warning')))).toEqual(['EMV305 warning']);
  });

  test('can switch a finding off', async () => {
    expect(await found(bidWith(severity('emv305', 'off')))).toEqual([]);
  });

  test('what it sets goes before strictness, which still counts warnings as errors', async () => {
    expect(await found(bidWith(severity('EMV305', 'warning')), { isStrict: true })).toEqual(['EMV305 error']);
  });

  test('names the profile, and the run goes before it', async () => {
    const files = bidWith('  profile: submission\n');
    expect((await check(files)).profile).toBe('submission');
    expect((await check(files, { profile: 'draft' })).profile).toBe('draft');
  });

  test('a code that does not exist is reported at its place', async () => {
    const { diagnostics } = await check(bidWith(severity('EMV399', 'off')));
    const unknown = diagnostics.find(({ type }) => type.code === 'EMV032');
    expect(unknown?.span?.file.text.slice(unknown.span.start, unknown.span.end)).toBe('EMV399');
  });

  test('a misspelled severity is explained by the schema', async () => {
    expect(await found(bidWith(severity('EMV305', 'warn')))).toContain('EMV109 error');
  });

  test.each(['EMV012', 'EMV101', 'EMV901'])('%s cannot be switched off', async (code) => {
    expect(await found(bidWith(severity(code, 'off')))).toEqual(['EMV033 warning', 'EMV305 error']);
  });

  test('what is about reading may weigh more', async () => {
    expect(await found(bidWith(severity('EMV111', 'error')))).toEqual(['EMV305 error']);
  });

  test('in a submission the gate cannot weigh less', async () => {
    const files = bidWith(`  profile: submission\n${severity('EMV305', 'off')}`);
    expect(await found(files)).toEqual(['EMV033 warning', 'EMV305 error']);
    expect(await found(files, { profile: 'review' })).toEqual([]);
  });
});
