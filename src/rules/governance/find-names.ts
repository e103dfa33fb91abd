/**
 * Names of roles and bodies in a text, found by how they end: a head (`manager`, `stuurgroep`, `board`) with the words
 * before it that belong to the name. A head that says nothing by itself (`het overleg`, `the team`) is no name.
 */

import { remembering } from '../../text/remembering.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import {
  abbreviations,
  bodyEndings,
  bodyOpeners,
  meetingOpener,
  needsWordBefore,
  noNameWords,
  noRoles,
  ofTheBuyer,
  roleEndings,
  standAlone,
} from './organisation-words.ts';

/** A role or body as a text names it, with its half-open offsets. */
export interface FoundName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether only blanks stand between it and the word before it. */
  readonly isJoined: boolean;
}

const wordPattern = /[A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+(?:[-'’&][A-Za-zÀ-ÖØ-öø-ɏ0-9²³₀-₉]+){0,20}/gu;
const endings = [...roleEndings, ...bodyEndings];
const longestName = 4;

/** The roles and bodies that a text names, in its order; those of the buyer left out. */
export function findNames(text: string): FoundName[] {
  const words = wordsOf(text);
  const names: FoundName[] = [];
  for (const [index, word] of words.entries()) {
    const found = abbreviationIn(word) ?? headAt(words, index);
    if (found === undefined || ofTheBuyer.test(inSmallLetters(text.slice(found.end, found.end + 40)))) continue;
    const last = names.at(-1);
    // `Service Delivery Manager overleg` is one name, not two that share words.
    if (last !== undefined && last.end > found.start) names.pop();
    names.push({ ...found, name: text.slice(found.start, found.end).replace(/\s+/gu, ' ') });
  }
  return names;
}

function wordsOf(text: string): Word[] {
  let end = -1;
  return [...text.matchAll(wordPattern)].map((match) => {
    const isJoined = end >= 0 && /^[ \t\n\u00a0]+$/u.test(text.slice(end, match.index));
    end = match.index + match[0].length;
    return { text: match[0], key: match[0].toLowerCase(), start: match.index, end, isJoined };
  });
}

/** `MT`, `CISO`, and the first half of `CAB-gate`. */
function abbreviationIn(word: Word): { start: number; end: number } | undefined {
  const [first = ''] = word.text.split(/[-'’]/u);
  if (!abbreviations.has(first) || isHead(word.key)) return undefined;
  return { start: word.start, end: word.start + first.length };
}

const isHead: (key: string) => boolean = remembering((key) => {
  if (noRoles.some((word) => key.endsWith(word))) return false;
  return standAlone.has(key) || needsWordBefore.has(key) || endings.some((ending) => key.endsWith(ending));
});

/** Whether a head is a whole word that many names share. */
function isGeneric(key: string): boolean {
  return needsWordBefore.has(key) || endings.includes(key);
}

function headAt(words: readonly Word[], index: number): { start: number; end: number } | undefined {
  const head = words[index];
  if (head === undefined || !isHead(head.key)) return undefined;
  const start = startOfName(words, index);
  const isBare = start === index;
  if (isBare && isGeneric(head.key) && !standAlone.has(head.key)) return undefined;
  const [opener = '', before = ''] = [words[index - 1]?.text, words[index - 1]?.key];
  if (head.key === 'overleg' && !meetingOpener.test(opener)) return undefined;
  if (/^(?:team|group|meeting)$/u.test(head.key) && !bodyOpeners.has(before)) return undefined;
  // `lead` in small letters is mostly a verb, `team` mostly no body.
  if (head.key === 'lead' && (head.text === 'lead' || words[index + 1]?.key === 'time')) return undefined;
  return { start: words[start]?.start ?? head.start, end: head.end };
}

/** The index of the first word of a name: words with a capital before its head, or one plain word before a bare head. */
function startOfName(words: readonly Word[], index: number): number {
  let start = index;
  while (start > 0 && index - start < longestName - 1) {
    const [word, next] = [words[start - 1], words[start]];
    if (word === undefined || next?.isJoined !== true || noNameWords.has(word.key) || /^\d/u.test(word.text)) break;
    const isCapital = /^[A-ZÀ-ÖØ-Þ]/u.test(word.text) && /^[A-ZÀ-ÖØ-Þ]/u.test(next.text);
    const isBareHead = start === index && !standAlone.has(next.key) && isGeneric(next.key);
    if (!isCapital && !isBareHead) break;
    start -= 1;
  }
  return start;
}
