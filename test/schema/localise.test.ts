import { expect, test } from 'vitest';
import { localiseSchema } from '../../src/schema/localise.ts';
import { createAjv } from '../tools/generate/validator-module.mjs';
import { schemas } from './project-schemas.ts';

test('in Dutch the Dutch words are the title and the description', () => {
  const dutch = localiseSchema(schemas.get('kpis'), 'nl') as { title: string; $defs: { Kpi: { properties: object } } };
  expect(dutch.title).toBe("KPI's");
  expect(dutch.$defs.Kpi.properties).toMatchObject({ target: { title: 'Norm' }, title: { title: 'Titel' } });
});

test('in English nothing changes but what editors do not know', () => {
  const {
    'x-nl': _,
    $id,
    ...rest
  } = localiseSchema({ 'x-nl': { title: 'a' }, $id: 'b', title: 'c', enum: ['d'] }, 'en') as Record<string, unknown>;
  expect({ $id, rest }).toEqual({ $id: undefined, rest: { title: 'c', enum: ['d'] } });
});

test.each(['nl', 'en'] as const)('in %s no word of emvi is left, and every field is still there', (language) => {
  for (const schema of schemas.values()) {
    const text = JSON.stringify(localiseSchema(schema, language));
    expect(text).not.toContain('"x-nl"');
    expect(count(text, '"examples":')).toBe(count(JSON.stringify(schema), '"examples":'));
  }
});

test('examples are data: a field of an example that is called title stays as it is', () => {
  const schema = { title: 'a', 'x-nl': { title: 'b' }, examples: [{ title: 'c', 'x-nl': 'd' }] };
  expect(localiseSchema(schema, 'nl')).toEqual({ title: 'b', examples: [{ title: 'c', 'x-nl': 'd' }] });
});

test('a schema on disk accepts the same after localising', () => {
  const localised = new Map([...schemas].map(([name, schema]) => [name, localiseSchema(schema, 'nl') as object]));
  const ajv = createAjv(
    new Map([...localised].map(([name, schema]) => [name, { ...schema, $id: `${name}.schema.json` }])),
  );
  expect(ajv.validate('kpis.schema.json', { kpis: [{ id: 'KPI-01' }] })).toBe(true);
  expect(ajv.validate('kpis.schema.json', { kpis: [{ doel: 'a' }] })).toBe(false);
});

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
