/** What a run gave, as text. */

/** The figures of one bid, with the lists that were asked for. */
export function describeBid({ folder, files, before, results }, { isListed, areExcludedListed }) {
  const lines = [`${folder}: ${before.length} findings before any mutation`];
  for (const { code, message, place } of isListed ? before : []) {
    lines.push(`  before  ${code} ${place?.file ?? ''}:${place?.start.line ?? ''}  ${message.en}`);
  }
  for (const [name, { outcomes, excluded }] of Object.entries(results)) {
    if (isListed) lines.push(...outcomes.filter(isWrong).map((outcome) => describeOutcome(name, outcome, files)));
    if (areExcludedListed)
      lines.push(...excluded.map((mutant) => `  excluded ${describeMutant(name, mutant, files)}  (${mutant.reason})`));
  }
  return `${lines.join('\n')}\n`;
}

/** All bids together: a line a class, and why mutants were left out. */
export function describeTotals(results, names) {
  const rows = names.map((name) => sumOf(name, results));
  const table = [
    '',
    '| class       | made | harmful | run | found | share | certain |',
    '| ----------- | ---: | ------: | --: | ----: | ----: | ------: |',
    ...rows
      .filter(({ name }) => name !== 'harmless')
      .map(
        ({ name, made, able, run, found, certain }) =>
          `| ${name.padEnd(11)} | ${made} | ${able} | ${run} | ${found} | ${share(found, run)} | ${share(certain, run)} |`,
      ),
  ];
  const harmless = rows.find(({ name }) => name === 'harmless');
  const wolf =
    harmless === undefined
      ? []
      : ['', `harmless rewrites: ${harmless.run} run of ${harmless.made}, ${harmless.found} reported`];
  const reasons = rows.flatMap(({ name, excluded }) =>
    [...excluded].map(([reason, count]) => `  ${name}: ${count} ${reason}`),
  );
  return `${[...table, ...wolf, '', 'left out:', ...reasons].join('\n')}\n`;
}

function sumOf(name, results) {
  const parts = results.flatMap(({ results: byClass }) => (byClass[name] === undefined ? [] : [byClass[name]]));
  const outcomes = parts.flatMap((part) => part.outcomes);
  const excluded = new Map();
  for (const { reason } of parts.flatMap((part) => part.excluded))
    excluded.set(reason, (excluded.get(reason) ?? 0) + 1);
  return {
    name,
    made: parts.reduce((sum, part) => sum + part.made, 0),
    able: parts.reduce((sum, part) => sum + part.able, 0),
    run: outcomes.length,
    found: outcomes.filter(({ hit }) => hit !== undefined).length,
    certain: outcomes.filter(({ hit }) => hit?.certainty === 'certain').length,
    excluded: new Map([...excluded].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function isWrong({ mutant, hit }) {
  return mutant.isHarmless ? hit !== undefined : hit === undefined;
}

function describeOutcome(name, { mutant, hit, fresh }, files) {
  const others = mutant.isHarmless ? [hit] : fresh;
  const said = others.map(
    ({ code, message, place }) =>
      `\n      ${mutant.isHarmless ? 'said' : 'said elsewhere'}: ${code} ${place?.file ?? ''}:${place?.start.line ?? ''} ${message.en}`,
  );
  const where = mutant.zones
    .map(({ file, first }) => `${file}:${first}`)
    .slice(0, 4)
    .join(', ');
  const why = mutant.why === undefined ? '' : `  (${mutant.why}${where === '' ? '' : `: ${where}`})`;
  return `  ${mutant.isHarmless ? 'reported' : 'missed  '} ${describeMutant(name, mutant, files)}${why}${said.slice(0, 3).join('')}`;
}

function describeMutant(name, { file, line, start, end, after, how }, files) {
  const text = files.get(file);
  const isWholeFile = end - start > 400;
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 40);
  const stop = text.indexOf('\n', end) === -1 ? text.length : text.indexOf('\n', end);
  const till = Math.min(stop, end + 30);
  const old = isWholeFile
    ? ''
    : `  «${text.slice(from, start).trimStart()}[${text.slice(start, end)}→${after}]${text.slice(end, till)}»`.replaceAll(
        '\n',
        '⏎',
      );
  return `${name} (${how}) ${file}:${line}${old}`;
}

function share(part, whole) {
  return whole === 0 ? '–' : `${Math.floor((100 * part) / whole)}%`;
}
