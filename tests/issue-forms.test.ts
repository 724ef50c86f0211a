import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { repositoryLinks } from '../src/core/render/repository-links.ts';
import { projectFolder } from './support/project.ts';

const folder = '.github/ISSUE_TEMPLATE';
const read = (path: string): string => readFileSync(join(projectFolder, path), 'utf8');
const forms = readdirSync(join(projectFolder, folder)).filter((name) => name !== 'config.yml');

const words = z.string().trim().min(1);
const validations = z.strictObject({ required: z.boolean() }).optional();
// An id stands in addresses.
const id = z.string().regex(/^[a-z][a-z0-9-]*$/);
const about = { label: words, description: words.optional() };
const text = z.strictObject({ ...about, placeholder: words.optional(), value: words.optional() });

/** GitHub's form schema, as its documentation has it: a form with a mistake is not shown, and nobody is told. */
const form = z.strictObject({
  name: words.max(80),
  description: words.max(200),
  title: words.optional(),
  body: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
        z.strictObject({ type: z.enum(['input', 'textarea']), id, attributes: text, validations }),
        z.strictObject({
          type: z.literal('dropdown'),
          id,
          attributes: z.strictObject({ ...about, options: z.array(words).min(1) }).refine(({ options }) => new Set(options).size === options.length),
          validations,
        }),
        z.strictObject({
          type: z.literal('checkboxes'),
          id,
          attributes: z.strictObject({ ...about, options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1) }),
        }),
      ]),
    )
    .min(1),
});
const chooser = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z.array(z.strictObject({ name: words, url: z.url({ protocol: /^https$/ }), about: words })).optional(),
});

const bodyOf = (name: string) => form.parse(parseYaml(read(`${folder}/${name}`))).body;
const fieldsOf = (name: string) => bodyOf(name).flatMap((part) => (part.type === 'markdown' ? [] : [part]));
const idsOf = (name: string): string[] => fieldsOf(name).map((field) => field.id);

describe('the forms for issues', () => {
  it('are four', () => {
    expect(forms.sort()).toEqual(['correction.yml', 'dead-link.yml', 'privacy-or-safety.yml', 'report.yml']);
  });

  it.each(forms)('%s is what GitHub takes for a form', (name) => {
    expect(form.safeParse(parseYaml(read(`${folder}/${name}`))).error?.issues ?? []).toEqual([]);
  });

  it.each(forms)('%s has each id and each label once, and no id that is something else in an address', (name) => {
    const labels = fieldsOf(name).map(({ attributes }) => attributes.label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(idsOf(name)).size).toBe(labels.length);
    const taken = ['template', 'title', 'body', 'labels', 'milestone', 'assignees', 'projects', 'type'];
    expect(idsOf(name).filter((each) => taken.includes(each))).toEqual([]);
  });

  it.each(forms)('%s tells in a comment, and the documents in a table, which fields a link can fill in', (name) => {
    const [, comment = ''] = /Do not rename one: ([^.]+)\./.exec(read(`${folder}/${name}`).replaceAll('\n#', '')) ?? [];
    expect(comment.split(', ').sort()).toEqual(idsOf(name).sort());
    const [, row = ''] = new RegExp(`^\\| \`${name.replace('.', '\\.')}\` \\|(.*)\\|$`, 'm').exec(read('docs/github.md')) ?? [];
    const fillable = fieldsOf(name).flatMap((field) => (field.type === 'checkboxes' ? [] : field.id));
    expect([...row.matchAll(/`([^`]+)`/g)].map(([, each = '']) => each).sort()).toEqual(fillable.sort());
  });

  it('asks of a report who said it, through whom, when, where it can be read, and what is counted', () => {
    expect(idsOf('report.yml')).toEqual(expect.arrayContaining(['reported', 'speaker', 'through', 'when', 'address', 'archived', 'metric', 'figure', 'language']));
  });

  it('says that an issue is public, and how to write in private, before it asks about harm', () => {
    const [first] = bodyOf('privacy-or-safety.yml');
    const said = first?.type === 'markdown' ? first.attributes.value : '';
    expect(said).toMatch(/is public.*Do not repeat.*\(\.\.\/security\/advisories\/new\)/s);
    // As a browser reads it from the page of the form.
    expect(new URL('../security/advisories/new', 'https://github.com/owner/name/issues/new?template=privacy-or-safety.yml').href).toBe('https://github.com/owner/name/security/advisories/new');
  });

  it('would not be found right with a key, a type or an id that GitHub does not know', () => {
    const body = [{ type: 'input', id: 'page', attributes: { label: 'Page' } }];
    const good = { name: 'A', description: 'B', body };
    expect(form.safeParse(good).success).toBe(true);
    const bad = [
      { ...good, about: 'C' },
      { ...good, body: [] },
      { ...good, body: [{ ...body[0], type: 'text' }] },
      { ...good, body: [{ ...body[0], id: 'a page' }] },
      { ...good, body: [{ ...body[0], attributes: { title: 'Page' } }] },
      { ...good, body: [{ ...body[0], validations: { mandatory: true } }] },
      { ...good, body: [{ type: 'dropdown', id: 'a', attributes: { label: 'A', options: ['b', 'b'] } }] },
    ];
    expect(bad.filter((each) => form.safeParse(each).success)).toEqual([]);
  });
});

describe('the rest of what GitHub reads', () => {
  it('keeps issues without a form open, and links by whole addresses, which hold in every copy', () => {
    const { blank_issues_enabled: blank, contact_links: links = [] } = chooser.parse(parseYaml(read(`${folder}/config.yml`)));
    expect(blank).toBe(true);
    expect(links.filter(({ url }) => !url.startsWith('https://docs.github.com/'))).toEqual([]);
  });

  it('names owners by accounts or teams, and nobody who does not exist', () => {
    const lines = read('.github/CODEOWNERS').split('\n').filter((line) => line.trim() !== '');
    const rules = lines.filter((line) => !line.startsWith('#'));
    expect(rules.filter((rule) => !/^\S+(?: +@[\w-]+(?:\/[\w-]+)?)+$/.test(rule))).toEqual([]);
    // Filled in or not, what is named is there.
    const paths = lines.flatMap((line) => /^(?:# )?\/(\S+) +[<@]/.exec(line)?.[1] ?? []);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(join(projectFolder, path)))).toEqual([]);
  });

  it('asks in a pull request what the guide asks for', () => {
    const template = read('.github/pull_request_template.md');
    expect(template.match(/^- \[ \] /gm)?.length).toBeGreaterThan(5);
    for (const path of [...template.matchAll(/`((?:content|src)\/[^`]+)`/g)].map(([, each = '']) => each)) expect(existsSync(join(projectFolder, path))).toBe(true);
    expect(template).toMatch(/npm run check/);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const texts = ['.github/pull_request_template.md', '.github/SECURITY.md', ...forms.map((name) => `${folder}/${name}`)].map(read).join('\n');
    const named = [...texts.matchAll(/npm (?:run )?([a-z]+)/g)].map(([, script = '']) => script);
    expect(named).toContain('check');
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
  });

  it.each(['.github/pull_request_template.md', '.github/SECURITY.md'])('%s has no link that would lead elsewhere from where it is shown', (path) => {
    const links = new MarkdownIt().parse(read(path), {}).flatMap(({ children }) => (children ?? []).filter(({ type }) => type === 'link_open'));
    expect(links.map((link) => link.attrGet('href'))).toEqual([]);
  });
});

describe('the links of the pages', () => {
  it('fill in fields that the forms have', () => {
    const { correct, deadLink } = repositoryLinks('https://github.com/owner/name', { address: 'https://example.org/', file: null, source: { id: 'log', url: 'https://example.net/' } });
    for (const link of [correct, deadLink ?? '']) {
      const { template, ...fields } = Object.fromEntries(new URL(link).searchParams) as { template: string; [field: string]: string };
      const ids = bodyOf(template).flatMap((part) => ('id' in part ? [part.id] : []));
      expect(Object.keys(fields).length).toBeGreaterThan(0);
      expect(Object.keys(fields).filter((field) => !ids.includes(field))).toEqual([]);
    }
  });
});
