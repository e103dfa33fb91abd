import type { ChangeSummary } from '../../document/redlined-document.ts';
import type { PackageProblem } from '../../word-file/open-package.ts';
import { everyElement, writePart } from '../house-style/xml-tree.ts';
import { zipPackage } from '../zip-package.ts';
import { ChangeMarks } from './change-marks.ts';
import { StoryComparison } from './compare-stories.ts';
import { type ComparedDocument, readCompared } from './compared-document.ts';
import { EarlierText } from './earlier-text.ts';
import { PackageAdditions } from './package-additions.ts';
import { Tally } from './tally.ts';

/** A Word file in which the changes are marked, or why the earlier file cannot be compared. */
export type Redline =
  | { readonly content: Uint8Array; readonly summary: ChangeSummary; readonly problem?: undefined }
  | { readonly content?: undefined; readonly problem: PackageProblem };

/**
 * Marks in a Word file what changed since an earlier one, as tracked changes: whoever accepts all has the text of the
 * new file, whoever rejects all that of the earlier. Compared are the text, its tables, footnotes and pictures; not
 * the looks, not what stands above and below the pages, and not numbers that follow from the rest: those of pages,
 * captions and lists of contents.
 * @param earlier a file of whatever origin
 * @param now a file that emvi made
 */
export function redlineDocx(earlier: Uint8Array, now: Uint8Array): Redline {
  const [before, after] = [readCompared(earlier), readCompared(now)];
  if (before.problem !== undefined) return { problem: before.problem };
  if (after.problem !== undefined) return { problem: after.problem };
  const { compared: one } = before;
  const { compared: other } = after;
  const marks = new ChangeMarks(lastIdIn(other));
  const additions = new PackageAdditions(one, other);
  const tally = new Tally();
  const text = new EarlierText(one, other, marks, additions);
  new StoryComparison(one, other, text, marks, tally).compare(one.body, other.body);
  const parts = new Map<string, Uint8Array | string>([...other.parts, ...additions.parts()]);
  parts.set('word/document.xml', writePart(other.document));
  if (other.footnotes !== undefined) parts.set('word/footnotes.xml', writePart(other.footnotes));
  return { content: zipPackage(parts), summary: tally.summary() };
}

/** The highest number of a bookmark, a comment or a change: they count together. */
function lastIdIn({ document, footnotes }: ComparedDocument): number {
  let last = 0;
  for (const root of [document, footnotes]) {
    if (root === undefined) continue;
    for (const { name, attributes } of everyElement(root)) {
      if (name !== 'w:footnote') last = Math.max(last, Number(attributes.get('w:id')) || 0);
    }
  }
  return last;
}
