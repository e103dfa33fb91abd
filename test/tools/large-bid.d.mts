export function largeBid(items: number): Readonly<Record<string, string>>;
export function writeLargeBid(items: number, folder: string): void;
