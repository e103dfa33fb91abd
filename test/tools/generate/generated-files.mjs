import { documentPages } from './document-pages.mjs';
import { fontMetrics } from './font-metrics.mjs';
import { readSchemas } from './read-schemas.mjs';
import { referencePages } from './reference-pages.mjs';
import { ruleRegistry } from './rule-registry.mjs';
import { shapeTable } from './shape-table.mjs';
import { starterRegistry } from './starter-registry.mjs';
import { templateRegistry } from './template-registry.mjs';
import { typeDeclarations } from './type-declarations.mjs';
import { validatorModule, validatorTypes } from './validator-module.mjs';

/** Every generated file of the project: its path with `/` and its text, always the same for the same sources. */
export async function generatedFiles(root) {
  const schemas = readSchemas(root);
  return new Map([
    ['src/generated/font-metrics.ts', fontMetrics(root)],
    ['src/generated/rules.ts', ruleRegistry(root)],
    ['src/generated/shapes.ts', shapeTable(schemas)],
    ['src/generated/starters.ts', starterRegistry(root)],
    ['src/generated/templates.ts', templateRegistry(root, schemas)],
    ['src/generated/types.ts', await typeDeclarations(schemas)],
    ['src/generated/validators.js', validatorModule(schemas)],
    ['src/generated/validators.d.ts', validatorTypes()],
    ...referencePages(schemas),
    ...documentPages(root, schemas),
  ]);
}
