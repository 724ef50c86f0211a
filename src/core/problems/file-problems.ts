import { type Definition, error, meant, type Near, type None, type Value } from './definition.ts';

/** A character that cannot be seen; `more` is a sentence about those that are not listed, or empty. */
type Sign = { codePoint: string; name: string; more: string };

/** What is wrong with files, and with the YAML, JSON and front matter in them. */
export const fileProblems = {
  // Files
  'file-symbolic-link': error<None>(
    () => 'This is a symbolic link; nothing outside the content folder is read, so links are refused.',
    () => 'Put the file itself here, or delete the link.',
  ),
  'file-unreadable': error<{ reason: string }>(
    (p) => `The file could not be read: ${p.reason}.`,
    () => 'Put an ordinary file here, or check its permissions; then run the check again.',
  ),
  'file-not-utf8': error<{ byte: string }>(
    (p) => `The file is not valid UTF-8: the byte ${p.byte} does not belong here.`,
    () => 'Save the file with the encoding UTF-8.',
  ),
  'file-empty': error<None>(
    () => 'The file is empty.',
    () => 'Fill it in, or delete it.',
  ),
  'file-unknown': error<Near>(
    (p) => `“${p.value}” is not a file of the content format, and would be left out.`,
    (p) => meant(p.nearest, 'Move it out of the content folder, or into the folder where it belongs.'),
  ),
  'file-missing': error<Value>(
    (p) => `The file ${p.value} is missing.`,
    (p) => `Create ${p.value} in the content folder.`,
  ),
  'character-forbidden': error<{ codePoint: string }>(
    (p) => `The character ${p.codePoint} is a control character that no page or export can carry.`,
    () => 'Delete it.',
  ),
  'text-direction': error<Sign>(
    (p) => `The character ${p.codePoint} (${p.name}) cannot be seen and changes the direction of reading, so that readers may see something else than what is written.${p.more}`,
    (p) =>
      /mark$/.test(p.name)
        ? 'Delete it; a mark like this may stand only near letters of Hebrew, Arabic or another script that runs from right to left.'
        : 'Delete it; a page sets the direction of each text by itself.',
  ),
  'text-invisible': error<Sign>(
    (p) => `The character ${p.codePoint} (${p.name}) cannot be seen, and nothing needs it here.${p.more}`,
    () => 'Delete it; often it came along when the text was copied.',
  ),
  'text-look-alike': error<Value & { letter: string; codePoint: string; script: string; among: string; more: string }>(
    (p) => `In “${p.value}” the letter “${p.letter}” (${p.codePoint}) is ${p.script}, among letters that are ${p.among}.${p.more}`,
    () => 'Type the word again in one alphabet; put a hyphen between parts that are meant to be in two.',
  ),

  // YAML, JSON and front matter
  'front-matter-missing': error<None>(
    () => 'The file does not begin with front matter.',
    () => 'Begin it with a line “---”, then the fields, then another line “---”.',
  ),
  'front-matter-unclosed': error<None>(
    () => 'The front matter is not closed.',
    () => 'End it with a line “---” before the text.',
  ),
  'yaml-syntax': error<{ detail: string }>(
    (p) => `This is not valid YAML: ${p.detail}.`,
    () => 'Check indentation, quotes and brackets near this place; put a text that contains “: ” in quotes, as in title: "One: two".',
  ),
  'yaml-duplicate-key': error<Value>(
    (p) => `The key “${p.value}” stands here twice.`,
    () => 'Keep one of the two.',
  ),
  'yaml-alias': error<Value>(
    (p) => `Anchors and aliases (“${p.value}”) are not used in this format.`,
    () => 'Write the value out.',
  ),
  'yaml-tag': error<Value>(
    (p) => `Tags (“${p.value}”) are not used in this format.`,
    () => 'Delete the tag.',
  ),
  'yaml-key': error<Value>(
    (p) => `“${p.value}” cannot be a key.`,
    () => 'A key is a plain word.',
  ),
  'yaml-too-deep': error<None>(
    () => 'The values are nested too deeply.',
    () => 'Nothing in this format is nested more than ten levels deep.',
  ),
  'yaml-documents': error<None>(
    () => 'A second YAML document begins here.',
    () => 'A file holds one document: delete the line “---” or “...”.',
  ),
  'json-syntax': error<{ detail: string }>(
    (p) => `This is not valid JSON: ${p.detail}.`,
    () => 'Check commas, quotes and brackets near this place.',
  ),

  // What the program writes
  'link-status-format': error<{ found: string }>(
    (p) => `This is no status of links that this version of the program reads: it has ${p.found}.`,
    () => 'Use the version of the program that wrote it; or delete the file, and “npm run links” makes it anew.',
  ),
  'link-status-order': error<Value>(
    (p) => `The status of “${p.value}” is out of order or stands here twice.`,
    () => 'Let “npm run links” write this file; where two versions of it were merged, keep one of them whole.',
  ),
} as const satisfies Record<string, Definition<never>>;
