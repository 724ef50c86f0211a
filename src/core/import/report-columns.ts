/** The columns of a table of reports, or the keys of flat JSON, with what each holds. One row is one claim of a report. */
export const reportColumns = {
  id: 'the id of the entry; rows that follow one another with the same id are claims of one entry; left out: made of the title and the date',
  title: 'its title',
  summary: 'one sentence for lists',
  occurred: 'when what it tells is said to have happened: EDTF, or unknown',
  reported: 'when it was said or published: EDTF, or unknown',
  places: 'places, by id or name; several with the separator between them',
  topics: 'topics, by id or name; several with the separator',
  body: 'the text, in Markdown',
  claim: 'the id of the claim; left out: claim, claim-2 and so on',
  statement: 'what is claimed, in a sentence',
  actor: 'who said it first: an actor, by id or name',
  unnamed: 'who said it first, where nobody was named; then side says for whom',
  side: 'the side of an unnamed speaker, by id or name',
  through: 'through whom it came, origin left out: actors by id or name, sources by id; several with the separator',
  'about-actor': 'of whom it tells: an actor, by id or name',
  'about-place': 'of where: a place, by id or name',
  covers: 'the time that the claim is about: EDTF, or unknown',
  metric: 'what a figure counts: a metric, by id or name; rows with the same claim are figures of one claim',
  value: 'the figure',
  min: 'at least so many',
  over: 'more than so many',
  max: 'at most so many',
  under: 'less than so many',
  approximate: 'true where the figure is about so many',
  per: 'day, week or month; left out: a total',
  answers: 'questions, by id; several with the separator',
  source: 'the source that was read, by id or address',
  locator: 'where in the source',
  reliability: 'grade of the source, A to F',
  credibility: 'grade of the information, 1 to 6',
  basis: 'why this grade',
} as const;

export type ReportColumn = keyof typeof reportColumns;

export const isReportColumn = (name: string): name is ReportColumn => Object.hasOwn(reportColumns, name);

/** A row, by column: text, or several texts where the file has a list. What is empty is not in it. */
export type ReportRow = Readonly<Partial<Record<ReportColumn, string | readonly string[]>>>;
