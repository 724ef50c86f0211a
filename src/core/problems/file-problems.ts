import { type Definition, error, meant, type Near, type None, type Value } from './definition.ts';

/** A character that cannot be seen; `more` is a sentence about those that are not listed, or empty. */
type Sign = { codePoint: string; name: string; more: string };

/** What is wrong with files, and with the YAML, JSON and front matter in them. */
export const fileProblems = {
  // Files
  'file-symbolic-link': error<None>(
    () => 'This is not a file but a link to one (a symbolic link). Nothing outside the content folder is read, so links are refused.',
    () => 'Put the file itself here, or delete the link.',
  ),
  'file-unreadable': error<{ reason: string }>(
    (p) => `The file could not be read: ${p.reason}.`,
    () => 'Put an ordinary file here, or check its permissions; then run the check again.',
  ),
  'file-not-utf8': error<{ byte: string }>(
    (p) => `The file is not saved as UTF-8: what stands here (${p.byte}) is no character of it.`,
    () => 'Open it in the program that wrote it, and save it again with the encoding (or character set) UTF-8.',
  ),
  'file-empty': error<None>(
    () => 'The file is empty.',
    () => 'Fill it in, or delete it.',
  ),
  'file-unknown': error<Near>(
    (p) => `“${p.value}” is not a name or place that a file of the content can have, so it would be left out.`,
    (p) => meant(p.nearest, 'Move it out of the content folder, or into the folder where it belongs.'),
  ),
  'file-missing': error<Value>(
    (p) => `The file ${p.value} is missing.`,
    (p) => `Create ${p.value} in the content folder.`,
  ),
  'character-forbidden': error<{ codePoint: string }>(
    (p) => `Here stands a character that cannot be seen (${p.codePoint}) and that no page can carry.`,
    () => 'Delete it; often it came along when the text was copied. If you cannot see it, type the words around it anew.',
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
    () => 'Delete it; often it came along when the text was copied. If you cannot see it, type the words around it anew.',
  ),
  'text-look-alike': error<Value & { letter: string; codePoint: string; script: string; among: string; more: string }>(
    (p) => `In “${p.value}” the letter “${p.letter}” (${p.codePoint}) is ${p.script}, among letters that are ${p.among}.${p.more}`,
    () => 'Type the word again in one alphabet; put a hyphen between parts that are meant to be in two.',
  ),

  // YAML, JSON and front matter
  'front-matter-missing': error<None>(
    () => 'The file does not begin with its front matter: the keys between two lines “---”.',
    () => 'Begin it with a line “---”, then the keys (title: … and so on), then another line “---”.',
  ),
  'front-matter-unclosed': error<None>(
    () => 'The front matter begins here and does not end: the second line “---” is missing.',
    () => 'Put a line “---” after the last key, before the text.',
  ),
  'yaml-syntax': error<{ detail: string }>(
    (p) => `This cannot be read: ${p.detail}.`,
    () => 'Check indentation, quotes and brackets near this place; put a text that contains “: ” in quotes, as in title: "One: two".',
  ),
  'yaml-duplicate-key': error<Value>(
    (p) => `The key “${p.value}” stands here twice.`,
    () => 'Keep one of the two.',
  ),
  'yaml-alias': error<Value>(
    (p) => `“${p.value}” begins with a sign that refers to another place of the file in YAML; this format does not use that.`,
    () => 'Put a text that begins with & or * in quotes; if it is meant to refer to another place, write out what stands there.',
  ),
  'yaml-tag': error<Value>(
    (p) => `“${p.value}” begins with a sign that names a type in YAML; this format does not use that.`,
    () => 'Put a text that begins with ! in quotes; if a type is meant, delete it.',
  ),
  'yaml-key': error<Value>(
    (p) => `“${p.value}” cannot be a key.`,
    () => 'A key is a plain word, such as title. If this is the beginning of a text, put the whole text in quotes.',
  ),
  'yaml-too-deep': error<None>(
    () => 'Too many lists or keys stand within one another here.',
    () => 'Nothing in this format is more than ten levels deep: delete the brackets or spaces that are too many.',
  ),
  'record-too-long': error<{ length: number; longest: number }>(
    (p) => `The keys and values here have ${p.length} characters, and ${p.longest} are the most for one entry, translation or source.`,
    () => 'Look for something that was pasted here by mistake; a report of many claims can be parted into several.',
  ),
  'yaml-documents': error<None>(
    () => 'With this line a second document begins in the same file.',
    () => 'Delete the line “---” or “...”; what stands below it belongs above it or into a file of its own.',
  ),
  'json-syntax': error<{ detail: string }>(
    (p) => `This cannot be read: ${p.detail}.`,
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
