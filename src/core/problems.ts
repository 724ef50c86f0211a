import type { Difference } from './model/claim.ts';
import type { Position, Problem, Severity } from './model/problem.ts';

/**
 * The catalogue of everything that can be wrong with content. A code is permanent: it is documented, searched for and
 * linked to, so it is never renamed and never means something else. Messages say what is wrong, hints how to mend it.
 */

interface Definition<Params> {
  readonly severity: Severity;
  readonly message: (params: Params) => string;
  readonly hint: (params: Params) => string;
}

const error = <Params>(message: (p: Params) => string, hint: (p: Params) => string): Definition<Params> => ({
  severity: 'error',
  message,
  hint,
});
const warning = <Params>(message: (p: Params) => string, hint: (p: Params) => string): Definition<Params> => ({
  severity: 'warning',
  message,
  hint,
});

/** The nearest right value, as the start of a hint; or what to do where nothing is near. */
const meant = (near: string | null, otherwise: string): string => (near === null ? otherwise : `Did you mean “${near}”?`);

const list = (values: readonly string[]): string => {
  const shown = values.slice(0, 12).join(', ');
  return values.length > 12 ? `${shown} and ${values.length - 12} more` : shown;
};

type Value = { value: string };
type Near = { value: string; nearest: string | null };
type None = Record<never, never>;

/** How a value of some type is written. */
const writing: Readonly<Record<string, string>> = {
  text: 'Put the value in quotes if it is meant as text.',
  'a number': 'Write digits alone, without quotes, spaces or commas; a point stands before decimals.',
  'true or false': 'Write true or false, without quotes.',
  'a list': 'Write a list: [one, two], or each item on a line of its own after “- ”.',
  'a mapping': 'Write keys with their values: { key: value }, or each “key: value” on a line of its own.',
};
const oneText = 'Write one text, in quotes if it begins with a bracket or contains “: ”.';

interface Differing {
  readonly in: Difference;
  /** What each end has; null: it names none. */
  readonly here: string | null;
  readonly there: string | null;
}

const differing: Readonly<Record<Difference, string>> = { metric: 'counts', per: 'counts', actor: 'is about the actor', place: 'is about the place', time: 'covers' };

/** How the two ends of a relation differ, for the message of `relation-not-comparable`. */
export function differenceWords({ in: what, here, there }: Differing): string {
  const says = (value: string | null): string => (value === null ? `names no ${what}` : `${differing[what]} ${value}`);
  return `this end ${says(here)}, the other ${says(there)}`;
}

/** What an id refers to, in words and in the file that defines it. */
const unknown = (what: string, where: string) =>
  error<Near>(
    (p) => `There is no ${what} “${p.value}”.`,
    (p) => meant(p.nearest, `Define it in ${where}, or correct the id.`),
  );

export const catalogue = {
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
    (p) => (p.expected === 'text' && /^a (?:list|mapping)$/.test(p.found) ? oneText : (writing[p.expected] ?? `Write ${p.expected} here.`)),
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
    (p) => `“${p.value}” differs from ${p.first} only by case or by its Unicode form; some file systems hold only one of them.`,
    () => 'Rename one of the two.',
  ),

  // Dates
  'date-malformed': error<Near>(
    (p) => `“${p.value}” is not a date in EDTF.`,
    (p) => meant(p.nearest, 'Write 2023-02-26, 2023-02, 2023-02-2X, 2023-02-26?, 2023-02-26~, 2023-02-23/2023-02-26 or 2023-02-26T18:00+02:00.'),
  ),
  'date-impossible': error<Near & { reason: string }>(
    (p) => `“${p.value}” is a date that does not exist: ${p.reason}.`,
    (p) =>
      meant(
        p.nearest,
        p.value.includes('T')
          ? 'Correct it; if the time of day is not known, write the day alone.'
          : 'Correct it; if the day is not known, write the month alone or an X for the unknown digit.',
      ),
  ),
  'date-reversed': error<Value>(
    (p) => `The interval “${p.value}” ends before it begins.`,
    () => 'Write the earlier date first.',
  ),

  // Values with a standard behind them
  'language-unknown': error<Value>(
    (p) => `“${p.value}” is not a language tag of BCP 47.`,
    () => 'Write for example en, uk, ru or pt-BR.',
  ),
  'time-zone-unknown': error<Value>(
    (p) => `“${p.value}” is not a time zone of the IANA database.`,
    () => 'Write for example Europe/Lisbon or UTC.',
  ),
  'licence-unknown': error<Near>(
    (p) => `“${p.value}” is not a licence identifier of SPDX.`,
    (p) => meant(p.nearest, 'Write for example CC-BY-4.0, CC0-1.0, or LicenseRef- followed by a name of your own.'),
  ),
  'url-refused': error<Value & { reason: string }>(
    (p) => `The address “${p.value}” is refused: ${p.reason}.`,
    () => 'Write a full https: (or http:) address with a host and without a user name or password.',
  ),
  'coordinate-invalid': error<Value & { reason: string }>(
    (p) => `The position ${p.value} is not possible: ${p.reason}.`,
    () => 'Write [longitude, latitude] in degrees, WGS 84.',
  ),

  // References
  'unknown-entry': unknown('entry', 'entries/'),
  'unknown-claim': error<Near & { entry: string }>(
    (p) => `The entry “${p.entry}” makes no claim “${p.value}”.`,
    (p) => meant(p.nearest, 'Correct the claim’s id.'),
  ),
  'unknown-source': unknown('source', 'sources/'),
  'unknown-actor': unknown('actor', 'actors.yml'),
  'unknown-place': unknown('place', 'places.geojson'),
  'unknown-question': unknown('question', 'questions.yml'),
  'unknown-option': error<Near & { question: string }>(
    (p) => `The question “${p.question}” has no option “${p.value}”.`,
    (p) => meant(p.nearest, 'Correct the option, or add it to questions.yml.'),
  ),
  'unknown-topic': unknown('topic', 'site.yml under topics'),
  'unknown-metric': unknown('metric', 'site.yml under metrics'),
  'unknown-side': unknown('side', 'site.yml under sides'),
  'reference-loop': error<{ path: readonly string[]; kind: string }>(
    (p) => `This ${p.kind} leads back to itself: ${p.path.join(' → ')}.`,
    () => 'Take one of the links out.',
  ),

  // Claims
  'chain-link': error<{ found: readonly string[] }>(
    (p) =>
      p.found.length === 0
        ? 'This link of the chain names nobody.'
        : `This link of the chain has ${p.found.join(' and ')} at once.`,
    () => 'A link is one of: actor, unnamed (with its side), or source.',
  ),
  'chain-missing': error<None>(
    () => 'The claim does not say who made it.',
    () => 'Add “chain: [{ actor: … }]”, the origin first; one without a name is { unnamed: …, side: … }, a source { source: … }.',
  ),
  'chain-unnamed-side': error<None>(
    () => 'An unnamed speaker needs a side.',
    () => 'Add “side: …”, one of the sides of site.yml.',
  ),
  'chain-side-extra': error<None>(
    () => 'Only an unnamed speaker has a side here; an actor’s or a source’s side stands where it is defined.',
    () => 'Delete “side” from this link.',
  ),
  'figure-empty': error<None>(
    () => 'The figure has no number.',
    () => 'Add value, or min, over, max or under.',
  ),
  'figure-conflict': error<{ keys: readonly string[] }>(
    (p) => `A figure cannot have ${p.keys.join(' and ')} at once.`,
    () => 'Keep value alone, or one of min and over together with one of max and under.',
  ),
  'figure-reversed': error<{ low: number; high: number }>(
    (p) => `The figure’s lower bound ${p.low} is not below its upper bound ${p.high}.`,
    () => 'Swap them, or write one value.',
  ),
  'figure-negative': error<{ value: string }>(
    (p) => `A figure counts something and cannot be ${p.value}.`,
    () => 'Write the number as it was claimed, zero or more.',
  ),
  'answer-metric': error<{ question: string; metric: string; given: readonly string[] }>(
    (p) =>
      p.given.length === 0
        ? `The claim answers “${p.question}”, which asks for ${p.metric}, but has no figure.`
        : `The claim answers “${p.question}”, which asks for ${p.metric}, but counts ${p.given.join(', ')}.`,
    (p) => `${p.given.length === 0 ? 'Add the figure' : 'Correct the metric'}, choose the question that fits, or say “not-comparable: …” with the reason.`,
  ),
  'answer-per': error<{ question: string; per: string; given: string }>(
    (p) => `The claim answers “${p.question}”, which asks for a figure ${p.per}, but its figure is ${p.given}.`,
    (p) =>
      `Correct “per”, choose the question that fits, or say “not-comparable: …” with the reason.${p.per === 'per day' && p.given === 'in total' ? ' A total answers it if “covers” is one day.' : ''}`,
  ),
  'answer-option-missing': error<{ question: string; options: readonly string[] }>(
    (p) => `The question “${p.question}” has options, and the answer names none.`,
    (p) => `Write { question: …, option: … } with one of ${list(p.options)}.`,
  ),
  'answer-option-extra': error<{ question: string }>(
    (p) => `The question “${p.question}” has no options; its answers are figures.`,
    () => 'Delete “option”.',
  ),
  'status-corroborated': error<{ reasons: readonly string[] }>(
    (p) =>
      p.reasons.length === 0
        ? 'The claim is called corroborated, but no claim supports it.'
        : `The claim is called corroborated, but all that supports it has the same origin: ${p.reasons.join('; ')}.`,
    () => 'Add a supports relation with a claim of another origin that repeats none of these, or call it unverified.',
  ),
  'status-disputed': error<None>(
    () => 'The claim is called disputed, but no relation disputes it.',
    () => 'Add a disputes relation from or to another claim, or call it unverified.',
  ),
  'status-retracted': error<None>(
    () => 'The claim is called retracted, but no revision says so.',
    () => 'Add a revision of the kind withdrawn or corrected that says who retracted it and when.',
  ),
  'grade-empty': error<None>(
    () => 'The grade has neither reliability nor credibility.',
    () => 'Add reliability (A to F), credibility (1 to 6) or both; or leave the grade out.',
  ),
  'grade-order': error<Value>(
    (p) => `The former grade until ${p.value} stands after one that was given up later.`,
    () => 'Put the one that was given up last at the end.',
  ),
  'grade-unchanged': error<Value>(
    (p) => `The former grade until ${p.value} is the same as the one that took its place.`,
    () => 'Write the grade as it was, or delete it from the history.',
  ),
  'relation-self': error<None>(
    () => 'The relation leads from a thing to itself.',
    () => 'Correct “to”.',
  ),
  'relation-repeated': error<None>(
    () => 'The same relation stands here twice.',
    () => 'Keep one of the two.',
  ),
  'relation-not-comparable': warning<{ differences: readonly string[] }>(
    (p) => `“disputes” joins claims that cannot be compared: ${p.differences.join('; ')}.`,
    () => 'Join claims that count the same thing, of the same place and time, or write updates or same-event. Where people do set these two against each other, leave it: pages name the difference.',
  ),
  'revision-order': error<Value>(
    (p) => `The revision of ${p.value} stands after a later one.`,
    () => 'Put the newest revision last.',
  ),
  'scope-missing': warning<{ key: 'about' | 'covers' }>(
    (p) => `The claim has a figure, but does not say ${p.key === 'about' ? 'what it is about' : 'which time it covers'}.`,
    (p) => (p.key === 'about' ? 'Add “about: { actor: …, place: … }”.' : 'Add “covers: …”, an EDTF date or the word unknown.'),
  ),

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
        ? `media/${p.value} is not a raster picture that browsers show.`
        : `media/${p.value} holds a picture of the type ${p.holds.toUpperCase()}, and its ending says otherwise.`,
    (p) => (p.holds === null ? 'Use PNG, JPEG, WebP, AVIF or GIF, with the ending that fits.' : `Let its name end in .${p.holds}.`),
  ),
  'media-name': error<Value>(
    (p) => `“${p.value}” cannot be the name of a picture: it becomes a part of an address.`,
    () => 'Use Latin letters, digits, hyphens, points and low lines, beginning with a letter or a digit.',
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
    () => 'Sort the lines by code point, each id once.',
  ),
  'published-unlisted': warning<{ ids: readonly string[] }>(
    (p) => `Not listed yet: ${list(p.ids)}.`,
    () => 'Add each id on a line of its own, sorted, when it is published.',
  ),

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
  'long-quotation': warning<Value & { words: number; most: number }>(
    (p) => `The quotation “${p.value}” has ${p.words} words, and ${p.most} are the most.`,
    () => 'Tell it in your own words, and quote those that matter.',
  ),

  // Sources
  'source-without-url': warning<None>(
    () => 'The source has no address, so readers cannot open it.',
    () => 'Add URL where there is one.',
  ),
  'source-without-archive': warning<None>(
    () => 'No archived copy of the source is named.',
    () => 'Add one under “archived” with its url and datetime.',
  ),
  'source-unused': warning<Value>(
    (p) => `Nothing cites or derives from the source “${p.value}”.`,
    () => 'Cite it, or delete it if it was never published.',
  ),
} as const satisfies Record<string, Definition<never>>;

export type ProblemCode = keyof typeof catalogue;
export type ProblemParams<Code extends ProblemCode> = Parameters<(typeof catalogue)[Code]['message']>[0];

/** A code with what its message needs, before it is known where it stands. */
export type Finding = { [Code in ProblemCode]: { readonly code: Code; readonly params: ProblemParams<Code> } }[ProblemCode];

export function finding<Code extends ProblemCode>(code: Code, params: ProblemParams<Code>): Finding {
  return { code, params } as unknown as Finding;
}

const longest = 200;

/** A finding in its place, with its message and hint written out; overlong values are cut with an ellipsis. */
export function problemAt(file: string, position: Position, found: Finding): Problem {
  const definition = catalogue[found.code] as unknown as Definition<unknown>;
  const params = shortened(found.params);
  const value = (params as { value?: unknown }).value;
  return Object.freeze({
    code: found.code,
    severity: definition.severity,
    file,
    line: position.line,
    column: position.column,
    message: definition.message(params),
    hint: definition.hint(params),
    ...(typeof value === 'string' ? { value } : {}),
  });
}

function shortened(params: object): object {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' && value.length > longest ? `${[...value.slice(0, longest)].join('')}…` : value,
    ]),
  );
}

/** Files in code-unit order, then line, column and code: the order in which problems are listed. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
