import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Schema } from '../tools/generate/read-schemas.mjs';
import { createAjv } from '../tools/generate/validator-module.mjs';
import { schemas } from './project-schemas.ts';

interface Described {
  readonly pointer: string;
  readonly schema: Schema;
}

/** Every place of a schema that a person reads about: the file, its definitions and their fields. */
function describedPlaces(root: Schema): Described[] {
  const fields = (pointer: string, schema: Schema): Described[] =>
    Object.entries(schema.properties ?? {}).map(([key, field]) => ({
      pointer: `${pointer}/properties/${key}`,
      schema: field,
    }));
  const definitions = Object.entries(root.$defs ?? {}).flatMap(([key, schema]) => [
    { pointer: `/$defs/${key}`, schema },
    ...fields(`/$defs/${key}`, schema),
  ]);
  return [{ pointer: '', schema: root }, ...fields('', root), ...definitions];
}

describe.each([...schemas])('schemas/%s.schema.json', (name, root) => {
  test('is a valid schema of draft 2020-12', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: true });
    ajv.addVocabulary(['x-nl']);
    ajv.validateSchema(root, true);
    expect(ajv.errors ?? []).toEqual([]);
  });

  test('compiles in strict mode', () => {
    expect(createAjv(schemas).getSchema(root.$id as string)).toBeTypeOf('function');
  });

  test('is named after its file', () => {
    expect(root.$id).toBe(`https://emvi.dev/schemas/${name}.schema.json`);
  });

  test('says in both languages what every field is, with examples', () => {
    const silent = describedPlaces(root).filter(
      ({ schema }) =>
        !schema.title ||
        !schema.description ||
        !schema['x-nl']?.title ||
        !schema['x-nl'].description ||
        (schema.examples ?? []).length === 0,
    );
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('has only examples that fit', () => {
    const ajv = createAjv(schemas);
    const wrong = describedPlaces(root).flatMap(({ pointer, schema }) => {
      const validate = ajv.compile({ $ref: `${root.$id}#${pointer}` });
      return (schema.examples ?? []).filter((example) => !validate(example)).map((example) => [pointer, example]);
    });
    expect(name === 'common' ? wrong.filter(([pointer]) => pointer !== '') : wrong).toEqual([]);
  });

  test('lets no unknown field pass, except where fields are free', () => {
    const open = describedPlaces(root).filter(
      ({ schema, pointer }) =>
        schema.type === 'object' &&
        schema.additionalProperties === true &&
        !/\/(options|parameters|fields)$/u.test(pointer),
    );
    const silent = describedPlaces(root).filter(
      ({ schema }) => schema.type === 'object' && schema.additionalProperties === undefined,
    );
    expect([...open, ...silent].map(({ pointer }) => pointer)).toEqual([]);
  });

  test('refers to other schemas only by a path beside it, so that editors need no network', () => {
    const references = [...JSON.stringify(root).matchAll(/"\$ref":"([^"]*)"/gu)].map(([, reference]) => reference);
    expect(
      references.filter((reference) => !/^(common\.schema\.json)?#\/\$defs\/\w+$/u.test(String(reference))),
    ).toEqual([]);
  });
});
