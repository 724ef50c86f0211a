import type { SourceText } from '../model/source-text.ts';

const site = `title: The Arven pass
description: Dated reports on the closing of the road over the Arven pass.
language: en
time-zone: Europe/Zurich
period: 2024-01-10/2024-01-20
url: https://arven.example.org/
licence: CC-BY-4.0
sides:
  - { id: road-office, name: Road office }
  - { id: road-users, name: Road users }
topics:
  - { id: road, name: The road }
metrics:
  - { id: cars-stuck, name: cars stuck on the pass, unit: cars }
  - { id: cars-passed, name: cars over the pass, unit: cars }
`;

const actors = `- id: road-office
  name: Road office
  kind: organisation
  role: Closes and opens the road
  side: road-office
- id: arven-police
  name: Arven police
  kind: organisation
  side: road-office
- id: hauliers-association
  name: Hauliers' association
  kind: organisation
  side: road-users
`;

const places = `{
  "type": "FeatureCollection",
  "features": [
    {
      "type": "Feature",
      "geometry": { "type": "Point", "coordinates": [8.57, 46.56] },
      "properties": {
        "id": "arven-pass",
        "name": "Arven pass",
        "kind": "road",
        "within": "arven-valley"
      }
    },
    {
      "type": "Feature",
      "geometry": null,
      "properties": { "id": "arven-valley", "name": "Arven valley", "kind": "district" }
    }
  ]
}
`;

const questions = `- id: cars-stuck-on-12-january
  question: How many cars were stuck on the pass on 12 January?
  metric: cars-stuck
  about: { place: arven-pass }
- id: cars-a-day
  question: How many cars cross the pass in a day?
  metric: cars-passed
  per: day
- id: road-on-12-january
  question: Was the road open on the evening of 12 January?
  options:
    - { id: open, name: Open }
    - { id: closed, name: Closed }
`;

const closing = `---
title: Road office says that the Arven pass is closed, with about 25 cars on it
occurred: 2024-01-12T16:30
reported: 2024-01-12T17:05+01:00
summary: The road office said that it had closed the pass at 16:30, when about 25 cars were on it.
places: [arven-pass]
topics: [road]
claims:
  - id: closed
    statement: The road over the Arven pass was closed at 16:30 on 12 January.
    chain:
      - { actor: road-office }
    answers: { question: road-on-12-january, option: closed }
    cites:
      - { source: road-office-bulletin, locator: paragraph 1 }
    status: corroborated
  - id: cars
    statement: About 25 cars were on the pass when the road was closed.
    chain:
      - { actor: road-office }
    about: { place: arven-pass }
    covers: 2024-01-12
    figures:
      - { metric: cars-stuck, value: 25, approximate: true }
    answers: cars-stuck-on-12-january
    cites:
      - { source: road-office-bulletin, locator: paragraph 2 }
    status: disputed
revisions:
  - { date: 2024-02-01, kind: published, note: First published. }
  - { date: 2024-02-03, kind: corrected, note: "The hour is 16:30, not 16:00." }
formerly: [arven-pass-closed]
media:
  - { file: arven-gate.jpg, alt: "A gate, closed, across a road under snow." }
---

The bulletin gives snow on the [pass](place:arven-pass) as the reason [@road-office-bulletin, paragraph 1].
It does not say how the cars were counted.
`;

const translation = `---
title: Das Strassenamt meldet, der Arvenpass sei gesperrt
summary: Das Strassenamt meldete, es habe den Pass um 16:30 gesperrt.
---

Das Bulletin nennt Schnee als Grund [@road-office-bulletin, Absatz 1].
`;

const log = `---
title: Police log has the Arven pass closed at 16:40
occurred: 2024-01-12T16:40
reported: 2024-01-12
summary: The log of the police says that the road was closed from 16:40 on.
claims:
  - id: closed
    statement: The road was closed at 16:40.
    chain:
      - { actor: arven-police }
    cites:
      - { source: police-log }
  - id: cars-a-day
    statement: On the day before, 1,310 cars crossed the pass.
    chain:
      - { actor: arven-police }
    about: { place: arven-pass }
    covers: 2024-01-11
    figures:
      - { metric: cars-passed, value: 1310, per: day }
    answers: cars-a-day
    cites:
      - { source: police-log }
relations:
  - { type: supports, from: closed, to: road-office-closing#closed }
---
`;

const hauliers = `---
title: Hauliers' association says that between 40 and 60 cars were stuck
occurred: 2024-01-12
reported: 2024-01-13
summary: The association said that between 40 and 60 cars had been stuck on the pass.
claims:
  - id: cars
    statement: Between 40 and 60 cars were stuck.
    chain:
      - { unnamed: a driver on the pass, side: road-users }
      - { actor: hauliers-association }
    about: { place: arven-pass }
    covers: 2024-01-12
    figures:
      - { metric: cars-stuck, min: 40, max: 60 }
    answers: cars-stuck-on-12-january
    cites:
      - { source: daily-reader }
    grade:
      reliability: D
      credibility: 4
      basis: The driver is not named.
      history:
        - { until: 2024-02-01, reliability: F, basis: Nothing was known of the driver. }
        - { until: 2024-02-03, reliability: E, basis: The association had withdrawn a count before. }
relations:
  - { type: disputes, from: cars, to: road-office-closing#cars }
---

“We counted them twice” [@daily-reader].
`;

const sources = {
  'road-office-bulletin': `type: report
title: Bulletin of 12 January
publisher: Road office
issued: 2024-01-12
URL: https://roads.example.org/bulletin/2024-01-12
language: en
archived:
  - { url: https://archive.example.org/bulletin, datetime: 2024-01-13T08:00:00Z }
`,
  'police-log': `type: report
title: Log of 12 January
author:
  - { literal: Arven police }
issued: 2024-01-12
URL: https://police.example.org/log
archived:
  - { url: https://archive.example.org/log, datetime: 2024-01-14 }
`,
  'daily-reader': `type: article-newspaper
title: Stuck on the pass
container-title: Daily Reader
issued: 2024-01-13
URL: https://reader.example.org/stuck
archived:
  - { url: https://archive.example.org/reader, datetime: 2024-01-13 }
`,
};

const wording = `- language: en
  words: [snow chaos*, nightmare*]
  instead: closed, held up
  why: It says how somebody felt, and not what happened.
`;

const published = `arven-pass
arven-pass-closed
arven-police
arven-valley
cars-a-day
cars-stuck-on-12-january
daily-reader
hauliers-association
hauliers-cars
police-log
police-log-closed
road-office
road-office-bulletin
road-office-closing
road-on-12-january
`;

const linkStatus = `{
  "format": "dated-reports-link-status",
  "version": 1,
  "addresses": [
    {"address":"https://police.example.org/log","kind":"original","sources":["police-log"],"status":"ok","http":200,"checked":"2024-02-01T06:00:00Z","since":"2024-02-01T06:00:00Z"},
    {"address":"https://reader.example.org/stuck","kind":"original","sources":["daily-reader"],"status":"ok","http":200,"checked":"2024-02-01T06:00:00Z","since":"2024-02-01T06:00:00Z"}
  ]
}
`;

const raster = { type: 'image/jpeg', width: 7, height: 5, bytes: 100 } as const;

/** A small timeline, invented, with which nothing is wrong: what the examples of the catalogue are small changes of. */
export const goodContent: readonly SourceText[] = [
  { path: 'site.yml', text: site },
  { path: 'actors.yml', text: actors },
  { path: 'places.geojson', text: places },
  { path: 'questions.yml', text: questions },
  { path: 'entries/road-office-closing.md', text: closing },
  { path: 'entries/road-office-closing.de.md', text: translation },
  { path: 'entries/police-log-closed.md', text: log },
  { path: 'entries/hauliers-cars.md', text: hauliers },
  ...Object.entries(sources).map(([id, text]) => ({ path: `sources/${id}.yml`, text })),
  { path: 'media/arven-gate.jpg', raster },
  { path: 'published.ids', text: published },
  { path: 'wording.yml', text: wording },
  { path: 'link-status.json', text: linkStatus },
];
