import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const banner = '// Made from src/rules/ by `npm run generate`. Never edit by hand.\n';
const declaration = /^export const (\w+)(?:: Rule)? = defineRule\b/gmu;

/** The list of all rules: every file in a family folder of src/rules/ that declares one. */
export function ruleRegistry(root) {
  const folder = join(root, 'src', 'rules');
  const rules = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((family) =>
      readdirSync(join(folder, family))
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => ({ path: `${family}/${name}`, text: readFileSync(join(folder, family, name), 'utf8') })),
    )
    .filter(({ text }) => text.includes('defineRule'))
    .map(({ path, text }) => ({ path, exported: exportedRule(path, text) }));
  const imports = rules.map(({ path, exported }) => `import { ${exported} } from '../rules/${path}';\n`);
  return `${banner}${imports.join('')}import type { Rule } from '../rules/rule.ts';

/** Every rule, by family and in the order of the file names. */
export const rules: readonly Rule[] = [
${rules.map(({ exported }) => `  ${exported},\n`).join('')}];
`;
}

function exportedRule(path, text) {
  const found = [...text.matchAll(declaration)];
  if (found.length !== 1) throw new Error(`src/rules/${path} must export exactly one const made by defineRule`);
  return found[0][1];
}
