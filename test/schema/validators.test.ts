import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ValidationError, validators } from '../../src/generated/validators.js';
import type { Schema } from '../tools/generate/read-schemas.mjs';
import { createAjv } from '../tools/generate/validator-module.mjs';
import { fullDocument } from './full-document.ts';
import { mutated, mutations, type Plain } from './mutations.ts';
import { schemas } from './project-schemas.ts';

const ajv = createAjv(schemas);

function shownErrors(errors: readonly ValidationError[] | null | undefined): string[] {
  return (errors ?? [])
    .map(({ keyword, instancePath, params }) => JSON.stringify({ keyword, instancePath, params }))
    .sort();
}

describe.each(Object.entries(validators))('the generated validator of %s', (name, validator) => {
  const reference = ajv.getSchema((schemas.get(name) as Schema).$id as string);

  test('accepts a document with every field filled in', () => {
    const isValid = validator(fullDocument(name));
    expect(shownErrors(validator.errors)).toEqual([]);
    expect(isValid).toBe(true);
  });

  test('finds the same as ajv with the schema itself', () => {
    fc.assert(
      fc.property(mutations, (changes) => {
        const value = mutated(fullDocument(name) as Plain, changes);
        expect(validator(value)).toBe(reference?.(value));
        expect(shownErrors(validator.errors)).toEqual(shownErrors(reference?.errors));
      }),
      { seed: 20261, numRuns: 150 },
    );
  });
});
