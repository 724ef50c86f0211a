import type { Severity } from '../../core/model/problem.ts';
import { catalogue, type ProblemCode } from '../../core/problems.ts';

export interface RuleDescription {
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
}

/** What a rule of the catalogue says in general: its message and hint with an ellipsis where a value of the content would stand. */
export function describeRule(code: ProblemCode): RuleDescription {
  const { severity, message, hint } = catalogue[code] as unknown as Definition;
  return { severity, message: message(anything), hint: hint(anything) };
}

interface Definition {
  readonly severity: Severity;
  readonly message: (params: unknown) => string;
  readonly hint: (params: unknown) => string;
}

// A list of one ellipsis reads as an ellipsis where a text is expected too; what it lacks of a text's or a number's
// methods gives an ellipsis again.
const anyValue = new Proxy(['…'], {
  get: (list, key) => (key in list || typeof key === 'symbol' ? Reflect.get(list, key) : () => '…'),
});

const anything = new Proxy({}, { get: (_, key) => (key === 'nearest' ? null : anyValue) });
