import { describe, expect, test } from 'vitest';
import { repositoryLinks } from './repository-links.ts';

const repository = 'https://github.com/example/gannet';
const page = { address: 'https://example.org/sources/log.html', file: 'sources/log.yml', source: { id: 'log', url: 'https://example.net/?a=1&b=2' } };

describe('from a page lead links into the repository', () => {
  test('to its file, to a correction and to a dead link, with what is known filled in', () => {
    const { edit, correct, deadLink } = repositoryLinks(repository, page);
    expect(edit).toBe('https://github.com/example/gannet/edit/main/content/sources/log.yml');
    expect(Object.fromEntries(new URL(correct).searchParams)).toEqual({ template: 'correction.yml', page: page.address });
    expect(Object.fromEntries(new URL(deadLink ?? '').searchParams)).toEqual({ template: 'dead-link.yml', source: 'log', address: 'https://example.net/?a=1&b=2' });
  });

  test('to no file where the page is made of many, and to no dead link where there is no address', () => {
    expect(repositoryLinks(repository, { ...page, file: null, source: { id: 'log', url: null } })).toMatchObject({ edit: null, deadLink: null });
    expect(repositoryLinks(repository, { ...page, source: null }).deadLink).toBeNull();
  });

  test('that hold whatever an address holds', () => {
    const address = 'entries/a.html#claim-x&template=evil.yml"><script>';
    expect(new URL(repositoryLinks(repository, { ...page, address }).correct).searchParams.getAll('template')).toEqual(['correction.yml']);
    expect(repositoryLinks(repository, { ...page, address }).correct).not.toMatch(/["<>#]/);
  });
});
