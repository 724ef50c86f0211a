import { runCommand } from '../src/io/command.ts';
import { bringIn } from '../src/io/import/bring-in.ts';
import { importFormatNames } from '../src/io/import/import-formats.ts';
import { importKinds } from '../src/io/import/import-kinds.ts';

await runCommand({
  name: 'import',
  summary: 'Brings records of another file into the content. Nothing is written over; each record that is left out is named with its reason, and what a person must still fill in with its place.',
  options: {
    as: { choices: importKinds, meaning: 'what the file holds; record: all that a record of this program holds', required: true },
    from: { choices: importFormatNames, meaning: 'the format of the file; by default told by its name and its beginning' },
    mapping: { takes: 'FILE', meaning: 'a YAML file that names the columns of a table, or the keys of JSON: docs/import.md' },
    content: { takes: 'DIR', meaning: 'the folder with the content', default: 'content' },
    'dry-run': { meaning: 'write nothing, and print what would be written' },
  },
  positionals: [{ name: 'FILE', meaning: 'the file to bring in' }],
  async run({ values, positionals: [file = ''], stdout, stderr }) {
    const isWhole = await bringIn({ file, as: values.as, from: values.from, mapping: values.mapping, content: values.content, isDry: values['dry-run'] }, stdout, stderr);
    return isWhole ? 0 : 1;
  },
});
