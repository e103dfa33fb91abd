export function readBid(folder: string): ReadonlyMap<string, string>;
