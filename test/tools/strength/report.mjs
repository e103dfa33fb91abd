const noticed = new Set(['Killed', 'Timeout', 'RuntimeError']);
const unnoticed = new Set(['Survived', 'NoCoverage']);

/** A table in Markdown: changes that were tried, those that a test noticed, and the share of them. */
export function describeScores(results) {
  const rows = results.map(({ name, changes }) => {
    const found = changes.filter(({ status }) => noticed.has(status)).length;
    const all = found + changes.filter(({ status }) => unnoticed.has(status)).length;
    return `| ${name} | ${all} | ${found} | ${all === 0 ? '–' : `${Math.round((100 * found) / all)}%`} |\n`;
  });
  return `\n| area | changes | noticed | score |\n| ---- | ------: | ------: | ----: |\n${rows.join('')}`;
}

/** Each change that no test noticed, a line each. */
export function describeSurvivors(results) {
  return results
    .flatMap(({ changes }) => changes.filter(({ status }) => unnoticed.has(status)))
    .map(
      ({ file, location, status, mutatorName, text, replacement }) =>
        `${file}:${location.start.line}:${location.start.column} ${status} ${mutatorName}: ${text} → ${replacement}\n`,
    )
    .join('');
}
