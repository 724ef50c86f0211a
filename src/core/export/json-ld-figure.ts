import type { Figure } from '../model/figure.ts';
import { figureWords } from '../render/figure-words.ts';
import { fieldOf, nodeOf, type JsonLdNode } from './json-ld-node.ts';
import type { Scope } from './json-ld-scope.ts';

/**
 * A figure as it was claimed: only ever inside the claim, which `mentions` it, and never as something that was measured. What
 * `value`, `minValue` and `maxValue` cannot tell (that a bound is not itself meant, that the number is a rough one, the time to
 * which it is counted) is told by fields, and in words.
 */
export function figureNode(figure: Figure, { site }: Scope): JsonLdNode {
  const { value, min, over, max, under, approximate, per } = figure;
  const metric = site.metrics.find(({ id }) => id === figure.metric) ?? { id: figure.metric, name: figure.metric, unit: null };
  const isPlain = over === null && under === null && !approximate;
  return nodeOf({
    '@type': ['QuantitativeValue', 'PropertyValue'],
    propertyID: metric.id,
    name: metric.name,
    value,
    minValue: min ?? over,
    maxValue: max ?? under,
    unitText: [metric.unit, per === null ? null : `per ${per}`].filter((part) => part !== null).join(' ') || null,
    description: isPlain ? null : figureWords(figure, metric, 'en').number,
    additionalProperty: [
      ...(over === null ? [] : [fieldOf('over', over)]),
      ...(under === null ? [] : [fieldOf('under', under)]),
      ...(approximate ? [fieldOf('approximate', true)] : []),
      ...(per === null ? [] : [fieldOf('per', per)]),
    ],
  });
}
