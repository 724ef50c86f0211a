import type { Source } from '../core/model/source.ts';
import { shortName } from '../core/render/reference.ts';

/** By where they stood, as readers of this language sort names. */
export function sourcesInOrder(sources: readonly Source[], locale: string): Source[] {
  const collator = new Intl.Collator(locale);
  return [...sources].sort((a, b) => collator.compare(shortName(a), shortName(b)) || collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}
