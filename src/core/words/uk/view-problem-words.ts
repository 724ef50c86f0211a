import type { ViewProblemWords } from '../view-problem-words.ts';
import { ukCounting } from './counting.ts';

const { number, count: counted } = ukCounting;
const andMore = (more: number): string => (more === 0 ? '' : ` і ще ${number(more)}`);
const usualTime = (parameter = ''): string => (parameter === 'known' ? 'Повідомлення показано незалежно від того, коли про них стало відомо.' : 'Показано звичайний проміжок часу.');

/** What an address can name, in the accusative; “which” in its gender, in the genitive; and what is shown where there is no such thing; '': it would have been a filter. */
const parts: ReadonlyMap<string, readonly [named: string, which: string, usual: string]> = new Map([
  ['lanes', ['поділ на смуги за ознакою', 'якої', 'Смуги поділено за сторонами.']],
  ['by', ['розміщення повідомлень за ознакою', 'якої', 'Їх розміщено за часом, коли їх зроблено.']],
  ['panel', ['панель', 'якої', 'Жодної не відкрито.']],
  ['report', ['повідомлення', 'якого', 'Жодного не вибрано.']],
  ['side', ['сторону', 'якої', '']],
  ['claimant', ['мовця', 'якого', '']],
  ['topic', ['тему', 'якої', '']],
  ['place', ['місце', 'якого', '']],
  ['metric', ['показник', 'якого', '']],
  ['status', ['статус', 'якого', '']],
]);

export const ukViewProblemWords: ViewProblemWords = {
  unknown: (parameter, text, more) => {
    const [named, which, usual] = parts.get(parameter) ?? [parameter, 'якого', ''];
    const left = more === 0 ? 'Фільтр не застосовано.' : 'Ці фільтри не застосовано.';
    return `В адресі вказано ${named} «${text}»${andMore(more)}, ${more === 0 ? `${which} в` : 'яких у'} цій хроніці немає. ${usual === '' ? left : usual}`;
  },
  unknownParameter: (name, more) =>
    more === 0 ? `В адресі є частина, якої ця сторінка не розуміє: «${name}». Її пропущено.` : `В адресі є частини, яких ця сторінка не розуміє: «${name}»${andMore(more)}. Їх пропущено.`,
  malformed: (parameter, text) => `Указане в адресі «${text}» не є датою на зразок 2023-02-24${parameter === 'known' ? '' : ' або 2023-02-24T18:00'}. ${usualTime(parameter)}`,
  impossible: (parameter, text) => `В адресі вказано «${text}», але такого дня${parameter === 'known' ? '' : ' чи часу'} не існує. ${usualTime(parameter)}`,
  clamped: (parameter, text, day) => {
    if (parameter === 'known') return `Адреса запитує, що було відомо на «${text}», але цей день поза межами хроніки. Показано те, що було відомо на ${day}: це найближчий день хроніки.`;
    const isStart = parameter === 'from';
    return `Адреса запитує час ${isStart ? 'від' : 'до'} «${text}». Ця хроніка ${isStart ? 'починається' : 'закінчується'} ${day}, і показано її ${isStart ? 'від' : 'до'} цього дня.`;
  },
  outside: (text) => `Указаний в адресі час лежить поза межами цієї хроніки: «${text}». ${usualTime()}`,
  reversed: (text) => `Указаний в адресі час закінчується, перш ніж починається: «${text}». ${usualTime()}`,
  short: (text) => `Указаний в адресі час коротший за годину: «${text}». Показано одну годину.`,
  dateless: (text) => `В адресі вказано час, «${text}», але жодне повідомлення тут не має такої дати. Показано всі.`,
  moved: (text, id) => `Указане в адресі повідомлення «${text}» тепер називається «${id}». Його показано.`,
  repeated: (parameter, text) => `Адреса містить «${parameter}» більше ніж один раз. Враховано перше значення, «${text}».`,
  shortened: (longest) => `В адресі задовгий запит для пошуку. Враховано ${counted(longest, { one: 'перший символ', few: 'перші символи', other: 'перших символів' })}.`,
};
