import { type Definition, error, type Value, warning } from './definition.ts';

/** What is wrong with the text of entries, and with its wording. */
export const textProblems = {
  // Body
  'body-html': error<Value>(
    (p) => `HTML (“${p.value}”) is not allowed in the text.`,
    () => 'Use Markdown; to show a < as it is, write \\<.',
  ),
  'body-image': error<Value>(
    (p) => `Pictures (“${p.value}”) are not allowed in the text.`,
    () => 'Put the picture into media/ and name it under “media”, with its licence and its words for those who cannot see it.',
  ),
  'body-too-long': error<{ length: number; longest: number }>(
    (p) => `The text has ${p.length} characters, and ${p.longest} are the most.`,
    () => 'Shorten it, or make several entries of it.',
  ),
  'body-too-deep': error<Value & { reason: string }>(
    (p) => `The text at “${p.value}” cannot be read: ${p.reason}.`,
    () => 'Use fewer levels; put a backslash before a bracket that is meant as a bracket.',
  ),
  'link-refused': error<Value & { reason: string }>(
    (p) => `The link “${p.value}” is refused: ${p.reason}.`,
    (p) =>
      p.value.startsWith('[')
        ? 'Write \\[ for a bracket that is meant as text; delete a definition that nothing uses.'
        : 'Write [words](https://example.org/), or [words](entry:id) for the timeline’s own things, with entry:, place:, actor:, source: or question:.',
  ),
  'citation-malformed': error<Value & { reason: string }>(
    (p) => `“${p.value}” is not a citation: ${p.reason}.`,
    () => 'Write [@source-id], [@source-id, locator] or [@one; @two, locator].',
  ),

  // Wording
  'loaded-word': warning<Value & { instead: string; why: string }>(
    (p) => `“${p.value}” is a loaded word. ${`${p.why}`.replace(/[.?!]?$/, '.')}`,
    (p) => `Write instead: ${`${p.instead}`.replace(/[.?!]?$/, '.')} Somebody’s own word stands in quotation marks.`,
  ),
  'figure-own-voice': warning<Value>(
    (p) => `“${p.value}” stands here as if the timeline itself knew it.`,
    () => 'Say in the same sentence whose figure it is, as in “The ministry said that …” or “by the ministry’s count”.',
  ),
  'long-quotation': warning<Value & { words: number; most: number }>(
    (p) => `The quotation “${p.value}” has ${p.words} words, and ${p.most} are the most.`,
    () => 'Tell it in your own words, and quote those that matter.',
  ),
} as const satisfies Record<string, Definition<never>>;
