/** Rewrites that change no meaning: a checker that reports one cries wolf. */
import { edit } from '../harm.mjs';

const none = { isHarmful: false, isHarmless: true, zones: [] };
const months = { 1: 12, 2: 24, 3: 36, 4: 48 };
const words = {
  2: ['twee', 'two'],
  3: ['drie', 'three'],
  4: ['vier', 'four'],
  5: ['vijf', 'five'],
  6: ['zes', 'six'],
  8: ['acht', 'eight'],
  10: ['tien', 'ten'],
};

/** Each form: a pattern and what it becomes; `where` keeps it to lines in which that is the same. */
const forms = [
  [
    'hours as minutes',
    /(?<![\d,.:])([1-9]) (?:uur|hours?)\b(?! per)/gu,
    (match, isEnglish) => `${Number(match[1]) * 60} ${isEnglish ? 'minutes' : 'minuten'}`,
  ],
  ['minutes short', /(?<=\d) (?:minuten|minutes)\b/gu, () => ' min'],
  ['minutes in full', /(?<=\d) min\b(?!\.)/gu, (_, isEnglish) => (isEnglish ? ' minutes' : ' minuten')],
  [
    'years as months',
    /(?<![\d,.])([1-4]) (?:jaar|years?)\b/gu,
    (match, isEnglish) => `${months[match[1]]} ${isEnglish ? 'months' : 'maanden'}`,
  ],
  [
    'days as hours',
    /(?<![\d,.])([12]) (?:dagen|dag|days?)\b/gu,
    (match, isEnglish) => `${Number(match[1]) * 24} ${isEnglish ? 'hours' : 'uur'}`,
  ],
  ['blank before %', /(?<=\d)%/gu, () => ' %'],
  ['no-break blank', /(?<=\d) (?=\p{Ll}{2,})/gu, () => '\u00a0'],
  ['≤ in words', /≤ ?/gu, (_, isEnglish) => (isEnglish ? 'at most ' : 'maximaal ')],
  ['≥ in words', /≥ ?/gu, (_, isEnglish) => (isEnglish ? 'at least ' : 'minimaal ')],
  ['maximum as sign', /\b(?:maximaal|at most) (?=\d)/gu, () => '≤ '],
  ['minimum as sign', /\b(?:minimaal|at least) (?=\d)/gu, () => '≥ '],
  ['per month as monthly', /\bper maand\b|\bper month\b/gu, (_, isEnglish) => (isEnglish ? 'monthly' : 'maandelijks')],
  [
    'monthly as per month',
    /\bmaandelijks\b|\bmonthly$/giu,
    (match, isEnglish) => capitalLike(isEnglish ? 'every month' : 'iedere maand', match[0]),
  ],
  ['weekly as every week', /\bwekelijks\b/giu, (match) => capitalLike('iedere week', match[0])],
  [
    'quarter in other words',
    /\bper kwartaal\b|\bper quarter\b/gu,
    (_, isEnglish) => (isEnglish ? 'every quarter' : 'elk kwartaal'),
  ],
  ['range in full', / t\/m /gu, () => ' tot en met '],
  ['no blank after €', /€ (?=\d)/gu, () => '€'],
  [
    'number as word',
    /(?<![\d,.:≤≥<>-] ?)\b([2-6810]{1,2}) (?=weken|dagen|werkdagen|maanden|weeks|days|months|working)/gu,
    (match, isEnglish) => words[match[1]] && `${words[match[1]][isEnglish ? 1 : 0]} `,
  ],
  // `Binnen 16–20 °C` is between the two, and no maximum.
  [
    'within as at most',
    /\b(?:binnen|within) (?=\d)(?!\d[\d.,]*(?: ?[–-] ?| tot (?:en met )?| to )\d)/gu,
    (_, isEnglish) => (isEnglish ? 'in at most ' : 'in maximaal '),
  ],
];

/** Every rewrite of every line that is ours, one at a time, and some of whole files. */
export function rewriteHarmlessly({ isEnglish, map }) {
  const own = map.lines.filter(
    ({ isBuyer, isComment, field }) =>
      !isBuyer &&
      !isComment &&
      !/^(?:id|file|body|template|weight|reference|kpis|evidence|risks|phases|options)$/u.test(field),
  );
  const inLines = own.flatMap((row) =>
    forms.flatMap(([how, pattern, write]) =>
      [...row.text.matchAll(pattern)].flatMap((match) => {
        const after = write(match, isEnglish);
        return after === undefined
          ? []
          : [edit('harmless', row, match.index, match.index + match[0].length, after, none, how)];
      }),
    ),
  );
  return [...inLines, ...idsInProse(own), ...quotes(own), ...wholeFiles(map), ...keyOrders(map)];
}

function capitalLike(text, sample) {
  return /^\p{Lu}/u.test(sample) ? text[0].toUpperCase() + text.slice(1) : text;
}

function idsInProse(rows) {
  return rows
    .filter(({ field }) => field === 'prose')
    .flatMap((row) =>
      [...row.text.matchAll(/\bKPI-(?=\d)/gu)].map((match) =>
        edit('harmless', row, match.index, match.index + 4, 'KPI ', none, 'KPI 01'),
      ),
    );
}

/** `"…"` as `'…'`, where the text has no quote or backslash of its own. */
function quotes(rows) {
  return rows.flatMap((row) => {
    const match = /(?<=:\s|-\s)"(?<text>[^"'\\]*)"(?=\s*$)/u.exec(row.text);
    return match === null || row.field === 'prose'
      ? []
      : [
          edit(
            'harmless',
            row,
            match.index,
            match.index + match[0].length,
            `'${match.groups.text}'`,
            none,
            'other quotes',
          ),
        ];
  });
}

function wholeFiles({ files }) {
  return [...files].flatMap(([file, text]) => {
    const row = { file, line: 1, start: 0 };
    const comment = file.endsWith('.md') ? '<!-- gelezen -->\n' : '# gelezen\n';
    return [
      edit('harmless', row, 0, text.length, text.replaceAll(/\r?\n/gu, '\r\n'), none, 'CRLF'),
      edit('harmless', row, 0, 0, comment, none, 'comment'),
    ];
  });
}

/** The last key of an item before the one above it, where both are one line. */
function keyOrders({ items, lines }) {
  return [...items.values()].flatMap((item) => {
    const rows = lines.filter((row) => row.item === item && row.file === item.file && !row.isComment);
    const pair = rows.findIndex(
      (row, index) => isWhole(row, rows[index + 1]) && isWhole(rows[index + 1], rows[index + 2]),
    );
    if (pair === -1) return [];
    const [first, second] = [rows[pair], rows[pair + 1]];
    if (second.line !== first.line + 1) return [];
    const length = first.text.length + 1 + second.text.length;
    return [edit('harmless', first, 0, length, `${second.text}\n${first.text}`, none, 'keys in another order')];
  });
}

/** A key with its value on one line, that is not the line with the dash, with no more of the value below it. */
function isWhole(row, next) {
  if (row === undefined || !/^\s+[A-Za-z]+: ?["']?[^\s>|]/u.test(row.text) || /^\s*- /u.test(row.text)) return false;
  const indent = /^\s*/u.exec(row.text)[0].length;
  return (
    next === undefined || (/^\s*(?:- )?[A-Za-z]+:/u.test(next.text) && /^\s*/u.exec(next.text)[0].length <= indent)
  );
}
