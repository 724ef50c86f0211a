import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';

describe('the direction of a language', () => {
  it('follows the script that it is written in', () => {
    expect(['he', 'ar', 'fa', 'uk', 'en', 'uz-Arab'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'rtl']);
  });
});
