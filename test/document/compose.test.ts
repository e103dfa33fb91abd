import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../src/document/tree.ts';
import { shown } from '../support/bid.ts';
import { compose, templatesOf, textOf } from './support.ts';

const manifest = (rest: string) => `emvi: 1\ntitle: "Ons plan"\n${rest}`;
const klassiek = manifest('documents:\n  - id: plan\n    template: klassiek\n');

const wishes = [
  'wishes:',
  '  - id: W-01',
  '    text: "Onboarding binnen 6 weken."',
  '    measures:',
  '      - 2 proefmigraties',
  '      - cut-over weekend',
  '    kpis:',
  '      - KPI-01',
  '    proof:',
  '      - testrapporten',
  '    evidence:',
  '      - B11',
  '',
].join('\n');

const kpis = [
  'kpis:',
  '  - id: KPI-01',
  '    title: "Onboarding"',
  '    norms:',
  '      - subject: "Go-live"',
  '        atMost: "6 weken"',
  '        from: "gunning"',
  '      - subject: "P3"',
  '        atMost: "8 uur"',
  '        attained:',
  '          atLeast: "90%"',
  '          per: "maand"',
  '    measurement: "Projectplan"',
  '    frequencies:',
  '      - Maandelijks',
  '      - QBR',
  '    escalationSteps:',
  '      - when: "1 maand"',
  '        then: "overleg"',
  '      - then: "verbeterplan"',
  '',
].join('\n');

const small = {
  'wishes.yaml': wishes,
  'kpis.yaml': kpis,
  'evidence.yaml': 'evidence:\n  - id: B11\n    title: "Rapport"\n',
};

describe('klassiek', () => {
  test('composes the cells of the wishes from their parts', () => {
    const { text } = compose({ ...small, 'emvi.yaml': klassiek });
    expect(text).toContain(
      'W-01\tOnboarding binnen 6 weken.\t2 proefmigraties; cut-over weekend.\tKPI-01, testrapporten, B11.',
    );
  });

  test('shows the wishes as a list with explanations when asked', () => {
    const options = '    options:\n      wishes: list-with-explanation\n';
    const { text } = compose({ ...small, 'emvi.yaml': klassiek + options });
    expect(text).toContain(
      'W-01 Onboarding binnen 6 weken.\nToelichting op invulling:\nW-01: 2 proefmigraties; cut-over weekend.',
    );
  });

  test('lets a section phrase the line between the wishes and the answers', () => {
    const section = '{{> wishes-list}}\n\nToelichting (selectie):\n\n{{> wishes-explanation}}\n';
    const { text } = compose({ ...small, 'emvi.yaml': klassiek, 'sections/wishes.md': section });
    expect(text).toContain('W-01 Onboarding binnen 6 weken.\nToelichting (selectie):\nW-01: 2 proefmigraties;');
  });

  test('speaks English in a document that is in English', () => {
    const { text } = compose({ ...small, 'emvi.yaml': `${klassiek}    language: en\n` });
    expect(text).toContain('Programme of Wishes\nW-xx\tWish (verbatim)\tOur answer\tMeasured by');
    expect(text).toContain('Go-live ≤6 weken from gunning; P3 ≤8 uur (90% attained per maand)');
  });

  test('leaves out chapters that have neither a section nor data', () => {
    const { tree } = compose({ ...small, 'emvi.yaml': klassiek });
    expect(headings(tree?.blocks ?? [])).toEqual(['Ons plan', 'Programma van Wensen', 'KPI/SLA (overzicht)']);
  });

  test('puts a section in the place of the data and its headings below the chapter', () => {
    const section = '# Onze wensen\n\n## Samen\n\nZie de tabel.\n\n{{> wishes-table}}\n';
    const { tree, text } = compose({ ...small, 'emvi.yaml': klassiek, 'sections/wishes.md': section });
    expect(headings(tree?.blocks ?? [])).toEqual(['Ons plan', 'Onze wensen', 'Samen', 'KPI/SLA (overzicht)']);
    expect(text).toContain('Zie de tabel.\nW-xx\t');
  });

  test('follows the order, titles and own chapters of the manifest', () => {
    const chapters =
      '    chapters:\n      - id: team\n        title: "Ons team"\n        body: team.md\n      - id: wishes\n        title: "PvW"\n';
    const { tree, diagnostics } = compose({ ...small, 'emvi.yaml': klassiek + chapters, 'team.md': 'Zes mensen.\n' });
    expect(headings(tree?.blocks ?? [])).toEqual(['Ons plan', 'Ons team', 'PvW']);
    expect(diagnostics).toEqual([]);
  });

  test('numbers the chapters but not what is still needed', () => {
    const { tree } = compose({
      ...small,
      'emvi.yaml': klassiek,
      'inputs.yaml': 'inputs:\n  - id: I-01\n    text: "Volumes"\n',
    });
    const numbered = (tree?.blocks ?? []).flatMap((block) => (block.type === 'heading' ? [block.isNumbered] : []));
    expect(numbered).toEqual([false, true, true, false]);
  });

  test('shows phases in one line, or with what they deliver below', () => {
    const phases =
      'phases:\n  - id: F1\n    title: Initiatie\n    activities:\n      - Kick-off\n      - Intake\n' +
      '  - id: F2\n    label: "Fase 1"\n    title: Beheer\n    start: "week 6"\n    deliverables:\n      - Rapport\n';
    const { text } = compose({ ...small, 'emvi.yaml': klassiek, 'phases.yaml': phases });
    expect(text).toContain('Initiatie: Kick-off, Intake.\nFase 1: Beheer (vanaf week 6)\nDeliverables: Rapport.');
  });

  test('shows meetings, roles and service windows in a line each', () => {
    const organisation =
      'meetings:\n  - id: st\n    name: Stuurgroep\n    frequency: "per kwartaal"\n  - id: cab\n    name: CAB\n    isOnRequest: true\n' +
      'roles:\n  - id: pl\n    name: Projectleider\nserviceWindows:\n  - id: s1\n    text: "24/7 P1"\n  - id: s2\n    text: "P4 backlog"\n';
    const { text } = compose({ ...small, 'emvi.yaml': klassiek, 'organisation.yaml': organisation });
    expect(text).toContain(
      'Stuurgroep (per kwartaal), CAB (op verzoek).\nRollen: Projectleider.\nBereikbaarheid: 24/7 P1; P4 backlog.',
    );
  });

  test('keeps a long answer out of the table and prints it below', () => {
    const body = 'Eerst dit.\n\n- dan dat\n';
    const { text, diagnostics } = compose({
      'emvi.yaml': klassiek,
      'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Wens"\n    body: antwoorden/w1.md\n',
      'antwoorden/w1.md': body,
    });
    expect(text).toContain('W-01\tWens\tZie de toelichting onder de tabel.\t');
    expect(text).toContain('Eerst dit.\ndan dat');
    expect(diagnostics).toEqual([]);
  });

  test('puts a short answer into the table', () => {
    const { text } = compose({
      'emvi.yaml': klassiek,
      'wishes.yaml': 'wishes:\n  - id: W-01\n    text: "Wens"\n    body: w1.md\n',
      'w1.md': 'Wij doen **a | b**\nsamen.\n',
    });
    expect(text).toContain('W-01\tWens\tWij doen a | b samen.\t');
  });
});

describe('kpi-dashboard', () => {
  test('has the seven columns and falls back on structured fields', () => {
    const { text } = compose(small, 'kpi-dashboard');
    expect(text).toBe(
      [
        'KPI/SLA-dashboard',
        'KPI ID\tOmschrijving\tNorm/Target\tMeting\tRapportage\tEscalatie\tLink W-xx/criterium',
        'KPI-01\tOnboarding\tGo-live ≤6 weken vanaf gunning; P3 ≤8 uur (90% gehaald per maand)\tProjectplan\tMaandelijks + QBR\t1 maand → overleg; verbeterplan\tW-01 Onboarding binnen 6 weken.',
      ].join('\n'),
    );
  });

  test('lies on its side', () => {
    const { tree } = compose(small, 'kpi-dashboard');
    expect(tree?.blocks.map(({ type }) => type)).toEqual(['landscape']);
  });

  test('adds the columns that a KPI fills when all are asked for', () => {
    const { text } = compose({
      'emvi.yaml': manifest(
        'documents:\n  - id: d\n    template: kpi-dashboard\n    language: en\n    options:\n      columns: all\n',
      ),
      'kpis.yaml':
        'kpis:\n  - id: KPI-01\n    owner: "SDM"\n    sanctions:\n      - penalty\n      - bonus\n  - id: KPI-02\n',
    });
    expect(text).toContain('KPI ID\tOwner\tPenalty/bonus\n');
    expect(text).toContain('\tSDM\tpenalty, bonus\n');
  });

  test('lists only the inputs that name it', () => {
    const inputs =
      'inputs:\n  - id: I-01\n    text: "Volumes"\n    documents:\n      - kpi-dashboard\n  - id: I-02\n    text: "Scope"\n';
    const { text } = compose({ ...small, 'inputs.yaml': inputs }, 'kpi-dashboard');
    expect(text).toContain('Benodigde input\nVolumes');
    expect(text).not.toContain('Scope');
  });

  test('is refused without KPIs', () => {
    const files = { 'emvi.yaml': manifest('documents:\n  - id: d\n    template: kpi-dashboard\n') };
    const { tree, diagnostics } = compose(files);
    expect(tree).toBeUndefined();
    expect(diagnostics.map(shown)).toEqual(['EMV904 emvi.yaml kpi-dashboard']);
  });
});

describe('per-criterium', () => {
  const criteria = [
    'criteria:',
    '  - id: K1',
    '    title: "Kwaliteit"',
    '    weight: "60%"',
    '    questions:',
    '      - id: V1',
    '        text: "Hoe borgt u kwaliteit?"',
    '        keyMessage: "Elke maand gemeten."',
    '        approach: "Wij meten."',
    '        measures:',
    '          - meten',
    '        benefit: "Zekerheid."',
    '        kpis:',
    '          - KPI-01',
    '        risks:',
    '          - R-01',
    '    subCriteria:',
    '      - id: K1.1',
    '        title: "K1.1 Team"',
    '        questions:',
    '          - id: V2',
    '            text: "Wie?"',
    '            title: "Mensen"',
    '  - id: K2',
    '    title: "Prijs"',
    '',
  ].join('\n');
  const bid = {
    ...small,
    'criteria.yaml': criteria,
    'risks.yaml': 'risks:\n  - id: R-01\n    text: "Uitval"\n    measures:\n      - reserve\n',
  };

  test('gives a chapter to each criterion with something to answer, and one to the wishes of none', () => {
    const { tree } = compose(bid);
    expect(headings(tree?.blocks ?? [])).toEqual([
      'Plan',
      'K1 Kwaliteit',
      'V1 Hoe borgt u kwaliteit?',
      'K1.1 Team',
      'V2 Mensen',
      'Programma van Wensen',
      'W-01 Onboarding binnen 6 weken.',
    ]);
  });

  test('quotes a question without title that is too long for a heading', () => {
    const question = 'Beschrijf hoe u de kwaliteit borgt. '.repeat(4).trim();
    const { text } = compose({ ...bid, 'criteria.yaml': criteria.replace('Hoe borgt u kwaliteit?', question) });
    expect(text).toContain(`Vraag V1\n${question}\nKernboodschap`);
  });

  test('shows risks with their cause and measures, and phases with their milestones, as tables', () => {
    const { text } = compose({
      ...bid,
      'criteria.yaml': criteria.replace('        risks:', '        phases:\n          - F-1\n        risks:'),
      'phases.yaml':
        'phases:\n  - id: F-1\n    title: Start\n    start: week 1\n    milestones:\n      - text: Plan af\n        at: week 6\n',
      'risks.yaml':
        'risks:\n  - id: R-01\n    text: Uitval\n    cause: Storm\n    measures:\n      - reserve\n      - oefenen\n    owner: Ploegleider\n',
    });
    expect(text).toContain('Planning\nFase\tWanneer\tMijlpaal\nStart\tvanaf week 1\tPlan af (week 6)');
    expect(text).toContain('Risico\tMaatregel\tRol\nR-01 Uitval\nOorzaak: Storm\t• reserve\n• oefenen\tPloegleider');
  });

  test('answers in the order that assessors look for and closes with the commitments', () => {
    const { text } = compose(bid);
    expect(text).toContain(
      [
        'V1 Hoe borgt u kwaliteit?',
        'Kernboodschap',
        'Elke maand gemeten.',
        'Wij meten.',
        'meten',
        'Wat levert dit de opdrachtgever op',
        'Zekerheid.',
        'Risico en maatregel',
        'Risico\tMaatregel',
        'R-01 Uitval\treserve',
        'Meetbaar met: KPI-01.',
      ].join('\n'),
    );
    expect(text).toContain(
      'Toezegging\tNorm\tMeetbron\tRapportage\nKPI-01 Onboarding\tGo-live ≤6 weken vanaf gunning\nP3',
    );
  });

  test('hides the questions and shows the weights when asked', () => {
    const options =
      'documents:\n  - id: p\n    criteria:\n      - K1\n    options:\n      questions: hide\n      weights: show\n';
    const { text } = compose({ ...bid, 'emvi.yaml': manifest(options) });
    expect(text).toContain('K1 Kwaliteit\nWeging: 60%\nV1 Hoe borgt u kwaliteit?\nKernboodschap');
    expect(text).not.toContain('Programma van Wensen');
  });

  test('puts the section of a criterion in the place of its answers', () => {
    const { text } = compose({ ...bid, 'sections/K1.md': '## Zo\n\nVrije tekst.\n' });
    expect(text).toContain('K1 Kwaliteit\nZo\nVrije tekst.');
    expect(text).not.toContain('Kernboodschap');
  });

  test('speaks English', () => {
    const { text } = compose({ ...bid, 'emvi.yaml': 'emvi: 1\ntitle: Plan\nlanguage: en\n' });
    expect(text).toContain('Key message\nElke maand gemeten.');
    expect(text).toContain('Commitment\tNorm\tMeasuring source\tReporting');
  });
});

describe('any document', () => {
  test('presents an item once and links later mentions of it', () => {
    const { tree } = compose({
      ...small,
      'emvi.yaml': klassiek,
      'sections/summary.md': 'Zie W-01 t/m KPI-01 en W-09.\n',
    });
    const all = inlines(tree?.blocks ?? []);
    const anchors = all.flatMap((inline) => (inline.type === 'anchor' ? [inline.name] : []));
    const targets = all.flatMap((inline) => (inline.type === 'reference' ? [inline.target] : []));
    expect(anchors).toEqual(['wishes/W-01', 'kpis/KPI-01']);
    expect(targets).toEqual(['wishes/W-01', 'kpis/KPI-01', 'kpis/KPI-01', 'wishes/W-01']);
  });

  test('knows where every printed text came from', () => {
    const { tree } = compose(small, 'kpi-dashboard');
    const addresses = inlines(tree?.blocks ?? []).flatMap((inline) =>
      inline.type === 'field' ? [inline.address] : [],
    );
    expect(addresses).toContain('kpis/KPI-01#norms/0');
    expect(addresses).toContain('kpis/KPI-01#escalationSteps/0/when');
    expect(addresses).toContain('wishes/W-01#text');
  });

  test('prints any text as it was written', () => {
    const naughty = [
      '{{kpi "x"}}',
      '| a | b |',
      '# kop',
      '- *x* _y_ `z`',
      '<b>&amp;</b>',
      ':::landscape',
      '![x](y)',
      '[a](b){c}',
      '::pagebreak',
      '$1 \\ $&',
    ];
    const lines = naughty.map((text, index) => `  - id: W-${index}\n    text: ${JSON.stringify(text)}`);
    const { text, diagnostics } = compose({ 'emvi.yaml': klassiek, 'wishes.yaml': `wishes:\n${lines.join('\n')}\n` });
    for (const [index, expected] of naughty.entries()) expect(text).toContain(`W-${index}\t${expected}\t`);
    expect(diagnostics).toEqual([]);
  });

  test('never throws or loses a value, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (value) => {
        fc.pre(/\S/u.test(value) && !/[\p{C}\s]/u.test(value));
        const { text } = compose({
          'emvi.yaml': klassiek,
          'wishes.yaml': `wishes:\n  - id: W-01\n    text: ${JSON.stringify(`x${value}x`)}\n`,
        });
        expect(text).toContain(`W-01\tx${value}x\t`);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test('is the same every time', () => {
    const files = { ...small, 'emvi.yaml': klassiek };
    expect(compose(files).markdown).toBe(compose(files).markdown);
    expect(compose(files).tree).toEqual(compose(files).tree);
  });

  test('carries its properties', () => {
    const files = {
      ...small,
      'emvi.yaml': `${klassiek.replace('emvi: 1\n', 'emvi: 1\nauthor: Wij\n')}    audience: submission\n`,
    };
    expect(compose(files, 'plan', { isDraft: true }).tree?.properties).toEqual({
      title: 'Ons plan',
      author: 'Wij',
      language: 'nl',
      audience: 'submission',
      isDraft: true,
    });
  });

  test('loads pictures from the project folder or from beside the text', () => {
    const asked: string[] = [];
    const { diagnostics } = compose(
      { ...small, 'emvi.yaml': klassiek, 'sections/summary.md': 'Zie ![het team](team.png).\n' },
      undefined,
      {
        loadImage: (path) => {
          asked.push(path);
          return undefined;
        },
      },
    );
    expect(asked).toEqual(['team.png', 'sections/team.png']);
    expect(diagnostics.map(shown)).toEqual(['EMV919 sections/summary.md team.png']);
  });

  test('says where the Markdown of a section cannot be kept', () => {
    const section = 'Goed.\n\nMet <b>vet</b> en [link](file:///c).\n\n:::liggend\n';
    const { diagnostics } = compose({ ...small, 'emvi.yaml': klassiek, 'sections/summary.md': section });
    expect(diagnostics.map(shown).sort()).toEqual([
      'EMV916 sections/summary.md </b>',
      'EMV916 sections/summary.md <b>',
      'EMV917 sections/summary.md file:///c',
      'EMV918 sections/summary.md :::liggend',
    ]);
  });

  test('shows braces that cannot be filled as they are and says why', () => {
    const section = 'De norm is {{kpi "KPI-9" "target"}}; {{kpi "KPI-01" "target"}}.\n';
    const { text, diagnostics } = compose({ ...small, 'emvi.yaml': klassiek, 'sections/summary.md': section });
    expect(text).toContain('De norm is {{kpi "KPI-9" "target"}}; Go-live ≤6 weken vanaf gunning; P3');
    expect(diagnostics.map(shown)).toEqual(['EMV909 sections/summary.md KPI-9']);
  });
});

describe('a template of the bid itself', () => {
  const files = { ...small, 'emvi.yaml': manifest('documents:\n  - id: p\n    template: mine\n') };
  const yaml =
    'title: {nl: Mijn, en: Mine}\ndescription: {nl: x, en: x}\nneeds: []\noptions: {}\nchapters: []\ntexts: {hi: {nl: Hallo, en: Hi}}\n';
  const mine = (document: string, more: Record<string, string> = {}) =>
    compose(files, 'p', {
      templates: templatesOf({ 'mine/template.yaml': yaml, 'mine/document.hbs': document, ...more }),
    });

  test('has the same means as those that come with emvi', () => {
    expect(mine('{{word "hi"}} {{#each kpis as |kpi|}}{{kpi.name}}{{/each}}').text).toBe('Hallo Onboarding');
  });

  test.each([
    ['{{kpis.nmae}}', 'EMV907 templates/mine/document.hbs kpis.nmae'],
    ['{{wrod "hi"}}', 'EMV907 templates/mine/document.hbs wrod'],
    ['{{word "hoi"}}', 'EMV907 templates/mine/document.hbs "hoi"'],
    ['{{> riscs}}', 'EMV908 templates/mine/document.hbs riscs'],
    ['{{#each kpis}}', 'EMV906 templates/mine/document.hbs {{#each kpis}}'],
    ['{{lookup kpis 0}}', 'EMV907 templates/mine/document.hbs lookup'],
    ['{{constructor}}', 'EMV907 templates/mine/document.hbs constructor'],
    ['{{#*inline "a"}}{{/inline}}', 'EMV907 templates/mine/document.hbs inline'],
    ['{{#each kpis as |kpi|}}{{kpi.text}}{{/each}}', 'EMV914 templates/mine/document.hbs kpi.text'],
    ['{{#if (some wishes "target")}}x{{/if}}', 'EMV914 templates/mine/document.hbs "target"'],
    ['{{kpi.name}}', 'EMV907 templates/mine/document.hbs kpi.name'],
  ])('is told about %s', (document, expected) => {
    const { tree, diagnostics } = mine(document);
    expect(diagnostics.map(shown)).toEqual([expected]);
    expect(tree).toBeUndefined();
  });

  test('is told that it has no end', () => {
    const { diagnostics } = mine('{{> loop}}', { 'mine/loop.hbs': 'Tekst\n{{> loop}}{{> loop}}\n' });
    expect(diagnostics.map(({ type }) => type.code)).toEqual(['EMV913']);
    expect(diagnostics.map(({ span }) => span?.file.path)).toEqual(['templates/mine/loop.hbs']);
  });

  test('takes the place of a file of a template that comes with emvi', () => {
    const templates = templatesOf({ 'klassiek/wishes.hbs': 'Eigen blok.\n' });
    expect(compose({ ...small, 'emvi.yaml': klassiek }, 'plan', { templates }).text).toContain(
      'Programma van Wensen\nEigen blok.',
    );
  });

  test('is told about chapters whose partial is not there', () => {
    const own = yaml.replace('chapters: []', 'chapters: [{id: a, title: {nl: A, en: A}, partial: gone}]');
    const { diagnostics } = compose(files, 'p', {
      templates: templatesOf({ 'mine/template.yaml': own, 'mine/document.hbs': 'x' }),
    });
    expect(diagnostics.map(shown)).toEqual(['EMV901 templates/mine/template.yaml gone']);
  });
});

function headings(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.type === 'heading' ? [textOf({ blocks: [block] } as never)] : []));
}

function inlines(blocks: readonly (Block | Inline)[]): Inline[] {
  return blocks.flatMap((block): Inline[] => {
    if (block.type === 'table') {
      return [block.header, ...block.rows.map(({ cells }) => cells)].flatMap((cells) =>
        cells.flatMap(({ children }) => inlines(children)),
      );
    }
    if (block.type === 'list') return block.items.flatMap(({ children }) => inlines(children));
    const below = 'children' in block ? inlines(block.children) : [];
    return ['field', 'anchor', 'reference'].includes(block.type) ? [block as Inline, ...below] : below;
  });
}
