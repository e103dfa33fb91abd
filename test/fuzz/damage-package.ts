import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Random } from './random.ts';

const strangeValues = [
  '',
  '0',
  '-1',
  '99999999999',
  '1e9',
  'NaN',
  'x',
  'on',
  'rId999',
  'http://a.b',
  '../../x',
  '/word/document.xml',
  'Kop1',
  'Normal',
  '100%',
  '&#x9;',
  '∞',
];
const strangeText = [
  '',
  '\u202e',
  'KPI-01',
  '≥99,9%',
  '{{title}}',
  '{{tender.name}}',
  '{{',
  '&amp;',
  '&#x1F4A5;',
  'x'.repeat(300),
];

/** A Word file with a few changes in the elements of its parts; now and then in its parts or its bytes. */
export function damagePackage(file: Uint8Array, random: Random): Uint8Array {
  if (random.once(10)) return damageBytes(file, random);
  const parts: Record<string, Uint8Array> = unzipSync(file);
  for (let left = random.count(6); left > 0; left -= 1) {
    const names = Object.keys(parts);
    if (names.length === 0) break;
    const name = random.pick(names);
    if (random.once(12)) damageParts(parts, name, random);
    else if (/\.(?:xml|rels)$/u.test(name))
      parts[name] = strToU8(damageXml(strFromU8(parts[name] ?? new Uint8Array()), random));
    else parts[name] = damageBytes(parts[name] ?? new Uint8Array(), random);
  }
  return zipSync(parts, { level: 0 });
}

/** Some bytes with a few others, a piece doubled or taken out, or the end cut off. */
export function damageBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.below(bytes.length);
  const until = Math.min(bytes.length, at + random.count(400));
  switch (random.below(5)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(until)]);
    case 2:
      return Uint8Array.from([...bytes.subarray(0, until), ...bytes.subarray(at)]);
    default: {
      const changed = Uint8Array.from(bytes);
      for (let left = random.count(20); left > 0; left -= 1) changed[random.below(bytes.length)] = random.below(256);
      return changed;
    }
  }
}

function damageParts(parts: Record<string, Uint8Array>, name: string, random: Random): void {
  const content = parts[name] ?? new Uint8Array();
  const other = random.pick(Object.keys(parts));
  switch (random.below(4)) {
    case 0:
      delete parts[name];
      break;
    case 1:
      parts[name] = parts[other] ?? content;
      break;
    case 2:
      parts[
        random.pick(['word/vbaProject.bin', '../x.xml', 'word/a b.xml', 'WORD/DOCUMENT.XML', 'customXml/item1.xml'])
      ] = content;
      break;
    default:
      parts[name] = damageBytes(content, random);
  }
}

/** XML with an element taken out, doubled, moved, emptied or renamed, or an attribute changed. */
function damageXml(xml: string, random: Random): string {
  const tags = [...xml.matchAll(/<(\/?)([A-Za-z][\w:.-]*)([^<>]*?)(\/?)>/gu)];
  if (tags.length === 0) return xml;
  const tag = random.pick(tags);
  const end = endOf(tags, tag);
  const whole = xml.slice(tag.index, end);
  const cut = (from: number, until: number, text: string): string => xml.slice(0, from) + text + xml.slice(until);
  switch (random.below(9)) {
    case 0:
      return cut(tag.index, end, '');
    case 1:
      return cut(tag.index, end, whole.length > 20_000 ? whole : whole.repeat(random.count(30)));
    case 2: {
      const place = random.pick(tags).index;
      return cut(place, place, whole.length > 20_000 ? '' : whole);
    }
    case 3:
      return cut(tag.index, tag.index + tag[0].length, '');
    case 4: {
      const name = random.pick(tags)[2] ?? 'w:p';
      return cut(tag.index, tag.index + tag[0].length, `<${tag[1]}${name}${tag[3]}${tag[4]}>`);
    }
    case 5:
      return cut(tag.index, tag.index + tag[0].length, tag[0].replace(/\s+[\w:.-]+="[^"]*"/u, ''));
    case 6: {
      const at = tag.index + tag[0].length;
      return cut(at, at, tag[4] === '/' ? '' : random.pick(strangeText));
    }
    default:
      return cut(tag.index, tag.index + tag[0].length, withStrangeValue(tag[0], random));
  }
}

function withStrangeValue(tag: string, random: Random): string {
  const values = [...tag.matchAll(/="[^"]*"/gu)];
  if (values.length === 0) return tag;
  const value = random.pick(values);
  return `${tag.slice(0, value.index)}="${random.pick(strangeValues)}"${tag.slice(value.index + value[0].length)}`;
}

/** Where the element of a tag ends; where the tag does when nothing closes it. */
function endOf(tags: readonly RegExpExecArray[], tag: RegExpExecArray): number {
  const after = tag.index + tag[0].length;
  if (tag[1] === '/' || tag[4] === '/') return after;
  let depth = 0;
  for (const other of tags) {
    if (other.index < tag.index || other[2] !== tag[2] || other[4] === '/') continue;
    depth += other[1] === '/' ? -1 : 1;
    if (depth === 0) return other.index + other[0].length;
  }
  return after;
}
