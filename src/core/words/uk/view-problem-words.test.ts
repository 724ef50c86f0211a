import { describe, expect, test } from 'vitest';
import { ukViewProblemWords as words } from './view-problem-words.ts';

describe('a problem of an address, in Ukrainian,', () => {
  test('has the pronoun in the gender and number of what is not there', () => {
    expect(words.unknown('side', 'west', 0)).toBe('В адресі вказано сторону «west», якої в цій хроніці немає. Фільтр не застосовано.');
    expect(words.unknown('place', 'moon', 0)).toBe('В адресі вказано місце «moon», якого в цій хроніці немає. Фільтр не застосовано.');
    expect(words.unknown('place', 'moon', 1200)).toMatch(/^В адресі вказано місце «moon» і ще 1\s200, яких у цій хроніці немає\. Ці фільтри не застосовано\.$/);
    expect(words.unknown('lanes', 'colour', 0)).toBe('В адресі вказано поділ на смуги за ознакою «colour», якої в цій хроніці немає. Смуги поділено за сторонами.');
    expect(words.unknown('report', 'lost', 0)).toBe('В адресі вказано повідомлення «lost», якого в цій хроніці немає. Жодного не вибрано.');
  });

  test('has one part or some that are not understood', () => {
    expect(words.unknownParameter('lane', 0)).toBe('В адресі є частина, якої ця сторінка не розуміє: «lane». Її пропущено.');
    expect(words.unknownParameter('lane', 2)).toBe('В адресі є частини, яких ця сторінка не розуміє: «lane» і ще 2. Їх пропущено.');
  });

  test('tells what is shown instead of a time', () => {
    expect(words.malformed('from', 'soon')).toBe('Указане в адресі «soon» не є датою на зразок 2023-02-24 або 2023-02-24T18:00. Показано звичайний проміжок часу.');
    expect(words.impossible('known', '2023-02-30')).toBe('В адресі вказано «2023-02-30», але такого дня не існує. Повідомлення показано незалежно від того, коли про них стало відомо.');
    expect(words.impossible('to', '2023-02-30')).toBe('В адресі вказано «2023-02-30», але такого дня чи часу не існує. Показано звичайний проміжок часу.');
    expect(words.clamped('from', '1900-01-01', '1 січня 2023')).toBe('Адреса запитує час від «1900-01-01». Ця хроніка починається 1 січня 2023, і показано її від цього дня.');
    expect(words.clamped('to', '2100-01-01', '31 травня 2023')).toBe('Адреса запитує час до «2100-01-01». Ця хроніка закінчується 31 травня 2023, і показано її до цього дня.');
    expect(words.clamped('known', '2100-01-01', '31 травня 2023')).toMatch(/ Показано те, що було відомо на 31 травня 2023: це найближчий день хроніки\.$/);
    expect(words.outside('2024-01-01')).toMatch(/ Показано звичайний проміжок часу\.$/);
  });

  test('counts the characters that are searched for', () => {
    expect(words.shortened(200)).toBe('В адресі задовгий запит для пошуку. Враховано 200 перших символів.');
  });
});
