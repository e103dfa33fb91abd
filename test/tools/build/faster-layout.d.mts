import type { Plugin } from 'esbuild';

export const fasterLayout: Plugin;
export function fasten(source: string): string;
