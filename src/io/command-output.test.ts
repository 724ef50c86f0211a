import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { outputTo } from './command-output.ts';

/** A stream that takes this many writes, then fails with this code. */
function failing(code: string, after = 0) {
  const written: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _, done) {
      if (written.length < after) written.push(text);
      done(written.length < after || written.at(-1) === text ? null : Object.assign(new Error(code), { code, syscall: 'write' }));
    },
  });
  return { stream, written };
}

test('texts arrive in order, and each is waited for', async () => {
  const { stream, written } = failing('EPIPE', 3);
  const output = outputTo(stream);
  await output.write('a');
  expect(written).toEqual(['a']);
  await Promise.all([output.write('b'), output.write(''), output.write('c')]);
  expect(written).toEqual(['a', 'b', 'c']);
});

test('a reader that has left is no failure, now or later', async () => {
  const { stream, written } = failing('EPIPE', 1);
  const output = outputTo(stream);
  await Promise.all([output.write('a'), output.write('b'), output.write('c')]);
  await output.write('d');
  expect(written).toEqual(['a']);
});

test('a disk that is full is a failure', async () => {
  await expect(outputTo(failing('ENOSPC').stream).write('a')).rejects.toThrow('ENOSPC');
});

test('a terminal is known as one', () => {
  expect(outputTo(Object.assign(failing('EPIPE').stream, { isTTY: true })).isTerminal).toBe(true);
  expect(outputTo(failing('EPIPE').stream).isTerminal).toBe(false);
});
