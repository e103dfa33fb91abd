import { captionWords } from '../../document/caption-words.ts';
import { collectHeadings, numberCaptions, numberHeadings } from '../../document/numbering.ts';
import type { Block, Contents, DocumentProperties, DocumentTree, Heading, Picture } from '../../document/tree.ts';
import { statusWords } from '../status-words.ts';
import { assignSlugs, lineText } from './slugs.ts';
import { writeBlocks, writeNotes } from './write-blocks.ts';

/**
 * A document as clean GitHub Markdown that needs no tool of ours to be read: LF line ends, one at the end.
 * @param pictureFile the name of the file beside the document that holds a drawn picture
 */
export function renderMarkdown(
  tree: DocumentTree,
  pictureFile: (picture: Picture) => string = ({ name }) => `${name}.svg`,
): string {
  const { blocks, properties } = tree;
  const numbers = numberHeadings(blocks);
  const numberOf = (heading: Heading): string | undefined => {
    const number = numbers.get(heading);
    return number === undefined || number.includes('.') ? number : `${number}.`;
  };
  const headingText = (heading: Heading): string => `${numberOf(heading) ?? ''} ${lineText(heading.children)}`;
  const headingsFor = (contents: Contents): Heading[] =>
    headingsAfter(blocks, contents).filter(
      (heading) => heading.level <= contents.depth && lineText(heading.children) !== '',
    );
  const context = {
    slugs: assignSlugs(blocks, headingText),
    numberOf,
    headingsFor,
    pictureFile,
    captions: new Map(numberCaptions(blocks).map((captioned) => [captioned.block, captioned])),
    words: captionWords[properties.language],
    notes: new Map(),
  };
  const body = writeBlocks(blocks, context);
  const text = [statusNote(properties), body, writeNotes(context)].filter((part) => part !== '').join('\n\n');
  return text === '' ? '' : `${text}\n`;
}

/** What every page of the Word file says at its edge. */
function statusNote({ language, audience, isDraft }: DocumentProperties): string {
  const { draft, internal } = statusWords[language];
  const notes = [isDraft ? draft : '', audience === 'internal' ? internal : ''];
  return notes
    .filter((note) => note !== '')
    .map((note) => `**${note}**`)
    .join(' · ');
}

/** The title above a table of contents is not listed in it. */
function headingsAfter(blocks: readonly Block[], contents: Contents): Heading[] {
  const start = blocks.indexOf(contents);
  return collectHeadings(start === -1 ? blocks : blocks.slice(start + 1));
}
