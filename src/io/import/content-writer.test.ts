import { chmod, mkdir, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { itemsText } from '../../core/compose/file-texts.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { ContentWriter } from './content-writer.ts';

const item = (id: string): string => itemsText([{ id, name: id, kind: 'person', side: 'port' }]);
const old = '# Ours\n- { id: old, name: Old, kind: person, side: port }\n';

describe('a content folder that is added to', () => {
  test('gets new files, and its folders where they are missing', async () => {
    const folder = join(await temporaryFolder(), 'new');
    const writer = await ContentWriter.begin(folder);
    expect(await writer.addFiles([{ path: 'entries/a.md', text: 'a\n' }, { path: 'entries/a.uk.md', text: 'b\n' }])).toBeNull();
    expect(await writer.finish()).toEqual([]);
    expect(await readFile(join(folder, 'entries/a.uk.md'), 'utf8')).toBe('b\n');
    expect(await readdir(folder)).toEqual(['entries']);
  });

  test('has nothing written over, and of files that belong together all or none', async () => {
    const folder = await temporaryFolder({ 'entries/a.uk.md': 'mine' });
    const writer = await ContentWriter.begin(folder);
    expect(await writer.addFiles([{ path: 'entries/a.md', text: 'x' }, { path: 'entries/a.uk.md', text: 'x' }])).toBe('entries/a.uk.md cannot be written: it exists already');
    await writer.finish();
    expect([await readdir(join(folder, 'entries')), await readFile(join(folder, 'entries/a.uk.md'), 'utf8')]).toEqual([['a.uk.md'], 'mine']);
  });

  test.each(['../a.md', 'entries/../../a.md', 'entries/a/b.md', 'wording.yml', '/tmp/a.md', 'entries\\a.md'])('has no file %s', async (path) => {
    const writer = await ContentWriter.begin(await temporaryFolder());
    expect(await writer.addFiles([{ path, text: 'x' }])).toBe(`${path} is no file of the content`);
    await writer.finish();
  });

  test('has lists changed only at the end, with their permissions', async () => {
    const folder = await temporaryFolder({ 'actors.yml': old });
    await chmod(join(folder, 'actors.yml'), 0o600);
    const writer = await ContentWriter.begin(folder);
    for (const id of ['a', 'b']) expect(await writer.addItem('actors.yml', item(id))).toBeNull();
    expect(await readFile(join(folder, 'actors.yml'), 'utf8')).toBe(old);
    expect(await writer.finish()).toEqual([]);
    expect(await readFile(join(folder, 'actors.yml'), 'utf8')).toBe(`${old}${item('a')}${item('b')}`);
    expect((await stat(join(folder, 'actors.yml'))).mode & 0o777).toBe(0o600);
  });

  test('has a list left alone that somebody else changes in the meantime, or makes', async () => {
    const folder = await temporaryFolder({ 'actors.yml': old });
    const writer = await ContentWriter.begin(folder);
    await writer.addItem('actors.yml', item('a'));
    await writer.addItem('questions.yml', item('a'));
    await writeFile(join(folder, 'actors.yml'), `${old}# later\n`);
    await writeFile(join(folder, 'questions.yml'), '# later\n');
    expect(await writer.finish()).toEqual([
      { list: 'actors.yml', count: 1, reason: 'somebody else changed it in the meantime' },
      { list: 'questions.yml', count: 1, reason: 'it exists already' },
    ]);
    expect([await readFile(join(folder, 'actors.yml'), 'utf8'), await readFile(join(folder, 'questions.yml'), 'utf8')]).toEqual([`${old}# later\n`, '# later\n']);
  });

  test('has no list added to that is a link, a folder, no UTF-8, or no list', async () => {
    const folder = await temporaryFolder({ 'elsewhere.yml': old, 'questions.yml': Buffer.from('- id: caf\xe9\n', 'latin1') });
    await symlink(join(folder, 'elsewhere.yml'), join(folder, 'actors.yml'));
    await mkdir(join(folder, 'places.geojson'));
    const writer = await ContentWriter.begin(folder);
    expect(await Promise.all((['actors.yml', 'questions.yml', 'places.geojson'] as const).map((list) => writer.addItem(list, item('a'))))).toEqual([
      'actors.yml cannot be added to: it is no plain file',
      'questions.yml cannot be added to: it is not UTF-8',
      'places.geojson cannot be added to: it is no plain file',
    ]);
    await writer.finish();
    expect(await readFile(join(folder, 'elsewhere.yml'), 'utf8')).toBe(old);
  });

  test('cannot be one where a file stands', async () => {
    const folder = await temporaryFolder({ content: 'x' });
    await expect(ContentWriter.begin(join(folder, 'content'))).rejects.toThrow('Nothing can be written into');
  });

  test('holds nothing that is not whole, where the writing breaks off', async () => {
    const folder = await temporaryFolder({ 'actors.yml': old });
    const writer = await ContentWriter.begin(folder);
    await writer.addFiles([{ path: 'entries/a.md', text: 'a\n' }]);
    await writer.addItem('actors.yml', item('a'));
    // What is not whole stands where no reader of the content looks.
    const hidden = (await readdir(folder)).filter((name) => name.startsWith('.'));
    expect([hidden.length, await readFile(join(folder, 'actors.yml'), 'utf8'), await readdir(join(folder, 'entries'))]).toEqual([1, old, ['a.md']]);
    await rm(join(folder, hidden[0] as string), { recursive: true });
    expect(await writer.finish()).toEqual([{ list: 'actors.yml', count: 1, reason: 'it does not exist' }]);
  });
});
