import type { Plugin } from 'esbuild';

export const fasterZip: Plugin;
export function withoutTable(source: string): string;
