import type { SearchManifest } from '../core/search/shards.ts';
import { notice } from './notices.ts';
import { openSearch } from './search-index.ts';
import type { View } from './view.ts';
import { panelWords } from './words/language.ts';

const pause = 200;

/** The field for words: what is typed narrows the view. The index comes with the first word, piece by piece. */
export function startSearchBox(view: View, manifest: SearchManifest, base: string): void {
  const field = view.root.querySelector<HTMLInputElement>('input[name="words"]');
  const search = openSearch(manifest, base);
  let timer = 0;
  let asked = '';

  const find = async (text: string) => {
    asked = text;
    if (text === '') return view.foundWords(null);
    const { hits, failed, words: looked } = await search.find(text);
    // A later search has overtaken this one.
    if (asked !== text) return;
    notice(view.root, 'search', failed.length === 0 ? '' : panelWords.searchFailed);
    if (looked.length === 0) return view.foundWords(null);
    const found = new Uint8Array(view.data.count);
    for (const { entry } of hits) found[entry] = 1;
    view.foundWords(found);
  };
  field?.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => view.change({ words: field.value.trim() }, 'replace'), pause);
  });
  view.onChange(({ state }) => {
    if (field !== null && document.activeElement !== field) field.value = state.words;
    if (state.words !== asked) void find(state.words);
  });
  // What was typed while this script was on its way counts too.
  const typed = document.activeElement === field ? (field?.value.trim() ?? '') : '';
  if (typed !== '') {
    view.change({ words: typed }, 'replace');
  } else if (view.state.words !== '') {
    if (field !== null) field.value = view.state.words;
    void find(view.state.words);
  }
}
