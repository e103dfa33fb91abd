import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formBreaches, type SeenForm } from './form-breaches.ts';
import type { FormLimits } from './form-limits.ts';
import { type FileForms, FormWatch, SeenForms, type SpacedLines, type TextForm } from './form-watch.ts';
import { hindrances } from './hindrances.ts';
import { readTitle } from './properties.ts';
import { readDrawings } from './relations.ts';
import type { Mark } from './story.ts';
import { StyleSheet } from './style-sheet.ts';
import type { WordText } from './word-text.ts';

/** What a file looks like, collected while it is read, and judged afterwards. */
export class Looks {
  readonly #forms: FileForms;
  readonly #drawings: ReadonlyMap<string, Uint8Array>;
  readonly #title: string | undefined;

  /** @throws BrokenXml */
  constructor(
    parts: ReadonlyMap<string, Uint8Array>,
    readonly limits: FormLimits,
  ) {
    this.#forms = {
      sheet: new StyleSheet(parts),
      texts: new SeenForms<TextForm>(),
      lines: new SeenForms<SpacedLines>(),
    };
    this.#drawings = readDrawings(parts);
    this.#title = readTitle(parts);
  }

  /** What follows the reading of one part. */
  watch(part: FormWatch['part']): FormWatch {
    return new FormWatch(this.#forms, part);
  }

  /** Where the looks of the file break a rule of the buyer, and what in it hinders its readers. */
  judge(file: WordText, marks: readonly Mark[], pages: SeenForm['pages']): Diagnostic[] {
    const span = (start: number, end: number) => file.span(start, end);
    const forms = this.#forms;
    return [
      ...formBreaches({ marks, forms, pages, drawings: this.#drawings }, this.limits, span),
      ...hindrances(
        {
          marks,
          forms,
          text: file.text,
          title: this.#title,
          lacksLanguage: forms.sheet.hasDefaults && forms.sheet.language === undefined,
        },
        span,
      ),
    ];
  }
}
