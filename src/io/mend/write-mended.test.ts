import { mkdir, readdir, readFile, rename, stat, symlink, chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { writeMended } from './write-mended.ts';

const file = (path: string, before: string, after: string) => ({ path, before, after, mended: {} });

describe('mended files', () => {
  test('take the place of the old ones, with their rights, and leave nothing beside them', async () => {
    const folder = await temporaryFolder({ 'sources/a.yml': 'a \n', 'site.yml': '\uFEFFb \r\n' });
    await chmod(join(folder, 'sources/a.yml'), 0o640);
    expect(await writeMended(folder, [file('sources/a.yml', 'a \n', 'a\n'), file('site.yml', '\uFEFFb \r\n', '\uFEFFb\r\n')])).toEqual([]);
    expect(await readFile(join(folder, 'sources/a.yml'), 'utf8')).toBe('a\n');
    expect(await readFile(join(folder, 'site.yml'), 'utf8')).toBe('\uFEFFb\r\n');
    expect((await stat(join(folder, 'sources/a.yml'))).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual(['site.yml', 'sources']);
  });

  test('are not written over what somebody else has changed in the meantime', async () => {
    const folder = await temporaryFolder({ 'site.yml': 'c\n' });
    expect(await writeMended(folder, [file('site.yml', 'b \n', 'b\n')])).toEqual([{ path: 'site.yml', reason: 'somebody else changed it in the meantime' }]);
    expect(await readFile(join(folder, 'site.yml'), 'utf8')).toBe('c\n');
  });

  test('are written through no symbolic link, to a file or to a folder', async () => {
    const folder = await temporaryFolder({ 'there/a.yml': 'a \n', 'there/b.yml': 'a \n', 'content/site.yml': '' });
    const content = join(folder, 'content');
    await mkdir(join(content, 'entries'));
    await symlink(join(folder, 'there'), join(content, 'sources'));
    await symlink(join(folder, 'there/b.yml'), join(content, 'entries/b.yml'));
    const refused = await writeMended(content, [file('sources/a.yml', 'a \n', 'a\n'), file('entries/b.yml', 'a \n', 'a\n'), file('../there/a.yml', 'a \n', 'a\n')]);
    expect(refused.map(({ reason }) => reason)).toEqual(['a symbolic link leads to it', 'a symbolic link leads to it', 'it is not in the folder of the content']);
    expect(await readFile(join(folder, 'there/a.yml'), 'utf8')).toBe('a \n');
    expect(await readFile(join(folder, 'there/b.yml'), 'utf8')).toBe('a \n');
  });

  test('are written where the folder of the content is itself a link, as it is read', async () => {
    const folder = await temporaryFolder({ 'real/site.yml': 'a \n' });
    await symlink(join(folder, 'real'), join(folder, 'content'));
    expect(await writeMended(join(folder, 'content'), [file('site.yml', 'a \n', 'a\n')])).toEqual([]);
    expect(await readFile(join(folder, 'real/site.yml'), 'utf8')).toBe('a\n');
  });

  test('that are gone are told of', async () => {
    const folder = await temporaryFolder({ 'site.yml': 'a \n' });
    await rename(join(folder, 'site.yml'), join(folder, 'other.yml'));
    expect(await writeMended(folder, [file('site.yml', 'a \n', 'a\n')])).toEqual([{ path: 'site.yml', reason: 'it does not exist' }]);
  });
});
