/** The figures as the tables of docs/benchmarks.md. */
import { cpus, totalmem, type } from 'node:os';
import process from 'node:process';
import { pandocVersion } from './baselines.mjs';

const opening = '<!-- Written by `npm run bench -- --write`. -->';
const closing = '<!-- End of what it wrote. -->';

/** A page with the part between the two marks renewed. Throws where they are not there. */
export function withFigures(page, figures, goals) {
  const [start, end] = [page.indexOf(opening), page.indexOf(closing)];
  if (start === -1 || end < start) throw new Error('the page has no place for the figures');
  return `${page.slice(0, start)}${opening}\n\n${describe(figures, goals)}\n\n${page.slice(end)}`;
}

/** The machine, the goals and a table for each workload. */
export function describe(figures, goals) {
  return [machine(), goalTable(goals), ...figures.map((one) => workloadTable(one, figures))].join('\n\n');
}

/** The three figures that users care about, as one sentence for the README. */
export function sentence(figures) {
  const seconds = (items, key) => figures.find((one) => one.items === items)?.pieces[key]?.wall / 1000;
  const say = (value) => (Number.isNaN(value) ? '?' : `${value.toFixed(value < 10 ? 1 : 0)} s`);
  return (
    `A plan of sixteen wishes is checked in ${say(seconds(16, 'check'))} and built as Markdown and Word in ` +
    `${say(seconds(16, 'both'))}; 20,000 items are checked in ${say(seconds(20_000, 'check'))}.`
  );
}

function machine() {
  const memory = Math.round(totalmem() / 1024 ** 3);
  const other = pandocVersion();
  return [
    `Node.js ${process.versions.node} on ${type()}, ${process.arch}, ${cpus().length} processors, ${memory} GB;`,
    other === undefined ? 'pandoc is not installed there, and so not compared.' : `pandoc ${other}.`,
  ].join(' ');
}

function goalTable(goals) {
  const rows = goals.map(({ goal, limit, measured }) => [
    goal,
    limit === undefined ? '' : `≤ ${limit}`,
    amount(measured),
    limit === undefined || Number.isNaN(measured) ? '' : measured <= limit ? 'reached' : 'not reached',
  ]);
  return table(['goal', 'limit', 'measured', ''], '-rr-', rows);
}

function workloadTable({ name, pieces }, figures) {
  const bare = figures[0].pieces.node;
  const rows = Object.values(pieces).map(({ title, processor, wall, memory, rounds }) => [
    title,
    whole(processor),
    amount(processor / bare.processor),
    whole(wall),
    amount(wall / bare.wall),
    whole(memory),
    String(rounds),
  ]);
  const header = [name, 'processor ms', '× node', 'wall ms', '× node', 'memory MB', 'rounds'];
  return table(header, '-rrrrrr', rows);
}

function whole(value) {
  return Number.isNaN(value) ? '' : value.toFixed(0);
}

function amount(value) {
  return Number.isNaN(value) ? '' : value.toFixed(value < 10 ? 2 : 0);
}

/** @param sides `r` for each column that stands at the right */
function table(header, sides, rows) {
  const rule = [...sides].map((side) => (side === 'r' ? '---:' : '---'));
  return [header, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
