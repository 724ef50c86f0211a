import { type Definition, error, meant, type Near, type Value } from './definition.ts';

/** What is wrong with dates, and with values that a standard stands behind. */
export const valueProblems = {
  // Dates
  'date-malformed': error<Near>(
    (p) => `“${p.value}” is not written as a date is written here.`,
    (p) => meant(p.nearest, 'Write year, month and day with hyphens, as far as they are known: 2023-02-26, 2023-02, 2023-02-2X, 2023-02-26? (perhaps), 2023-02-26~ (about), 2023-02-23/2023-02-26 or 2023-02-26T18:00+02:00.'),
  ),
  'date-impossible': error<Near & { reason: string }>(
    (p) => `“${p.value}” is a date that does not exist: ${p.reason}.`,
    (p) =>
      meant(
        p.nearest,
        p.value.includes('T')
          ? 'Correct it; if the time of day is not known, write the day alone.'
          : 'Correct it; if the day is not known, write the month alone or an X for the unknown digit.',
      ),
  ),
  'date-reversed': error<Value>(
    (p) => `The interval “${p.value}” ends before it begins.`,
    () => 'Write the earlier date first.',
  ),

  // Values with a standard behind them
  'language-unknown': error<Value>(
    (p) => `“${p.value}” is not the code of a language.`,
    () => 'Write a code of two or three letters (BCP 47), for example en, uk, ru, or pt-BR with the country.',
  ),
  'time-zone-unknown': error<Value>(
    (p) => `“${p.value}” is not the name of a time zone.`,
    () => 'Write a name of the IANA list, region and city, for example Europe/Lisbon; or UTC.',
  ),
  'licence-unknown': error<Near>(
    (p) => `“${p.value}” is not the short name of a licence.`,
    (p) => meant(p.nearest, 'Write a name of the SPDX list, for example CC-BY-4.0 or CC0-1.0; or LicenseRef- followed by a name of your own.'),
  ),
  'url-refused': error<Value & { reason: string }>(
    (p) => `The address “${p.value}” is refused: ${p.reason}.`,
    () => 'Copy the whole address from the browser, with https:// (or http://) at its beginning and without a user name or password.',
  ),
  'digest-malformed': error<Value>(
    (p) => `“${p.value}” is not the SHA-256 of a package.`,
    () => 'Write sha256: and 64 hexadecimal digits in small letters, as “sha256sum” and “npm run snapshot” give them; other algorithms are not used here.',
  ),
  'swhid-malformed': error<Value>(
    (p) => `“${p.value}” is not a SWHID without qualifiers.`,
    () => 'Write swh:1:dir: and 40 hexadecimal digits in small letters, as “npm run snapshot” gives them.',
  ),
  'commit-malformed': error<Value>(
    (p) => `“${p.value}” is not the whole id of a commit.`,
    () => 'Write its 40 or 64 hexadecimal digits in small letters, as “git rev-parse HEAD” gives them.',
  ),
  'coordinate-invalid': error<Value & { reason: string }>(
    (p) => `The position ${p.value} is not possible: ${p.reason}.`,
    () => 'Write [longitude, latitude] in degrees, east before north, as in [8.57, 46.56]; west and south are below zero.',
  ),
} as const satisfies Record<string, Definition<never>>;
