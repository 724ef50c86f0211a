/** What is brought in. `record`: all that a record of ours holds. */
export const importKinds = ['entries', 'sources', 'places', 'actors', 'questions', 'record'] as const;
export type ImportKind = (typeof importKinds)[number];
