import { type Definition, error, list, meant, type Near, type None, type Value, warning } from './definition.ts';

/** What is wrong with questions, places, entries as wholes, and sources. */
export const recordProblems = {
  // Questions, places, entries as wholes
  'question-kind': error<{ found: readonly string[] }>(
    (p) => (p.found.length === 0 ? 'The question has neither a metric nor options.' : `The question has ${p.found.join(' and ')} at once.`),
    () => 'Give it a metric (with per where it asks for a rate) or options.',
  ),
  'former-id-taken': error<Value & { first: string }>(
    (p) => `The former id “${p.value}” is in use: ${p.first}.`,
    () => 'An id is never reused: choose another id for the newer one.',
  ),
  'translation-orphan': error<Value>(
    (p) => `This translates the entry “${p.value}”, which does not exist.`,
    () => 'Name the file after its entry: <id>.<language>.md.',
  ),
  'translation-same-language': error<Value>(
    (p) => `The entries are already in the language “${p.value}”.`,
    () => 'Translate into another language, or delete the file.',
  ),
  'media-missing': error<Near>(
    (p) => `There is no picture media/${p.value}.`,
    (p) => meant(p.nearest, 'Put the file into media/, or correct its name.'),
  ),
  'media-not-raster': error<Value & { holds: string | null }>(
    (p) =>
      p.holds === null
        ? `media/${p.value} is not a picture made of dots (a photograph, a scan) that browsers show.`
        : `media/${p.value} holds a picture of the type ${p.holds.toUpperCase()}, and its ending says otherwise.`,
    (p) => (p.holds === null ? 'Use PNG, JPEG, WebP, AVIF or GIF, with the ending that fits.' : `Let its name end in .${p.holds}.`),
  ),
  'media-name': error<Value>(
    (p) => `“${p.value}” cannot be the name of a picture: it becomes a part of an address.`,
    () => 'Use the letters a to z, digits, hyphens, points and underscores, beginning with a letter or a digit.',
  ),
  'media-unused': warning<Value>(
    (p) => `No entry names the picture media/${p.value}.`,
    () => 'Name it in an entry’s media, or delete it.',
  ),
  'published-lost': error<Value>(
    (p) => `“${p.value}” was published, and is gone.`,
    () => 'Restore it; or leave a redirect (formerly: [old-id] in the entry that takes its place) or a page that says why (withdrawn: { date, reason }).',
  ),
  'published-order': error<Value>(
    (p) => `“${p.value}” is out of order or stands here twice.`,
    () => 'Sort the lines by their signs, hyphen, 0 to 9, a to z, each id once; “npm run check -- --fix” does it.',
  ),
  'published-unlisted': warning<{ ids: readonly string[] }>(
    (p) => `Not listed yet: ${list(p.ids)}.`,
    () => 'Add each on a line of its own, in order, when it is published; “npm run check -- --fix” does it.',
  ),

  // Sources
  'source-without-url': warning<None>(
    () => 'The source has no address, so readers cannot open it.',
    () => 'Add “URL: https://…” if it has one; leave it as it is if it has none.',
  ),
  'source-without-archive': warning<None>(
    () => 'No archived copy of the source is named.',
    () => 'Save the page in a public archive, and add the copy: “archived: [{ url: …, datetime: … }]”.',
  ),
  'source-unused': warning<Value>(
    (p) => `Nothing cites or derives from the source “${p.value}”.`,
    () => 'Cite it, or delete it if it was never published.',
  ),
} as const satisfies Record<string, Definition<never>>;
