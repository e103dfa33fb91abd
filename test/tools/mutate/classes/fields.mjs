/** Mutations of what a KPI or risk must have: owner, sanction, and its other elements; and of dates. */
import { edit, excluded, harmful, removal, zoneOfItem } from '../harm.mjs';
import { areSiblings, isLinked, wordsOf } from '../passages.mjs';
import { idPlaces, idsIn } from '../text-map.mjs';
import { bonusWords, penaltyWords } from '../words.mjs';

/** An owner taken away, or one that the organisation does not know. */
export function mutateOwners({ isEnglish, map }) {
  const roles = map.lines.filter(({ list, text }) => list === 'roles' && /\bname:/u.test(text));
  return map.lines
    .filter(
      ({ field, list, item, isComment }) =>
        !isComment && field === 'owner' && item?.id !== undefined && (list === 'kpis' || list === 'risks'),
    )
    .flatMap((row) => {
      const zone = zoneOfItem(row.item, map.lines);
      const gone = { ...harmful(`a ${row.list === 'kpis' ? 'KPI' : 'risk'} without an owner`, []), zones: [zone] };
      const harm =
        roles.length > 0 ? harmful('the organisation has no such role', []) : excluded('no roles are listed');
      const value = /(?<head>owner:\s*["']?)(?<name>[^"'#]+?)["']?\s*(?:#.*)?$/u.exec(row.text);
      const start = (value?.index ?? 0) + (value?.groups?.head.length ?? 0);
      const stranger = isEnglish ? 'Quality Auditor' : 'Kwaliteitsauditor';
      return [
        removal('owner', [row], map.files, gone, 'removed'),
        ...(value === null
          ? []
          : [edit('owner', row, start, start + value.groups.name.length, stranger, harm, 'unknown role')]),
      ];
    });
}

/** A sanction taken away or added: in the list of a KPI, in its escalation, in the prose. */
export function mutateSanctions({ isEnglish, map }) {
  const { lines, files } = map;
  const kpis = [...map.items.values()].filter(({ list }) => list === 'kpis');
  const prose = lines.filter(
    ({ field, text, isComment, list }) =>
      !isComment && list !== 'kpis' && field !== 'id' && (penaltyWords.test(text) || bonusWords.test(text)),
  );
  const proseOf = (id) => prose.filter(({ text }) => idsIn(text).some((other) => other === id));
  const declaring = prose.filter(({ text, isBuyer }) => !isBuyer && sanctioned(text, kpis).length > 1);
  const mutants = [];
  for (const kpi of kpis) {
    const own = lines.filter((row) => row.item === kpi && !row.isComment);
    const listed = own.filter(({ field }) => field === 'sanctions');
    const words = own.filter(
      ({ field, text }) =>
        !['sanctions', 'title', 'description'].includes(field) && (penaltyWords.test(text) || bonusWords.test(text)),
    );
    const zone = zoneOfItem(kpi, lines);
    const entries = listed.filter(({ text }) => /penalty|bonus/u.test(text));
    for (const row of entries) {
      const isPenalty = /penalty/u.test(row.text);
      const told = [...words, ...proseOf(kpi.id)].filter(({ text }) =>
        (isPenalty ? penaltyWords : bonusWords).test(text),
      );
      const harm =
        told.length > 0
          ? harmful('the sanction is named elsewhere', told)
          : excluded('the sanction is named nowhere else');
      const taken = entries.length === 1 ? listed : [row];
      mutants.push(
        removal('sanction', taken, files, { ...harm, zones: [...harm.zones, zone] }, 'removed from the list'),
      );
    }
    const target = own.find(({ field }) => field === 'measurement');
    if (listed.length === 0 && target !== undefined) {
      const harm =
        declaring.length > 0
          ? harmful('the plan lists the sanctions without this KPI', declaring)
          : words.length === 0
            ? harmful('nothing says what the penalty is', [])
            : excluded('the sanction is named');
      const blank = ' '.repeat(/^\s*/u.exec(target.text)[0].length);
      mutants.push(
        edit(
          'sanction',
          target,
          target.text.length,
          target.text.length,
          `\n${blank}sanctions: [penalty]`,
          { ...harm, zones: [...harm.zones, { ...zone, last: zone.last + 1 }] },
          'added to the list',
        ),
      );
    }
    for (const row of words.filter(({ field }) => field === 'escalation' || field === 'then')) {
      const match = penaltyWords.exec(row.text);
      if (match === null) continue;
      const rest = [...words.filter((other) => other !== row), ...proseOf(kpi.id), ...listed].filter(
        ({ text }) => penaltyWords.test(text) || /penalty/u.test(text),
      );
      const isLast =
        !words.some((other) => other !== row && penaltyWords.test(other.text)) &&
        row.text.match(new RegExp(penaltyWords, 'giu')).length === 1;
      const harm =
        rest.length > 0 && isLast
          ? harmful('the sanction is declared elsewhere', rest)
          : excluded('the escalation names it more than once');
      mutants.push(
        edit(
          'sanction',
          row,
          match.index,
          match.index + match[0].length,
          isEnglish ? 'discussion' : 'gesprek',
          { ...harm, zones: [...harm.zones, zone] },
          'removed from the escalation',
        ),
      );
    }
  }
  return [...mutants, ...declaring.flatMap((row) => proseSets(row, kpis, lines))];
}

/** The KPIs that stand in a sentence about a penalty or bonus. */
function sanctioned(text, kpis) {
  const ends = [...text.matchAll(/[.?!](?=\s|$)/gu)].map(({ index }) => index);
  return idPlaces(text).filter(({ id, start }) => {
    const sentence = text.slice(
      (ends.findLast((end) => end < start) ?? -1) + 1,
      ends.find((end) => end >= start) ?? text.length,
    );
    return kpis.some((kpi) => kpi.id === id) && (penaltyWords.test(sentence) || bonusWords.test(sentence));
  });
}

/** The set of KPIs with a sanction as the prose tells it: one taken out, or another put in its place. */
function proseSets(row, kpis, lines) {
  const places = sanctioned(row.text, kpis);
  if (places.length < 2) return [];
  const named = new Set(places.map(({ id }) => id));
  const other = kpis.find(({ id }) => !named.has(id));
  if (other === undefined) return [];
  return places.map(({ id, start, end }) => {
    const declared = lines.filter(
      (entry) => entry.item?.id === id && (entry.field === 'sanctions' || penaltyWords.test(entry.text)),
    );
    const harm =
      declared.length > 0
        ? harmful('the KPIs declare another set', [...declared, other])
        : excluded('no KPI declares it');
    return edit('sanction', row, start, end, other.id, harm, 'another KPI in the prose');
  });
}

const elements = {
  target: 'no norm',
  measurement: 'no measuring source',
  reporting: 'no frequency',
  escalation: 'no escalation',
};

/** A KPI without its norm, measuring source, frequency or escalation; a reduction without what it is measured against. */
export function mutateElements({ map }) {
  const { lines, files } = map;
  return [...map.items.values()]
    .filter(({ list }) => list === 'kpis')
    .flatMap((kpi) => {
      const own = lines.filter((row) => row.item === kpi && !row.isComment);
      const zone = zoneOfItem(kpi, lines);
      const required = Object.entries(elements).flatMap(([field, why]) => {
        const rows = own.filter((row) => row.field === field);
        const isOnlyLine = rows.length === 1 && /:\s*["']?\S/u.test(rows[0].text);
        const hasOther = own.some(
          (row) => row.field === { target: 'norms', reporting: 'frequencies', escalation: 'when' }[field],
        );
        return isOnlyLine && !hasOther
          ? [removal('element', rows, files, { ...harmful(why, []), zones: [zone] }, `${field} removed`)]
          : [];
      });
      const baseline = own.filter(({ field }) => field === 'baseline');
      if (baseline.length !== 1) return required;
      const isRelative = own.some(
        ({ field, text }) =>
          (field === 'target' || field === 'title') &&
          /reductie|minder|lager|daling|t\.o\.v\.|ten opzichte|reduction|compared|less|lower|-\d+ ?%/iu.test(text),
      );
      const harm = isRelative
        ? { ...harmful('a reduction without a baseline', []), zones: [zone] }
        : excluded('the norm is not relative');
      return [...required, removal('element', baseline, files, harm, 'baseline removed')];
    });
}

const monthNames = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const monthText = [...monthNames.nl, ...monthNames.en].join('|');
const dateText = new RegExp(
  String.raw`(?<!\d)(?<iso>\d{4}-\d{2}-\d{2})(?!\d)|(?<!\d)(?<day>\d{1,2}) (?<month>${monthText})(?: (?<year>\d{4}))?`,
  'giu',
);

/** Dates a month later, or the procedure out of order. */
export function mutateDates({ index, map }) {
  const dates = map.lines.filter(({ isComment }) => !isComment).flatMap(datesIn);
  const isOther = (date, other) => isOfPaper(date) && !isOfOneThing(date, other, index.names, map.links);
  const procedure = dates.filter(({ row }) => /^(?:questions|closing|award|start)$/u.test(row.field));
  return dates.flatMap((date) => {
    const others = dates.filter(
      (other) =>
        other.row !== date.row &&
        !areSiblings(date.row, other.row) &&
        !isOther(date, other) &&
        !isOther(other, date) &&
        !(isEndOfPhase(date) && other.row.list === 'kpis') &&
        !(isEndOfPhase(other) && date.row.list === 'kpis') &&
        other.day === date.day &&
        other.month === date.month &&
        (other.year === undefined || date.year === undefined || other.year === date.year),
    );
    const later = shift(date, 1);
    const harm =
      date.row.isBuyer && others.every(({ row }) => row.isBuyer)
        ? excluded('only the buyer says it')
        : date.row.isBuyer && isDeadline(date)
          ? excluded('the buyer asks less than is promised')
          : others.length > 0
            ? harmful(
                'the date stands elsewhere',
                others.map(({ row }) => row),
              )
            : orderHarm(date, later, procedure);
    return [
      edit('date', date.row, date.start, date.end, write(later, date), harm, 'a month later'),
      ...expiry(date, procedure),
    ];
  });
}

/** A day by which something must be done: a month later is more time than we need. */
function isDeadline({ row, start }) {
  return /(?:uiterlijk|vóór|voor|tot|by|before|no later than)(?: op)? $/iu.test(row.text.slice(0, start));
}

/** Two papers may be signed on one day, and a certificate ends when it ends. */
function isOfPaper({ row }) {
  return row.list === 'evidence' || /^(?:issued|expires|published)$/u.test(row.field);
}

function isOfOneThing({ row: one }, { row: other }, names, links) {
  const wordsAt = ({ text, item }) =>
    new Set([...wordsOf(text.replace(/[A-Za-z]+:/gu, '')), ...(names.get(item) ?? [])]);
  const idsAt = ({ text, item }) => ({ ids: new Set([...idsIn(text), ...(item?.id ? [item.id] : [])]) });
  const words = wordsAt(other);
  return isLinked(idsAt(one), idsAt(other), links) || [...wordsAt(one)].some((word) => words.has(word));
}

/** A phase may go on after the day of a norm in it, and a norm may hold on its last day. */
function isEndOfPhase({ row, start }) {
  if (row.list !== 'phases') return false;
  return (
    row.field === 'end' ||
    (row.field === 'period' && /[–-]\s*$|t\/m\s*$|tot\s*$|to\s*$/u.test(row.text.slice(0, start)))
  );
}

function datesIn(row) {
  return [...row.text.matchAll(dateText)].flatMap((match) => {
    const { iso, day, month = '', year } = match.groups ?? {};
    // `Fewer than 31 may remain open.`
    if (month === 'may' || month === 'march') return [];
    const parts = iso?.split('-').map(Number);
    const names = monthNames.nl.includes(month.toLowerCase())
      ? monthNames.nl
      : monthNames.en.map((name) => name.toLowerCase());
    return {
      row,
      start: match.index,
      end: match.index + match[0].length,
      isIso: iso !== undefined,
      monthText: month,
      day: parts?.[2] ?? Number(day),
      month: parts?.[1] ?? names.indexOf(month.toLowerCase()) + 1,
      year: parts?.[0] ?? (year && Number(year)),
    };
  });
}

function shift({ day, month, year }, months) {
  const next = ((month - 1 + months) % 12) + 1;
  return { day: Math.min(day, 28), month: next, year: next < month && year !== undefined ? year + 1 : year };
}

function write({ day, month, year }, sample) {
  if (sample.isIso) return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const names = monthNames.nl.includes(sample.monthText) ? monthNames.nl : monthNames.en;
  return `${day} ${names[month - 1]}${sample.year === undefined ? '' : ` ${year}`}`;
}

function orderHarm(date, later, procedure) {
  const order = ['questions', 'closing', 'award', 'start'];
  const at = order.indexOf(date.row.field);
  const next = procedure.find(({ row }) => order.indexOf(row.field) > at && at >= 0);
  if (next !== undefined && sortable(later) > sortable(next))
    return harmful('the procedure is out of order', [next.row]);
  return excluded('the date stands nowhere else');
}

/** A certificate that ends before the bid is handed in. */
function expiry(date, procedure) {
  if (date.row.field !== 'expires') return [];
  const closing = procedure.find(({ row }) => row.field === 'closing');
  if (closing === undefined) return [];
  const harm = harmful('the certificate ends before the closing date', [closing.row]);
  return [edit('date', date.row, date.start, date.end, `${closing.year - 1}-06-30`, harm, 'expired')];
}

function sortable({ year = 0, month, day }) {
  return year * 10_000 + month * 100 + day;
}
