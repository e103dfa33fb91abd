import { childOf, readXml, type XmlNode } from '../tools/docx-xml.ts';

/** The paragraphs with text of a Word file after all its changes are accepted or rejected; lists of contents left out. */
export function settledTexts(docx: Uint8Array, way: 'accept' | 'reject', part = 'word/document.xml'): string[] {
  const root = readXml(docx, part);
  const story = childOf(root, 'w:body') ?? root;
  return textsIn(story, way === 'accept' ? 'w:del' : 'w:ins').filter((text) => text !== '');
}

function textsIn(story: XmlNode, gone: string): string[] {
  const texts: string[] = [];
  let open = '';
  const close = (): void => {
    texts.push(open);
    open = '';
  };
  const read = (node: XmlNode): void => {
    const style = childOf(childOf(node, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
    if (style === 'TableofFigures') return;
    if (node.name === 'w:p') {
      open += textOf(node, gone);
      // Without its end a paragraph runs on into the next.
      if (childOf(childOf(childOf(node, 'w:pPr'), 'w:rPr'), gone) === undefined) close();
    } else if (node.name === 'w:tbl') {
      close();
      for (const row of node.children.filter(({ name }) => name === 'w:tr')) {
        if (childOf(childOf(row, 'w:trPr'), gone) !== undefined) continue;
        for (const cell of row.children.filter(({ name }) => name === 'w:tc')) texts.push(...textsIn(cell, gone));
      }
    } else if (childOf(childOf(node, 'w:sdtPr'), 'w:docPartObj') === undefined) node.children.forEach(read);
  };
  story.children.forEach(read);
  close();
  return texts;
}

function textOf(node: XmlNode, gone: string): string {
  if (node.name === gone || node.name === 'w:pPr' || node.name === 'w:rPr') return '';
  if (node.name === 'w:t' || node.name === 'w:delText') return node.text;
  if (node.name === 'w:tab') return '\t';
  if (node.name === 'w:br') return '\n';
  return node.children.map((child) => textOf(child, gone)).join('');
}
