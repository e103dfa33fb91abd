import { fileURLToPath } from 'node:url';
import { readSchemas } from '../tools/generate/read-schemas.mjs';

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** The schemas of the project, by name. */
export const schemas = readSchemas(projectFolder);
