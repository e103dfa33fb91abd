import { type Diagnostic, defineFinding, diagnose, type RelatedPlace } from '../../src/diagnostics/diagnostic.ts';
import { SourceFile } from '../../src/text/source-file.ts';

const kpis = new SourceFile(
  'kpis.yaml',
  [
    'kpis:',
    '  - id: KPI-02',
    '    title: "Onboarding"',
    '    target: "Go-live ≤8 weken; datamigratie ≥99,9% juist"',
    '    metting: "Projectplan"',
    '',
  ].join('\n'),
);
const wishes = new SourceFile(
  'wishes.yaml',
  [
    'wishes:',
    ...Array.from({ length: 7 }, () => '#'),
    '  - id: W-02',
    '    text: "Onboarding binnen 6 weken inclusief migratieplan en een proefmigratie vooraf"',
    '',
  ].join('\r\n'),
);

const looserNorm = defineFinding<{ kpi: string; wish: string }>({
  code: 'EMV401',
  name: 'kpi-looser-than-wish',
  severity: 'error',
  consequence: 'points',
  text: {
    message: {
      nl: ({ kpi, wish }) => `norm van ${kpi} is ruimer dan wens ${wish} belooft`,
      en: ({ kpi, wish }) => `target of ${kpi} is looser than wish ${wish} promises`,
    },
    why: {
      nl: () => 'een norm die ruimer is dan de belofte maakt de wens onbewijsbaar, ook als u de KPI elke maand haalt',
      en: () => 'a target that is looser than the promise makes the wish impossible to prove, however often it is met',
    },
    help: { nl: () => 'maak de norm ≤6 weken', en: () => 'make the target ≤6 weeks' },
  },
});

const unknownField = defineFinding<{ field: string }>({
  code: 'EMV101',
  name: 'unknown-field',
  severity: 'error',
  consequence: 'exclusion',
  text: {
    message: { nl: ({ field }) => `onbekend veld \`${field}\``, en: ({ field }) => `unknown field \`${field}\`` },
    why: { nl: () => 'emvi leest dit veld niet', en: () => 'emvi does not read this field' },
    help: { nl: () => 'verander de naam', en: () => 'change the name' },
    label: { nl: () => 'bedoelde u `measurement`?', en: () => 'did you mean `measurement`?' },
  },
});

const vagueWord = defineFinding<{ word: string }>({
  code: 'EMV601',
  name: 'vague-word',
  severity: 'warning',
  consequence: 'points',
  certainty: 'presumed',
  text: {
    message: { nl: ({ word }) => `"${word}" is vaag`, en: ({ word }) => `"${word}" is vague` },
    why: { nl: () => 'vaag scoort niet', en: () => 'vague does not score' },
    help: { nl: () => 'noem een getal', en: () => 'name a number' },
  },
});

const missingFile = defineFinding<{ path: string }>({
  code: 'EMV001',
  name: 'missing-file',
  severity: 'error',
  consequence: 'exclusion',
  source: 'system',
  text: {
    message: { nl: ({ path }) => `${path} ontbreekt`, en: ({ path }) => `${path} is missing` },
    why: {
      nl: () => 'zonder dit bestand is er niets te lezen',
      en: () => 'without this file there is nothing to read',
    },
    help: { nl: () => 'maak het bestand', en: () => 'make the file' },
  },
});

const untidy = defineFinding<Record<string, never>>({
  code: 'EMV501',
  name: 'untidy',
  severity: 'info',
  consequence: 'tidiness',
  text: {
    message: { nl: () => 'dubbele spatie', en: () => 'double blank' },
    why: { nl: () => 'het staat slordig', en: () => 'it looks careless' },
    help: { nl: () => 'haal er één weg', en: () => 'remove one' },
  },
});

/** A span on the first place where a text stands in a file. */
function spanOn(file: SourceFile, text: string) {
  const start = file.text.indexOf(text);
  if (start === -1) throw new Error(`the example lacks ${text}`);
  return file.span(start, start + text.length);
}

const promise: RelatedPlace = {
  span: spanOn(wishes, 'binnen 6 weken'),
  label: { nl: 'hier wordt 6 weken beloofd', en: 'here 6 weeks are promised' },
};

export const looserNormFound = diagnose(looserNorm, spanOn(kpis, '≤8 weken'), { kpi: 'KPI-02', wish: 'W-02' }, [
  promise,
]);
const unknownFieldFound = diagnose(unknownField, spanOn(kpis, 'metting'), { field: 'metting' });
export const vagueWordFound = diagnose(vagueWord, spanOn(wishes, 'inclusief'), { word: 'inclusief' });
export const missingFileFound = diagnose(missingFile, undefined, { path: 'emvi.yaml' });
export const untidyFound = diagnose(untidy, spanOn(kpis, 'Go-live'), {});

/** One of each, not in reading order. */
export const exampleFindings: readonly Diagnostic[] = [
  untidyFound,
  vagueWordFound,
  looserNormFound,
  unknownFieldFound,
  missingFileFound,
];

/** A finding on the part of a text between ⟦ and ⟧. */
export function findingIn(marked: string, path = 'wishes.yaml'): Diagnostic {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const file = new SourceFile(path, marked.replace('⟦', '').replace('⟧', ''));
  return diagnose(unknownField, file.span(start, end), { field: 'veld' });
}
