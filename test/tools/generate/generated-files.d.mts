/** Every generated file of the project: its path with `/` and its text. */
export function generatedFiles(root: string): Promise<ReadonlyMap<string, string>>;
