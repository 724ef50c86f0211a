import * as z from 'zod';
import { distinctById, edtf, id, language, licence, list, record, rootAddress, text, timeZone } from './field.ts';

/** The shape of `site.yml`: what this timeline is. */
export const siteFile = () =>
  record('site.yml', {
    title: text(),
    description: text(),
    language: language().meta({ description: 'Language of the entries, BCP 47.' }),
    'time-zone': timeZone().meta({ description: 'IANA time zone; a time without an offset is local time here.' }),
    period: edtf({ unknown: false }).optional().meta({ description: 'EDTF interval shown at first.' }),
    url: rootAddress().optional().meta({ description: 'Where it is published.' }),
    repository: rootAddress().optional(),
    licence: licence().meta({ description: 'Licence of the content, SPDX.' }),
    sides: distinctById(record('the side', { id: id(), name: text() }), 'side').min(1),
    topics: distinctById(record('the topic', { id: id(), name: text() }), 'topic').optional(),
    metrics: distinctById(record('the metric', { id: id(), name: text(), unit: text().optional() }), 'metric').optional(),
    gaps: list(record('the gap', { when: edtf({ unknown: false }), note: text() })).optional(),
  });
export type SiteFile = z.infer<ReturnType<typeof siteFile>>;
