import type { platforms } from './platforms.mjs';

export interface ReleaseFile {
  readonly content: Uint8Array;
  readonly mode: number;
}

export function releaseFiles(
  platform: (typeof platforms)[number],
  version: string,
  app: ReadonlyMap<string, Uint8Array>,
  node: { readonly program: Uint8Array; readonly licence: Uint8Array },
): Map<string, ReleaseFile>;
export function zipFiles(folder: string, files: ReadonlyMap<string, ReleaseFile>): Uint8Array;
