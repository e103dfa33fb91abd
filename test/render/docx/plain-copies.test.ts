import { expect, test } from 'vitest';
import { withPlainCopies } from '../../tools/build/plain-copies.mjs';

const helper = 'function _objectSpread2(e) {\n\treturn e;\n}\n';

function rewritten(code: string): string {
  return withPlainCopies(helper + code).slice(helper.length);
}

test('a copy is written in the words of the language', () => {
  expect(rewritten('x = _objectSpread2({}, a);')).toBe('x = ({ ...a });');
  expect(rewritten('x = _objectSpread2(_objectSpread2({}, a), {}, { b: [1, 2], c }, d ? {} : { e });')).toBe(
    'x = ({ ...a, b: [1, 2], c, ...d ? {} : { e } });',
  );
  expect(rewritten('f(_objectSpread2({}, g(_objectSpread2({ h: _objectSpread2({}, i) }, j))), k);')).toBe(
    'f(({ ...g(({ h: ({ ...i }), ...j })) }), k);',
  );
});

test('brackets in texts, patterns and comments open nothing', () => {
  const value = ['f(") \\" {"', "'('", `\`$${'{x}'} )\``, '/[)/]\\)/u', '4 / 2 /* ) */)'].join(', ');
  expect(rewritten(`x = _objectSpread2({}, a(${value}), b);`)).toBe(`x = ({ ...a(${value}), ...b });`);
});

test('an object that was there is filled as before', () => {
  expect(rewritten('_objectSpread2(known, _objectSpread2({}, a));')).toBe('_objectSpread2(known, ({ ...a }));');
});

test('what cannot be read is refused', () => {
  expect(() => rewritten('x = _objectSpread2({}, `'.concat('${', 'f({ a })}`);'))).toThrow('cannot be read');
  expect(() => rewritten('x = _objectSpread2({}, a')).toThrow('cannot be read');
  expect(() => withPlainCopies('x = { ...a };')).toThrow('copies objects');
});
