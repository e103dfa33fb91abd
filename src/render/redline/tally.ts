import type { ChangeCount, ChangeSummary } from '../../document/redlined-document.ts';

type Kind = keyof ChangeCount;

/** Counts changes while a document is compared. */
export class Tally {
  readonly #paragraphs = { added: 0, removed: 0, changed: 0 };
  readonly #rows = { added: 0, removed: 0, changed: 0 };
  readonly #headings = new Set<string>();
  #heading = '';

  /** Notes under which heading the following changes stand. */
  enter(heading: string): void {
    this.#heading = heading.trim();
  }

  /** Counts a paragraph. */
  countParagraph(kind: Kind): void {
    this.#paragraphs[kind] += 1;
    this.#place();
  }

  /** Counts rows of a table. */
  countRows(kind: Kind, count = 1): void {
    this.#rows[kind] += count;
    if (count > 0) this.#place();
  }

  /** What was counted. */
  summary(): ChangeSummary {
    return { paragraphs: { ...this.#paragraphs }, rows: { ...this.#rows }, headings: [...this.#headings] };
  }

  #place(): void {
    if (this.#heading !== '') this.#headings.add(this.#heading);
  }
}
