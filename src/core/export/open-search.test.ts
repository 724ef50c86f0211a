import { describe, expect, test } from 'vitest';
import { openSearchDescription } from './open-search.ts';
import { robotsText } from './robots.ts';

const site = { title: 'Lamp, Harbour: & more of Gannet', description: 'A sample.', language: 'en' };
const partOf = (text: string, element: string): string => new RegExp(`<${element}>(.*?)</${element}>`).exec(text)?.[1] ?? '';

describe('the description of the search', () => {
  test('leads to the words of the home page', () => {
    const text = openSearchDescription(site, 'https://example.org/{a}/?b&c/');
    expect(text).toContain('template="https://example.org/%7Ba%7D/?b&amp;c/index.html?words={searchTerms}"');
  });

  test('has names as short as they must be, without signs of their own before the cut', () => {
    const text = openSearchDescription({ ...site, description: 'x'.repeat(2000) }, 'https://example.org/');
    expect(partOf(text, 'ShortName')).toBe('Lamp, Harbour…');
    expect(partOf(text, 'LongName')).toBe('Lamp, Harbour: &amp; more of Gannet');
    expect([...partOf(text, 'Description')]).toHaveLength(1024);
  });
});

test('robots may go everywhere, and are told of the map of the site where its address is known', () => {
  expect(robotsText(null)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsText('https://example.org/a/')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/a/sitemap.xml\n');
});
