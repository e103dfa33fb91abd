import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Comment } from './comments.ts';
import {
  commentsLeft,
  embeddedContent,
  fieldUnresolved,
  hiddenText,
  outsideContent,
  pictureUndescribed,
  trackedChanges,
} from './findings.ts';
import type { OutsideTarget } from './relations.ts';
import { shortened } from './shortened.ts';
import type { Mark, MarkKind } from './story.ts';
import type { WordText } from './word-text.ts';

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** What was noted in a file while it was read. */
interface Noted {
  readonly marks: readonly Mark[];
  readonly comments: readonly (Comment & Placed)[];
  readonly outside: readonly (OutsideTarget & Placed)[];
  readonly embedded: readonly ({ readonly name: string } & Placed)[];
}

/** What a file itself has that must not go out, whatever its text says. */
export function contentFindings(file: WordText, { marks, comments, outside, embedded }: Noted): Diagnostic[] {
  const of = (kind: MarkKind): readonly Mark[] => marks.filter((mark) => mark.kind === kind);
  const place = ({ start, end }: Placed) => file.span(start, end);
  const words = ({ start, end }: Placed): string => shortened(file.text.slice(start, end));
  const tracked = of('tracked');
  const [change] = tracked;
  const [comment] = comments;
  const authors = [...new Set(tracked.map(({ note }) => note).filter((author) => author !== ''))];
  return [
    ...(change === undefined
      ? []
      : [diagnose(trackedChanges, place(change), { count: tracked.length, authors: authors.join(', ') })]),
    ...(comment === undefined
      ? []
      : [diagnose(commentsLeft, place(comment), { count: comments.length, text: shortened(comment.text) })]),
    ...joined(of('hidden')).map((mark) => diagnose(hiddenText, place(mark), { text: words(mark) })),
    ...of('unresolved').map((mark) => diagnose(fieldUnresolved, place(mark), { field: mark.note, text: words(mark) })),
    ...of('outside-field').map((mark) =>
      diagnose(outsideContent, place(mark), { target: mark.note, kind: mark.note.split(' ')[0] ?? '' }),
    ),
    ...outside.map((target) => diagnose(outsideContent, place(target), { target: target.target, kind: target.kind })),
    ...embedded.map((part) => diagnose(embeddedContent, place(part), { part: part.name })),
    ...of('undescribed-picture').map((mark) => diagnose(pictureUndescribed, place(mark), { name: mark.note })),
  ];
}

/** Marks that touch, as one: Word cuts a sentence into many runs. */
function joined(marks: readonly Mark[]): Mark[] {
  const whole: Mark[] = [];
  for (const mark of marks) {
    const last = whole.at(-1);
    if (last !== undefined && mark.start === last.end) whole[whole.length - 1] = { ...last, end: mark.end };
    else whole.push(mark);
  }
  return whole;
}
