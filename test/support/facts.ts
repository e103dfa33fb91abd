/** One thing that a plain-text plan states: the text of a heading, a bullet, a paragraph, or the cells of a row. */
export interface Fact {
  readonly kind: 'title' | 'heading' | 'item' | 'paragraph' | 'row';
  readonly texts: readonly string[];
}

/** What a built document shows, in the same terms. */
export interface Shown {
  readonly headings: readonly string[];
  /** Paragraphs and list items outside tables. */
  readonly paragraphs: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The facts of a plan as its writer typed it: `1. Heading`, `- bullet`, `| cell |`, `Titel: …`. */
export function factsOf(text: string): Fact[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(factOf)
    .reduce<Fact[]>(joinResidue, []);
}

function factOf(line: string): Fact {
  if (line.startsWith('Titel: ')) return { kind: 'title', texts: [line.slice(7)] };
  if (/^\d+\. /u.test(line) || /^Benodigde input:$/u.test(line)) {
    return { kind: 'heading', texts: [line.replace(/:$/u, '')] };
  }
  if (line.startsWith('- ')) return { kind: 'item', texts: [line.slice(2)] };
  if (line.startsWith('|')) {
    return {
      kind: 'row',
      texts: line
        .replace(/^\||\|$/gu, '')
        .split('|')
        .map((cell) => cell.trim()),
    };
  }
  return { kind: 'paragraph', texts: [line] };
}

/** The `>>>` that was left on a line of its own belongs to the bullet above it. */
function joinResidue(facts: Fact[], fact: Fact): Fact[] {
  const last = facts.at(-1);
  if (fact.texts[0] !== '>>>' || last === undefined) return [...facts, fact];
  return [...facts.slice(0, -1), { ...last, texts: [`${last.texts[0]} >>>`] }];
}

/** The facts that a document does not show word for word, as readable lines. */
export function missing(facts: readonly Fact[], shown: Shown): string[] {
  const headings = new Set(shown.headings.map(tidy));
  const paragraphs = new Set(shown.paragraphs.map(tidy));
  const rows = new Set(shown.rows.map((row) => row.map(tidy).join(' | ')));
  return facts
    .filter(({ kind, texts }) => {
      if (kind === 'row') return !rows.has(texts.map(tidy).join(' | '));
      const text = tidy(texts[0] ?? '');
      return kind === 'heading' || kind === 'title' ? !headings.has(text) : !paragraphs.has(text);
    })
    .map(({ kind, texts }) => `${kind}: ${texts.join(' | ')}`);
}

/** Blanks are layout; every other character counts. */
function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
