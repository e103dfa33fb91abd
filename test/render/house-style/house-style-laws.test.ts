import fc from 'fast-check';
import { strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { inspectHouseStyle } from '../../../src/render/house-style/inspect-house-style.ts';
import { houseDocx, houseFile, houseParts } from '../../support/house-style-file.ts';
import { lintDocx } from '../../tools/docx-lint.ts';
import { paragraph, table, tree } from '../../tools/docx-trees.ts';

const place = { file: 'huisstijl.docx', named: [], spanOf: () => undefined };
const options = { named: [], colours: {}, fields: new Map<string, string>() };
const texts = Object.entries(houseParts).flatMap(([path, content]) => (typeof content === 'string' ? [path] : []));

test('no bytes make the reading of a house style throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(houseFile().length), (bytes, at) => {
      const whole = houseFile();
      whole.set(bytes.subarray(0, Math.max(0, whole.length - at)), at);
      expect(() => inspectHouseStyle(whole, place)).not.toThrow();
      expect(() => inspectHouseStyle(bytes, place)).not.toThrow();
    }),
    { seed: 40, numRuns: 60 },
  );
});

test('a house style with elements lost or doubled is refused or gives a sound document', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...texts), fc.nat(400), fc.boolean(), async (path, pick, isDoubled) => {
      const source = houseParts[path];
      const text = typeof source === 'string' ? source : strFromU8(source ?? new Uint8Array());
      const elements = [...text.matchAll(/<([\w:]+)[^<>]*\/>/gu)];
      const chosen = elements[pick % Math.max(elements.length, 1)];
      if (chosen === undefined) return;
      const [element] = chosen;
      const changed =
        text.slice(0, chosen.index) + (isDoubled ? element + element : '') + text.slice(chosen.index + element.length);
      const document = tree([paragraph('Tekst'), table([['Wens'], ['Snel']])]);
      const docx = await houseDocx(document, houseFile({ [path]: changed }), options);
      const faults = docx === undefined ? [] : lintDocx(docx);
      expect(faults).toEqual([]);
    }),
    { seed: 41, numRuns: 60 },
  );
}, 60_000);
