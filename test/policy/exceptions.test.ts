import { describe, expect, test } from 'vitest';
import { type BidFiles, check, checkMarked, cleanBid } from '../support/bid.ts';

const emptyKpi =
  '  - id: KPI-02\n    title: "Extra"\n    target: "≤ 8 weken na gunning"\n    measurement: "Projectplan"\n    reporting: "Wekelijks"\n';
const clean = cleanBid['kpis.yaml'] ?? '';

/** A bid with a KPI that serves nothing (EMV202), and something about that on the lines before it. */
function kpiBelow(lines: string): BidFiles {
  return { 'kpis.yaml': `${clean}${lines}${emptyKpi}` };
}

/** What these tests are about: exceptions, and some findings that they hide. */
const only = [
  'EMV012',
  'EMV030',
  'EMV031',
  'EMV032',
  'EMV033',
  'EMV034',
  'EMV101',
  'EMV202',
  'EMV205',
  'EMV302',
  'EMV305',
];

async function codesOf(files: BidFiles): Promise<string[]> {
  const { diagnostics } = await check({ ...cleanBid, ...files }, { only });
  return diagnostics.map(({ type }) => type.code);
}

const cases: Readonly<Record<string, BidFiles>> = {
  'a comment above an item goes for the whole item': kpiBelow(
    '  # emvi-ignore EMV202: deze KPI stuurt het contract en hoort bij geen wens\n',
  ),
  'the name of a finding will do': kpiBelow('  # emvi-ignore kpi-without-purpose: stuurt het contract\n'),
  'case does not count in a code': kpiBelow('  # emvi-ignore emv202: stuurt het contract\n'),
  'comments may stand above each other, with blank lines between': {
    'kpis.yaml': `${clean}  # emvi-ignore EMV202: stuurt het contract\n\n  # gewone opmerking\n  # emvi-ignore ⟦EMV031:EMV301⟧: onnodig\n${emptyKpi}`,
  },
  'a comment above a field goes for that field and not for its neighbours': {
    'kpis.yaml': clean
      .replace(
        '    target: "≤ 6 weken na gunning"',
        '    # emvi-ignore EMV302: de norm volgt uit de nota\n    target: "zo snel mogelijk"',
      )
      .replace('    measurement: "Projectplan"\n', '')
      .replace('id: KPI-01', 'id: ⟦EMV305:KPI-01⟧'),
  },
  'a comment behind a text goes for its line': {
    'kpis.yaml': clean.replace('"≤ 6 weken na gunning"', '"zo snel mogelijk"  # emvi-ignore EMV302: volgt uit de nota'),
  },
  'a comment above a list goes for all of it': {
    'kpis.yaml': `# emvi-ignore EMV202: alle KPI's zonder wens sturen het contract\n${clean}${emptyKpi}`,
  },
  'a comment above an item does not reach the next item': {
    'kpis.yaml': `${clean}  # emvi-ignore EMV202: stuurt het contract\n${emptyKpi}${emptyKpi.replace('KPI-02', '⟦EMV202:KPI-03⟧')}`,
  },
  'several codes share one reason': {
    'kpis.yaml': `${clean.replace('    measurement: "Projectplan"\n', '').replace('    reporting: "Wekelijks"\n', '').replace('  - id: KPI-01', '  # emvi-ignore EMV305, EMV306: meting volgt na de nota\n  - id: KPI-01')}`,
  },
  'what is quoted is no comment': {
    'wishes.yaml': `${cleanBid['wishes.yaml']}    benefit: "zie # emvi-ignore EMV202: niets"\n`,
  },
  'a reason is needed, and without one nothing is hidden': {
    'kpis.yaml': `${clean}  # emvi-ignore ⟦EMV030:EMV202⟧\n${emptyKpi.replace('KPI-02', '⟦EMV202:KPI-02⟧')}`,
  },
  'filling is no reason': {
    'kpis.yaml': `${clean}  # emvi-ignore ⟦EMV030:EMV202⟧: n.v.t.\n${emptyKpi.replace('KPI-02', '⟦EMV202:KPI-02⟧')}`,
  },
  'an exception for what is not found is reported': {
    'kpis.yaml': `# emvi-ignore ⟦EMV031:EMV305⟧: de meting staat in de bijlage\n${clean}`,
  },
  'an unknown code is reported': {
    'kpis.yaml': `# emvi-ignore ⟦EMV032:EMV399⟧: de meting staat in de bijlage\n${clean}`,
  },
  'a comment without a code is reported': {
    'kpis.yaml': `# ⟦EMV034:emvi-ignore⟧\n# ⟦EMV034:emvi-disable EMV202: waarom niet⟧\n${clean}`,
  },
  'an ordinary comment that names emvi is none': {
    'kpis.yaml': `# met emvi gecontroleerd; EMV202 is besproken\n${clean}`,
  },
  'what cannot be read stays an error': {
    'kpis.yaml': `${clean}    # emvi-ignore ⟦EMV033:EMV101⟧: dit veld is voor onszelf\n    ⟦EMV101:kleur⟧: "blauw"\n`,
  },
  'a waiver goes for its item': {
    'kpis.yaml': `${clean}${emptyKpi}    waivers:\n      - code: EMV202\n        reason: "KPI-02 stuurt het contract"\n`,
  },
  'a waiver that hides nothing is reported': {
    'kpis.yaml': `${clean}    waivers:\n      - code: ⟦EMV031:EMV202⟧\n        reason: "stuurt het contract"\n`,
  },
  'a waiver needs real words': {
    'kpis.yaml': `${clean}${emptyKpi.replace('KPI-02', '⟦EMV202:KPI-02⟧')}    waivers:\n      - code: ⟦EMV030:EMV202⟧\n        reason: "-"\n`,
  },
  'a waiver with an unknown name': {
    'kpis.yaml': `${clean}    waivers:\n      - code: ⟦EMV032:kpi-zonder-doel⟧\n        reason: "stuurt het contract"\n`,
  },
  'a waiver of a party or document is read too': {
    'emvi.yaml': `${cleanBid['emvi.yaml']}parties:\n  - id: client\n    waivers:\n      - code: ⟦EMV031:EMV202⟧\n        reason: "stuurt het contract"\n`,
  },
  'the id in a reason is no mention': {
    'kpis.yaml': `${clean}${emptyKpi}    waivers:\n      - code: EMV202\n        reason: "KPI-99 deed dit vroeger"\n`,
  },
};

test.each(Object.entries(cases))('%s', async (_, files) => {
  const { found, announced } = await checkMarked(files, { only });
  expect(found).toEqual(announced);
});

describe('in Markdown', () => {
  const wrong = 'Wij meten W-99.';
  const comment = '<!-- emvi-ignore EMV205: W-99 komt in de nota -->';

  test.each([
    ['above a paragraph', `${comment}\n${wrong}\n`, []],
    ['above a paragraph, after a blank line', `${comment}\n\n${wrong}\nEn W-98 ook.\n\n${wrong}\n`, ['EMV205']],
    ['a paragraph goes on over lines', `${comment}\nAlles over\nW-99 hier.\n`, []],
    ['not the next paragraph', `${comment}\nAlles klopt met W-99.\n\n${wrong}\n`, ['EMV205']],
    ['above an item of a list', `${comment}\n- een W-99\n  en W-99\n- twee\n`, []],
    ['not the next item of a list', `${comment}\n- een W-99\n- twee W-99\n`, ['EMV205']],
    ['above a heading for its section', `${comment}\n## Kop\n\n${wrong}\n\n### Onder\n\n${wrong}\n`, []],
    ['not the next section', `${comment}\n## Kop\n\n${wrong}\n\n## Ander\n\n${wrong}\n`, ['EMV205']],
    ['above an underlined heading', `${comment}\nKop\n---\n\n${wrong}\n\nAnder\n===\n\n${wrong}\n`, ['EMV205']],
    ['a heading in code is no heading', `${comment}\n## Kop\n\n\`\`\`text\n# geen kop\n\`\`\`\n\n${wrong}\n`, []],
    ['behind a text for its line', `${wrong} ${comment}\n${wrong}\n`, ['EMV205']],
    ['over several lines', `<!--\n  emvi-ignore EMV205: W-99 komt\n  in de nota\n-->\n${wrong}\n`, []],
    ['Windows line ends', `${comment}\r\n${wrong}\r\n\r\n${wrong}\r\n`, ['EMV205']],
    ['without a reason', `<!-- emvi-ignore EMV205 -->\n${wrong}\n`, ['EMV030', 'EMV205']],
    ['unused', `${comment}\nAlles klopt.\n`, ['EMV031']],
    ['in code it is an example', `\`\`\`html\n${comment}\n\`\`\`\n\n${wrong}\n`, ['EMV205']],
    ['at the very end', `${wrong}\n\n${comment}\n`, ['EMV205', 'EMV031']],
  ])('%s', async (_, text, expected) => {
    expect((await codesOf({ 'sections/summary.md': text })).sort()).toEqual([...expected].sort());
  });
});

test('hidden findings are counted', async () => {
  const { suppressed } = await check(
    {
      ...cleanBid,
      'kpis.yaml': `# emvi-ignore EMV202: sturen het contract\n${clean}${emptyKpi}${emptyKpi.replace('KPI-02', 'KPI-03')}`,
    },
    { only },
  );
  expect(suppressed).toBe(2);
});

test('in a bid that could not be read whole no exception is called useless', async () => {
  const codes = await codesOf({
    'wishes.yaml': 'wishes:\n  - id: W-01\n    text: > 95%\n    kpis: [KPI-01]\n',
    'kpis.yaml': `# emvi-ignore EMV305: de meting staat in de bijlage\n${clean}`,
  });
  expect(codes).toEqual(['EMV012']);
});

test('an exception for what only building finds is not called useless', async () => {
  expect(await codesOf({ 'kpis.yaml': `# emvi-ignore EMV907: zo bedoeld\n${clean}` })).not.toContain('EMV031');
});

test('a suggestion is a code or name that exists', async () => {
  const { diagnostics } = await check({
    ...cleanBid,
    'kpis.yaml': `# emvi-ignore kpi-without-purpos: stuurt het contract\n${clean}`,
  });
  expect(diagnostics.find(({ type }) => type.code === 'EMV032')?.parameters).toEqual({
    code: 'kpi-without-purpos',
    hint: 'kpi-without-purpose',
  });
});
