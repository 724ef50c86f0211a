import type { TimeSpan } from '../model/time-span.ts';
import { htmlTime } from '../time/html-time.ts';
import { nodeOf, type JsonLdNode } from './json-ld-node.ts';

/** The date in EDTF as it was written; null where nothing is known. */
export const edtfOf = (span: TimeSpan | null): string | null => (span === null || span.kind === 'unknown' ? null : span.text);

/**
 * The date in ISO 8601-1, as schema.org's `Date` and `DateTime` take it; null where it would say more than is known: for
 * doubt, X digits, seasons, intervals and years that are not from 0001 to 9999.
 */
export const isoOf = (span: TimeSpan | null): string | null => (span?.kind === 'point' ? htmlTime(span.point) : null);

export const issuedOn = (span: TimeSpan | null): JsonLdNode => nodeOf({ datePublished: isoOf(span), 'dcterms:issued': edtfOf(span) });

export const createdOn = (span: TimeSpan | null): JsonLdNode => nodeOf({ dateCreated: isoOf(span), 'dcterms:created': edtfOf(span) });

export const modifiedOn = (span: TimeSpan | null): JsonLdNode => nodeOf({ dateModified: isoOf(span), 'dcterms:modified': edtfOf(span) });
