import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const lists = 'test/mutation/mistakes';

interface Mistake {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly against: { readonly file: string; readonly text: string };
}

test.each(readdirSync(lists))(
  'each mistake of %s can be made in one place, and contradicts a text that is there',
  (list) => {
    const mistakes = JSON.parse(readFileSync(path.join(lists, list), 'utf8')) as readonly Mistake[];
    const folder = path.join('test/mutation/other-bids', path.basename(list, '.json'));
    const textOf = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
    expect(mistakes.length).toBeGreaterThanOrEqual(20);
    for (const { file, before, after, against } of mistakes) {
      expect(textOf(file).split(before), `${file}: ${before}`).toHaveLength(2);
      expect(after).not.toBe(before);
      expect(textOf(against.file), `${against.file}: ${against.text}`).toContain(against.text);
    }
  },
);
