import { beforeAll, describe, expect, test } from 'vitest';
import { saidInScript, saidInTemplate, scriptOf, type Said } from './support/said-in-templates.ts';
import { sourceFiles, type SourceFile } from './support/source-files.ts';

/** What speaks to developers and in files of scripts, in English wherever the site is read. */
const forDevelopers = ['src/components/ProblemPanel.astro', 'src/site/bundle-scripts.ts', 'src/site/loader.ts'];

const told = (path: string, said: readonly Said[]): string[] => said.map(({ text, line }) => `${path}:${line}: ${text}`);

describe('the templates of pages', () => {
  let files: SourceFile[];
  beforeAll(async () => {
    const all = await sourceFiles(['src/components', 'src/layouts', 'src/pages', 'src/site']);
    files = all.filter(({ path }) => !path.endsWith('.test.ts') && !forDevelopers.includes(path));
  });

  test('say nothing by themselves: their words stand in the catalogue', () => {
    const templates = files.filter(({ path }) => path.endsWith('.astro'));
    expect(templates.length).toBeGreaterThan(50);
    expect(templates.flatMap(({ path, text }) => told(path, saidInTemplate(text)))).toEqual([]);
  });

  test('have no sentences and headings in their scripts, nor in what they share', () => {
    expect(files.flatMap(({ path, text }) => told(path, saidInScript(path.endsWith('.astro') ? scriptOf(text) : text)))).toEqual([]);
  });
});

describe('the search for words finds', () => {
  test.each([
    { what: 'a text', template: '<p>\n  Some words\n</p>', said: ['Some words'] },
    { what: 'a text beside a value', template: '<p>{count} reports</p>', said: ['reports'] },
    { what: 'a label that is heard', template: '<nav aria-label="Sections" class="top"></nav>', said: ['Sections'] },
    { what: 'a label that is made', template: '<a aria-label={`Note ${number}`}></a>', said: ['Note'] },
    { what: 'the heading that a component is given', template: '<Page title="Not found" path={path} />', said: ['Not found'] },
    { what: 'either of two texts', template: "<p>{isOne ? 'one' : `${count} more`}</p>", said: ['one', 'more'] },
    { what: 'a text for want of another, and one on a condition', template: "<p>{name ?? 'nobody'}{isLate && ' late'}</p>", said: ['nobody', 'late'] },
    { what: 'what stands between the parts of a list', template: "<p>{names.join(' and ')}</p>", said: ['and'] },
    { what: 'what a list is made of', template: "<p>{names.map((name) => { if (name === 'a') return 'an a'; return <b>{name} too</b>; })}</p>", said: ['an a', 'too'] },
    { what: 'no values, classes, ids and marks', template: "<p class=\"a\" id={`b-${id}`}>{kind === 'day' ? <b>→</b> : things.get('day')} · 1</p>", said: [] },
  ])('in a template: $what', ({ template, said }) => {
    expect(saidInTemplate(`---\nconst path = 'Not said';\n---\n\n${template}\n`).map(({ text }) => text)).toEqual(said);
  });

  test.each([
    { what: 'a heading', script: "const headings = ['Places'];", said: ['Places'] },
    { what: 'a sentence', script: "const none = 'no place is named';", said: ['no place is named'] },
    { what: 'a label within markup', script: 'const link = `<a id="${id}" aria-label="Note ${number}">${number}</a>`;', said: ['Note'] },
    { what: 'no names, paths and faults', script: "import a from 'A b.ts'; const b = 'side-none'; throw new Error('No record.');", said: [] },
  ])('in a script: $what', ({ script, said }) => {
    expect(saidInScript(script).map(({ text }) => text)).toEqual(said);
  });
});
