/** Runs the labelled texts through a checker and counts, by rule, what is rightly and wrongly said. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { baseBid, layCase } from './labelled-bid.mjs';
import { readBid } from './text-map.mjs';

/** Which families of findings answer to a label. */
const families = {
  weaker: /^EMV4/u,
  differs: /^EMV4/u,
  vague: /^EMV6/u,
  reservation: /^EMV5/u,
  residue: /^EMV5/u,
  fault: /^EMV[347]/u,
  found: /^EMV/u,
};
const watched = { promises: /^EMV4/u, sentences: /^EMV[56]/u, kpis: /^EMV[347]/u };

/**
 * @param folder the folder with the labelled texts
 * @param check from the texts of a bid to its findings
 * @returns one outcome a case: what was expected, which codes answered, and whether that is right
 */
export async function runLabelled(root, folder, check) {
  const outcomes = [];
  for (const file of readdirSync(path.join(root, folder)).sort()) {
    const sheet = parse(readFileSync(path.join(root, folder, file), 'utf8'));
    const kind = path.basename(file, '.yaml').replace('-english', '');
    outcomes.push(
      ...(sheet.bid === undefined
        ? await runSheet(kind, file, sheet, check)
        : await runBidSheet(root, file, sheet, check)),
    );
  }
  return outcomes;
}

async function runSheet(kind, file, { language, cases }, check) {
  const base = baseBid(language);
  const known = new Set((await check(base)).map(keyOf));
  const outcomes = [];
  for (const labelled of cases) {
    const label = labelled.at(-1);
    const findings = (await check(layCase(kind, language, base, labelled))).filter(
      (finding) => !known.has(keyOf(finding)) && watched[kind].test(finding.code),
    );
    const codes = [...new Set(findings.map(({ code }) => code))].sort();
    const right = label === 'fine' ? [] : codes.filter((code) => families[label].test(code));
    outcomes.push({
      file,
      text: labelled.slice(0, -1).join(' | '),
      label,
      codes,
      right,
      wrong: label === 'fine' ? codes : [],
    });
  }
  return outcomes;
}

function keyOf({ code, message }) {
  return `${code} ${message.en}`;
}

/** Cases that are places in a real bid. */
async function runBidSheet(root, file, { bid, cases }, check) {
  const files = readBid(path.join(root, bid));
  const findings = await check(files);
  return cases.map(([first, second, label]) => {
    const hits = findings.filter(
      (finding) => pointsAt(finding, first, files) && (second === '' || pointsAt(finding, second, files)),
    );
    const codes = [...new Set(hits.map(({ code }) => code))].sort();
    const isSilent = label === 'silent';
    return {
      file,
      text: [first, second].filter(Boolean).join(' | '),
      label: isSilent ? 'fine' : label,
      codes,
      right: isSilent ? [] : codes,
      wrong: isSilent ? codes : [],
    };
  });
}

/** Whether one of the places of a finding is on a line that holds the text. */
function pointsAt({ place, related }, text, files) {
  return [place, ...related.map((entry) => entry.place)].some((spot) => {
    const lines =
      spot &&
      files
        .get(spot.file)
        ?.split('\n')
        .slice(spot.start.line - 1, spot.end.line)
        .join('\n');
    return lines?.includes(text);
  });
}

/** The page with precision and recall by rule. */
export function describeLabelled(outcomes) {
  const codes = [...new Set(outcomes.flatMap(({ right, wrong }) => [...right, ...wrong]))].sort();
  const rules = codes.map((code) => {
    const right = outcomes.filter((outcome) => outcome.right.includes(code)).length;
    const wrong = outcomes.filter((outcome) => outcome.wrong.includes(code)).length;
    return `| [${code}](rules/${code}.md) | ${right} | ${wrong} | ${share(right, right + wrong)} |`;
  });
  const labels = [...new Set(outcomes.map(({ label }) => label))].filter((label) => label !== 'fine').sort();
  const recalls = labels.map((label) => {
    const asked = outcomes.filter((outcome) => outcome.label === label);
    const found = asked.filter(({ right }) => right.length > 0).length;
    return `| ${label} | ${asked.length} | ${found} | ${share(found, asked.length)} |`;
  });
  const fine = outcomes.filter(({ label }) => label === 'fine');
  const silent = fine.filter(({ wrong }) => wrong.length === 0).length;
  const missed = outcomes
    .filter(({ label, right }) => label !== 'fine' && right.length === 0)
    .map(({ label, text }) => `- ${label}: ${quote(text)}`);
  const wrong = outcomes
    .filter((outcome) => outcome.wrong.length > 0)
    .map((outcome) => `- ${outcome.wrong.join(', ')}: ${quote(outcome.text)}`);
  return page({ count: outcomes.length, rules, recalls, fine: fine.length, silent, missed, wrong });
}

/** The figures of the last run of `mutate.mjs` over all bids, which takes too long to repeat each time. */
const figures = new URL('../../mutation/figures.md', import.meta.url);

function page({ count, rules, recalls, fine, silent, missed, wrong }) {
  return `# Precision

What the checker finds and what it leaves alone, on ${count} labelled texts (\`test/mutation/labelled\`): pairs of a promise
and a norm, sentences, fields of a KPI, and the contradictions of a real bid. Made by \`node test/tools/precision.mjs\`;
\`node test/tools/mutate.mjs\` gives the other proof, by changing one thing at a time in bids that check clean.

Of ${fine} texts with which nothing is wrong, ${silent} are left alone (${share(silent, fine)}).

## Recall, by what must be found

| label | texts | found | recall |
| ----- | ----: | ----: | -----: |
${recalls.join('\n')}

## Precision, by rule

| rule | rightly | wrongly | precision |
| ---- | ------: | ------: | --------: |
${rules.join('\n')}

## Not found

${missed.length === 0 ? 'Nothing.' : missed.join('\n')}

## Wrongly reported

${wrong.length === 0 ? 'Nothing.' : wrong.join('\n')}

${readFileSync(figures, 'utf8').trim()}
`;
}

function quote(text) {
  return `“${text.replace(/[|]/gu, '↔')}”`.replace(/([[\]<>_*])/gu, '\\$1');
}

function share(part, whole) {
  return whole === 0 ? '–' : `${Math.floor((100 * part) / whole)}%`;
}
