import type { Figure } from '../../model/figure.ts';
import { figureWords } from '../../render/figure-words.ts';
import { coversColumns, originColumns, permalinkColumn, placedClaims, standingColumns, type PlacedClaim } from './placed-claim.ts';
import { flag, number, tableOf, text } from './table.ts';

interface PlacedFigure extends PlacedClaim {
  readonly figure: Figure;
  /** Which figure of the claim, from 1. */
  readonly place: number;
}

const required = { constraints: { required: true } } as const;

/** A row a figure, with the claim that it is a part of beside it: a figure by itself would be taken for a finding. */
export const figuresTable = tableOf<PlacedFigure>({
  name: 'figures',
  title: 'Figures',
  description: 'One figure a row, as it was claimed, with who claimed it. Figures of different metrics cannot be compared, and nothing here is to be added up: claims overlap and contradict one another.',
  primaryKey: ['entry', 'claim', 'figure'],
  // The claim refers to its entry. Two keys with one column in common are more than some readers can follow.
  foreignKeys: [{ fields: ['entry', 'claim'], reference: { resource: 'claims', fields: ['entry', 'id'] } }],
  rows: (scope) => placedClaims(scope).flatMap((placed) => placed.claim.figures.map((figure, index) => ({ ...placed, figure, place: index + 1 }))),
  columns: [
    text('entry', 'The id of the entry.', ({ entry }) => entry.id, required),
    text('claim', 'The id of the claim within the entry.', ({ claim }) => claim.id, required),
    number('figure', 'Which figure of the claim, from 1.', ({ place }) => place, 'integer', required),
    ...originColumns,
    ...standingColumns,
    text('statement', 'The claim that the figure is a part of.', ({ claim }) => claim.statement, required),
    ...coversColumns,
    text('as-claimed', 'The figure in words.', ({ figure }, { metric, words }) => wordsOf(figureWords(figure, metric(figure.metric), words.locale)), required),
    text('metric', 'The id of what is counted.', ({ figure }) => figure.metric, required),
    text('metric-name', 'Its name.', ({ figure }, { metric }) => metric(figure.metric).name, required),
    text('unit', 'Its unit.', ({ figure }, { metric }) => metric(figure.metric).unit),
    number('value', 'The number, where one is claimed.', ({ figure }) => figure.value),
    number('min', 'At least so many.', ({ figure }) => figure.min),
    number('over', 'More than so many.', ({ figure }) => figure.over),
    number('max', 'At most so many.', ({ figure }) => figure.max),
    number('under', 'Less than so many.', ({ figure }) => figure.under),
    flag('approximate', 'Whether it was said to be about so many.', ({ figure }) => figure.approximate),
    text('per', 'The time to which it is counted; empty: a total.', ({ figure }) => figure.per, { constraints: { enum: ['day', 'week', 'month'] } }),
    permalinkColumn,
  ],
});

const wordsOf = ({ number: said, counted }: { number: string; counted: string }): string => `${said} ${counted}`;
