import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openZip } from '../package/open-zip.ts';
import { handMadeZip } from '../package/testing/hand-made-zip.ts';
import { filesOf, handMadePackage, handMadeWacz, home, page, sealed, silent, site, type HandMade, type Making, type WaczMaking } from './testing/hand-made-package.ts';
import { verifyPackage } from './verify-package.ts';

async function findingsOf(made: HandMade): Promise<string[]> {
  const { findings } = await verifyPackage({ files: filesOf(made), faults: [] }, 'folder', 'package', silent);
  return findings.map(({ kind, path, message }) => `${kind}: ${path} ${message}`);
}
const findingsOfMade = (making: Making) => findingsOf(handMadePackage(making));
const altered = (change: (files: Map<string, Buffer>) => void): HandMade => {
  const files = handMadePackage();
  change(files);
  return files;
};
const replaced = (text: string, by: string) => (bytes: Buffer | undefined) => Buffer.from(bytes?.toString().replace(text, by) ?? '');

describe('a package that is whole', () => {
  test('has no findings, and is told of by its files, bytes and SWHID', async () => {
    const made = handMadePackage();
    const bytes = [...made.values()].reduce((sum, its) => sum + its.length, 0);
    expect(await verifyPackage({ files: filesOf(made), faults: [] }, 'folder', 'package', silent)).toMatchObject({ kind: 'bag', findings: [], files: made.size, bytes, swhid: expect.stringMatching(/^swh:1:dir:[0-9a-f]{40}$/) });
  });

  test('is as whole in a zip, in a folder of its own', async () => {
    const zip = handMadeZip([...handMadePackage()].map(([path, bytes]) => ({ name: `a-2024/${path}`, bytes, deflated: true })));
    expect((await verifyPackage(await openZip(zip), 'zip', 'a.zip', silent)).findings).toEqual([]);
  });

  test('may have names with escapes, as RFC 8493 writes them', async () => {
    expect(await findingsOf(sealed(altered((files) => files.set('data/source/100%.txt', Buffer.from('x')).set('bag-info.txt', Buffer.from(files.get('bag-info.txt')?.toString().replace(/(Payload-Oxum: )(\d+)\.(\d+)/, (_, label, bytes, count) => `${label}${Number(bytes) + 1}.${Number(count) + 1}`) ?? '')))))).toEqual([]);
  });
});

describe('of every file of a package', () => {
  const names = [...handMadePackage().keys()];

  test.each(names)('%s: a byte that is changed, anywhere in it, is found, and it is named', async (name) => {
    const made = handMadePackage();
    const bytes = made.get(name) as Buffer;
    for (const at of new Set([0, bytes.length >> 1, bytes.length - 1])) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] as number) ^ 1;
      const findings = await findingsOf(new Map([...made, [name, other]]));
      expect(findings.filter((finding) => finding.includes(` ${name} `)).length, `${name}, byte ${at}: ${findings.join('\n')}`).toBeGreaterThan(0);
    }
  });

  test.each(names)('%s: that it was removed is found, and it is named', async (name) => {
    const made = handMadePackage();
    made.delete(name);
    expect((await findingsOf(made)).filter((finding) => finding.startsWith(`missing: ${name} `))).not.toEqual([]);
  });

  test.each(names)('%s: another beside it is found, and is named', async (name) => {
    const findings = await findingsOf(altered((files) => files.set(`${name}.copy`, files.get(name) as Buffer)));
    expect(findings.filter((finding) => finding.startsWith(`extra: ${name}.copy `))).not.toEqual([]);
  });
});

describe('manifests', () => {
  test('say of a changed file what was expected and what was found', async () => {
    const findings = await findingsOf(altered((files) => files.set('data/VERIFY.md', Buffer.from('# Verif!\n'))));
    expect(findings).toEqual([expect.stringMatching(/^changed: data\/VERIFY\.md has the sha256 [0-9a-f]{64}; manifest-sha256\.txt states [0-9a-f]{64}$/)]);
  });

  test('that contradict one another are themselves at fault, where another is right', async () => {
    const made = handMadePackage();
    const line = /^[0-9a-f]{128} (?= data\/VERIFY\.md$)/m;
    made.set('manifest-sha512.txt', Buffer.from(made.get('manifest-sha512.txt')?.toString().replace(line, `${'0'.repeat(128)} `) ?? ''));
    const findings = await findingsOf(made);
    expect(findings.filter((finding) => finding.includes('data/VERIFY.md'))).toEqual([expect.stringMatching(/^changed: manifest-sha512\.txt has for “data\/VERIFY\.md” the sha512 0+; the file has .*, and another manifest agrees with the file$/)]);
  });

  test.each([
    { algorithms: ['md5'], message: /^invalid: manifest-md5\.txt has digests in md5 alone, which is not enough/ },
    { algorithms: ['sha1'], message: /^invalid: manifest-sha1\.txt has digests in sha1 alone, which is not enough/ },
    { algorithms: ['sha3-256'], message: /^invalid: manifest-sha3-256\.txt has digests in an algorithm that this program does not know/ },
  ])('in $algorithms alone prove nothing', async ({ algorithms, message }) => {
    expect(await findingsOfMade({ algorithms, info: (lines) => lines.slice(1) })).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test('beside sha256 in another algorithm are checked, and a bag that is no snapshot of this program may have any', async () => {
    expect(await findingsOfMade({ algorithms: ['sha256', 'sha1'], info: (lines) => lines.slice(1) })).toEqual([]);
  });

  test.each([
    { what: 'leads out of the bag', line: `${'0'.repeat(64)}  data/../../x`, message: /^refused: manifest-sha256\.txt lists in line \d+ “data\/\.\.\/\.\.\/x”, which has a name that leads out/ },
    { what: 'is no digest', line: 'abc  data/x', message: /no sha256 digest: it has 3 digits, and not 64/ },
    { what: 'is no line', line: 'hello', message: /no digest and path/ },
  ])('with a line that $what', async ({ line, message }) => {
    expect(await findingsOf(altered((files) => files.set('manifest-sha256.txt', Buffer.from(`${files.get('manifest-sha256.txt')}${line}\n`))))).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });
});

describe('the declaration and the facts of a bag', () => {
  test.each([
    { file: 'bagit.txt', text: '1.0', by: '0.97', message: 'invalid: bagit.txt states version 0.97 of BagIt; this program reads 1.0' },
    { file: 'bagit.txt', text: 'UTF-8', by: 'UTF-16', message: 'invalid: bagit.txt states the encoding UTF-16; this program reads UTF-8' },
    { file: 'bag-info.txt', text: 'Payload-Oxum: ', by: 'Payload-Oxum: 9', message: expect.stringMatching(/^invalid: bag-info.txt states Payload-Oxum 9\d+\.\d+ \(bytes\.files\); the payload has \d+\.\d+$/) },
    { file: 'bag-info.txt', text: 'Payload-Oxum', by: 'Payload', message: expect.stringMatching(/^missing: bag-info.txt has no Payload-Oxum, which would be/) },
    { file: 'bag-info.txt', text: 'External-Identifier', by: 'X', message: expect.stringMatching(/^missing: bag-info.txt has no External-Identifier with the SWHID of data\/site, which is swh:1:dir:/) },
    { file: 'bag-info.txt', text: 'snapshot 1', by: 'snapshot 2', message: expect.stringMatching(/states the format “dated-reports-snapshot 2”/) },
  ])('$file with “$by” for “$text”', async ({ file, text, by, message }) => {
    expect(await findingsOf(sealed(altered((files) => files.set(file, replaced(text, by)(files.get(file))))))).toEqual([message]);
  });

  test('fetch.txt is refused', async () => {
    expect(await findingsOf(sealed(altered((files) => files.set('fetch.txt', Buffer.from('https://x.example/a 1 data/a\n')))))).toEqual([expect.stringMatching(/^refused: fetch.txt names files to be fetched/)]);
  });

  test('a SWHID of another site is found', async () => {
    const findings = await findingsOfMade({ info: (lines) => lines.map((line) => line.replace(/swh:1:dir:.*/, `swh:1:dir:${'0'.repeat(40)}`)) });
    expect(findings).toEqual([expect.stringMatching(/^changed: data\/site has the SWHID swh:1:dir:[0-9a-f]{40}; bag-info\.txt states swh:1:dir:0{40}$/)]);
  });

  test('files beside the folder of a packed bag are extra, and a bag without one is invalid', async () => {
    const entries = [...handMadePackage()].map(([path, bytes]) => ({ name: `a/${path}`, bytes }));
    const { findings } = await verifyPackage(await openZip(handMadeZip([...entries, { name: 'README', bytes: 'x' }])), 'zip', 'a.zip', silent);
    expect(findings).toEqual([{ kind: 'extra', path: 'README', message: 'does not stand in the folder of the bag (a/)' }]);
    const bare = await verifyPackage(await openZip(handMadeZip([...handMadePackage()].map(([name, bytes]) => ({ name, bytes })))), 'zip', 'a.zip', silent);
    expect(bare.findings).toEqual([expect.objectContaining({ kind: 'invalid', path: '' })]);
  });
});

describe('the site in a package', () => {
  const inPage = (body: string) => ({ ...site, 'index.html': page(`${body}<a href="entries/a.html">A</a>`) });

  test.each([
    ['<a href="none.html">', 'links to “none.html” (a href), which is not there'],
    ['<a href=entries/a.html#c2>', 'links to “entries/a.html#c2” (a href), a place that is not in that page'],
    ['<a href="#nowhere">', 'links to “#nowhere” (a href), a place that is not in that page'],
    ['<a href="entries/">', 'links to “entries/” (a href), which is a folder, and opens no page from a disk'],
    ['<a href="../up.html">', 'links to “../up.html” (a href), which leads out of the site'],
    ['<a href="/index.html">', 'links to “/index.html” (a href), which leads out of the site'],
    ['<a href="javascript:x()">', 'links to “javascript:x()” (a href), which is a script'],
    [`<a href="${home}gone.html">`, `links to “${home}gone.html” (a href), which is not there`],
    ['<img src="//cdn.example/a.png">', 'loads “//cdn.example/a.png” (img src), which asks another host'],
    ['<IMG SRC=https://cdn.example/a.png>', 'loads “https://cdn.example/a.png” (img src), which asks another host'],
    ['<img srcset="a.svg 1x, https://cdn.example/2.png 2x">', 'loads “https://cdn.example/2.png” (img srcset), which asks another host'],
    ['<link rel="preconnect" href="https://cdn.example">', 'loads “https://cdn.example” (link preconnect), which asks another host'],
    ['<p style="background:url(https://cdn.example/a)">', 'loads “https://cdn.example/a” (style), which asks another host'],
    ['<style>@import "https://cdn.example/a.css";</style>', 'loads “https://cdn.example/a.css” (style), which asks another host'],
    ['<meta http-equiv="refresh" content="0; url=https://other.example/">', 'loads “https://other.example/” (meta refresh), which asks another host'],
    ['<form action="https://other.example/"></form>', 'loads “https://other.example/” (form action), which asks another host'],
    ['<a href="#b" ping="https://count.example/">', 'loads “https://count.example/” (a ping), which asks another host'],
    ['<iframe srcdoc="&lt;img src=https://cdn.example/i&gt;"></iframe>', 'loads “https://cdn.example/i” (img src), which asks another host'],
    ['<script src="https://cdn.example/a.js"></script>', 'loads “https://cdn.example/a.js” (script src), which asks another host'],
    ['<svg><use xlink:href="gone.svg#x"/></svg>', 'loads “gone.svg#x” (use xlink:href), which is not there'],
  ])('%s is found', async (body, message) => {
    expect(await findingsOfMade({ site: inPage(body) })).toEqual([`invalid: data/site/index.html ${message}`]);
  });

  test.each(['<!-- <img src="https://x.example/"> -->', '<script>"<img src=https://x.example/>"</script>', '<a href="https://x.example/" rel="external">', '<a href="mailto:a@x.example">', '<img src="data:image/gif;base64,AA==">', '<a href="?q=1#b">', '<a href="entries/a.html#from=2019">', `<link rel="canonical" href="${home}index.html">`, '<p title="<img src=https://x.example/>">'])('%s is well', async (body) => {
    expect((await findingsOfMade({ site: inPage(body.replace('?q', 'index.html?q')) }))).toEqual([]);
  });

  test('a style sheet that loads from elsewhere, or what is not there, is found', async () => {
    const findings = await findingsOfMade({ site: { ...site, 'style.css': "/* url(no) */ a { b: url('https://cdn.example/f.woff2') } c { d: url(gone.png) }" } });
    expect(findings).toEqual(['invalid: data/site/style.css loads “https://cdn.example/f.woff2” (style), which asks another host', 'invalid: data/site/style.css loads “gone.png” (style), which is not there']);
  });

  test.each([
    ['<p>', /has no content security policy/],
    [`<meta http-equiv="content-security-policy" content="default-src 'self' https://cdn.example">`, /allows requests to other hosts \(default-src https:\/\/cdn\.example\)/],
    [`<meta http-equiv="content-security-policy" content="default-src *">`, /default-src \*/],
    [`<meta http-equiv="content-security-policy" content="script-src 'self'">`, /without default-src/],
  ])('a page with the policy %s is found', async (body, message) => {
    expect(await findingsOfMade({ site: { ...site, 'entries/a.html': `<!DOCTYPE html>${body}<p id="c1">` } })).toEqual([expect.stringMatching(message)]);
  });

  test('the timeline in one file may load nothing, and lead to nothing that is not there', async () => {
    const findings = await findingsOfMade({ payload: (files) => files.set('timeline.html', Buffer.from(`${files.get('timeline.html')}<img src="site/a.svg"><a href="gone.html">`)), crate: (graph) => graph.forEach((entity) => delete entity['contentSize']) });
    expect(findings).toEqual(['invalid: data/timeline.html loads “site/a.svg” (img src), though it is one file', 'invalid: data/timeline.html links to “gone.html” (a href), which is not there']);
  });
});

describe('the crate, the states of sources and the exports', () => {
  const set = (path: string, text: string): Making => ({ payload: (files) => files.set(path, Buffer.from(text)), crate: (graph) => graph.forEach((entity) => delete entity['contentSize']) });

  test.each<{ making: Making; message: string }>([
    { making: set('ro-crate-metadata.json', '{'), message: 'invalid: data/ro-crate-metadata.json is no JSON-LD object with @graph' },
    { making: { crate: (graph) => graph.splice(0, 1) }, message: 'invalid: data/ro-crate-metadata.json does not describe itself: it has no entity with its own name' },
    { making: { crate: (graph) => delete graph[1]!['license'] }, message: 'invalid: data/ro-crate-metadata.json says of its root no license' },
    { making: { crate: (graph) => (graph[1]!['identifier'] = `swh:1:dir:${'1'.repeat(40)}`) }, message: expect.stringMatching(/^invalid: data\/ro-crate-metadata\.json states the SWHID swh:1:dir:1{40}; data\/site has/) as unknown as string },
    { making: { crate: (graph) => (graph.find((each) => each['@id'] === 'VERIFY.md')!['contentSize'] = '1') }, message: 'changed: data/VERIFY.md has 9 bytes; ro-crate-metadata.json states 1' },
    { making: { crate: (graph) => (graph[1]!['author'] = { '@id': '#nobody' }) }, message: 'invalid: data/ro-crate-metadata.json refers to “#nobody”, which it does not describe' },
    { making: { payload: (files) => files.set('more.txt', Buffer.from('x')) }, message: 'extra: data/more.txt is no part of what ro-crate-metadata.json describes' },
    { making: set('sources-status.json', '[]'), message: 'invalid: data/sources-status.json is no JSON object' },
    { making: set('sources-status.json', '{"format":"dated-reports-sources-status","version":2}'), message: 'invalid: data/sources-status.json states version 2 of its format; this program reads 1' },
    { making: set('exports/gone.csv', 'a,b\n1\n'), message: 'invalid: data/exports/gone.csv is not in the site' },
  ])('are checked: $message', async ({ making, message }) => {
    expect(await findingsOfMade(making)).toContainEqual(message);
  });

  test('an export that is not what the site has, or cannot be read, is found', async () => {
    expect(await findingsOfMade(set('exports/claims.json', '{'))).toEqual(['invalid: data/exports/claims.json is no JSON', 'invalid: data/exports/claims.json is not the same as data/site/data/claims.json']);
  });
});

describe('the web archive', () => {
  const alone = async (making: WaczMaking) => (await verifyPackage(await openZip(handMadeWacz(site, making)), 'zip', 'site.wacz', silent)).findings.map(({ kind, path, message }) => `${kind}: ${path} ${message}`);

  test('is as whole alone', async () => {
    expect(await verifyPackage(await openZip(handMadeWacz(site)), 'zip', 'a.wacz', silent)).toMatchObject({ kind: 'wacz', findings: [], files: 5, swhid: null });
  });

  test('without records is found', async () => {
    expect(await alone({ records: () => [] })).toContainEqual('invalid:  has no record of any page or file in it: it archives nothing');
    expect(await alone({ files: (files) => files.delete('archive/a.warc.gz') })).toEqual(expect.arrayContaining(['invalid:  has no record of any page or file in it: it archives nothing', 'missing: archive/a.warc.gz is not there; datapackage.json lists it']));
  });

  test.each<{ what: string; making: WaczMaking; message: RegExp }>([
    { what: 'a record whose digests lie', making: { records: ([first, ...more]) => [{ ...first!, digested: Buffer.from('other') }, ...more] }, message: /^invalid: archive\/a\.warc\.gz has a record at byte \d+ that \(https:\/\/record\.example\/t\/index\.html\) states WARC-Block-Digest sha256:/ },
    { what: 'an index to another place', making: { index: (lines) => lines.map((line) => line.replace(/"offset":"\d+"/, '"offset":"1"')) }, message: /^invalid: indexes\/index\.cdxj has a line 1 that leads to no record: byte 1 of “a\.warc\.gz”/ },
    { what: 'an index with another length', making: { index: (lines) => lines.map((line) => line.replace(/"length":"/, '"length":"1')) }, message: /that states length “1\d+”; the record has “\d+”/ },
    { what: 'an index with another address', making: { index: (lines) => lines.map((line) => line.replace('"url":"https://record.example/t/a.svg"', '"url":"https://record.example/t/b.svg"')) }, message: /that states url “https:\/\/record\.example\/t\/b\.svg”/ },
    { what: 'an index that leaves one out', making: { index: (lines) => lines.slice(1) }, message: /leaves out the record of “https:\/\/record\.example\/t\/a\.svg”/ },
    { what: 'an index out of order', making: { index: (lines) => lines.toReversed() }, message: /stands out of order/ },
    { what: 'a page without record', making: { pages: (lines) => [...lines, '{"url":"https://record.example/t/x.html","ts":"2024-02-03T04:05:06Z"}'] }, message: /^invalid: pages\/pages\.jsonl has a line 4 that lists “https:\/\/record\.example\/t\/x\.html”, of which there is no record/ },
    { what: 'a resource with another digest', making: { statement: (value) => (value.resources[1]!['hash'] = `sha256:${'0'.repeat(64)}`) }, message: /^changed: indexes\/index\.cdxj has the sha256 [0-9a-f]{64}; datapackage\.json states 0{64}/ },
    { what: 'a resource with a weak digest', making: { statement: (value) => (value.resources[1]!['hash'] = 'md5:00') }, message: /digest that is not enough or not known: “md5:00”/ },
    { what: 'a resource that is gone', making: { files: (files) => files.delete('pages/pages.jsonl') }, message: /^missing: pages\/pages\.jsonl is not there; datapackage\.json lists it/ },
    { what: 'a file more', making: { files: (files) => files.set('logs/x.txt', Buffer.from('x')) }, message: /^extra: logs\/x\.txt does not stand among the resources/ },
    { what: 'no digest of its statement', making: { files: (files) => files.delete('datapackage-digest.json') }, message: /^missing: datapackage-digest\.json/ },
    { what: 'another statement', making: { files: (files) => files.set('datapackage.json', Buffer.from(`${files.get('datapackage.json')} `)) }, message: /^changed: datapackage\.json has the sha256/ },
    { what: 'a record file that is cut off', making: { files: (files) => files.set('archive/a.warc.gz', files.get('archive/a.warc.gz')!.subarray(0, -9)) }, message: /^invalid: archive\/a\.warc\.gz is cut off in the member of gzip that begins at byte \d+/ },
    { what: 'a record file that is no gzip', making: { files: (files) => files.set('archive/a.warc.gz', Buffer.from('WARC/1.1')) }, message: /is cut off|no member of gzip/ },
  ])('with $what is found', async ({ making, message }) => {
    expect(await alone(making)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });

  test('that is not the site beside it is found, both ways', async () => {
    const other = await findingsOfMade({ wacz: { records: (records) => records.map((record) => (record.uri.endsWith('a.svg') ? { ...record, bytes: Buffer.from('<svg/>') } : record)) } });
    expect(other).toEqual([`changed: data/site.wacz has in the record of “${home}a.svg” other bytes than data/site/a.svg`]);
    expect(await findingsOfMade({ wacz: { records: (records) => records.slice(0, -1) } })).toEqual(['missing: data/site.wacz has no record of data/site/data/claims.json']);
    expect(await findingsOfMade({ wacz: { records: (records) => [...records, { uri: `${home}zz.txt`, type: 'text/plain', bytes: Buffer.from('x') }] } })).toEqual([`extra: data/site.wacz has a record of “${home}zz.txt”, which is no file of data/site`]);
    expect(await findingsOfMade({ wacz: { pages: (lines) => lines.slice(0, -1) } })).toEqual(['missing: data/site.wacz does not list the page data/site/entries/a.html']);
  });

  test('that is no zip is refused', async () => {
    expect(await findingsOfMade({ payload: (files) => files.set('site.wacz', Buffer.from('no zip')) })).toEqual(expect.arrayContaining(['refused: data/site.wacz is no zip, or is cut off at its end']));
  });
});

test('no bytes make it throw: a package in which files are random, or cut off, has findings', async () => {
  const names = [...handMadePackage().keys()];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.nat()), async (name, by) => {
      const made = handMadePackage();
      const bytes = made.get(name) as Buffer;
      made.set(name, typeof by === 'number' ? bytes.subarray(0, by % Math.max(1, bytes.length)) : Buffer.from(by));
      // With digests that are true of it, so that all that looks deeper is reached; what is well-formed by chance may be well.
      expect((await findingsOf(made)).length).toBeGreaterThan(0);
      await findingsOf(sealed(made));
    }),
    { numRuns: 150 },
  );
});

test('no HTML makes it hang or throw', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '=', '/', '!', '-', 'a', 'script', 'style', ' ', 'href', 'srcset', ','), maxLength: 60 }), async (text) => {
    await findingsOfMade({ site: { ...site, 'index.html': text.repeat(3) } });
  }), { numRuns: 100 });
  for (const text of ['<', '<!--', '<a ', '<a b="', '<script>', 'url(', '/*', '<a href=', '<img srcset="a ', '<img srcset="', ' ,']) await findingsOfMade({ site: { ...site, 'index.html': text.repeat(20_000), 'style.css': text.repeat(20_000) } });
});
