import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { contrast } from '../text/contrast.ts';
import type { Span } from '../text/source-file.ts';
import {
  cellsMerged,
  contrastTooLow,
  documentLanguageMissing,
  documentTitleMissing,
  headingEmpty,
  headingLevelSkipped,
  linkVague,
  tableHeadUnmarked,
} from './access-findings.ts';
import type { SeenForm } from './form-breaches.ts';
import { shortened } from './shortened.ts';
import type { Mark, MarkKind } from './story.ts';
import { titleFaults } from './title-faults.ts';

/** A file as far as it matters to who listens to it, or sees it badly. */
interface Listened extends Pick<SeenForm, 'marks' | 'forms'> {
  /** Its whole text. */
  readonly text: string;
  /** The title among its properties; undefined where it has none. */
  readonly title: string | undefined;
  readonly lacksLanguage: boolean;
}

/** What hinders a reader who listens or sees badly: each kind once, at its first place. */
export function hindrances(file: Listened, span: (start: number, end: number) => Span): Diagnostic[] {
  const { marks, text, title, lacksLanguage } = file;
  const of = (kind: MarkKind): readonly Mark[] => marks.filter((mark) => mark.kind === kind);
  const words = ({ start, end }: Mark): string => shortened(text.slice(start, end));
  const once = (
    found: readonly Mark[],
    make: (first: Mark, place: Span, count: number) => Diagnostic,
  ): Diagnostic[] => {
    const [first] = found;
    return first === undefined ? [] : [make(first, span(first.start, first.end), found.length)];
  };
  const headings = of('heading');
  const levelAbove = new Map(headings.map((mark, index) => [mark, Number(headings[index - 1]?.note ?? 0)]));
  const above = (mark: Mark): number => levelAbove.get(mark) ?? 0;
  return [
    ...once(
      headings.filter((mark) => Number(mark.note) > above(mark) + 1),
      (mark, place, count) =>
        diagnose(headingLevelSkipped, place, {
          text: words(mark),
          level: Number(mark.note),
          above: above(mark),
          count,
        }),
    ),
    ...once(of('unmarked-head'), ({ note }, place, count) =>
      diagnose(tableHeadUnmarked, place, { table: note, count }),
    ),
    ...(title?.trim() === '' ? [diagnose(documentTitleMissing, span(0, 0), {})] : []),
    ...titleFaults(file, span),
    ...(lacksLanguage ? [diagnose(documentLanguageMissing, span(0, 0), {})] : []),
    ...once(of('empty-heading'), ({ note }, place, count) =>
      diagnose(headingEmpty, place, { level: Number(note), count }),
    ),
    ...once(of('vague-link'), (mark, place, count) => diagnose(linkVague, place, { text: words(mark), count })),
    ...faintTexts(file, span),
    ...once(of('merged-cells'), ({ note }, place, count) => diagnose(cellsMerged, place, { table: note, count })),
  ];
}

/** Half points from which letters are large, plain and bold (WCAG 2.2, 1.4.3: 18 and 14 points). */
const large = { plain: 36, bold: 28 } as const;

/** Text that is too faint to read, one finding for each style and pair of colours. */
function faintTexts({ marks, forms }: Listened, span: (start: number, end: number) => Span): Diagnostic[] {
  const faint = new Map<string, { first: Mark; count: number }>();
  for (const mark of marks) {
    if (mark.kind !== 'letters') continue;
    const form = forms.texts.of(mark.note);
    const key = `${form?.style} ${form?.colour} ${form?.ground} ${form?.size} ${form?.isBold}`;
    const known = faint.get(key);
    if (known !== undefined) known.count += 1;
    else faint.set(key, { first: mark, count: 1 });
  }
  return [...faint.values()].flatMap(({ first, count }) => {
    const form = forms.texts.of(first.note);
    if (form?.colour === undefined || form.ground === undefined) return [];
    const least = form.size >= (form.isBold ? large.bold : large.plain) ? 3 : 4.5;
    // Rounded down, so that what is shown as enough is enough.
    const ratio = Math.floor(contrast(`#${form.colour}`, `#${form.ground}`) * 10) / 10;
    if (ratio >= least) return [];
    const { style, colour: ink, ground } = form;
    return [diagnose(contrastTooLow, span(first.start, first.end), { style, ink, ground, ratio, least, count })];
  });
}
