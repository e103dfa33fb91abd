/** How many functions of the program ran, and how often in all. */
export interface Count {
  readonly functions: number;
  readonly calls: number;
}

export function countCommands(): Record<string, Count>;
export function judgeCounts(
  counted: Readonly<Record<string, Count>>,
  budget: Readonly<Record<string, Count>>,
): string[];
