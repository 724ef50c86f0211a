/** Where in an entry a word stands, the weightiest first: its place in this list is its bit in postings. */
export const fields = ['title', 'names', 'statements', 'subjects', 'sources', 'text'] as const;
export type Field = (typeof fields)[number];

const weights: Readonly<Record<Field, number>> = { title: 8, names: 6, statements: 4, subjects: 3, sources: 2, text: 1 };

/** Sets of fields are numbers of six bits. */
export const bitOf = (field: Field): number => 1 << fields.indexOf(field);

const sets = Array.from({ length: 1 << fields.length }, (_, bits) => fields.filter((field) => (bits & bitOf(field)) !== 0));

export const fieldsOf = (bits: number): readonly Field[] => sets[bits] ?? [];

export const weightOf = (bits: number): number => fieldsOf(bits).reduce((sum, field) => sum + weights[field], 0);
