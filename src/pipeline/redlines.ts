import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { ChangeSummary, RedlinedDocument } from '../document/redlined-document.ts';
import type { DocumentTree } from '../document/tree.ts';
import type { Host } from '../host/host.ts';
import type { Item } from '../model/item.ts';
import { earlierDocumentMissing, earlierDocumentUnread, redlineInternal } from '../output/redline-findings.ts';
import type { OutputFile } from '../output/writing-run.ts';
import type { InBoth } from '../text/language.ts';
import { type EarlierOptions, type FindEarlier, findEarlierVersion } from './earlier-version.ts';
import type { Mask } from './mask-identity.ts';

/** A document that was made for Word, to be compared with what it was. */
interface MadeDocument {
  readonly document: Item<'document'>;
  readonly tree: DocumentTree;
  /** The name of its file, without extension. */
  readonly name: string;
  readonly word: Uint8Array;
  readonly mask: Mask;
}

/** What a file with marked changes has behind the name of its document. */
const endings: InBoth<string> = { nl: '-wijzigingen', en: '-changes' };

/** Makes the files with marked changes of a build. */
export class Redlines {
  readonly made: RedlinedDocument[] = [];
  readonly #forReviewers: string[] = [];

  private constructor(
    readonly from: string,
    readonly findEarlier: FindEarlier,
  ) {}

  /**
   * Finds the earlier version with which the documents are compared.
   * @param diagnostics takes what is wrong with that version
   * @throws EmviError when there is no such version
   */
  static async open(host: Host, options: EarlierOptions, diagnostics: Diagnostic[]): Promise<Redlines> {
    return new Redlines(options.from, await findEarlierVersion(host, options, diagnostics));
  }

  /** The file with marked changes of a document; none where there is nothing to compare with, or nothing changed. */
  async make({ document, tree, name, word, mask }: MadeDocument, diagnostics: Diagnostic[]): Promise<OutputFile[]> {
    const { id } = document;
    const { from } = this;
    const place = document.span(['id']);
    const earlier = await this.findEarlier(document, `${name}.docx`);
    const { problem } = earlier;
    if (problem === 'missing') diagnostics.push(diagnose(earlierDocumentMissing, place, { document: id, from }));
    if (problem === 'missing' || problem === 'not-meant') return [];
    const { redlineDocx } = await import('../render/redline/redline-docx.ts');
    const redline = problem === undefined ? redlineDocx(earlier.content, word) : { problem };
    if (redline.problem !== undefined) {
      diagnostics.push(diagnose(earlierDocumentUnread, place, { document: id, from, problem: redline.problem }));
      return [];
    }
    const changes = redline.summary;
    if (!hasChanges(changes)) {
      this.made.push({ document: id, file: undefined, changes });
      return [];
    }
    const file = `${name}${endings[tree.properties.language]}.docx`;
    const proven = await mask.prove([{ name: file, content: redline.content }], diagnostics);
    if (proven.length > 0) this.made.push({ document: id, file, changes });
    if (proven.length > 0 && tree.properties.audience === 'submission') this.#forReviewers.push(file);
    return [...proven];
  }

  /** What is to be said of all these files together. */
  conclude(): Diagnostic[] {
    const files = this.#forReviewers;
    return files.length === 0 ? [] : [diagnose(redlineInternal, undefined, { files })];
  }
}

/** Whether a reader sees any difference: white space alone is none. */
function hasChanges({ paragraphs, rows }: ChangeSummary): boolean {
  return [paragraphs, rows].some(({ added, removed, changed }) => added + removed + changed > 0);
}
