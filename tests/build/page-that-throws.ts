import { compile } from '../../src/core/compile.ts';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { replaceFolder } from '../../src/io/output-folder.ts';
import { readContent } from '../../src/io/read-content.ts';
import { projectFolder } from '../../src/site/astro-options.ts';
import { buildPages } from '../../src/site/build-pages.ts';

// Builds a site from a record that no content makes: its last report has a claim that the page of the report cannot show.
const [content = '', out = ''] = process.argv.slice(2);
const { chronicle, problems } = compile(await readContent(content));
if (chronicle === null) throw new Error(`${content} has no record.`);
const last = chronicle.entries.at(-1);
const entries = chronicle.entries.map((entry) => (entry === last ? { ...entry, claims: entry.claims.map((claim) => ({ ...claim, about: null })) } : entry));
const input = { chronicle: { ...chronicle, entries } as unknown as Chronicle, problems, linkStatus: null, keptVersions: [], baseUrl: null, builtFrom: null, readMedia: () => Promise.reject(new Error('There is no picture.')) };
await replaceFolder(out, (fresh) => buildPages(input, fresh), { content, project: projectFolder });
