import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/catalogue.ts';
import type { FindingType } from '../../src/diagnostics/diagnostic.ts';
import { firstSentence, readRulePage } from '../../src/report/rule-page.ts';

/** The families of findings by the first digit of their codes, as docs/architecture.md names them. */
const families: Readonly<Record<string, string>> = {
  0: 'Bestanden en YAML · files and YAML',
  1: 'Velden en waarden · fields and values',
  2: 'Verwijzingen en dekking · links and coverage',
  3: 'SMART',
  4: 'Consistentie · consistency',
  5: 'Vorm · form',
  6: 'Formulering · wording',
  7: 'Risico en beheersing · risk and governance',
  8: 'Uitvraag en inschrijving · buyer against bid',
  9: 'Sjablonen, documenten en uitvoer · templates, documents and output',
};

const severities = { error: 'fout · error', warning: 'waarschuwing · warning', info: 'opmerking · note' } as const;

const introduction = `# Alle bevindingen · All findings

Deze bladzijde is gemaakt uit het programma zelf. \`emvi explain EMV201\` toont de bladzijde van één bevinding.

This page is made from the program itself. \`emvi explain EMV201 --lang en\` shows the page of one finding.
`;

/** The page docs/rules/README.md: every finding with its severity and the first sentence of its page. */
export function ruleIndex(): string {
  const parts = Object.entries(families).flatMap(([digit, title]) => {
    const members = catalogue.filter(({ code }) => code.startsWith(`EMV${digit}`));
    if (members.length === 0) return [];
    const head = '| code | naam · name | ernst · severity | betekenis | meaning |\n|---|---|---|---|---|\n';
    return [`## ${title}\n\n${head}${members.map(row).join('')}`];
  });
  return [introduction, ...parts].join('\n');
}

function row({ code, name, severity }: FindingType): string {
  const page = readFileSync(`docs/rules/${code}.md`, 'utf8');
  const sentence = (language: 'nl' | 'en') => firstSentence(readRulePage(page, language)).replaceAll('|', '\\|');
  return `| [${code}](${code}.md) | ${name} | ${severities[severity]} | ${sentence('nl')} | ${sentence('en')} |\n`;
}
