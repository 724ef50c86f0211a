import { type ContentFiles, sampleContent, sampleIds } from './sample-content.ts';

const sides = ['north', 'east', 'south', 'west', 'islands', 'inland', 'abroad', 'at-sea'];

/** Names that are written from the right, and one of both directions. */
const names = ['رصيف الميناء', 'מגדלור הצפון', 'The quay (رصيف)', 'The south', 'The west', 'The islands', 'Inland', 'At sea'];

/** As long as a title may be, and nowhere to break it. */
export const longTitle = 'x'.repeat(140);

/** Dates over a century, in every precision: of a day and of decades, open, doubtful, and long before the others. */
const dates = [
  '1914', '1914-08-04', '191X', '1916-07-01/1916-11-18', '1919?', '../1920', '1923-02', '1926-21', '1930/1950', '1931-05~', '1939-09-01', '1944-06-06T06:30',
  '195X', '1957-10-04', '1961-04-12', '1969-07-20', '1970/..', '1975', '1980-02-29', '1986-04-26', '1989-11-09', '1991-12', '1999-12-31', '2001-01-01', '2014-02-20', 'unknown', 'unknown',
];

const centurySite = `title: A century
description: What eight coasts wrote down.
language: en
time-zone: Europe/Lisbon
licence: CC0-1.0
sides: [${sides.map((id, index) => `{ id: ${id}, name: "${names[index] ?? ''}" }`).join(', ')}]
topics: [{ id: lamp, name: The lamp }]
metrics: []
`;

const centuryEntries = sampleIds(dates.length).map((id, index) => {
  const title = index % 9 === 4 ? longTitle : index % 9 === 7 ? 'انطفأ المصباح ليلا (lamp 7)' : `Log ${id}`;
  return { id, reported: dates[index] ?? 'unknown', title, speaker: `keeper-${sides[index % sides.length] ?? ''}` };
});

/** Reports of a hundred years by eight sides, some with names from the right and titles without a space. */
export function centuryContent(): ContentFiles {
  const files = sampleContent(centuryEntries);
  files.set('site.yml', centurySite);
  files.set('actors.yml', sides.map((id, index) => `- { id: keeper-${id}, name: "${names[index] ?? ''}", kind: person, side: ${id} }\n`).join(''));
  return files;
}

export const centuryLength = dates.length;

/** Reports of which no date is known. */
export const undatedContent = (count: number): ContentFiles => sampleContent(sampleIds(count).map((id) => ({ id, reported: 'unknown' })));

/** Reports of one day, more than travel in a page. */
export const crowdContent = (count: number): ContentFiles => sampleContent(sampleIds(count).map((id) => ({ id, reported: '2021-04-07' })));
