/**
 * Words in a remark beside a norm by which it holds for less than it seems to: at certain hours, under a condition, for
 * a part of the cases. Matched as whole words, or as the first part of a compound when they end in `-`.
 */
export const narrowingWords: readonly string[] = (
  'piek- piekuren piekbelasting daluren kantooruren kantoortijden kantoortijd werktijden werkuren werkdagen doordeweeks openingstijden ' +
  'servicewindow servicevenster service-window overdag nachts weekend vakanties vakantie feestdagen bouwvak schoolvakanties ' +
  'excl exclusief behalve uitgezonderd behoudens buiten alleen uitsluitend slechts enkel mits tenzij indien wanneer ' +
  'peak off office business working weekdays weekends daytime holidays excluding except unless only provided outside if when'
).split(' ');

/** Openers after which something narrows only when it names a part: `voor P1`, `tijdens kantooruren`. */
export const scopeOpeners: readonly string[] = 'voor tijdens bij for during'.split(' ');

/** Words that make a scope the whole: `voor alle gebruikers`, `tijdens de hele looptijd`. */
export const wholeWords: readonly string[] = (
  'alle alles elk elke ieder iedere iedereen gehele hele heel volledige looptijd contractperiode contractduur contract opdracht ' +
  'uitvoering dienstverlening opdrachtgever inschrijver project overeenkomst ' +
  'all any every each whole entire full term contract period services client'
).split(' ');

/** Remarks that define a share of availability without narrowing it: it is computed over the time without maintenance. */
export const definingWords: readonly string[] = (
  'gepland onderhoud geplande onderhoudsvensters onderhoudsvenster onderhoud planned scheduled maintenance ' +
  'btw vat inclusief incl including'
).split(' ');

/** One word that makes a limit hold for the cases together, not for each. */
export const averages: ReadonlySet<string> = new Set('gemiddeld gemiddelde mediaan average mean median'.split(' '));
