import type { Chronicle } from '../model/chronicle.ts';
import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Source } from '../model/source.ts';
import type { Field } from './fields.ts';

/** What is searched in an entry, as texts by field. Texts of things that many entries share are the same arrays each time. */
export type EntryTexts = Readonly<Record<Field, readonly (readonly string[])[]>>;

type Texts = readonly string[];

/**
 * Makes the texts of the entries of a record: titles, summaries and statements in all translations; every spelling of the
 * names of those who speak, relay or are spoken of, and of places; topics, sides, roles and what figures count, with the
 * figures; cited sources; and the text itself. `plainText` takes a body's Markdown away.
 */
export function textsOfEntries(chronicle: Chronicle, plainText: (body: string) => string): (entry: Entry) => EntryTexts {
  const { site } = chronicle;
  const actorNames = byId(chronicle.actors, ({ name, names }) => [name, ...Object.values(names)]);
  const actorRoles = byId(chronicle.actors, ({ role }) => given(role));
  const placeNames = byId(chronicle.places, ({ name, names, variants }) => [name, ...Object.values(names), ...variants]);
  const sources = byId(chronicle.sources, sourceTexts);
  const sideName = byId(site.sides, nameOf);
  const topicName = byId(site.topics, nameOf);
  const metricName = byId(site.metrics, nameOf);

  return (entry) => {
    const written = [entry, ...entry.translations];
    const actors = unique(entry.claims.flatMap(actorsOf));
    const places = unique([...entry.places, ...entry.claims.flatMap(({ about: { place } }) => given(place))]);
    const figures = entry.claims.flatMap((claim) => claim.figures);
    const links = entry.claims.flatMap(({ chain }) => chain);
    const cited = [...written.flatMap(({ notes }) => notes.map(({ source }) => source)), ...links.flatMap((link) => (link.kind === 'source' ? [link.source] : []))];
    return {
      title: [written.map(({ title }) => title)],
      names: [...those(actors, actorNames), ...those(places, placeNames), links.flatMap((link) => (link.kind === 'unnamed' ? [link.unnamed] : []))],
      statements: [written.map(({ summary }) => summary), entry.claims.map(({ statement }) => statement), entry.translations.flatMap(({ statements }) => Object.values(statements))],
      subjects: [
        ...those(entry.sides, sideName),
        ...those(entry.topics, topicName),
        ...those(unique(figures.map(({ metric }) => metric)), metricName),
        ...those(actors, actorRoles),
        figures.flatMap(({ value, min, over, max, under }) => [value, min, over, max, under].flatMap(given).map(String)),
      ],
      sources: those(unique(cited), sources),
      text: [written.map(({ body }) => plainText(body)), asides(entry)],
    };
  };
}

/** Those who say, relay, or are spoken of. */
const actorsOf = ({ chain, about }: Claim): string[] => [...chain.flatMap((link) => (link.kind === 'actor' ? [link.actor] : [])), ...given(about.actor)];

const sourceTexts = ({ title, titleNote, containerTitle, publisher, author }: Source): string[] => [
  ...[title, titleNote, containerTitle, publisher].flatMap(given),
  ...author.flatMap((name) => Object.values(name).flatMap(given)),
];

const asides = ({ media, withdrawn, relations, claims }: Entry): string[] => [
  ...media.map(({ alt }) => alt),
  ...given(withdrawn?.reason),
  ...[...relations, ...claims.flatMap((claim) => claim.relations)].flatMap(({ note }) => given(note)),
];

const given = <Value>(value: Value | null | undefined): Value[] => (value == null ? [] : [value]);
const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
const nameOf = ({ name }: { name: string }): Texts => [name];

const byId = <Thing extends { id: string }>(things: readonly Thing[], texts: (thing: Thing) => Texts): ReadonlyMap<string, Texts> =>
  new Map(things.map((thing) => [thing.id, texts(thing)]));

const those = (ids: readonly string[], texts: ReadonlyMap<string, Texts>): Texts[] => ids.flatMap((id) => given(texts.get(id)));
