import { rivalsOf } from '../core/layout/columns/rivals.ts';
import { joinedWith } from './joined.ts';
import type { View } from './view.ts';
import { panelWords } from './words/language.ts';

/** What stands below the drawing: how to read it, and what is ringed and joined while a report is selected. */
export function startCaption(view: View): void {
  const { root, data } = view;
  const line = root.querySelector<HTMLElement>('[data-how]');
  if (line === null) return;
  const key = line.textContent;
  const show = ({ columns, state }: View['facts']) => {
    const selected = state.selected === null ? -1 : columns.ids.indexOf(state.selected);
    const questions = selected < 0 ? [] : rivalsOf(columns, selected).map(({ question }) => data.vocabulary.question[question]);
    const kinds = new Set(joinedWith(view).values());
    const joins = panelWords.joins(kinds.has('disputes'), kinds.has('supports'));
    line.replaceChildren(
      `${key} ${joins === '' ? '' : `${joins} `}`,
      ...questions.flatMap((question, index) => {
        const link = document.createElement('a');
        link.href = `${root.dataset['questions'] ?? ''}${question?.id ?? ''}.html`;
        link.textContent = question?.name ?? '';
        return [index === 0 ? panelWords.ringed : '; ', link];
      }),
    );
  };
  view.onChange(show);
  show(view.facts);
}
