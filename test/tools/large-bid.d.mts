export function largeBid(items: number): Readonly<Record<string, string>>;
