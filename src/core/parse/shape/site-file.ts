import * as z from 'zod';
import { distinctById, edtf, id, language, licence, list, record, rootAddress, text, timeZone } from './field.ts';
import { told } from './told.ts';

/** The shape of `site.yml`: what this timeline is. */
export const siteFile = () =>
  record('site.yml', {
    title: told(text(), 'name of the timeline', 'The Arven pass'),
    description: told(text(), 'one sentence for the home page', 'Dated reports on …'),
    language: told(language(), "language of the entries, as a BCP 47 tag. The pages' own words are in it too where there is a catalogue for it, and else in English", 'en'),
    'time-zone': told(timeZone(), 'name of the IANA database. Days, and times without an offset, are those of this zone', 'Europe/Zurich'),
    period: told(edtf({ unknown: false }).optional(), 'a [date](#dates), mostly an interval: the time that the timeline is about, over which its drawing on the home page runs; left out, the time of its reports', '2024-01-10/2024-01-20'),
    url: told(rootAddress().optional(), 'where the site is published, for canonical links, feeds, previews of links, the sitemap and “Cite this report”', 'https://arven.example.org/'),
    repository: told(rootAddress().optional(), 'address of the GitHub repository, with the folder `content` on the branch `main`: adds “Edit this report” and “Suggest a correction” to each report', 'https://github.com/owner/name'),
    licence: told(licence(), 'licence of the texts, as an SPDX identifier or `LicenseRef-…`', 'CC-BY-4.0'),
    sides: told(distinctById(named('side', 'road-office', 'Road office'), 'side').min(1), 'for whom people speak; one at least. Their order decides shape and colour of their marks, and says nothing else'),
    topics: told(distinctById(named('topic', 'rescue', 'Rescue'), 'topic').optional(), 'what reports can be about'),
    metrics: told(
      distinctById(
        record('the metric', {
          id: told(id(), 'its [id](#ids), by which figures and questions name it', 'cars-stuck'),
          name: told(text(), 'what stands after the number', 'cars stuck on the pass'),
          unit: told(text().optional(), 'said before the name, unless it is part of the name or the unit is persons', 'cars'),
        }),
        'metric',
      ).optional(),
      'what figures count. Figures of different metrics are never compared',
    ),
    gaps: told(
      list(
        record('the gap', {
          when: told(edtf({ unknown: false }), 'a [date](#dates). The drawing hatches it, and the pages of its days tell it, unless it is longer than a month', '2024-01-14'),
          note: told(text(), 'what is missing', 'No bulletin was found.'),
        }),
      ).optional(),
      'reports that are known to be missing, so that an empty day is not taken for a quiet one',
    ),
  });
export type SiteFile = z.infer<ReturnType<typeof siteFile>>;

const named = (kind: string, exampleId: string, exampleName: string) =>
  record(`the ${kind}`, {
    id: told(id(), `its [id](#ids), by which the other files name the ${kind}`, exampleId),
    name: told(text(), 'its name on the pages', exampleName),
  });
