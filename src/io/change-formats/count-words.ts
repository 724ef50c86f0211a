import type { Section } from './outline.ts';

/** As “2 entries added, 1 changed; 1 source changed; 3 settings changed. 1 warning.” */
export function countWords(sections: readonly Section[]): string {
  const parts = sections.map(({ noun, items, blocks }) => {
    const counts = new Map<string, number>(items.length === 0 ? [] : [['changed', items.length]]);
    for (const { state } of blocks) counts.set(state, (counts.get(state) ?? 0) + 1);
    return [...counts].map(([state, count], index) => `${count} ${index === 0 ? `${plural(noun, count)} ` : ''}${state}`).join(', ');
  });
  const warnings = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.warnings)).length;
  return `${parts.join('; ')}.${warnings === 0 ? '' : ` ${warnings} ${plural('warning', warnings)}.`}`;
}

const plural = (noun: string, count: number): string => (count === 1 ? noun : noun === 'entry' ? 'entries' : `${noun}s`);
