/** Something that a new thing can say: the option that takes it, and how it is asked for. */
export interface Field {
  /** The option of the command, without `--`. */
  readonly name: string;
  readonly takes: string;
  /** What it means, as the rest of a line of help. */
  readonly meaning: string;
  /** How a person is asked. */
  readonly question: string;
  /** Asked for even where nothing is answered: a thing without it has a blank. */
  readonly isNeeded: boolean;
}

const field = (name: string, takes: string, question: string, meaning: string): Field => ({ name, takes, meaning, question, isNeeded: false });
const needed = (name: string, takes: string, question: string, meaning: string): Field => ({ ...field(name, takes, question, meaning), isNeeded: true });

const aboutActor = field('about-actor', 'ACTOR', 'Of whom does it tell (id or name)?', 'of whom it tells: an actor, by id or name');
const aboutPlace = field('about-place', 'PLACE', 'Of which place does it tell (id or name)?', 'of where it tells: a place, by id or name');

/** What can be made, and what is asked for each, in the order of the questions. */
export const newFields = {
  entry: [
    needed('title', 'TEXT', 'What does the report say, in one line?', 'what the report says, in one line'),
    needed('reported', 'DATE', 'When was it said or published (2023-02-26, or unknown)?', 'when it was said or published: EDTF, or unknown'),
    needed('occurred', 'DATE', 'When is it said to have happened (2023-02-26, or unknown)?', 'when what it tells is said to have happened: EDTF, or unknown'),
    needed('summary', 'TEXT', 'One sentence for lists?', 'one sentence for lists'),
    needed('statement', 'TEXT', 'What exactly is claimed, in a sentence of your own?', 'what is claimed, in a sentence'),
    needed('actor', 'ACTOR', 'Who said it first (id or name; empty if nobody is named)?', 'who said it first: an actor, by id or name'),
    field('unnamed', 'TEXT', 'How is the unnamed speaker called?', 'who said it first, where nobody is named; with --side'),
    field('side', 'SIDE', 'On which side is that speaker (id or name)?', 'the side of an unnamed speaker, by id or name'),
    field('through', 'LIST', 'Through whom did it come (ids; several with ; between them)?', 'through whom it came: actors or sources, with ; between them'),
    needed('source', 'SOURCE', 'In which source did you read it (id or address)?', 'the source that was read, by id or address'),
    field('locator', 'TEXT', 'Where in it (paragraph 3)?', 'where in the source'),
    aboutActor,
    aboutPlace,
    field('covers', 'DATE', 'Which time is the claim about (2023-02-26, or unknown)?', 'the time that the claim is about: EDTF, or unknown'),
    field('metric', 'METRIC', 'Is something counted? What (id or name)?', 'what a figure counts: a metric, by id or name'),
    field('value', 'NUMBER', 'How many, as claimed?', 'the figure, as claimed'),
    field('per', 'UNIT', 'In a day, a week, a month (empty: in all)?', 'day, week or month; left out: a total'),
    field('places', 'LIST', 'Places of the report (ids or names; several with ; between them)?', 'places, by id or name, with ; between them'),
    field('topics', 'LIST', 'Topics (ids or names; several with ; between them)?', 'topics, by id or name, with ; between them'),
  ],
  source: [
    needed('url', 'URL', 'Its address?', 'its address'),
    needed('title', 'TEXT', 'Its title, as it was published?', 'its title, as it was published'),
    needed('type', 'TYPE', 'What is it (article-newspaper, webpage, post, report, interview …)?', 'its item type in CSL: article-newspaper, webpage, post, report …'),
    field('author', 'LIST', 'Its authors (Family, Given; several with ; between them; an office in one piece)?', 'its authors as Family, Given, with ; between them'),
    field('container-title', 'TEXT', 'The newspaper or site?', 'the newspaper or site; by default the host of the address'),
    field('publisher', 'TEXT', 'Its publisher?', 'its publisher'),
    field('issued', 'DATE', 'When was it published (2023-02-26)?', 'when it was published: EDTF'),
    field('accessed', 'DATE', 'When did you read the page itself (empty if you read a stored copy)?', 'when the page itself was read: EDTF'),
    field('language', 'TAG', 'Its language (en, uk, ru …)?', 'its language: a tag of BCP 47'),
    field('side', 'SIDE', 'The side that it speaks for, if it does (id or name)?', 'the side that it speaks for, by id or name'),
  ],
  place: [
    needed('name', 'TEXT', 'Its name?', 'its name in the language of the timeline'),
    needed('kind', 'KIND', 'What is it (city, town, village, district, river, road, other)?', 'city, town, village, district, river, road or other; of an actor: person, organisation, formation or state'),
    field('longitude', 'NUMBER', 'Longitude in degrees (empty if not known)?', 'longitude in degrees, WGS 84'),
    field('latitude', 'NUMBER', 'Latitude in degrees?', 'latitude in degrees, WGS 84'),
    field('precision', 'WORD', 'Is the position exact or approximate?', 'exact or approximate'),
    field('origin', 'TEXT', 'Where is the position from?', 'where the position is from'),
    field('within', 'PLACE', 'Within which other place (id)?', 'the place around it, by id or name'),
  ],
  actor: [
    needed('name', 'TEXT', 'The name?', 'the name in the language of the timeline'),
    needed('kind', 'KIND', 'What is it (person, organisation, formation, state)?', 'person, organisation, formation or state'),
    needed('side', 'SIDE', 'On which side (id or name)?', 'the side, by id or name'),
    field('role', 'TEXT', 'The role at the time of the reports?', 'the role at the time of the reports'),
    field('member-of', 'LIST', 'A member of which actors (ids or names; several with ; between them)?', 'actors that it is a part of, by id or name, with ; between them'),
  ],
  question: [
    needed('question', 'TEXT', 'The question?', 'the question, in a sentence'),
    field('metric', 'METRIC', 'What do the answers count (id or name; empty if they are no figures)?', 'what a figure counts: a metric, by id or name'),
    field('per', 'UNIT', 'In a day, a week, a month (empty: in all)?', 'day, week or month; left out: a total'),
    field('options', 'LIST', 'Between which answers can be chosen (several with ; between them)?', 'answers to choose from, with ; between them, where they are no figures'),
    aboutActor,
    aboutPlace,
    field('note', 'TEXT', 'What is and is not comparable among the answers?', 'what is and is not comparable among the answers'),
  ],
} as const satisfies Readonly<Record<string, readonly Field[]>>;

export type NewKind = keyof typeof newFields;
export const newKinds = Object.keys(newFields) as readonly NewKind[];

/** What was answered, by field; what is empty was not answered. */
export type Answers = Readonly<Record<string, string>>;
