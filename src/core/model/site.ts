import * as z from 'zod';
import { TimeSpan } from './time-span.ts';

const Named = z.object({ id: z.string(), name: z.string() });
export type Named = z.infer<typeof Named>;

export const Metric = Named.extend({ unit: z.string().nullable() });
export type Metric = z.infer<typeof Metric>;

export const Site = z.object({
  title: z.string(),
  description: z.string(),
  language: z.string().describe('BCP 47.'),
  timeZone: z.string().describe('IANA time zone.'),
  period: TimeSpan.nullable(),
  url: z.string().nullable(),
  repository: z.string().nullable(),
  licence: z.string().describe('SPDX.'),
  sides: z.array(Named),
  topics: z.array(Named),
  metrics: z.array(Metric).describe('What figures count; figures of different metrics are never compared.'),
  gaps: z.array(z.object({ when: TimeSpan, note: z.string() })).describe('Reports that are known to be missing.'),
});
export type Site = z.infer<typeof Site>;
