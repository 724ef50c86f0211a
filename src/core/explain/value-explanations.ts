import type { valueProblems } from '../problems/value-problems.ts';
import type { Explanation } from './explanation.ts';

const bulletin = 'sources/road-office-bulletin.yml';

const digest = `sha256:${'1f4a9c3be07d5268'.repeat(4)}`;
const swhid = `swh:1:dir:${'5c2e8f107a'.repeat(4)}`;

/** What is wrong with dates, and with values that a standard stands behind. */
export const valueExplanations: Readonly<Record<keyof typeof valueProblems, Explanation>> = {
  'date-malformed': {
    means: 'Dates are written year first (EDTF, ISO 8601), so that no reader takes the day for the month, and with all the doubt that there is: what is not known is left out or becomes an `X`. [Dates](content-format.md#dates) has all forms.',
    example: { file: bulletin, bad: 'issued: 12.1.2024', mended: 'issued: 2024-01-12' },
  },
  'date-impossible': {
    means: 'There is no such day or hour in the calendar. It is not corrected by itself, since nobody but the source knows what was meant.',
    example: { file: bulletin, bad: 'issued: 2024-02-30', mended: 'issued: 2024-02', inPlaceOf: 'issued: 2024-01-12' },
  },
  'date-reversed': {
    means: 'From one date to another: the earlier one stands first. Here the time ends before it begins.',
    example: { file: 'site.yml', bad: 'period: 2024-01-20/2024-01-10', mended: 'period: 2024-01-10/2024-01-20' },
  },
  'language-unknown': {
    means: 'Languages are written as short codes (BCP 47), by which browsers choose voice, hyphens and fonts.',
    example: { file: bulletin, bad: 'language: English', mended: 'language: en' },
  },
  'time-zone-unknown': {
    means: 'The time zone says what a clock time without an offset means, summer time included. Its name is that of the list that computers use (IANA).',
    example: { file: 'site.yml', bad: 'time-zone: Swiss time', mended: 'time-zone: Europe/Zurich' },
  },
  'licence-unknown': {
    means: 'Licences are named by their short names in the SPDX list, so that readers and programs know without doubt which one it is, in which version.',
    example: { file: 'site.yml', bad: 'licence: CC BY 4.0', mended: 'licence: CC-BY-4.0' },
  },
  'url-refused': {
    means: 'Readers are sent to this address, so it must be a whole one that leads to a page of the web and to nothing else, and must not give away a password.',
    example: { file: bulletin, bad: 'URL: roads.example.org/bulletin/2024-01-12', mended: 'URL: https://roads.example.org/bulletin/2024-01-12' },
  },
  'digest-malformed': {
    means: 'A version that was packed is known by the SHA-256 of its package: a number that changes with every byte of it. With a digit too few nobody can tell whether what they hold is that package.',
    example: { file: 'snapshots.yml', bad: `- date: 2024-02-01\n  digest: ${digest.slice(0, -1)}\n  swhid: ${swhid}`, mended: `- date: 2024-02-01\n  digest: ${digest}\n  swhid: ${swhid}` },
  },
  'swhid-malformed': {
    means: 'A SWHID names the site of a version by what is in it, so that an archive can find it by that name alone. It begins with `swh:1:dir:` and has 40 digits.',
    example: { file: 'snapshots.yml', bad: `- date: 2024-02-01\n  digest: ${digest}\n  swhid: ${swhid.replace('dir', 'folder')}`, mended: `- date: 2024-02-01\n  digest: ${digest}\n  swhid: ${swhid}` },
  },
  'commit-malformed': {
    means: 'A commit is named by its whole id. A short one can come to stand for two commits when the repository has grown.',
    example: { file: 'snapshots.yml', bad: `- date: 2024-02-01\n  digest: ${digest}\n  swhid: ${swhid}\n  commit: 3e1f5a7`, mended: `- date: 2024-02-01\n  digest: ${digest}\n  swhid: ${swhid}\n  commit: 3e1f5a7c9b2d4e6f8a0c1b3d5e7f9a2c4e6b8d0f` },
  },
  'coordinate-invalid': {
    means: 'The position does not exist. In GeoJSON the first number is the longitude (east), the second the latitude (north), other than most maps show them.',
    example: { file: 'places.geojson', bad: '"geometry": { "type": "Point", "coordinates": [8.57, 146.56] },', mended: '"geometry": { "type": "Point", "coordinates": [8.57, 46.56] },' },
  },
};
