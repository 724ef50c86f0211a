import { describe, expect, it } from 'vitest';
import { changesFormat, changesVersion } from '../../src/core/compare/changes.ts';
import { compile } from '../../src/core/compile.ts';
import { changesBetween, changesBy, edited, harbour, linesOf, type Edit } from './harbour.ts';

const light = 'entries/harbour-office-light-out-2019-11-02.md';
const wire = 'entries/coast-wire-containers-2019-11-03.md';
const tern = 'entries/tern-line-containers-2019-11-04.md';
const keeper = 'entries/keeper-on-the-lamp-2019-11-03.md';
const gull = 'entries/gull-wreck-2019-11-06.md';
const lightEntry = 'entry harbour-office-light-out-2019-11-02';
const lightClaim = 'harbour-office-light-out-2019-11-02#';

const found = (...edits: Edit[]) => linesOf(changesBy(...edits));
/** Without the warnings that a revision is missing, or a former grade, where that is not the point. */
const withoutWarning = (...edits: Edit[]) => found(...edits).filter((line) => !/claims-changed-without-revision$|grade-lost$/.test(line));
const textOf = (path: string): string => harbour.flatMap((each) => (each.path === path && 'text' in each ? each.text : []))[0] ?? '';

describe('what is the same', () => {
  it('gives no change, however it is written', () => {
    expect(found()).toEqual([]);
    expect(found([light, 'about: { place: gannet-light }\n    covers: 2019-11-02T23:40/..', 'covers: "2019-11-02T23:40/.."\n    about:\n      place: gannet-light'])).toEqual([]);
    expect(found([light, 'places: [gannet-light, gannet-harbour]', 'places: [gannet-harbour, gannet-light]'])).toEqual([]);
  });

  it('is a value with a format and a version', () => {
    expect(changesBy()).toEqual({ format: changesFormat, version: changesVersion, site: [], entries: [], sources: [], actors: [], places: [], questions: [] });
  });
});

describe('a claim', () => {
  it('tells a changed figure by its metric and rate, in words and as it is, and does no arithmetic', () => {
    const changes = changesBy([wire, 'over: 40, under: 60', 'over: 45, under: 60']);
    expect(linesOf(changes)).toEqual([
      'entry coast-wire-containers-2019-11-03 ! claims-changed-without-revision',
      'coast-wire-containers-2019-11-03# over-forty figure: more than 40 and less than 60 containers lost → more than 45 and less than 60 containers lost',
    ]);
    const figure = changes.entries[0]?.claims[0]?.changes[0];
    expect([figure?.before?.value, figure?.after?.value]).toMatchObject([{ metric: 'containers-lost', over: 40, per: null }, { metric: 'containers-lost', over: 45, per: null }]);
  });

  it('has lost one figure and gained another where the metric or the rate is another', () => {
    expect(withoutWarning(['entries/moorings-toll-2019-11.md', 'max: 150, per: week', 'max: 150, per: day'])).toEqual([
      'moorings-toll-2019-11# calls figure: 120 to 150 calls for help with moorings per week → ∅',
      'moorings-toll-2019-11# calls figure: ∅ → 120 to 150 calls for help with moorings per day',
    ]);
  });

  it('tells new words with the old ones', () => {
    expect(withoutWarning([light, 'Gannet Light went out at 23:40.', 'Gannet Light failed at 23:40.'])).toEqual([
      `${lightClaim} light-out statement: Gannet Light went out at 23:40. → Gannet Light failed at 23:40.`,
    ]);
  });

  it('tells another status and another grade', () => {
    expect(withoutWarning([light, 'status: corroborated\n    grade: { reliability: A, credibility: 1, basis: The log', 'grade: { reliability: B, basis: The log'])).toEqual([
      `${lightClaim} light-out status: corroborated → unverified`,
      `${lightClaim} light-out grade: source A, completely reliable; information 1, confirmed by other sources: The log and a keeper who does not know of it agree. → source B, usually reliable: The log and a keeper who does not know of it agree.`,
    ]);
    expect(withoutWarning([light, '    grade: { reliability: A, credibility: 1, basis: The log and a keeper who does not know of it agree. }\n', ''])).toEqual([
      `${lightClaim} light-out grade: source A, completely reliable; information 1, confirmed by other sources: The log and a keeper who does not know of it agree. → ∅`,
    ]);
  });

  it('tells the old and the new way from the origin', () => {
    expect(withoutWarning([wire, '{ unnamed: a crane driver, side: onlookers, seen: false }', '{ unnamed: two crane drivers, side: onlookers }'])).toEqual([
      'coast-wire-containers-2019-11-03# over-forty chain: a crane driver (unnamed, Onlookers (onlookers)), not seen; through Coast Wire (coast-wire); through the source Coast Wire (coast-wire-2019-11-03) → two crane drivers (unnamed, Onlookers (onlookers)); through Coast Wire (coast-wire); through the source Coast Wire (coast-wire-2019-11-03)',
    ]);
  });

  it('tells what it is about and what it covers', () => {
    expect(withoutWarning([light, 'about: { actor: lights-office, place: gannet-light }\n    covers: 2019-11-02T23:40/2019-11-03T04:10', 'about: { place: shore-road }\n    covers: 2019-11-02'])).toEqual([
      `${lightClaim} hours-dark about-actor: Lights Office (lights-office) → ∅`,
      `${lightClaim} hours-dark about-place: Gannet Light (gannet-light) → Shore Road (shore-road)`,
      `${lightClaim} hours-dark covers: 2 November 2019, 23:40 (UTC-3) to 3 November 2019, 04:10 (UTC-4) (2019-11-02T23:40/2019-11-03T04:10) → 2 November 2019 (2019-11-02)`,
    ]);
  });

  it('tells another locator as a change, and another source as one lost and one gained', () => {
    expect(withoutWarning([light, 'locator: "entry of 23:55"', 'locator: "entry of 23:56"'])).toEqual([
      `${lightClaim} light-out citation: Harbour Office of Gannet Harbour (harbour-office-log-2019), entry of 23:55 → Harbour Office of Gannet Harbour (harbour-office-log-2019), entry of 23:56`,
    ]);
    expect(withoutWarning([light, '{ source: coast-wire-2019-11-03, locator: paragraph 2 }', '{ source: pilot-post-2019-11-05 }'])).toEqual([
      `${lightClaim} lightning citation: Coast Wire (coast-wire-2019-11-03), paragraph 2 → ∅`,
      `${lightClaim} lightning citation: ∅ → Post of 5 November (pilot-post-2019-11-05)`,
    ]);
  });

  it('tells answers', () => {
    expect(withoutWarning([tern, 'not-comparable: It counts empty containers only.', 'not-comparable: Only empty ones.'])).toEqual([
      'tern-line-containers-2019-11-04# empty-ones answer: How many containers did the Northern Tern lose? (how-many-containers); not comparable: It counts empty containers only. → How many containers did the Northern Tern lose? (how-many-containers); not comparable: Only empty ones.',
    ]);
    expect(withoutWarning([light, '    answers: { question: why-the-light-went-out, option: lightning }\n', ''])).toEqual([
      `${lightClaim} lightning answer: Why did the light go out? (why-the-light-went-out); Lightning struck the mast (lightning) → ∅`,
    ]);
  });

  it('tells relations once, at the end that makes them, and the origins that they take away at the other', () => {
    const relation = 'harbour-office-light-out-2019-11-02#light-out: Another hour; the same darkness.';
    expect(found([keeper, 'type: supports, from: dark', 'type: same-event, from: dark'])).toEqual([
      `${lightClaim} light-out origins: 2 independent origins → 1 independent origin`,
      'keeper-on-the-lamp-2019-11-03# dark-from-half-past-one origins: 2 independent origins → 1 independent origin',
      `keeper-on-the-lamp-2019-11-03# dark-from-half-past-one relation: supports ${relation} → ∅`,
      `keeper-on-the-lamp-2019-11-03# dark-from-half-past-one relation: ∅ → is on the same event as ${relation}`,
    ]);
    expect(found([keeper, 'note: Another hour; the same darkness.', 'note: Another hour.'])).toEqual([
      'keeper-on-the-lamp-2019-11-03# dark-from-half-past-one relation: supports harbour-office-light-out-2019-11-02#light-out: Another hour; the same darkness. → supports harbour-office-light-out-2019-11-02#light-out: Another hour.',
    ]);
  });

  it('is added or removed with all that it says', () => {
    const claim = `  - id: drift
    statement: A container drifts with about a thirtieth of the wind.
    chain: [{ actor: northern-tern }, { actor: tern-line }]
    figures: [{ metric: drift-ratio, value: 0.033, approximate: true }]
    cites: [{ source: tern-line-notice-2019-11-04, locator: 4.2 }]
`;
    const told = (arrow: (words: string) => string) => [
      `statement: ${arrow('A container drifts with about a thirtieth of the wind.')}`,
      `chain: ${arrow('*Northern Tern* (northern-tern); through Tern Line (tern-line)')}`,
      `covers: ${arrow('date unknown')}`,
      `figure: ${arrow('about 0.033 ratio of drift to wind')}`,
      `status: ${arrow('unverified')}`,
      `citation: ${arrow('Tern Line (tern-line-notice-2019-11-04), 4.2')}`,
    ].map((line) => `tern-line-containers-2019-11-04# drift ${line}`);
    const removal = withoutWarning([tern, claim, '']);
    expect(removal).toEqual(['tern-line-containers-2019-11-04# drift removed', ...told((words) => `${words} → ∅`)]);
    const addition = linesOf(changesBetween(compile(edited([[tern, claim, '']])), compile(harbour))).filter((line) => !line.includes('!'));
    expect(addition).toEqual(['tern-line-containers-2019-11-04# drift added', ...told((words) => `∅ → ${words}`)]);
  });

  it('is known by its statement where its id is another one', () => {
    expect(withoutWarning([tern, '- id: drift', '- id: drifting'])).toEqual(['tern-line-containers-2019-11-04# drifting was drift']);
  });

  it('is known to relations from elsewhere by its new id', () => {
    expect(withoutWarning([wire, '- id: over-forty', '- id: forty'], [tern, '#over-forty', '#forty'], ['entries/gazette-containers-2019-11-03.md', '#over-forty', '#forty'])).toEqual([
      'coast-wire-containers-2019-11-03# forty was over-forty',
    ]);
  });

  it('stands elsewhere among the others', () => {
    const text = textOf(wire);
    const [first = '', second = ''] = [text.indexOf('  - id: over-forty'), text.indexOf('  - id: boats-that-night')].map((at, index, all) => text.slice(at, all[index + 1] ?? text.indexOf('relations:')));
    expect(found([wire, text.replace(first + second, second + first)])).toEqual([
      'entry coast-wire-containers-2019-11-03 claim-order: over-forty, boats-that-night → boats-that-night, over-forty',
    ]);
  });
});

describe('an entry', () => {
  it('tells new words of title, summary and text', () => {
    expect(found([gull, 'title: A wreck on the shore road (withdrawn)', 'title: No wreck'], [gull, 'A report of a wreck', 'The report of a wreck'], [gull, 'Kept so that', 'Kept, so that'])).toEqual([
      'entry gull-wreck-2019-11-06 title: A wreck on the shore road (withdrawn) → No wreck',
      'entry gull-wreck-2019-11-06 summary: A report of a wreck that turned out to be of another harbour. → The report of a wreck that turned out to be of another harbour.',
      'entry gull-wreck-2019-11-06 body: Kept so that links to it still lead somewhere. → Kept, so that links to it still lead somewhere.',
    ]);
  });

  it('tells what its text cites apart from its words', () => {
    expect(found(['entries/light-fails-in-1910.md', 'leaf 17].', 'leaf 18].'])).toContain('entry light-fails-in-1910 text-citation: Harbour museum (light-log-1910), leaf 17 → Harbour museum (light-log-1910), leaf 18');
  });

  it('tells dates in words and in EDTF', () => {
    expect(found([light, 'occurred: 2019-11-02T23:40', 'occurred: 2019-11-0X'], [light, 'reported: 2019-11-02T23:55-03:00', 'reported: unknown'])).toEqual([
      `${lightEntry} reported: 2 November 2019, 23:55 (UTC-3) (2019-11-02T23:55-03:00) → date unknown`,
      `${lightEntry} occurred: 2 November 2019, 23:40 (UTC-3) (2019-11-02T23:40) → between 1 and 9 November 2019 (2019-11-0X)`,
    ]);
  });

  it('tells places, topics and pictures', () => {
    expect(found([light, 'places: [gannet-light, gannet-harbour]', 'places: [gannet-light, shore-road]'], [light, 'topics: [light]', 'topics: [light, weather]'], [light, 'credit: Harbour museum', 'credit: Museum'])).toEqual([
      `${lightEntry} place: Gannet Harbour (gannet-harbour) → ∅`,
      `${lightEntry} place: ∅ → Shore Road (shore-road)`,
      `${lightEntry} topic: ∅ → Weather (weather)`,
      expect.stringMatching(/^entry harbour-office-light-out-2019-11-02 picture: gannet-light\.png; .*credit Harbour museum; .* → .*credit Museum; licence CC-BY-SA-4\.0; source Postcard of about 1910$/),
    ]);
  });

  it('tells its translations by language', () => {
    const uk = 'entries/harbour-office-light-out-2019-11-02.uk.md';
    expect(found([uk, 'Портова контора: маяк згас', 'Портова контора: маяк темний'], [uk, 'Маяк Ганнет згас о 23:40.', 'Маяк згас о 23:40.'])).toEqual([
      'harbour-office-light-out-2019-11-02 in uk title: Портова контора: маяк згас → Портова контора: маяк темний',
      'harbour-office-light-out-2019-11-02 in uk translated-statement: light-out: Маяк Ганнет згас о 23:40. → light-out: Маяк згас о 23:40.',
    ]);
    expect(found([uk, null])).toContain('harbour-office-light-out-2019-11-02 in uk removed');
  });

  it('tells a new revision', () => {
    expect(found([light, 'kind: clarified }', 'kind: clarified }\n  - { date: 2020-02-28, kind: added, note: The margin. }'])).toEqual([
      `${lightEntry} revision: ∅ → added, 28 February 2020 (2020-02-28): The margin.`,
    ]);
  });

  it('is warned of where claims changed and no new revision says so', () => {
    const claim: Edit = [light, 'Gannet Light went out at 23:40.', 'Gannet Light failed at 23:40.'];
    expect(found(claim)).toContain(`${lightEntry} ! claims-changed-without-revision`);
    expect(found(claim, [light, 'formerly: [', '  - { date: 2020-03-05, kind: corrected, note: Words. }\nformerly: ['])).not.toContain(`${lightEntry} ! claims-changed-without-revision`);
  });

  it('is warned of where a revision was changed or taken out', () => {
    expect(found([light, 'note: First published.', 'note: Published.'])).toEqual([
      `${lightEntry} revision: published, 1 February 2020 (2020-02-01): First published. → published, 1 February 2020 (2020-02-01): Published.`,
      `${lightEntry} ! revision-rewritten`,
    ]);
    expect(found([light, '  - { date: 2020-02, kind: clarified }\n', ''])).toContain(`${lightEntry} ! revision-rewritten`);
  });

  it('is added with all that it says', () => {
    const told = linesOf(changesBetween(compile(edited([[keeper, null]])), compile(harbour)));
    expect(told).toContain('entry keeper-on-the-lamp-2019-11-03 added');
    expect(told).toContain('entry keeper-on-the-lamp-2019-11-03 title: ∅ → A keeper says that the lamp was dark from half past one');
    expect(told).toContain('keeper-on-the-lamp-2019-11-03# sea-water added');
    expect(told).toContain('keeper-on-the-lamp-2019-11-03# sea-water citation: ∅ → Radio Gannet (radio-gannet-2019-11-03), minute 5');
    expect(told.filter((line) => line.includes('!'))).toEqual([]);
  });

  it('is warned of loudly where it is gone without a trace', () => {
    const told = found([gull, null]);
    expect(told).toContain('entry gull-wreck-2019-11-06 removed');
    expect(told).toContain('entry gull-wreck-2019-11-06 ! removed-without-trace');
    expect(told).toContain('gull-wreck-2019-11-06# wreck removed');
  });

  it('is withdrawn, and can be taken in again', () => {
    const withdrawal = 'withdrawn: { date: 2020-02-09, reason: Another harbour of the same name was meant. }\n';
    const words = '9 February 2020 (2020-02-09): Another harbour of the same name was meant.';
    expect(found([gull, withdrawal, ''])).toEqual([`entry gull-wreck-2019-11-06 withdrawal: ${words} → ∅`]);
    expect(linesOf(changesBetween(compile(edited([[gull, withdrawal, '']])), compile(harbour)))).toEqual([`entry gull-wreck-2019-11-06 withdrawal: ∅ → ${words}`]);
  });

  it('is the same under a new id that leads on from the old one, also to what refers to it', () => {
    const renamed: Edit[] = [
      [keeper, null],
      ['entries/keeper-2019.md', textOf(keeper).replace('relations:', 'formerly: [keeper-on-the-lamp-2019-11-03]\nrelations:')],
      [light, 'to: keeper-on-the-lamp-2019-11-03 }', 'to: keeper-2019 }'],
      [light, '(entry:keeper-on-the-lamp-2019-11-03)', '(entry:keeper-2019)'],
      [light, '(entry:keeper-on-the-lamp-2019-11-03#dark', '(entry:keeper-2019#dark'],
      ['entries/harbour-office-light-out-2019-11-02.uk.md', 'entry:keeper-on-the-lamp-2019-11-03', 'entry:keeper-2019'],
    ];
    const told = found(...renamed).filter((line) => !line.includes(' body: '));
    expect(told).toEqual(['entry keeper-2019 was keeper-on-the-lamp-2019-11-03']);
  });

  it('is removed into another one, to which its address leads', () => {
    const changes = changesBy([gull, null], [keeper, 'relations:', 'formerly: [gull-wreck-2019-11-06]\nrelations:']);
    expect(changes.entries.find(({ id }) => id === 'gull-wreck-2019-11-06')).toMatchObject({ presence: 'removed', leadsTo: 'keeper-on-the-lamp-2019-11-03', warnings: [] });
    expect(linesOf(changes)).toContain('entry keeper-on-the-lamp-2019-11-03 former-id: ∅ → gull-wreck-2019-11-06');
  });

  it('is warned of where a former id leads nowhere any more', () => {
    expect(found([light, 'formerly: [light-out-2019, harbour-office-light]', 'formerly: [light-out-2019]'])).toEqual([
      `${lightEntry} former-id: harbour-office-light → ∅`,
      `${lightEntry} ! address-lost`,
    ]);
  });
});

describe('a grade', () => {
  const log = 'sources/harbour-office-log-2019.yml';
  const grade = 'grade: { reliability: A, credibility: 1, basis: The log and a keeper who does not know of it agree. }';
  const words = 'source A, completely reliable; information 1, confirmed by other sources: The log and a keeper who does not know of it agree.';
  const former = 'until 1 May 2020 (2020-05-01): source A, completely reliable; information 1, confirmed by other sources: The log.';
  const kept = 'grade: { reliability: A, credibility: 2, basis: The log., history: [{ until: 2020-05-01, reliability: A, credibility: 1, basis: The log. }] }';
  const lost = (...edits: Edit[]) => found(...edits).filter((line) => line.endsWith('grade-lost'));

  it('that changed is told with what it was, and warned of where its history does not hold that', () => {
    expect(found([light, grade, kept])).toEqual([
      `${lightEntry} ! claims-changed-without-revision`,
      `${lightClaim} light-out grade: ${words} → source A, completely reliable; information 2, probably true: The log.`,
      `${lightClaim} light-out former-grade: ∅ → ${former}`,
    ]);
    expect(lost([light, grade, 'grade: { reliability: A, credibility: 2, basis: The log. }'])).toEqual([`${lightEntry} ! grade-lost`]);
    expect(lost([light, grade, kept.replace('credibility: 1', 'credibility: 3')])).toEqual([`${lightEntry} ! grade-lost`]);
    expect(lost([light, `    ${grade}\n`, ''])).toEqual([`${lightEntry} ! grade-lost`]);
  });

  it('is not lost where it has other words for its ground, or is given for the first time', () => {
    expect(lost([light, 'The log and a keeper who does not know of it agree.', 'The log.'])).toEqual([]);
    expect(lost([light, 'statement: Lightning had struck the mast.', 'statement: Lightning had struck the mast.\n    grade: { credibility: 4, basis: The log. }'])).toEqual([]);
  });

  it('that was given up before is warned of where it is taken out of the history, or out of its turn', () => {
    const other = '{ until: 2020-04-01, reliability: B, basis: The log. }';
    const both = kept.replace('history: [', `history: [${other}, `);
    const between = (old: string, next: string) => linesOf(changesBetween(compile(edited([[light, grade, old]])), compile(edited([[light, grade, next]])))).filter((line) => line.endsWith('grade-lost'));
    expect(between(kept, both)).toEqual([]);
    expect(between(both, kept)).toEqual([`${lightEntry} ! grade-lost`]);
    const swapped = both.replace('until: 2020-04-01', 'until: 2020-05-02').replace('until: 2020-05-01', 'until: 2020-04-01');
    const turned = swapped.replace(/\[(.*?}), (.*?})\]/, '[$2, $1]');
    expect(between(both, turned)).toEqual([`${lightEntry} ! grade-lost`]);
  });

  it('of a source is kept as well', () => {
    const history = 'reliability: { grade: B, basis: Kept at the time., history: [{ until: 2020-05, grade: A, basis: Kept at the time by those on watch. }] }';
    expect(found([log, 'reliability: { grade: A, basis: Kept at the time by those on watch. }', history])).toEqual([
      'source harbour-office-log-2019 reliability: A, completely reliable: Kept at the time by those on watch. → B, usually reliable: Kept at the time.',
      'source harbour-office-log-2019 former-reliability: ∅ → until May 2020 (2020-05): A, completely reliable: Kept at the time by those on watch.',
    ]);
    expect(lost([log, 'reliability: { grade: A, basis: Kept at the time by those on watch. }\n', ''])).toEqual(['source harbour-office-log-2019 ! grade-lost']);
  });
});

describe('other things', () => {
  it('sources tell their fields, their archived copies and what they derive from', () => {
    const source = 'sources/coast-wire-2019-11-03.yml';
    expect(found([source, '  - { url: "https://archive.example.net/abc", datetime: 2019-11-04 }\n', ''], [source, 'accessed: 2019-11-05', 'accessed: 2019-11-06'], [source, 'grade: B', 'grade: C'])).toEqual([
      'source coast-wire-2019-11-03 accessed: 5 November 2019 (2019-11-05) → 6 November 2019 (2019-11-06)',
      'source coast-wire-2019-11-03 copy: https://archive.example.net/abc, 4 November 2019 (2019-11-04) → ∅',
      'source coast-wire-2019-11-03 reliability: B, usually reliable: Names who said what; corrected two of its figures the same day. → C, fairly reliable: Names who said what; corrected two of its figures the same day.',
      'source coast-wire-2019-11-03 ! grade-lost',
    ]);
    expect(found(['sources/harbour-gazette-2019-11-03.yml', 'derived-from: [coast-wire-2019-11-03]\n', ''])).toContain('source harbour-gazette-2019-11-03 derived-from: Coast Wire (coast-wire-2019-11-03) → ∅');
  });

  it('sources are added and removed', () => {
    expect(found(['sources/tide-model.yml', null])).toContain('source tide-model removed');
    expect(found(['sources/new.yml', 'type: book\ntitle: New\n'])).toEqual(['source new added', 'source new title: ∅ → New', 'source new source-type: ∅ → book']);
  });

  it('an actor’s new name or side is told at the actor alone', () => {
    expect(found(['actors.yml', 'name: The harbour master', 'name: Master of the harbour'])).toEqual(['actor harbour-master name: The harbour master → Master of the harbour']);
    expect(found(['actors.yml', 'name: Pilot Office\n  kind: organisation\n  side: port', 'name: Pilot Office\n  kind: organisation\n  side: shipping'])).toEqual([
      'actor pilot-office side: Harbour offices (port) → Shipping companies and ships (shipping)',
    ]);
  });

  it('places tell that they moved, and what they are called', () => {
    expect(found(['places.geojson', '[-62.1234, 44.8765]', '[-62.1334, 44.8765]'], ['places.geojson', ', "Port Gannet"', ''], ['places.geojson', '"precision": "exact"', '"precision": "approximate"'])).toEqual([
      'place gannet-harbour name-variant: Port Gannet → ∅',
      'place gannet-harbour position: 44.8765° N, 62.1234° W → 44.8765° N, 62.1334° W',
      'place gannet-harbour precision: exact → approximate',
    ]);
  });

  it('questions tell their words, options and scope', () => {
    expect(found(['questions.yml', 'name: It was switched off', 'name: It was turned off'], ['questions.yml', 'Two of these can be true at once.', 'Two of these can be true.'])).toEqual([
      'question why-the-light-went-out option: It was switched off (switched-off) → It was turned off (switched-off)',
      'question why-the-light-went-out note: Two of these can be true at once. → Two of these can be true.',
    ]);
  });

  it('settings of the site tell themselves, and gaps what is known of them', () => {
    expect(found(['site.yml', 'licence: CC0-1.0', 'licence: CC-BY-4.0'], ['site.yml', 'name: significant wave height, unit: m', 'name: wave height, unit: m'], ['site.yml', 'note: The log of the light for this year is lost.', 'note: The log is lost.'])).toEqual([
      'site licence: CC0-1.0 → CC-BY-4.0',
      'site defined-metric: significant wave height (wave-height), in m → wave height (wave-height), in m',
      'site gap: 1917 (1917): The log of the light for this year is lost. → 1917 (1917): The log is lost.',
    ]);
    expect(found(['site.yml', '  - { id: port, name: Harbour offices }\n  - { id: shipping, name: Shipping companies and ships }\n', '  - { id: shipping, name: Shipping companies and ships }\n  - { id: port, name: Harbour offices }\n'])).toEqual([
      'site side-order: port, shipping, press, science, onlookers → shipping, port, press, science, onlookers',
    ]);
  });

  it('another time zone moves no date that was written', () => {
    expect(found(['site.yml', 'time-zone: America/Halifax', 'time-zone: America/St_Johns'])).toEqual(['site time-zone: America/Halifax → America/St_Johns']);
  });
});

describe('a file that has errors', () => {
  const broken: Edit = [keeper, 'summary: "A keeper', 'summry: "A keeper'];

  it('is no removal and no addition, and is not told of twice', () => {
    expect(found(broken)).toEqual(['entry keeper-on-the-lamp-2019-11-03 unread-after']);
    expect(linesOf(changesBetween(compile(edited([broken])), compile(harbour)))).toEqual(['entry keeper-on-the-lamp-2019-11-03 unread-before']);
  });

  it('takes away nothing else of the comparison', () => {
    expect(found(broken, ['sources/tide-model.yml', 'type: ', 'typo: '], ['site.yml', 'licence: CC0-1.0', 'licence: CC-BY-4.0'])).toEqual([
      'site licence: CC0-1.0 → CC-BY-4.0',
      'entry keeper-on-the-lamp-2019-11-03 unread-after',
      'source tide-model unread-after',
    ]);
  });
});

describe('the order', () => {
  it('of entries is that in which they were reported, of all else that of ids', () => {
    const changes = changesBy(
      [tern, 'Tern Line says that at most', 'Tern Line: at most'],
      [light, '"Harbour office: the light is out"', 'Light out'],
      [gull, null],
      ['sources/tide-model.yml', null],
      ['sources/a.yml', 'type: book\ntitle: A\n'],
    );
    expect(changes.entries.map(({ id }) => id)).toEqual(['harbour-office-light-out-2019-11-02', 'tern-line-containers-2019-11-04', 'gull-wreck-2019-11-06']);
    expect(changes.sources.map(({ id }) => id)).toEqual(['a', 'tide-model']);
  });
});
