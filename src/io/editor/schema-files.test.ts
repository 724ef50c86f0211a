import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { refreshIds, writeSchemas } from './schema-files.ts';

const small = [
  { path: 'sources/log.yml', text: 'title: The log\n' },
  { path: 'sources/Bad_Name.yml', text: 'title: Not an id\n' },
  { path: 'entries/one.md', text: '---\ntitle: One\nclaims:\n  - { id: late, statement: It was late. }\n---\n' },
  { path: 'actors.yml', text: '- { id: master, name: The master }\n- { id: master, name: Another }\n- name: None\n' },
  { path: 'site.yml', text: 'sides: [{ id: port, name: Port }]\ntopics: broken: yes\n' },
];

test('the list of ids is made anew beside content with schemas, faults or not, and only there', async () => {
  const root = await temporaryFolder();
  const content = join(root, 'content');
  await mkdir(join(content, 'sources'), { recursive: true });
  const ids = join(root, 'schemas', 'ids.json');
  await refreshIds(content, small);
  await expect(readFile(ids)).rejects.toThrow();
  expect(await writeSchemas(join(root, 'schemas'), [])).toHaveLength(11);
  await refreshIds(content, small);
  const { definitions } = JSON.parse(await readFile(ids, 'utf8')) as { definitions: Record<string, { anyOf?: [unknown, { enum: string[]; enumDescriptions: string[] }] }> };
  const listed = Object.fromEntries(Object.entries(definitions).flatMap(([kind, { anyOf }]) => (anyOf === undefined ? [] : [[kind, anyOf[1].enum]])));
  expect(listed).toEqual({ entry: ['one'], source: ['log'], actor: ['master'], end: ['one', 'one#late'] });
  expect(definitions['end']?.anyOf?.[1].enumDescriptions).toEqual(['One', 'It was late.']);
  expect(await writeSchemas(join(root, 'schemas'), small)).toEqual([]);
});

test('the list of ids cannot make a check fail', async () => {
  const root = await temporaryFolder();
  await mkdir(join(root, 'schemas', 'ids.json'), { recursive: true });
  await writeFile(join(root, 'schemas', 'entry.json'), '{}');
  await expect(refreshIds(join(root, 'content'), small)).resolves.toBeUndefined();
});
