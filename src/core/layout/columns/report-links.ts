import type { Chronicle } from '../../model/chronicle.ts';

/** That one report disputes or supports another, by their places in the record. */
export type ReportLink = readonly [from: number, to: number, type: 'disputes' | 'supports'];

/**
 * Which reports dispute or support which others, in themselves or by their claims; each pair once for each of the two. What a
 * report says of its own claims is left out: it is one mark.
 */
export function reportLinks({ entries }: Pick<Chronicle, 'entries'>): ReportLink[] {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  return entries.flatMap(({ relations, claims }, from) => {
    const all = [...relations, ...claims.flatMap((claim) => claim.relations)].filter(({ direction }) => direction === 'to');
    return (['disputes', 'supports'] as const).flatMap((type) => {
      const others = new Set(all.flatMap((relation) => (relation.type === type ? (places.get(relation.entry) ?? []) : [])));
      others.delete(from);
      return [...others].map((to): ReportLink => [from, to, type]);
    });
  });
}
