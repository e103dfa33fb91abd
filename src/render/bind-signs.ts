const loose = /(?<=(?:^|[\s(“"])[€£$≥≤<>±]) (?=[\d.,+−-])/gu;

/** The text with every sign on the line of its number: `€ 5.000` and `≥ 95%` are never parted. */
export function bindSigns(text: string): string {
  return text.replace(loose, '\u00a0');
}
