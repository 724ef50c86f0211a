import type { Chronicle } from '../model/chronicle.ts';
import type { Figure } from '../model/figure.ts';
import type { Metric } from '../model/site.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { figureWords } from '../render/figure-words.ts';
import { shortName } from '../render/reference.ts';
import { timeWords } from '../time/words.ts';

type Named = 'actor' | 'source' | 'place' | 'topic' | 'side' | 'metric' | 'question';

/** How one Chronicle names what its claims refer to: the name with the id, which alone is sure; dates with their EDTF. */
export class Naming {
  readonly #names: Readonly<Record<Named, ReadonlyMap<string, string>>>;
  readonly #metrics: ReadonlyMap<string, Metric>;
  readonly #options: ReadonlyMap<string, string>;
  /** What is told of changes is in English, whatever the timeline's language. */
  readonly #reading: { readonly zone: string; readonly locale: string };

  constructor({ site, actors, sources, places, questions }: Chronicle) {
    const names = <Thing extends { readonly id: string }>(things: readonly Thing[], nameOf: (thing: Thing) => string) =>
      new Map(things.map((thing) => [thing.id, nameOf(thing)]));
    this.#names = {
      actor: names(actors, ({ name }) => name),
      source: names(sources, shortName),
      place: names(places, ({ name }) => name),
      topic: names(site.topics, ({ name }) => name),
      side: names(site.sides, ({ name }) => name),
      metric: names(site.metrics, ({ name }) => name),
      question: names(questions, ({ question }) => question),
    };
    this.#metrics = new Map(site.metrics.map((metric) => [metric.id, metric]));
    this.#options = new Map(questions.flatMap(({ id, options }) => options.map((option) => [`${id} ${option.id}`, option.name])));
    this.#reading = { zone: site.timeZone, locale: 'en' };
  }

  of(kind: Named, id: string): string {
    return withId(this.#names[kind].get(id), id);
  }

  option(question: string, id: string): string {
    return withId(this.#options.get(`${question} ${id}`), id);
  }

  date(span: TimeSpan): string {
    const words = timeWords(span, this.#reading);
    return span.kind === 'unknown' ? words : `${words} (${span.text})`;
  }

  figure(figure: Figure): string {
    const metric = this.#metrics.get(figure.metric) ?? { id: figure.metric, name: figure.metric, unit: null };
    const { number, counted } = figureWords(figure, metric, this.#reading.locale);
    return `${number} ${counted}`;
  }
}

const withId = (name: string | undefined, id: string): string => (name === undefined ? id : `${name} (${id})`);
