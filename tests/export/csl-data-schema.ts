import { cslTypes } from '../../src/core/model/source.ts';

const names =
  'author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator';
const dates = 'accessed available-date event-date issued original-date submitted';
const numbers =
  'chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first part printing supplement volume';
const texts =
  'DOI ISBN ISSN PMCID PMID URL abstract annote archive archive-place archive_collection archive_location authority call-number citation-key citation-label collection-title container-title container-title-short dimensions division event event-place event-title genre journalAbbreviation jurisdiction keyword language medium note original-publisher original-publisher-place original-title part-title publisher publisher-place references reviewed-genre reviewed-title scale section shortTitle source status title title-short version volume-title volume-title-short year-suffix';

const text = { type: 'string' };
const textOrNumber = { type: ['string', 'number'] };
const flag = { type: ['string', 'number', 'boolean'] };
const closed = (properties: object) => ({ type: 'object', properties, additionalProperties: false });
const each = (list: string, schema: object) => Object.fromEntries(list.split(' ').map((name) => [name, schema]));

const name = closed({ ...each('family given dropping-particle non-dropping-particle suffix literal', text), ...each('comma-suffix static-ordering parse-names', flag) });
const dateParts = { type: 'array', minItems: 1, maxItems: 2, items: { type: 'array', minItems: 1, maxItems: 3, items: textOrNumber } };
const date = closed({ 'date-parts': dateParts, season: textOrNumber, circa: flag, literal: text, raw: text });

/**
 * CSL-JSON 1.0.2 as a JSON Schema: which variables an item may have, and of which kind each is, from appendices III and IV of the
 * specification. It allows what `csl-data.json` of citation-style-language/schema at 1.0.2 allows, in other words.
 */
export const cslDataSchema = {
  type: 'array',
  items: {
    ...closed({
      type: { enum: cslTypes },
      id: textOrNumber,
      categories: { type: 'array', items: text },
      custom: { type: 'object' },
      ...each(names, { type: 'array', items: name }),
      ...each(dates, date),
      ...each(numbers, textOrNumber),
      ...each(texts, text),
    }),
    required: ['type', 'id'],
  },
};
