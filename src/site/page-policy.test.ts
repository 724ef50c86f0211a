import { describe, expect, test } from 'vitest';
import { pagePolicy } from './page-policy.ts';

const directivesOf = (policy: string): Map<string, string[]> =>
  new Map(policy.split('; ').map((directive) => directive.split(' ')).map(([name = '', ...sources]) => [name, sources]));

describe('the policy of a page', () => {
  test('without a script allows none, and nothing of another site', () => {
    expect(pagePolicy(null)).toBe("default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'");
  });

  test('with a loader allows that very text, and what it loads', () => {
    // The digest of “abc” is the first example of FIPS 180-4.
    expect(directivesOf(pagePolicy('abc')).get('script-src')).toEqual(["'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='", "'strict-dynamic'"]);
    expect(pagePolicy('abc')).not.toBe(pagePolicy('abd'));
  });

  test('is otherwise the same with and without one', () => {
    const [without, withOne] = [directivesOf(pagePolicy(null)), directivesOf(pagePolicy('abc'))];
    withOne.delete('script-src');
    expect(withOne).toEqual(without);
  });
});
