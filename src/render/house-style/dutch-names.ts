/** The styles of Word itself, as the file calls them, with the names that Dutch Word shows. */
const dutch = new Map([
  ['normal', 'Standaard'],
  ['title', 'Titel'],
  ['subtitle', 'Ondertitel'],
  ...[1, 2, 3, 4, 5, 6].map((level): [string, string] => [`heading ${level}`, `Kop ${level}`]),
  ...[1, 2, 3].map((level): [string, string] => [`toc ${level}`, `Inhopg ${level}`]),
  ['toc heading', 'Kop van inhoudsopgave'],
  ['body text', 'Platte tekst'],
  ['list paragraph', 'Lijstalinea'],
  ['list bullet', 'Lijst opsom.teken'],
  ['list number', 'Lijstnummering'],
  ['list continue', 'Lijstvoortzetting'],
  ['no spacing', 'Geen afstand'],
  ['quote', 'Citaat'],
  ['caption', 'Bijschrift'],
  ['header', 'Koptekst'],
  ['footer', 'Voettekst'],
  ['normal table', 'Standaardtabel'],
  ['table grid', 'Tabelraster'],
]);

const english = new Map([...dutch].map(([own, shown]) => [shown.toLowerCase(), own]));

/** The name of a style as Dutch Word shows it. */
export function dutchName(name: string): string {
  return dutch.get(name.toLowerCase()) ?? name;
}

/** The name that a file has for a style that Dutch Word shows under this name; undefined for a style of a company. */
export function nameInFile(shown: string): string | undefined {
  return english.get(shown.trim().toLowerCase());
}
