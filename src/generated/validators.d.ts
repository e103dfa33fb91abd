// Made from schemas/ by `npm run generate`. Never edit by hand.
import type { SchemaTypes } from './types.ts';

/** One thing that ajv has against a value. */
export interface ValidationError {
  readonly keyword: string;
  /** JSON pointer to the faulty value. */
  readonly instancePath: string;
  /** JSON pointer to the word of the schema that refused it. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says whether a value has the shape of the schema; `errors` holds what is wrong with the last value asked about. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}

/** The validator of every file that emvi reads. */
export const validators: {
  readonly manifest: Validator<SchemaTypes['manifest']>;
  readonly criteria: Validator<SchemaTypes['criteria']>;
  readonly requirements: Validator<SchemaTypes['requirements']>;
  readonly wishes: Validator<SchemaTypes['wishes']>;
  readonly kpis: Validator<SchemaTypes['kpis']>;
  readonly phases: Validator<SchemaTypes['phases']>;
  readonly risks: Validator<SchemaTypes['risks']>;
  readonly organisation: Validator<SchemaTypes['organisation']>;
  readonly evidence: Validator<SchemaTypes['evidence']>;
  readonly references: Validator<SchemaTypes['references']>;
  readonly offer: Validator<SchemaTypes['offer']>;
  readonly clarifications: Validator<SchemaTypes['clarifications']>;
  readonly glossary: Validator<SchemaTypes['glossary']>;
  readonly inputs: Validator<SchemaTypes['inputs']>;
  readonly template: Validator<SchemaTypes['template']>;
};
