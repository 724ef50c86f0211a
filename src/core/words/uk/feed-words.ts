import type { FeedWords } from '../feed-words.ts';

const kinds = { published: 'Опубліковано', added: 'Доповнено', clarified: 'Уточнено', corrected: 'Виправлено', withdrawn: 'Відкликано' };
const newestFirst = 'Спочатку ті, що опубліковано чи змінено останніми.';

export const ukFeedWords: FeedWords = {
  title: (site) => `${site}: виправлення`,
  subtitle: 'Що доповнено, уточнено, виправлено чи відкликано в повідомленнях після першої публікації.',
  entries: { title: (site) => `${site}: повідомлення`, subtitle: `Усі повідомлення з їхніми твердженнями. ${newestFirst}` },
  titleOf: (site, name) => `${site}: ${name}`,
  subtitleOf: {
    side: (name) => `Повідомлення з твердженнями, що походять від сторони «${name}». ${newestFirst}`,
    topic: (name) => `Повідомлення на тему «${name}». ${newestFirst}`,
    place: (name) => `Повідомлення, де названо місце: ${name}. ${newestFirst}`,
    actor: (name) => `Повідомлення про те, що висловлено, передано чи сказано про: ${name}. ${newestFirst}`,
  },
  kinds,
  made: (kind, when) => `${kinds[kind]}: ${when}.`,
  publicationUnknown: 'Коли його опубліковано тут, не записано.',
  reported: (when) => `Повідомлено: ${when}.`,
  reportUndated: 'Коли повідомлено, невідомо.',
  tellsOf: (when) => `Час подій: ${when}.`,
  occurredUnknown: 'Час подій не вказано.',
  claimed: (who, figures, status) => `Хто сказав: ${who}.${figures === '' ? '' : ` Як заявлено: ${figures}.`} Статус: ${status}.`,
};
