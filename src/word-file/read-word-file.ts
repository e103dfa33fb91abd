import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { InBoth, Language } from '../text/language.ts';
import { SourceFile } from '../text/source-file.ts';
import { readComments } from './comments.ts';
import { contentFindings } from './content-findings.ts';
import { wordFileUnread } from './findings.ts';
import type { FormLimits } from './form-limits.ts';
import { Looks } from './looks.ts';
import { openPackage, type PackageProblem } from './open-package.ts';
import { describePage, readPages } from './page-form.ts';
import { readProperties } from './properties.ts';
import { readStory } from './read-story.ts';
import { BrokenXml, readXml } from './read-xml.ts';
import { embeddedParts, readOutsideTargets } from './relations.ts';
import { type PlaceWords, Story } from './story.ts';
import { WordStyles } from './styles.ts';
import { type WordProperty, WordText } from './word-text.ts';

/** What is known of a Word file before it is read. */
export interface WordFileOptions {
  /** As findings name it. */
  readonly path: string;
  /** The language in which its places are said. */
  readonly language: Language;
  readonly isForSubmission: boolean;
  /** What the buyer allows of its looks; without it nothing is said of them, nor of what hinders its readers. */
  readonly limits?: FormLimits;
}

/** A Word file that was read, with what in it must not go out; or why it could not be read. */
export interface WordFileRead {
  readonly file?: WordText;
  readonly diagnostics: readonly Diagnostic[];
}

const placeWords: InBoth<PlaceWords> = {
  nl: {
    paragraph: 'alinea',
    table: 'tabel',
    row: 'rij',
    header: 'koptekst',
    footer: 'voettekst',
    footnote: 'voetnoot',
    textBox: 'tekstvak',
    comment: 'opmerking',
    properties: 'eigenschappen',
    pages: 'sectie',
  },
  en: {
    paragraph: 'paragraph',
    table: 'table',
    row: 'row',
    header: 'header',
    footer: 'footer',
    footnote: 'footnote',
    textBox: 'text box',
    comment: 'comment',
    properties: 'properties',
    pages: 'section',
  },
};

/** Reads a Word file, whoever made it. Never throws for what is in the file. */
export function readWordFile(bytes: Uint8Array, options: WordFileOptions): WordFileRead {
  const opened = openPackage(bytes);
  if (opened.parts === undefined) return unread(options, opened.problem);
  const { parts } = opened;
  const main = parts.get('word/document.xml');
  if (main === undefined) return unread(options, parts.has('[Content_Types].xml') ? 'other-office' : 'no-document');
  try {
    return readParts(main, parts, options);
  } catch (error) {
    if (error instanceof BrokenXml) return unread(options, 'broken-xml');
    throw error;
  }
}

function readParts(
  main: Uint8Array,
  parts: ReadonlyMap<string, Uint8Array>,
  { path, language, isForSubmission, limits }: WordFileOptions,
): WordFileRead {
  const words = placeWords[language];
  const styles = new WordStyles(parts.get('word/styles.xml'));
  const story = new Story(words);
  const looks = limits === undefined ? undefined : new Looks(parts, limits);
  requireDocument(main);
  readStory(main, story, styles, '', looks?.watch('text'));
  for (const { part, region } of otherStories(parts, words)) {
    story.leaveBody();
    const watch = looks?.watch(region === words.footnote ? 'notes' : 'margins');
    readStory(part, story, styles, region, watch);
  }
  const shown = (text: string, where: string) => {
    const start = story.addLine(text, where);
    return { start, end: start + text.length };
  };
  const properties: WordProperty[] = readProperties(parts).map((property) => ({
    ...property,
    ...shown(`${property.name}: ${property.value}`, words.properties),
  }));
  const comments = readComments(parts.get('word/comments.xml')).map((comment) => ({
    ...comment,
    ...shown([comment.author, comment.text].filter((part) => part !== '').join(': '), words.comment),
  }));
  const outside = readOutsideTargets(parts).map((target) => ({ ...target, ...shown(target.target, words.properties) }));
  const embedded = embeddedParts(parts).map((name) => ({ name, ...shown(name, words.properties) }));
  const pages = (looks === undefined ? [] : readPages(main)).map((page) => ({
    ...page,
    ...shown(describePage(page), `${words.pages} ${page.section}`),
  }));
  const fields = story.marks.flatMap(({ kind, note, start, end }) =>
    kind === 'control' ? [{ tag: note, start, end }] : [],
  );
  const file = new WordText(path, { lines: story.lines, blocks: story.blocks, fields, properties }, isForSubmission);
  return {
    file,
    diagnostics: [
      ...contentFindings(file, { marks: story.marks, comments, outside, embedded }),
      ...(looks?.judge(file, story.marks, pages) ?? []),
    ],
  };
}

/** @throws BrokenXml when the part is another kind of XML */
function requireDocument(part: Uint8Array): void {
  let root: string | undefined;
  readXml(part, {
    open: ({ name }) => {
      root ??= name;
    },
  });
  if (root !== 'w:document') throw new BrokenXml();
}

/** Headers, footers and notes, in the order of their names; headers that say the same are read once. */
function otherStories(parts: ReadonlyMap<string, Uint8Array>, words: PlaceWords) {
  const regions: readonly [RegExp, string][] = [
    [/^word\/header\d*\.xml$/u, words.header],
    [/^word\/footer\d*\.xml$/u, words.footer],
    [/^word\/(?:footnotes|endnotes)\.xml$/u, words.footnote],
  ];
  const seen = new Set<string>();
  return regions.flatMap(([pattern, region]) =>
    [...parts]
      .filter(([name]) => pattern.test(name))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, part]) => {
        const content = `${region} ${textOf(part)}`;
        if (seen.has(content)) return [];
        seen.add(content);
        return [{ part, region }];
      }),
  );
}

function textOf(part: Uint8Array): string {
  let text = '';
  readXml(part, {
    open: () => undefined,
    text: (found) => {
      text += found;
    },
  });
  return text;
}

function unread({ path }: WordFileOptions, problem: PackageProblem): WordFileRead {
  const file = new SourceFile(path, '');
  return { diagnostics: [diagnose(wordFileUnread, file.span(0, 0), { path, problem })] };
}
