import type { Plugin } from 'esbuild';

export const fasterYaml: Plugin;
export function withoutGenerators(source: string, name: 'lexer.js' | 'parser.js'): string;
