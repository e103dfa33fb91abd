const loose = /(?<=(?:^|[\s(“"])[€£$≥≤<>±]) (?=[\d.,+−-])/gu;

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';
const day = new RegExp(`(?<=(?<![\\p{L}\\d.,])\\d{1,2}) (?=(?:${months})(?![\\p{L}\\d]))`, 'gu');

/** Units that are signs or abbreviations; a word such as “uur” may start a line. */
const units = '°C|°F|%|‰|km/h|km|m|cm|mm|km²|m²|m³|ha|kg|kW|kWh|kWp|MW|MWh|ms|dB|MB|GB|TB|Mbit|Gbit|Mbps|Gbps';
const unit = new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\d]))`, 'gu');
const range = /(?<=\d) – (?=\d)/gu;

/**
 * The text with no line end inside a number: `€ 5.000`, `≥ 95%`, `120 °C` and `3,2 – 6,1` stay together, and of a date
 * the day and the month.
 */
export function bindSigns(text: string): string {
  if (!/\d/u.test(text)) return text;
  return text.replace(loose, '\u00a0').replace(day, '\u00a0').replace(unit, '\u00a0').replace(range, '\u00a0–\u00a0');
}
