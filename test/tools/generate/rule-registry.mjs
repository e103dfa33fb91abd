import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const banner = '// Made from src/rules/ by `npm run generate`. Never edit by hand.\n';

/** The list of all rules: every file of src/rules/ that is not the machinery of rules itself declares one. */
export function ruleRegistry(root) {
  const folder = join(root, 'src', 'rules');
  const rules = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'rule.ts')
    .sort()
    .map((name) => ({ name, exported: exportedRule(name, readFileSync(join(folder, name), 'utf8')) }));
  const imports = rules.map(({ name, exported }) => `import { ${exported} } from '../rules/${name}';\n`);
  return `${banner}${imports.join('')}import type { Rule } from '../rules/rule.ts';

/** Every rule, in the order of the file names. */
export const rules: readonly Rule[] = [
${rules.map(({ exported }) => `  ${exported},\n`).join('')}];
`;
}

function exportedRule(name, text) {
  const found = [...text.matchAll(/^export const (\w+)(?:: Rule)? = defineRule\b/gmu)];
  if (found.length !== 1) throw new Error(`src/rules/${name} must export exactly one const made by defineRule`);
  return found[0][1];
}
