/** A JSON schema, as far as the tests look into it. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly 'x-nl'?: { readonly title: string; readonly description: string };
}

export function readSchemas(root: string): ReadonlyMap<string, Schema>;

export function definitionOf(
  schemas: ReadonlyMap<string, Schema>,
  fileName: string,
  reference: string,
): { readonly name: string; readonly fileName: string; readonly definition: Schema };
