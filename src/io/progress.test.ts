import { expect, test } from 'vitest';
import { progressOn } from './progress.ts';

function recorded(isTerminal: boolean) {
  const texts: string[] = [];
  let time = 0;
  const progress = progressOn({ isTerminal, write: async (text) => void texts.push(text) }, () => time);
  return { texts, progress, pass: (milliseconds: number) => (time += milliseconds) };
}

test('a terminal shows one line, written anew at most ten times a second, and gone at the end', () => {
  const { texts, progress, pass } = recorded(true);
  progress.stage('reading');
  progress.count(1, 300);
  pass(100);
  progress.count(2, 300);
  pass(99);
  progress.count(3, 300);
  progress.end();
  expect(texts).toEqual(['\r\u001B[2Kreading', '\r\u001B[2Kreading 2 of 300', '\r\u001B[2K']);
});

test('elsewhere each stage is a plain line', () => {
  const { texts, progress, pass } = recorded(false);
  progress.stage('reading');
  pass(1000);
  progress.count(1, 300);
  progress.stage('writing');
  progress.end();
  expect(texts).toEqual(['reading\n', 'writing\n']);
});

test('progress that cannot be written stops nothing', async () => {
  const progress = progressOn({ isTerminal: false, write: () => Promise.reject(new Error('full')) });
  progress.stage('reading');
  await new Promise((resolve) => setTimeout(resolve));
});
