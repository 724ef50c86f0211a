import { describe, expect, it } from 'vitest';
import type { Source } from '../model/source.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { referenceParts, referenceText, shortName } from './reference.ts';

const reading = { zone: 'Europe/Kyiv', locale: 'en' };
const span = (text: string) => {
  const parsed = parseEdtf(text, 'Europe/Kyiv');
  if ('fault' in parsed) throw new Error(text);
  return parsed.span;
};
const name = { family: null, given: null, droppingParticle: null, nonDroppingParticle: null, suffix: null, literal: null };
const source: Source = {
  id: 'a',
  file: 'sources/a.yml',
  type: 'article-newspaper',
  title: 'A title',
  titleNote: null,
  author: [],
  containerTitle: 'The Paper',
  publisher: 'The Paper',
  issued: span('2023-02-27'),
  accessed: null,
  url: null,
  language: 'en',
  archived: [],
  derivedFrom: [],
  derivedSources: [],
  side: null,
  reliability: null,
  note: null,
  citedBy: [],
  carries: [],
};
const text = (more: Partial<Source>, locator: string | null = null) => referenceText({ ...source, ...more }, locator, reading);

describe('a reference in the house style', () => {
  it('names title, paper, date and locator', () => {
    expect(text({}, 'paragraph 4')).toBe('“A title”, The Paper, 27 February 2023, paragraph 4.');
  });

  it('says that there is no date, and keeps the doubt of one', () => {
    expect(text({ issued: null })).toBe('“A title”, The Paper, no date.');
    expect(text({ issued: span('2023-02-2X') })).toBe('“A title”, The Paper, between 20 and 28 February 2023.');
  });

  it('writes names in reading order, with particles and suffixes', () => {
    const people = [
      { ...name, given: 'Ludwig', nonDroppingParticle: 'van', family: 'Beethoven' },
      { ...name, literal: 'The Harbour Office' },
    ];
    expect(text({ author: people })).toContain('Ludwig van Beethoven and The Harbour Office, “A title”');
    expect(text({ author: [...people, ...people] })).toContain('Ludwig van Beethoven and others, ');
    expect(text({ author: [{ ...name, given: 'Martin Luther', family: 'King', suffix: 'Jr.' }] })).toContain('Martin Luther King, Jr., “');
  });

  it('names a publisher only where it is not the paper, and a language only where it is not the reader’s', () => {
    expect(text({ publisher: 'The House' })).toContain('The Paper, The House, 27');
    expect(text({ language: 'uk' })).toContain(', in Ukrainian.');
    expect(text({ language: 'en-GB' })).not.toContain('English');
  });

  it('marks the language of a foreign title for those who hear it', () => {
    expect(referenceParts({ ...source, language: 'uk' }, reading).find(({ style }) => style === 'title')?.language).toBe('uk');
  });

  it('sets an editor’s note on the title in brackets', () => {
    expect(text({ titleNote: 'Rebuilt from the address.' })).toContain('“A title” [Rebuilt from the address], The Paper');
  });

  it('calls a source by its paper, else its publisher, else its title', () => {
    expect(shortName(source)).toBe('The Paper');
    expect(shortName({ ...source, containerTitle: null, publisher: 'The House' })).toBe('The House');
    expect(shortName({ ...source, containerTitle: null, publisher: null })).toBe('A title');
  });
});
