import type { PageLinkWords } from '../page-link-words.ts';
import { sentence, slot } from '../sentence.ts';
import { ukNouns } from './page-nouns.ts';

const status = (http: number | null): string => (http === null ? '' : ` (${http})`);

const reason: PageLinkWords['reason'] = {
  'no-such-host': 'такого вузла немає',
  'no-name-server': 'сервер імен не відповів',
  'no-connection': 'з’єднання не було',
  certificate: 'сертифікат не прийнято',
  'not-http': 'відповідь була не від вебсервера',
  'broken-off': 'відповідь обірвалася',
  'redirect-loop': 'переспрямування ведуть по колу',
  'too-many-redirects': 'переспрямувань забагато',
  'redirect-refused': 'переспрямування веде туди, куди запитів не надсилають',
  'private-address': 'це не адреса відкритого Інтернету',
};

type Found = Parameters<PageLinkWords['state']>[0];

const found: Readonly<Record<Exclude<Found['status'], 'not-asked'>, (each: Found) => string>> = {
  ok: () => 'ця адреса відповідала',
  moved: () => 'ця адреса назавжди вела до іншої',
  gone: ({ http }) => `ця адреса вже не відповідала${status(http)}`,
  refused: ({ http }) => `ця адреса відмовила програмі${status(http)}; люди, можливо, сторінку бачать`,
  limited: ({ http }) => `вузол цієї адреси не відповів через надмір запитів${status(http)}`,
  failing: ({ http }) => `сервер цієї адреси давав збій${status(http)}`,
  'timed-out': () => 'ця адреса не відповіла вчасно',
  unreachable: ({ reason: why }) => `ця адреса була недоступна${why === null ? '' : `: ${reason[why]}`}`,
};

const groups: Readonly<Record<Parameters<PageLinkWords['group']>[0], string>> = {
  silent: 'Без відповіді',
  unclear: 'Програмі не з’ясувати',
  moved: 'Адресу змінено',
  'not-asked': 'Ще не перевірено',
  answering: 'Відповідають',
};

const copies: Readonly<Record<Parameters<PageLinkWords['copy']>[0], (date: string) => string>> = {
  stands: (date) => `Архівна копія доступна: ${date}.`,
  lost: (date) => `Архівна копія вже не відповідає: ${date}.`,
  unclear: (date) => `Чи доступна архівна копія, з’ясувати не вдалося: ${date}.`,
  'not-asked': (date) => `Архівну копію ще не перевірено: ${date}.`,
};

export const ukPageLink: PageLinkWords = {
  title: 'Посилання на джерела',
  lede: (addresses, day) => `Як відповідали адреси під час останньої перевірки (${day}): ${ukNouns.sources(addresses)} з адресою.`,
  unasked: 'Адреси джерел ще не перевіряли на те, чи вони досі відповідають.',
  bibliography: sentence`Усі адреси наведено на сторінці ${slot('sources', 'джерел')}.`,
  method: 'Програма зверталася до кожної адреси один або кілька разів. Якщо сторінка відповідає, це не означає, що на ній досі те саме; якщо одного дня вона не відповіла, це не означає, що її вже немає.',
  without: (sources) => `Тут не враховано джерел без адреси: ${ukNouns.number(sources)}.`,
  group: (group, count) => `${groups[group]} (${ukNouns.number(count)})`,
  state: (each, checked, since) => {
    if (each.status === 'not-asked' || checked === null) return each.reason === null ? 'Цю адресу ще не перевіряли.' : `Цю адресу не перевіряли: ${reason[each.reason]}.`;
    return `${checked} ${found[each.status](each)}.${since === null ? '' : ` Уперше так було ${since}.`}`;
  },
  movedTo: 'Нова адреса:',
  reason,
  copy: (state, date) => copies[state](date),
  noCopy: 'Архівна копія невідома.',
  fact: 'Адреса',
  more: 'Посилання на всі джерела',
  all: sentence`Чи адреси досі відповідають: ${slot('links', 'посилання на джерела')}.`,
};
