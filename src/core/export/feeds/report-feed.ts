import type { Actor } from '../../model/actor.ts';
import type { Chronicle } from '../../model/chronicle.ts';
import type { Entry } from '../../model/entry.ts';
import { type FeedSubject, type PageRef, pathOf } from '../../render/address.ts';
import { catalogueOf } from '../../words/languages.ts';
import { internetTime } from '../../time/internet-time.ts';
import { type Digest, urnOf } from '../name-urn.ts';
import type { Feed } from './feed.ts';
import { entryTimes } from './feed-dates.ts';
import { reportItems } from './report-items.ts';

type ReportSubject = Exclude<FeedSubject, { kind: 'corrections' }>;

/** Makes the feeds of all reports, and of those of one side, topic, place or actor; null: there is no such thing. */
export function reportFeeds(chronicle: Chronicle, digest: Digest): (of: ReportSubject) => Feed | null {
  const { site } = chronicle;
  const { locale, feeds: say } = catalogueOf(site.language);
  const all = reportItems(chronicle, digest);
  const things = { side: byId(site.sides), topic: byId(site.topics), place: byId(chronicle.places), actor: byId(chronicle.actors) };
  return (of) => {
    const name = 'id' in of ? things[of.kind].get(of.id)?.name : null;
    if (name === undefined) return null;
    const holds = belongsTo(chronicle, of);
    const held = all.filter(({ entry }) => holds(entry));
    const newest = held.reduce((latest, { entry }) => Math.max(latest, entryTimes(entry).updated ?? 0), 0);
    return {
      of,
      id: urnOf('id' in of ? `${of.kind} ${of.id} ${site.title}` : `entries ${site.title}`, digest),
      title: name === null ? say.entries.title(site.title) : say.titleOf(site.title, name),
      subtitle: 'id' in of ? say.subtitleOf[of.kind](name ?? '') : say.entries.subtitle,
      language: new Intl.Locale(locale).language,
      author: site.title,
      licence: site.licence,
      updated: internetTime(newest, site.timeZone),
      page: pageOf(of),
      items: held.map(({ item }) => item),
    };
  };
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> => new Map(things.map((thing) => [thing.id, thing]));

function belongsTo({ actors, places }: Chronicle, of: ReportSubject): (entry: Entry) => boolean {
  if (!('id' in of)) return () => true;
  if (of.kind === 'side') return ({ sides }) => sides.includes(of.id);
  if (of.kind === 'topic') return ({ topics }) => topics.includes(of.id);
  const named = new Set(of.kind === 'place' ? byId(places).get(of.id)?.entries : namedWith(byId(actors).get(of.id)));
  return ({ id }) => named.has(id);
}

const namedWith = (actor: Actor | undefined): string[] => (actor === undefined ? [] : [...actor.says, ...actor.relays, ...actor.spokenOf].map(({ entry }) => entry));

/** A side has no page of its own: the timeline shows its reports. */
function pageOf(of: ReportSubject): PageRef {
  if (!('id' in of)) return { kind: 'home' };
  const { kind, id } = of;
  return kind === 'side' ? { kind: 'file', path: `${pathOf({ kind: 'home' })}?side=${id}` } : { kind, id };
}
