import { momentText } from './moment-text.ts';
import type { SnapshotFacts } from './snapshot-facts.ts';

const oneFile = '- `data/timeline.html` is the whole timeline in one file, to be opened or sent on by itself.\n';

/** `VERIFY.md`: how to verify a snapshot, and what can be done with it, by programs that others have made. `isOneFileToo`: it has a `timeline.html`. */
export function verifyGuide({ chronicle: { site }, swhid, software, time, contentCommit, differing }: SnapshotFacts, isOneFileToo: boolean): string {
  const id = swhid.slice('swh:1:dir:'.length);
  const commit = contentCommit === null ? 'The content is of no commit that is known.' : `The content is that of the commit \`${contentCommit}\`${differing === 0 ? '' : `, beside which ${differing} ${differing === 1 ? 'file differs' : 'files differ'}`}.`;
  return `# How to verify this package

A snapshot of a timeline of dated reports, made by ${software}. Its time is ${momentText(time)}: that of what is packed, not of the packing. ${commit}
Its title is:

    ${site.title.replace(/\s+/g, ' ')}

Nothing here needs the program that made it. All commands are for a shell, in the folder that the zip unpacks to, in which \`bagit.txt\` lies.

## Is it whole, and is nothing changed?

The package is a bag (BagIt 1.0, RFC 8493). Its manifests list every file of \`data/\` with its digest; the tag manifests list the manifests.

    sha256sum --check --quiet manifest-sha256.txt tagmanifest-sha256.txt
    sha512sum --check --quiet manifest-sha512.txt tagmanifest-sha512.txt

They print nothing where all is well. That nothing was added:

    find data -type f | LC_ALL=C sort > /tmp/found
    cut -c67- manifest-sha256.txt | LC_ALL=C sort | diff - /tmp/found

\`bagit.py --validate .\` (bagit-python, of the Library of Congress) checks the same, and \`Payload-Oxum\` of \`bag-info.txt\`.

These digests prove that nothing was changed by accident. Whoever changes a file on purpose can write new ones, so hold the digest of the zip
against one that was published elsewhere. The zip's name ends with the first twelve digits of \`sha256sum manifest-sha256.txt\`.

## Is it the site that is cited?

The SWHID of \`data/site\` (ISO/IEC 18670) is

    ${swhid}

It is the id that git gives to the tree of these files, so this must print \`${id}\`:

    git init --quiet --bare /tmp/swhid.git
    git --git-dir=/tmp/swhid.git --work-tree=data/site -c core.autocrlf=false -c core.fileMode=false add --all --force .
    git --git-dir=/tmp/swhid.git write-tree

## Look at it

- \`data/site/index.html\` opens in a browser, from the disk, without a network.
${isOneFileToo ? oneFile : ''}- \`data/site.wacz\` opens in players of web archives, such as https://replayweb.page/, which loads it on your machine alone. It holds the same files
  as WARC records (WARC 1.1) of the type \`resource\`: no exchange over HTTP took place, and none is told of. \`warcio check\` checks the digests of
  \`archive/data.warc.gz\` in it.
- \`data/exports/\` holds the record as tables, JSON and other formats, the same bytes as in the site. Relative addresses in them start in \`data/site/data/\`.
- \`data/sources-status.json\` says what was known of the addresses of the sources and of stored copies of them.
- \`data/ro-crate-metadata.json\` (RO-Crate 1.1) says all this to programs.
- \`data/CHANGES.md\` says what changed since the previous snapshot.

## Build it again

\`data/source\` holds the content and the program that built the site. With Node 20.19 or newer and npm 11, and a network for \`npm ci\` alone:

    cp -r data/source /tmp/source
    (cd /tmp/source && npm ci && npm run build)
    diff -r data/site /tmp/source/dist

The last command prints nothing: the site is the same, byte for byte. \`npm run snapshot\` there makes the whole package again, as far as no
previous snapshot is compared, and \`npm run verify -- PACKAGE\` does all of the above at once.
`;
}
