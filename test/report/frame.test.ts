import { expect, test } from 'vitest';
import { drawFrames, gutterOf } from '../../src/report/frame.ts';
import { uncoloured } from '../../src/report/paint.ts';
import { findingIn } from './example-findings.ts';

function draw(marked: string, { columns = 80, label = undefined as string | undefined } = {}): string {
  const { span } = findingIn(marked);
  if (span === undefined) return '';
  const paint = uncoloured;
  const places = [{ span, label }];
  return `\n${drawFrames(places, gutterOf(places), { columns, paint, ink: paint.error }).join('\n')}\n`;
}

test('the mark stands under the marked text', () => {
  expect(draw('wishes:\n  - id: ⟦W-01⟧\n')).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:2:9
      │
     2│   - id: W-01
      │         ^^^^
      │
    "
  `);
});

test('a tab takes the columns of four blanks', () => {
  expect(draw('\tid:\t⟦W-01⟧')).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:6
      │
     1│     id:    W-01
      │            ^^^^
      │
    "
  `);
});

test('an emoji takes two columns, before the mark and in it', () => {
  expect(draw('text: 👍🏽 goed ⟦👩‍👩‍👧 gezin⟧ klaar')).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:17
      │
     1│ text: 👍🏽 goed 👩‍👩‍👧 gezin klaar
      │               ^^^^^^^^
      │
    "
  `);
});

test('combining marks and invisible signs take no column', () => {
  expect(draw('te\u0301xt\u200b: ⟦ja⟧')).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:9
      │
     1│ téxt​: ja
      │       ^^
      │
    "
  `);
});

test('a mark without width still shows', () => {
  expect(draw('target:⟦⟧')).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:8
      │
     1│ target:
      │        ^
      │
    "
  `);
});

test('a Windows line end is not shown', () => {
  expect(draw('a: 1\r\nb: ⟦twee\r\nc: 3⟧\r\n')).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:2:4
      │
     2│ b: twee
      │    ^^^^
      │
    "
  `);
});

test('a mark over several lines ends with its first line', () => {
  expect(draw('text: ⟦een\n  twee⟧\n')).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:7
      │
     1│ text: een
      │       ^^^
      │
    "
  `);
});

test('a long line is cut behind the mark', () => {
  expect(draw(`text: ⟦kort⟧ ${'en nog veel meer '.repeat(9)}`, { columns: 60 })).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:7
      │
     1│ text: kort en nog veel meer en nog veel meer en nog vee…
      │       ^^^^
      │
    "
  `);
});

test('a long line is cut on both sides of the mark', () => {
  const filler = 'en nog veel meer '.repeat(9);
  expect(draw(`text: ${filler}⟦hier⟧ ${filler}`, { columns: 60 })).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:160
      │
     1│ …l meer en nog veel meer hier en nog veel meer en nog v…
      │                          ^^^^
      │
    "
  `);
});

test('a long line is cut before a mark at its end', () => {
  expect(draw(`text: ${'en nog veel meer '.repeat(9)}⟦slot⟧`, { columns: 60 })).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:160
      │
     1│ …n nog veel meer en nog veel meer en nog veel meer slot
      │                                                    ^^^^
      │
    "
  `);
});

test('a mark that is wider than the terminal is cut too', () => {
  const filler = 'en nog veel meer '.repeat(9);
  expect(draw(`text: ${filler}⟦${filler}⟧${filler}`, { columns: 60 })).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:160
      │
     1│ …er en nog veel meer en nog veel meer en nog veel meer …
      │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      │
    "
  `);
});

test('words that do not fit beside the mark stand below it', () => {
  const label = 'deze uitleg is te lang om naast het teken te staan en loopt daarom door';
  expect(draw('text: een tekst met ⟦het woord⟧', { columns: 60, label })).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:21
      │
     1│ text: een tekst met het woord
      │                     ^^^^^^^^^
      │                 deze uitleg is te lang om naast het
      │                 teken te staan en loopt daarom door
      │
    "
  `);
});

test('signs that would steer the terminal are shown as signs', () => {
  expect(draw('text: ⟦\u001b[31mrood\u202e⟧ \u0007')).toMatchInlineSnapshot(`
    "
      ┌─ wishes.yaml:1:7
      │
     1│ text: ␛[31mrood<U+202E> ␇
      │       ^^^^^^^^^^^^^^^^^
      │
    "
  `);
});
