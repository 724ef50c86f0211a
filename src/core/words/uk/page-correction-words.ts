import type { PageCorrectionWords } from '../page-correction-words.ts';
import { sentence, slot } from '../sentence.ts';

export const ukPageCorrection: PageCorrectionWords = {
  title: 'Виправлення',
  lede: 'Що в повідомленнях доповнено, уточнено, виправлено або відкликано після першої публікації; найновіше спочатку.',
  follow: sentence`Щоб дізнаватися про них, додайте до програми для читання стрічок ${slot('feed', 'стрічку виправлень')} (Atom).`,
  none: 'Досі нічого не виправлено.',
  withdrawn: 'Відкликано',
};
