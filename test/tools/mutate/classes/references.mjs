/** Mutations of ids and links: another number, a neighbour's number, a link or a listed item taken away. */
import { edit, excluded, harmful, removal, zoneOfItem } from '../harm.mjs';
import { idPlaces, idsIn } from '../text-map.mjs';

/** Other ids in lists, in prose and where an item is defined. */
export function mutateIds({ map, index }) {
  const { lines, items } = map;
  const mutants = [];
  for (const row of lines.filter(({ isComment, isBuyer }) => !isComment && !isBuyer)) {
    for (const { id, start, end } of idPlaces(row.text)) {
      if (!items.has(id)) continue;
      const isDefinition = row.field === 'id';
      if (isDefinition && items.get(id).line !== row.line) continue;
      const strange = strangerTo(id, items);
      const references = lines.filter((other) => other !== row && !other.isComment && idsIn(other.text).includes(id));
      if (strange !== undefined) {
        const harm =
          isDefinition && references.length === 0
            ? excluded('nothing refers to it')
            : harmful('the id leads nowhere', isDefinition ? references : []);
        mutants.push(edit('id', row, start, end, strange, harm, isDefinition ? 'definition' : 'unknown id'));
      }
      const neighbour = neighbourOf(id, items);
      if (neighbour === undefined || isDefinition) continue;
      mutants.push(
        edit('id', row, start, end, neighbour, harmOfSwap(row, id, neighbour, { lines, items, index }), 'neighbour'),
      );
    }
  }
  return mutants;
}

/** An id of the same form that the bid does not have: the last digits in another order, or far away. */
function strangerTo(id, items) {
  const digits = /\d+$/u.exec(id)?.[0] ?? '';
  const head = id.slice(0, id.length - digits.length);
  const swapped = [...digits].reverse().join('');
  return [swapped, String(Number(digits) + 40).padStart(digits.length, '0')]
    .map((number) => head + number)
    .find((other) => other !== id && !items.has(other) && Number(/\d+$/u.exec(other)?.[0]) > 0);
}

function neighbourOf(id, items) {
  const digits = /\d+$/u.exec(id)?.[0] ?? '';
  const head = id.slice(0, id.length - digits.length);
  return [1, -1]
    .map((step) => head + String(Number(digits) + step).padStart(digits.length, '0'))
    .find((other) => items.has(other));
}

function harmOfSwap(row, id, neighbour, { lines, items, index }) {
  const isList = /^(?:kpis|evidence|risks|phases)$/u.test(row.field);
  if (isList) {
    const others = lines.filter(
      (other) =>
        other !== row && other.field === row.field && other.item !== row.item && idsIn(other.text).includes(id),
    );
    const isTwice = lines.some(
      (other) =>
        other !== row && other.item === row.item && other.field === row.field && idsIn(other.text).includes(neighbour),
    );
    if (isTwice) return harmful('the id stands twice in one list', [items.get(id)]);
    if (others.length === 0 && row.field !== 'phases')
      return harmful('nothing refers to the right item any more', [items.get(id)]);
    return excluded('no second text tells which id is meant');
  }
  const near = index.amounts.filter((amount) => amount.row === row);
  const told = index.amounts.filter(
    (amount) =>
      amount.row.item?.id === id &&
      near.some((other) => other.value === amount.value && other.dimension === amount.dimension),
  );
  const toldOfNeighbour = index.amounts.some(
    (amount) =>
      amount.row.item?.id === neighbour &&
      near.some((other) => other.value === amount.value && other.dimension === amount.dimension),
  );
  if (told.length > 0 && !toldOfNeighbour)
    return harmful(
      'the amount belongs to the other item',
      told.map((amount) => amount.row),
    );
  if (/ (?:t\/m|tot en met|up to and including|through|to) /u.test(row.text))
    return harmful('the range is not the whole list', [items.get(id)]);
  return excluded('no second text tells which id is meant');
}

/** Items that name a KPI to point at it; whether it measures what the buyer asks, they do not decide. */
const leaning = /^(?:risks|winThemes|references|assumptions|socialReturn|changes|clarifications)$/u;

/** A KPI that a wish or question no longer names. */
export function mutateLinks(context) {
  return removedFrom('kpis', 'KPI link', context, (row, id, { lines, items, index }) => {
    const others = lines.filter(
      (other) =>
        other !== row &&
        other.field === 'kpis' &&
        other.item !== row.item &&
        !/^(?:risks|references)$/u.test(other.item?.list ?? '') &&
        idsIn(other.text).includes(id),
    );
    const left = lines
      .filter((other) => other.item === row.item && other.field === 'kpis')
      .flatMap(({ text }) => idsIn(text))
      .filter((other) => other !== id);
    const serves = lines.some((other) => other.item?.id === id && other.field === 'criteria');
    const isWish = /wishes/u.test(row.item.list);
    if (left.length === 0 && isWish) return harmful('a wish without a KPI', [items.get(id)]);
    if (leaning.test(row.item.list)) return excluded('it only points at the KPI: nothing asks for one here');
    if (others.length === 0 && !serves) return harmful('a KPI that serves nothing', [items.get(id)]);
    if (!isWish && !/questions|criteria/iu.test(row.item.list))
      return excluded('it only points at the KPI: nothing asks for one here');
    const own = index.amounts.filter((amount) => amount.row.item === row.item);
    const measured = index.amounts.filter((amount) => amount.row.item?.id === id && amount.row.field === 'target');
    const lost = own.filter((amount) =>
      measured.some((other) => other.value === amount.value && other.dimension === amount.dimension),
    );
    return lost.length > 0
      ? harmful(
          'a promise that no KPI measures',
          lost.map((amount) => amount.row),
        )
      : excluded('another link says the same');
  });
}

/** Evidence that an answer no longer names, and evidence that is no longer listed. */
export function mutateEvidence(context) {
  const { map } = context;
  const removedLinks = removedFrom('evidence', 'evidence', context, (row, id, { lines, items }) => {
    const others = lines.filter(
      (other) => other !== row && !other.isComment && other.field !== 'id' && idsIn(other.text).includes(id),
    );
    return others.length === 0
      ? harmful('evidence that nothing refers to', [items.get(id)])
      : excluded('another text refers to it');
  });
  const removedItems = [...map.items.values()]
    .filter(({ list }) => list === 'evidence')
    .map((item) => {
      const rows = map.lines.filter((row) => row.item === item && !row.isComment);
      const references = map.lines.filter(
        (row) => row.item !== item && !row.isComment && idsIn(row.text).includes(item.id),
      );
      const harm =
        references.length > 0 ? harmful('evidence that is not listed', references) : excluded('nothing refers to it');
      return removal('evidence', rows, map.files, harm, `${item.id} no longer listed`);
    });
  return [...removedLinks, ...removedItems];
}

/** One id taken out of a list, written as a line of its own or between brackets. */
function removedFrom(field, name, { map, index }, judge) {
  const rows = map.lines.filter(
    (row) => row.field === field && !row.isComment && row.list !== field && idsIn(row.text).length > 0,
  );
  return rows.flatMap((row) =>
    idPlaces(row.text).map(({ id, start, end }) => {
      const harm =
        map.items.has(id) && row.item?.id !== undefined
          ? judge(row, id, { ...map, index })
          : excluded('the id is not listed');
      const zoned = harm.isHarmful ? { ...harm, zones: [...harm.zones, zoneOfItem(row.item, map.lines)] } : harm;
      const siblings = map.lines.filter(
        (other) => other.item === row.item && other.field === field && other !== row && !other.isComment,
      );
      if (/^\s*- /u.test(row.text)) {
        const isOnly = siblings.filter(({ text }) => idsIn(text).length > 0).length === 0;
        const taken = isOnly ? [...siblings.filter(({ line }) => line === row.line - 1), row] : [row];
        return removal(name, taken, map.files, zoned, `${id} unlinked`);
      }
      const before = /,\s*$/u.exec(row.text.slice(0, start).replace(/["']$/u, ''));
      const after = /^["']?,\s*/u.exec(row.text.slice(end));
      const quote = /["']/u.test(row.text[start - 1] ?? '') ? 1 : 0;
      const from = after === null && before !== null ? before.index : start - quote;
      const to = after === null ? end + quote : end + after[0].length;
      return edit(name, row, from, to, '', zoned, `${id} unlinked`);
    }),
  );
}
