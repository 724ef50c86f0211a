import { dayText, epochDayOfText } from '../src/core/time/calendar.ts';

/** A made-up event, the same for each tool that is measured. */
export interface BenchEvent {
  readonly id: string;
  readonly title: string;
  /** Days, `YYYY-MM-DD`, both included; most events are of one. */
  readonly first: string;
  readonly last: string;
  /** Places in {@link sides}, {@link topics} and {@link places}. */
  readonly side: number;
  readonly topic: number;
  readonly place: number;
}

export const sides = ['harbour', 'shipping-line', 'town'];
export const topics = ['arrivals', 'departures', 'fog', 'dredging', 'tolls', 'repairs', 'fishing', 'ferries'];
export const places = ['north-pier', 'south-pier', 'lock', 'basin', 'lighthouse', 'market', 'yard', 'bar', 'old-quay', 'new-quay', 'ferry-steps', 'buoy'];

/** The days within which all events lie, both included. */
export const period = ['2021-01-01', '2023-12-31'] as const;

const seed = 20_230_226;
const busyTimes = 24;

/** So many events over three years, half of them spread evenly and half about some busy times; always the same. */
export function makeEvents(count: number): BenchEvent[] {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const firstDay = epochDayOfText(period[0]);
  const days = epochDayOfText(period[1]) - firstDay + 1;
  const peaks = Array.from({ length: busyTimes }, () => below(days));
  const digits = String(count).length;
  return Array.from({ length: count }, (_, index) => {
    // The sum of three is near enough to how days lie about a busy one.
    const aboutPeak = (peaks[below(busyTimes)] as number) + Math.round((random() + random() + random() - 1.5) * 16);
    const day = random() < 0.5 ? below(days) : Math.min(Math.max(aboutPeak, 0), days - 1);
    const length = random() < 0.9 ? 0 : 1 + below(20);
    const [side, topic, place] = [below(sides.length), below(topics.length), below(places.length)];
    return {
      id: `event-${String(index + 1).padStart(digits, '0')}`,
      title: `The ${sides[side]} on ${topics[topic]} at the ${places[place]}, note ${index + 1}`,
      first: dayText(firstDay + day),
      last: dayText(firstDay + Math.min(day + length, days - 1)),
      side,
      topic,
      place,
    };
  });
}

/** Numbers from 0 up to but not including 1, the same for the same seed: Mulberry32. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
