import { readFileSync } from 'node:fs';
import { withPlainCopies } from './plain-copies.mjs';

/** The helper by which its compiler gives an object a field: five calls, of which one does something. */
const slowField = /^function _defineProperty\(e, r, t\) \{\n(?:\t.*\n)+\}\n/mu;
const plainField = 'function _defineProperty(target, name, value) {\n\ttarget[name] = value;\n\treturn target;\n}\n';

/** The fields that are given so, and the names for which a plain field would ask a function. */
const fields = /_defineProperty\(\s*this,\s*(?:\/\*[\s\S]*?\*\/\s*)?"(\w+)"/gu;
const accessors = /^\t(?:static )?(?:get|set) (\w+)\(/gmu;

/**
 * Lets docx give its elements their fields by plain assignment: that was a ninth of all calls of a build to Word. Every
 * byte is the same (`test/render/docx/faster-docx.test.ts`). A release of docx that works in another way does not build.
 */
export const fasterDocx = {
  name: 'faster-docx',
  setup({ onLoad }) {
    onLoad({ filter: /docx[\\/]dist[\\/]index\.mjs$/ }, ({ path }) => ({
      contents: withPlainFields(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

export function withPlainFields(source) {
  if (!slowField.test(source)) throw new Error('docx gives fields in another way');
  const asked = new Set([...source.matchAll(accessors)].map(([, name]) => name));
  const both = [...source.matchAll(fields)].map(([, name]) => name).filter((name) => asked.has(name));
  if (both.length > 0) throw new Error(`docx has fields that are functions too: ${both.join(', ')}`);
  return withPlainCopies(source.replace(slowField, plainField));
}
