import type { Plugin } from 'esbuild';

export const fasterDocx: Plugin;
export function withPlainFields(source: string): string;
