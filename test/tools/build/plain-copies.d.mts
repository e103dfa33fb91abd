export function withPlainCopies(source: string): string;
