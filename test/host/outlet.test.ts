import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { createOutlet } from '../../src/host/outlet.ts';

class FakeStream extends EventEmitter {
  written = '';

  write(text: string): void {
    this.written += text;
  }

  breakDown(code: string): void {
    this.emit('error', Object.assign(new Error(code), { code }));
  }
}

test('text goes to the stream in order', () => {
  const stream = new FakeStream();
  const write = createOutlet(stream);
  write('a');
  write('b');
  expect(stream.written).toBe('ab');
  expect(stream.listenerCount('error')).toBe(1);
});

test('nothing is attached to a stream that is not written to', () => {
  const stream = new FakeStream();
  createOutlet(stream);
  expect(stream.listenerCount('error')).toBe(0);
});

test.each(['EPIPE', 'EOF'])('a reader that left (%s) is no failure, and nothing more is written', (code) => {
  const stream = new FakeStream();
  const write = createOutlet(stream);
  write('a');
  stream.breakDown(code);
  write('b');
  expect(stream.written).toBe('a');
});

test('a full disk behind the output is not passed over', () => {
  const stream = new FakeStream();
  createOutlet(stream)('a');
  expect(() => stream.breakDown('ENOSPC')).toThrow('ENOSPC');
});
