import { Footer, Header, PageNumber, type Paragraph, TextRun } from 'docx';
import type { DocumentProperties } from '../../document/tree.ts';
import { type Labels, labels } from '../labels.ts';
import { bareParagraph } from './paragraphs.ts';
import { textRuns } from './runs.ts';
import { styles } from './styles.ts';
import { watermark } from './watermark.ts';

const between = '   |   ';

/**
 * What stands at the head and the foot of every page. All later sections take it over from the first one. The first
 * page leaves out the title where the text itself starts with it.
 */
export function makeMargins(properties: DocumentProperties) {
  const words = labels[properties.language];
  return {
    headers: {
      default: new Header({ children: [makeHeader(properties, words, properties.title)] }),
      first: new Header({ children: [makeHeader(properties, words, '')] }),
    },
    footers: {
      default: new Footer({ children: [makeFooter(properties, words)] }),
      first: new Footer({ children: [makeFooter(properties, words)] }),
    },
  };
}

function makeHeader(properties: DocumentProperties, words: Labels, title: string): Paragraph {
  const draft = properties.isDraft ? [...textRuns(words.draft, { isBold: true }), watermark(words.draft)] : [];
  const separator = properties.isDraft && title !== '' ? textRuns(between, {}) : [];
  return bareParagraph([...draft, ...separator, ...textRuns(title, {})], { style: styles.header });
}

function makeFooter(properties: DocumentProperties, words: Labels): Paragraph {
  const isInternal = properties.audience === 'internal';
  const internal = isInternal ? [...textRuns(words.internal, { isBold: true }), ...textRuns(between, {})] : [];
  const pageNumber = new TextRun({
    children: [`${words.page} `, PageNumber.CURRENT, ` ${words.pageOf} `, PageNumber.TOTAL_PAGES],
  });
  return bareParagraph([...internal, pageNumber], { style: styles.footer, alignment: 'right' });
}
