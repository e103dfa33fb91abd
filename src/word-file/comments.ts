import { readXml } from './read-xml.ts';

/** A comment in the margin. */
export interface Comment {
  readonly author: string;
  readonly text: string;
}

/**
 * The comments that are left in a file.
 * @throws BrokenXml
 */
export function readComments(part: Uint8Array | undefined): Comment[] {
  const comments: Comment[] = [];
  if (part === undefined) return comments;
  let author = '';
  let text = '';
  let isText = false;
  readXml(part, {
    open: ({ name, attribute }) => {
      if (name === 'w:comment') {
        author = attribute('w:author') ?? '';
        text = '';
      } else if (name === 'w:p' && text !== '') text += ' ';
      isText = name === 'w:t';
    },
    text: (found) => {
      if (isText) text += found;
    },
    close: (name) => {
      isText = false;
      if (name === 'w:comment') comments.push({ author, text: text.replace(/\s+/gu, ' ').trim() });
    },
  });
  return comments;
}
