import { runCommand } from './run-command.ts';

const commands = [
  [],
  ['init'],
  ['check'],
  ['build'],
  ['trace'],
  ['explain'],
  ['schema'],
  ['style'],
  ['style', 'inspect'],
];

const dutch = `# De opdrachten van emvi

Deze bladzijde is gemaakt uit het programma zelf: \`emvi help check\` toont hetzelfde.

| uitgang | betekenis |
| ------- | --------- |
| 0 | in orde |
| 1 | er zijn bevindingen vanaf de gevraagde ernst (\`--fail-on\`); een vermoeden telt nooit mee |
| 2 | een verkeerde opdracht, of een bestand of map die niet te lezen of te schrijven is |
| 3 | een fout in emvi zelf |

Kleur: \`FORCE_COLOR\` gaat voor \`--color\` en \`--no-color\`, die gaan voor \`NO_COLOR\`; anders alleen op een scherm.
Resultaten komen op de standaarduitvoer. \`emvi build\` schrijft daar de gemaakte bestanden en zet bevindingen op de
foutuitvoer. Met \`EMVI_DEBUG=1\` toont emvi de details van een fout in emvi zelf.
`;

const english = `# In English

This page is made from the program itself: \`emvi help check --lang en\` shows the same.

| exit code | meaning |
| --------- | ------- |
| 0 | fine |
| 1 | there are findings at or above the asked severity (\`--fail-on\`); a presumed one never counts |
| 2 | a wrong command line, or a file or folder that cannot be read or written |
| 3 | a bug in emvi |

Colour: \`FORCE_COLOR\` goes before \`--color\` and \`--no-color\`, which go before \`NO_COLOR\`; otherwise only on a terminal.
Results go to standard output. \`emvi build\` lists the files there and sends findings to standard error. With
\`EMVI_DEBUG=1\` emvi shows the details of a bug in emvi.
`;

/** The page docs/cli.md, from the help that the program gives. */
export async function cliReference(): Promise<string> {
  return [dutch, ...(await helpPages('nl')), english, ...(await helpPages('en'))].join('\n');
}

async function helpPages(language: string): Promise<string[]> {
  const pages: string[] = [];
  for (const words of commands) {
    const { host } = await runCommand([...words, '--help', '--lang', language]);
    pages.push(`## ${['emvi', ...words].join(' ')}\n\n\`\`\`text\n${host.output.trimEnd()}\n\`\`\`\n`);
  }
  return pages;
}
