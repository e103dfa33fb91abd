import { strToU8, zlibSync } from 'fflate';

/**
 * A PDF of plain objects as newer programs write it: all that is no stream packed into one, and the table of places as
 * a stream too (ISO 32000-1, 7.5.7 and 7.5.8).
 */
export function packedPdf(plain: Uint8Array): Uint8Array {
  const text = Buffer.from(plain).toString('latin1');
  const trailer = /trailer\n<<(.*?)>>\nstartxref/su.exec(text)?.[1] ?? '';
  const objects = [...text.matchAll(/^(\d+) 0 obj\n(.*?)\nendobj$/gmsu)].map(([, number, content = '']) => ({
    number: Number(number),
    content,
  }));
  const packed = objects.filter(({ content }) => !content.includes('stream'));
  const packNumber = Math.max(...objects.map(({ number }) => number)) + 1;
  const entries = new Map<number, readonly [kind: number, place: number, index: number]>([[0, [0, 0, 65_535]]]);
  let file = '%PDF-1.7\n';
  const write = (number: number, content: string): void => {
    entries.set(number, [1, file.length, 0]);
    file += `${number} 0 obj\n${content}\nendobj\n`;
  };
  for (const { number, content } of objects) if (content.includes('stream')) write(number, content);
  let body = '';
  const places = packed.map(({ number, content }, index) => {
    entries.set(number, [2, packNumber, index]);
    const place = `${number} ${body.length}`;
    body += `${content} `;
    return place;
  });
  const head = `${places.join(' ')} `;
  write(packNumber, stream(`/Type/ObjStm/N ${packed.length}/First ${head.length}`, strToU8(head + body, true)));
  const start = file.length;
  entries.set(packNumber + 1, [1, start, 0]);
  const rows = Array.from({ length: packNumber + 2 }, (_, number) => entries.get(number) ?? [0, 0, 0]);
  const table = Uint8Array.from(
    rows.flatMap(([kind, place, index]) => [kind, place >> 8, place & 255, index >> 8, index & 255]),
  );
  const size = trailer.replace(/\/Size \d+/u, `/Size ${rows.length}`);
  file += `${packNumber + 1} 0 obj\n${stream(`/Type/XRef/W[1 2 2]${size}`, table)}\nendobj\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(file, true);
}

function stream(dictionary: string, content: Uint8Array): string {
  const packed = Buffer.from(zlibSync(content)).toString('latin1');
  return `<<${dictionary}/Filter/FlateDecode/Length ${packed.length}>>stream\n${packed}\nendstream`;
}
