const loose = /(?<=(?:^|[\s(“"])[€£$≥≤<>±]) (?=[\d.,+−-])/gu;

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';
const day = new RegExp(`(?<=(?<![\\p{L}\\d.,])\\d{1,2}) (?=(?:${months})(?![\\p{L}\\d]))`, 'gu');

/** The text with every sign on the line of its number, and every day on that of its month: `€ 5.000`, `≥ 95%`, `5 mei`. */
export function bindSigns(text: string): string {
  return text.replace(loose, '\u00a0').replace(day, '\u00a0');
}
