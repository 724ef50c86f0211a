import { type Definition, error, meant, type Near } from './definition.ts';

/** What an id refers to, in words and in the file that defines it. */
const unknown = (what: string, where: string) =>
  error<Near>(
    (p) => `There is no ${what} “${p.value}”.`,
    (p) => meant(p.nearest, `Define it in ${where}, or correct the id.`),
  );

/** What is wrong with references from one thing to another. */
export const referenceProblems = {
  'unknown-entry': unknown('entry', 'entries/'),
  'unknown-claim': error<Near & { entry: string }>(
    (p) => `The entry “${p.entry}” makes no claim “${p.value}”.`,
    (p) => meant(p.nearest, 'Write the id of a claim of that entry, as it stands there under claims.'),
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
} as const satisfies Record<string, Definition<never>>;
