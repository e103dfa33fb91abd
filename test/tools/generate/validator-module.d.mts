import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { Schema } from './read-schemas.mjs';

export function createAjv(schemas: ReadonlyMap<string, Schema>): Ajv2020;
