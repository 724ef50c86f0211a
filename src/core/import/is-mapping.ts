/** Whether a value of JSON is a mapping of names to values, and no list. */
export const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
