import type { Severity } from '../model/problem.ts';

/** One thing that can be wrong, and how to mend it. */
export interface Definition<Params> {
  readonly severity: Severity;
  readonly message: (params: Params) => string;
  readonly hint: (params: Params) => string;
}

export const error = <Params>(message: (p: Params) => string, hint: (p: Params) => string): Definition<Params> => ({
  severity: 'error',
  message,
  hint,
});
export const warning = <Params>(message: (p: Params) => string, hint: (p: Params) => string): Definition<Params> => ({
  severity: 'warning',
  message,
  hint,
});

/** The nearest right value, as the start of a hint; or what to do where nothing is near. */
export const meant = (near: string | null, otherwise: string): string => (near === null ? otherwise : `Did you mean “${near}”?`);

/** Values with commas between, of many the first. */
export const list = (values: readonly string[]): string => {
  const shown = values.slice(0, 12).join(', ');
  return values.length > 12 ? `${shown} and ${values.length - 12} more` : shown;
};

/** What messages need: the value that is wrong, with the nearest right one, or nothing. */
export type Value = { value: string };
export type Near = { value: string; nearest: string | null };
export type None = Record<never, never>;
