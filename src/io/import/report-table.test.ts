import { describe, expect, test } from 'vitest';
import { noMapping } from '../../core/import/mapping.ts';
import { readReportTable } from './report-table.ts';
import { draftsOf, hear, lossesOf, refusalsOf, type Circumstances } from './testing/read-import.ts';

const read = (text: string, circumstances?: Circumstances) => hear(readReportTable, text, circumstances);
const claimsOf = async (text: string) => draftsOf(await read(text)).map((draft) => (draft.kind === 'entry' ? draft.front.claims : []));

describe('a row of reports', () => {
  test('is an entry with a claim, its names found in the content', async () => {
    const header = 'id,title,occurred,reported,summary,places,topics,body,claim,statement,actor,through,about-actor,about-place,covers,metric,min,max,approximate,per,source,locator,reliability,credibility,basis';
    const row = 'boats,Boats sink,2019-11-03,2019-11-0X,"Boats, sunk.",The quay; rock,,"*Text*",sunk,Boats sank.,The master,The wire;log,pilot,quay,2019-11,Boats,7,9,yes,day,https://example.org/,p. 4,B,2,Said twice.';
    const heard = await read(`${header}\n${row}\n`);
    expect(draftsOf(heard)).toEqual([
      {
        kind: 'entry',
        id: 'boats',
        front: {
          title: 'Boats sink',
          occurred: '2019-11-03',
          reported: '2019-11-0X',
          summary: 'Boats, sunk.',
          places: ['quay', 'rock'],
          topics: undefined,
          claims: [
            {
              id: 'sunk',
              statement: 'Boats sank.',
              chain: [{ actor: 'master' }, { actor: 'wire' }, { source: 'log' }],
              about: { actor: 'pilot', place: 'quay' },
              covers: '2019-11',
              figures: [{ metric: 'boats', min: 7, max: 9, approximate: true, per: 'day' }],
              cites: [{ source: 'log', locator: 'p. 4' }],
              grade: { reliability: 'B', credibility: 2, basis: 'Said twice.' },
            },
          ],
        },
        body: '*Text*',
      },
    ]);
    expect([lossesOf(heard), heard.remarks]).toEqual([[], []]);
  });

  test('has all its faults told at once, and the others are kept', async () => {
    const heard = await read('title,actor,unnamed,value,approximate\na,master,somebody,many,perhaps\nb,,,,\n');
    expect(refusalsOf(heard)).toEqual([
      '2 row 1: actor and unnamed are both given; only one of them can have said it first; value is “many”, which is no number; write digits alone, without spaces or commas; approximate is “perhaps”; write true or false',
    ]);
    expect(heard.readings).toHaveLength(2);
  });

  test('has a name that is that of two things refused, and one that is unknown kept for the check', async () => {
    const find = (kind: string, name: string) => (kind === 'actor' && name === 'Master' ? ['dock-master', 'harbour-master'] : []);
    expect(refusalsOf(await read('title,actor\na,Master\n', { find }))).toEqual(['2 row 1: actor is “Master”, the name of dock-master and of harbour-master; write the id']);
    expect(await claimsOf('title,actor\na,Somebody\n')).toEqual([[{ id: 'claim', chain: [{ actor: 'Somebody' }] }]]);
  });

  test('has a figure only where it has a number', async () => {
    expect(await claimsOf('title,metric,value\na,boats,\nb,boats,0\n')).toEqual([[{ id: 'claim' }], [{ id: 'claim', figures: [{ metric: 'boats', value: 0 }] }]]);
    expect(lossesOf(await read('title,metric,value\na,boats,\n'))).toEqual(['metric is “boats”, and there is no number: no figure was made']);
    expect(lossesOf(await read('title,approximate,per,side,locator,actor\na,yes,day,port,p. 4,master\n'))).toEqual([
      'approximate is “yes”, and there is no number: no figure was made',
      'per is “day”, and there is no number: no figure was made',
      'locator is “p. 4”, and there is no source',
      'side is “port”, and it is for an unnamed speaker only: an actor has a side of its own',
    ]);
    expect(lossesOf(await read('title,value\na,\n', { mapping: { ...noMapping, defaults: { metric: 'boats' } } }))).toEqual([]);
  });
});

describe('rows with one id', () => {
  test('are claims of one entry, and figures of one claim', async () => {
    const text = 'id,title,claim,statement,actor,metric,value\na,T,,One.,master,,\na,T,,Two.,pilot,,\na,,sunk,Three.,pilot,boats,3\na,,sunk,Three.,pilot,calls,4\nb,U,,One.,master,,\n';
    const heard = await read(text);
    expect(heard.readings.map(({ line, name }) => `${line} ${name}`)).toEqual(['2 row 1 to 4', '6 row 5']);
    expect((await claimsOf(text))[0]).toEqual([
      { id: 'claim', statement: 'One.', chain: [{ actor: 'master' }] },
      { id: 'claim-2', statement: 'Two.', chain: [{ actor: 'pilot' }] },
      { id: 'sunk', statement: 'Three.', chain: [{ actor: 'pilot' }], figures: [{ metric: 'boats', value: 3 }, { metric: 'calls', value: 4 }] },
    ]);
  });

  test('that differ in what they say of the entry are refused, and named', async () => {
    expect(refusalsOf(await read('id,title,body,statement\na,T,x,One.\na,U,y,Two.\n'))).toEqual(['2 row 1 to 2: rows of “a” differ in title: “T” and “U”; rows of “a” differ in body']);
  });

  test('go on only where they follow one another', async () => {
    expect((await read('id,title,statement\na,T,One.\nb,U,One.\na,T,Two.\n')).readings.map(({ name }) => name)).toEqual(['row 1', 'row 2', 'row 3']);
    expect((await read('title,statement\nT,One.\nT,Two.\n')).readings).toHaveLength(2);
  });

  test('around one that is refused are one entry without it, and it is named', async () => {
    const heard = await read('id,title,statement,metric,value\na,T,One.,,\na,T,Two.,boats,many\na,T,Three.,,\n');
    expect(refusalsOf(heard)).toHaveLength(1);
    expect(draftsOf({ ...heard, readings: heard.readings.filter(({ reading }) => 'draft' in reading) })).toMatchObject([{ id: 'a', front: { claims: [{ statement: 'One.' }, { statement: 'Three.' }] } }]);
  });
});

describe('columns', () => {
  test('that nobody reads are told once, and those of the mapping that are not there', async () => {
    const mapping = { ...noMapping, columns: { title: 'Headline', summary: 'Lead' }, leaveOut: ['Row'] };
    expect((await read('Headline,Row,Weather,Wind\na,1,x,y\nb,2,x,y\n', { mapping })).remarks).toEqual([
      '1: the columns “Weather”, “Wind” are not read; a mapping can say what they hold (columns), or that they are not needed (leave-out)',
      '1: the mapping names “Lead”, and there is no such column',
    ]);
  });

  test('of which none is known end the reading', async () => {
    expect(await read('Datum,Text\n1,x\n')).toMatchObject({ readings: [], end: '1: none of its columns is known: “Datum”, “Text”. A mapping says what they hold' });
  });

  test('may hold dates in the order that the mapping says, and other separators', async () => {
    const mapping = { ...noMapping, dates: 'day-month-year', separator: '|' } as const;
    expect(draftsOf(await read('title,occurred,places\na,3.11.2019,rock|quay\n', { mapping }))).toMatchObject([{ front: { occurred: '2019-11-03', places: ['rock', 'quay'] } }]);
  });
});
