import type { Plugin } from 'esbuild';

export function compiledTemplates(root: string): Plugin;
export function templatesAsModule(root: string): Promise<string>;
