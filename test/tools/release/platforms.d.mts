export interface Platform {
  readonly name: string;
  readonly node: { readonly package: string; readonly integrity: string; readonly program: string };
  readonly program: string;
  readonly starter: string;
}

export const platforms: readonly Platform[];
export const licensed: Platform;
