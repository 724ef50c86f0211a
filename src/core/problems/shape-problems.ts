import { type Definition, error, list, meant, type Near, type Value } from './definition.ts';

/** How a value of some type is written. */
const writing: Readonly<Record<string, string>> = {
  text: 'Put the value in quotes if it is meant as text.',
  'a number': 'Write digits alone, without quotes, spaces or commas; a point stands before decimals.',
  'true or false': 'Write true or false, without quotes.',
  'a list': 'Write a list: [one, two], or each item on a line of its own after “- ”.',
  'keys with values': 'Write keys with their values: { key: value }, or each “key: value” on a line of its own.',
};
const oneText = 'Write one text, in quotes if it begins with a bracket or contains “: ”.';

/** What is wrong with the shape of what a file holds, and with ids. */
export const shapeProblems = {
  // Shape
  'key-unknown': error<Near & { where: string; known: readonly string[]; mayBeText: boolean }>(
    (p) => `“${p.value}” is not a key of ${p.where}.`,
    (p) =>
      meant(
        p.nearest,
        `${p.mayBeText ? 'If it goes on a text before it that has a comma, put the whole text in quotes. ' : ''}${p.known.length === 0 ? 'Delete it.' : `Known keys: ${list(p.known)}.`}`,
      ),
  ),
  'key-missing': error<{ key: string; where: string }>(
    (p) => `The key “${p.key}” is missing from ${p.where}.`,
    (p) => `Add “${p.key}: …”.`,
  ),
  'value-type': error<Value & { expected: string; found: string }>(
    (p) => `Expected ${p.expected}, found ${p.found}.`,
    (p) => (p.expected === 'text' && /^(?:a list|keys with values)$/.test(p.found) ? oneText : (writing[p.expected] ?? `Write ${p.expected} here.`)),
  ),
  'value-empty': error<{ expected: string }>(
    (p) => `The value is empty; expected ${p.expected}.`,
    () => 'Fill it in, or leave the key out if it is optional.',
  ),
  'value-not-listed': error<Near & { allowed: readonly string[] }>(
    (p) => `“${p.value}” is not one of the values allowed here.`,
    (p) => meant(p.nearest, `Allowed: ${list(p.allowed)}.`),
  ),
  'value-repeated': error<Value>(
    (p) => `“${p.value}” stands in this list twice.`,
    () => 'Keep one of the two.',
  ),
  'value-invalid': error<Value & { reason: string }>(
    (p) => `“${p.value}” cannot stand here: ${p.reason}.`,
    () => 'Correct the value, or leave it out if it is optional.',
  ),

  // Ids
  'id-malformed': error<Value & { reason: string; nearest: string | null }>(
    (p) => `“${p.value}” is not a valid id: ${p.reason}.`,
    (p) => meant(p.nearest, 'Use lower-case Latin letters, digits and single hyphens, at most 100 characters.'),
  ),
  'id-duplicate': error<Value & { kind: string; first: string }>(
    (p) => `The ${p.kind} id “${p.value}” is already used in ${p.first}.`,
    () => 'Choose another id; a published one never changes.',
  ),
  'id-twin': error<Value & { first: string }>(
    (p) => `“${p.value}” and ${p.first} are the same name but for capital letters, or for how accents are stored; many computers can hold only one of them.`,
    () => 'Rename one of the two.',
  ),
} as const satisfies Record<string, Definition<never>>;
