import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from '../text/source-file.ts';
import { flowListWithPhrases } from './text-findings.ts';
import type { YamlList, YamlNode } from './tree.ts';

/** `KPI 01`, `fase 2`, `8.1.4`: one word at most and a number, as ids are written. */
const idLike = /^(?:\p{L}+[ -]?)?[\d.]+[\p{L}]?$/u;
const wordsOfProse = 5;

/**
 * Lists between brackets whose parts look like pieces of one text: `[P1 15 min, P2 1 uur]`. Only supposed, since
 * names and ids are listed in the same way; a part has to hold a quantity or a good part of a sentence.
 * @param explained the lines on which something was found before
 */
export function findLoosePhrases(
  file: SourceFile,
  root: YamlNode | undefined,
  explained: ReadonlySet<number>,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const visit = (node: YamlNode): void => {
    if (node.kind === 'map') for (const entry of node.entries) visit(entry.value);
    if (node.kind !== 'list') return;
    const phrase = file.text[node.start] === '[' ? loosePhrase(node) : undefined;
    if (phrase === undefined) node.items.forEach(visit);
    else if (!explained.has(file.position(node.start).line)) {
      const parameters = { count: node.items.length, first: phrase };
      diagnostics.push(diagnose(flowListWithPhrases, file.span(node.start, node.end), parameters));
    }
  };
  if (root !== undefined) visit(root);
  return diagnostics;
}

function loosePhrase(list: YamlList): string | undefined {
  if (list.items.length < 2) return undefined;
  const texts: string[] = [];
  for (const item of list.items) {
    if (item.kind !== 'scalar' || item.style !== 'plain') return undefined;
    if (typeof item.value === 'string') texts.push(item.value);
  }
  return texts.find(isPhrase);
}

function isPhrase(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length >= wordsOfProse) return true;
  return words.length > 1 && /\d/u.test(text) && !idLike.test(text);
}
