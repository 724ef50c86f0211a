/**
 * Loops in a relation of ids to ids, each once, as the path from its smallest id back to it. Ids that lead to nothing are
 * passed over. Linear in ids and links; not recursive, so that a long chain cannot exhaust the stack.
 */
export function loopsIn(links: ReadonlyMap<string, readonly string[]>): string[][] {
  const loops: string[][] = [];
  const done = new Set<string>();
  for (const start of [...links.keys()].sort()) {
    if (done.has(start)) continue;
    const trail: { id: string; next: number }[] = [{ id: start, next: 0 }];
    const onTrail = new Map([[start, 0]]);
    while (trail.length > 0) {
      const here = trail.at(-1) as { id: string; next: number };
      const target = links.get(here.id)?.[here.next];
      here.next += 1;
      if (target === undefined) {
        done.add(here.id);
        onTrail.delete(here.id);
        trail.pop();
      } else if (onTrail.has(target)) {
        loops.push(rotated(trail.slice(onTrail.get(target)).map(({ id }) => id)));
      } else if (links.has(target) && !done.has(target)) {
        onTrail.set(target, trail.length);
        trail.push({ id: target, next: 0 });
      }
    }
  }
  return loops;
}

function rotated(loop: string[]): string[] {
  const smallest = loop.reduce((least, id, index) => (id < (loop[least] as string) ? index : least), 0);
  return [...loop.slice(smallest), ...loop.slice(0, smallest), loop[smallest] as string];
}
