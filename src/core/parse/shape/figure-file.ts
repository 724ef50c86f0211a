import * as z from 'zod';
import { Per } from '../../model/about.ts';
import { record, reference, report, type Known } from './field.ts';

const quantity = () => z.number();

/** One figure of a claim: a value, or bounds, of one metric. */
export const figureFile = (known: Known) =>
  record('the figure', {
    metric: reference(known, 'metric'),
    value: quantity().optional(),
    min: quantity().optional().meta({ description: 'At least.' }),
    over: quantity().optional().meta({ description: 'More than.' }),
    max: quantity().optional().meta({ description: 'At most, up to.' }),
    under: quantity().optional().meta({ description: 'Less than.' }),
    approximate: z.boolean().optional(),
    per: Per.optional(),
  }).superRefine((figure, context) => {
    const numbers = (['value', 'min', 'over', 'max', 'under'] as const).filter((key) => figure[key] !== undefined);
    if (numbers.length === 0) return report(context, 'figure-empty', {});
    for (const key of numbers) {
      const number = figure[key] as number;
      if (number < 0 || !Number.isFinite(number)) return report(context, 'figure-negative', { value: String(number) }, [key]);
    }
    for (const pair of conflicts) {
      const both = pair.filter((key) => figure[key] !== undefined);
      if (both.length > 1) return report(context, 'figure-conflict', { keys: both }, [both[1] as string]);
    }
    const low = figure.min ?? figure.over;
    const high = figure.max ?? figure.under;
    if (low === undefined || high === undefined) return;
    const closed = figure.min !== undefined && figure.max !== undefined;
    if (low > high || (low === high && !closed)) report(context, 'figure-reversed', { low, high }, [figure.min === undefined ? 'over' : 'min']);
  });

const conflicts = [
  ['value', 'min'],
  ['value', 'over'],
  ['value', 'max'],
  ['value', 'under'],
  ['min', 'over'],
  ['max', 'under'],
] as const;

export type FigureFile = z.infer<ReturnType<typeof figureFile>>;
