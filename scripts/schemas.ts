import { runCommand } from '../src/io/command.ts';
import { schemasFolder, writeSchemas } from '../src/io/editor/schema-files.ts';
import { readContent } from '../src/io/read-content.ts';

await runCommand({
  name: 'schemas',
  summary:
    'Writes the schemas with which editors complete, explain and underline content files, and the list of the ids that they offer. The check and “npm run new” keep that list up to date by themselves.',
  options: {
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    out: { takes: 'DIR', meaning: 'where the schemas are written', default: schemasFolder },
  },
  async run({ values: { content, out }, stdout }) {
    const written = await writeSchemas(out, await readContent(content));
    await stdout.write(written.length === 0 ? `${out} is up to date.\n` : `${out}: ${written.join(', ')}\n`);
  },
});
