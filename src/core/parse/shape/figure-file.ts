import * as z from 'zod';
import { Per } from '../../model/about.ts';
import { record, reference, report, type Known } from './field.ts';
import { told } from './told.ts';

const quantity = () => z.number().meta({ minimum: 0 });

/** One figure of a claim: a value, or bounds, of one metric. */
export const figureFile = (known: Known) =>
  record('the figure', {
    metric: told(reference(known, 'metric'), 'id of a metric of `site.yml`', 'cars-stuck'),
    value: told(quantity().optional(), 'the number', 25),
    min: told(quantity().optional(), 'at least', 40),
    over: told(quantity().optional(), 'more than', 40),
    max: told(quantity().optional(), 'at most, up to', 60),
    under: told(quantity().optional(), 'less than', 60),
    approximate: told(z.boolean().optional(), '`true`: the speaker said “about”', true),
    per: told(Per.optional(), '`day`, `week` or `month`; left out for a total', 'day'),
  }).superRefine((figure, context) => {
    const numbers = quantities.filter((key) => figure[key] !== undefined);
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
  }).meta({ anyOf: quantities.map((key) => ({ required: [key] })), not: { anyOf: conflicts.map((both) => ({ required: both })) } });

const quantities = ['value', 'min', 'over', 'max', 'under'] as const;
const conflicts = [
  ['value', 'min'],
  ['value', 'over'],
  ['value', 'max'],
  ['value', 'under'],
  ['min', 'over'],
  ['max', 'under'],
] as const;

export type FigureFile = z.infer<ReturnType<typeof figureFile>>;
