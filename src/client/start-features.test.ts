import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startFeatures, type Stage } from './start-features.ts';

describe('features', () => {
  let stage: Stage;
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  beforeEach(() => {
    stage = { dataset: { state: 'waiting' } };
  });
  afterEach(() => {
    errors.mockClear();
  });

  test('are started in their order with the one view, and then the stage is ready', () => {
    const started: [string, object][] = [];
    const view = {};
    startFeatures(stage, view, { first: (given) => started.push(['first', given]), second: (given) => started.push(['second', given]) });
    expect(started.map(([name]) => name)).toEqual(['first', 'second']);
    expect(started.every(([, given]) => given === view)).toBe(true);
    expect(stage.dataset['state']).toBe('ready');
    expect(errors).not.toHaveBeenCalled();
  });

  test('that throw are reported and mark the stage, and the others start all the same', () => {
    const started: string[] = [];
    const fault = new Error('no room');
    const map = () => {
      throw fault;
    };
    startFeatures(stage, {}, { list: () => started.push('list'), map, search: () => started.push('search') });
    expect(started).toEqual(['list', 'search']);
    expect(stage.dataset['state']).toBe('failed');
    expect(errors.mock.calls).toEqual([['The map of the page did not start:', fault]]);
  });
});
