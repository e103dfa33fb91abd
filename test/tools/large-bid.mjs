/**
 * Writes a bid of any size: the same size gives the same bid. For measuring; the texts are like those of real bids.
 *
 *     node test/tools/large-bid.mjs 20000 <folder>
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const subjects = ['De servicedesk', 'Het platform', 'De migratie', 'Elke melding', 'De beheerder', 'Elk rapport'];
const verbs = ['haalt', 'bewaakt', 'meet', 'levert', 'herstelt', 'verbetert'];
const objects = [
  'de beschikbaarheid',
  'de reactietijd',
  'de kwaliteit',
  'de veiligheid',
  'de juistheid',
  'de planning',
];
const norms = ['≥99,95% per maand', '≤15 min', '≤6 weken', '≥90%', '4 audits per jaar', 'P1 ≤15 min; P2 ≤60 min'];
const frequencies = ['per maand', 'per kwartaal', 'per week', 'per jaar'];

/**
 * The files of a bid with so many items, by name: a third each wishes, KPIs and evidence, with a risk and a phase to
 * every hundred. Every wish names one KPI and one piece of evidence, in a field and in its text.
 */
function largeBid(items) {
  const pick = picker(items);
  const third = Math.max(1, Math.floor(items / 3));
  const numbers = Array.from({ length: third }, (_, index) => index + 1);
  const sentence = () => `${pick(subjects)} ${pick(verbs)} ${pick(objects)} en ${pick(verbs)} ${pick(objects)}`;
  const list = (name, entries) => `${name}:\n${entries.join('')}`;
  const rare = numbers.filter((number) => number % 100 === 1);
  return {
    'emvi.yaml': `emvi: 1\ntitle: Een grote inschrijving met ${items} onderdelen\nauthor: Voorbeeld\n`,
    'wishes.yaml': list(
      'wishes',
      numbers.map(
        (number) => `  - id: W-${number}
    text: "${sentence()}, zoals gevraagd in bestek ${number}."
    measures:
      - "${sentence()}"
      - "${sentence()} (zie B-${number})"
    kpis:
      - KPI-${number}
    evidence:
      - B-${number}
    measurability: "KPI-${number}, rapportage ${pick(frequencies)}"
`,
      ),
    ),
    'kpis.yaml': list(
      'kpis',
      numbers.map(
        (number) => `  - id: KPI-${number}
    title: ${sentence()}
    target: "${pick(norms)}"
    measurement: "Meting uit het ticketsysteem, getoetst aan W-${number}"
    reporting: "Rapportage ${pick(frequencies)}"
    owner: Servicemanager
`,
      ),
    ),
    'evidence.yaml': list(
      'evidence',
      numbers.map((number) => `  - id: B-${number}\n    title: ${sentence()}\n`),
    ),
    'risks.yaml': list(
      'risks',
      rare.map((number) => `  - id: R-${number}\n    text: "${sentence()} te laat"\n    owner: Servicemanager\n`),
    ),
    'phases.yaml': list(
      'phases',
      rare.map((number) => `  - id: F-${number}\n    title: ${sentence()}\n`),
    ),
    'sections/summary.md': `# Samenvatting\n\n${numbers.map((number) => `${sentence()}: W-${number} met KPI-${number}.`).join('\n\n')}\n`,
  };
}

/** Writes the files of a large bid into a folder. */
export function writeLargeBid(items, folder) {
  for (const [name, text] of Object.entries(largeBid(items))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** Picks from lists, the same for the same seed (mulberry32). */
function picker(seed) {
  let state = seed;
  return (list) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return list[((mixed ^ (mixed >>> 14)) >>> 0) % list.length];
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [items, folder] = process.argv.slice(2);
  writeLargeBid(Number(items), folder);
}
