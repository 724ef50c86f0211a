import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const goodFolder = join(import.meta.dirname, 'good', 'content');

const page = (title: string, more = '') => `---
title: ${title}
occurred: 2019-11-02
reported: 2019-11-03
summary: One report.
claims:
  - id: claim
    statement: The light was out.
    chain: [{ actor: harbour-office }]
    cites: [{ source: log }]
${more}---

The log says so.
`;

/**
 * A copy of the good case with what git, archives or some file systems do not hold well: links, twins, bytes that are not
 * UTF-8, device names, a pipe. Returns the folder, which the caller removes.
 */
export async function makeHostileFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'hostile-content-'));
  const folder = join(root, 'content');
  await cp(goodFolder, folder, { recursive: true });
  const put = (path: string, data: string | Uint8Array) => writeFile(join(folder, path), data);
  const link = (path: string, target: string) => symlink(target, join(folder, path));

  await link('entries/link-absolute.md', '/etc/hostname');
  await link('entries/link-dangling.md', 'nowhere.md');
  await link('entries/link-to-a-file.md', 'report.md');
  await link('entries/link-to-itself.md', 'link-to-itself.md');
  await link('entries/link-outside.md', '../../outside.md');
  await writeFile(join(root, 'outside.md'), page('Outside the content folder'));
  await link('sources/link.yml', 'log.yml');
  await link('media', 'entries');
  await link('pictures', '/');
  execFileSync('mkfifo', [join(folder, 'entries/pipe.md')]);

  // What refers to them is not at fault.
  await put('entries/good-refers-to-links.md', page('It names links', 'media:\n  - { file: tower.png, alt: A tower. }\n').replace('source: log }', 'source: link }, { source: bell-source }').replace('says so', 'says so, [they say](entry:link-dangling#claim)'));

  const bytes = (text: string, at: string, byte: number) => {
    const [before, after] = text.split(at) as [string, string];
    return Buffer.concat([Buffer.from(before), Buffer.from([byte]), Buffer.from(after)]);
  };
  await put('entries/not-utf8.md', bytes(page('Café, кафе, 😀 and caf@'), '@', 0xe9));
  await put('entries/not-utf8-cut.md', Buffer.from(page('Cut in the middle of a letter: é')).subarray(0, Buffer.byteLength('---\ntitle: Cut in the middle of a letter: é') - 1));
  await put('entries/utf16.md', Buffer.from(`\ufeff${page('Saved by an old editor')}`, 'utf16le'));
  await put('entries/zero-byte.md', page('A NUL: @').replace('A NUL: @', 'A NUL\0 in the title'));
  await put('entries/bell.md', page('A bell in the text').replace('says so', 'says\u0007 so, and\u0007 so'));
  await put('sources/bell-source.yml', 'type: report\ntitle: A bell\u0007 in a title\nURL: https://port.example.org/\narchived: [{ url: "https://archive.example.net/2", datetime: 2019 }]\n');
  await put('entries/bom-and-crlf.md', `\ufeff${page('A fault after a byte-order mark and CRLF', 'topics: [lihgt]\n').replaceAll('\n', '\r\n')}`);
  await put('entries/bom-first.md', '\ufefftitle: No front matter\n');
  await put('entries/cr-alone.md', page('A fault after line ends of CR alone', 'topics: [lihgt]\n').replaceAll('\n', '\r'));

  // Too large for a repository rather than for a file system.
  await put('entries/too-long.md', page('Half a million letters').replace('says so.', 'word '.repeat(100_000)));

  await put('sources/too-long.yml', `type: report\ntitle: A note of half a million letters\nnote: ${'x'.repeat(500_000)}\n`);

  await put('entries/con.md', page('A device'));
  await put('sources/com1.yml', 'type: report\ntitle: A device\nURL: https://port.example.org/\n');
  await put(`entries/${'long-'.repeat(20)}x.md`, page('An id of 101 characters'));
  await put('entries/Report.md', page('A twin by case'));
  await put('entries/report.pt-BR.md', '---\ntitle: O farol\nsummary: Apagou-se.\n---\n');
  await put('entries/report.pt-br.md', '---\ntitle: O farol\nsummary: Apagou-se.\n---\n');
  await put('sources/caf\u00e9.yml', 'type: report\ntitle: A letter in one piece\nURL: https://port.example.org/\n');
  await put('sources/cafe\u0301.yml', 'type: report\ntitle: A letter in two pieces\nURL: https://port.example.org/\n');
  await put('entries/..md', page('A hidden file, which is no content'));
  await put('__proto__', 'A name that every object of our language knows.\n');
  await put('constructor', 'Another.\n');
  await put('published.ids', 'bell\nbell-source\nbom-and-crlf\nbom-first\ncr-alone\ngood-refers-to-links\nharbour-office\nhow-long\nlight-tower\nlog\nreport\ntoo-long\nzero-byte\n');
  await put('.DS_Store', Buffer.from([0, 0, 0, 1, 0xff]));
  return root;
}
