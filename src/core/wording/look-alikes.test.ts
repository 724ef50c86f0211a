import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAlikes } from './look-alikes.ts';

const found = (text: string): string[] => [...lookAlikes(text)].map(({ word, letter, script, among, from }) => `${from} ${word}: ${script} ${letter.codePointAt(0)?.toString(16)} among ${among}`);

describe('honest words', () => {
  it.each([
    ['arms and models', 'Т-72Б, Су-25, T-90M, «Град» БМ-21, 2С7 «Піон», М777, ЗРК С-300ПМ, HIMARS, FPV-дрон, Ка-52'],
    ['compounds', 'Wi-Fi-роутер, COVID-19-інфекція, 3D-модель, IT-компанія, Telegram-канал, YouTube-канал, e-mail-адреса, x-промені, β-розпад'],
    ['abbreviations with endings', 'SMSка, SMSки, ITшник, IPадреса, VIPы, USBшний, PRщик'],
    ['slogans around a Z or V', 'Слова «Zа победу» и «Zапад», «сVоих не бросаем», КуZбасс'],
    ['units and formulas', 'kΩ, MΩ, μm, μs, ΔT, Δx, ΔTmax, λx, πr, ρg, νe, αGal, γGTP, 5 кВт·год, 20 °С, 20ºС, pH, H₂O, ІХ, XXст.'],
    ['words beside each other', 'Бахмут (Bakhmut, Бахмут), Artemivsk/Артемівськ, слово—word, «а»b'],
    ['apostrophes between', 'O’Нил, d’Артаньян, п’ять, об\u02bcєкт, Facebook’у'],
    ['names in Latin for Ukrainian and Russian', 'uk: Bakhmut\nru: Artyomovsk'],
    ['accents in one and in more pieces', 'Ки\u0301їв, Київ, e\u0308, Ёлка, naïve, й'],
    ['other scripts', 'カタカナとLatin, 漢字abc, שלוםabc, ไทยabc, İstanbul, ſtraße, Škoda'],
    ['escapes of YAML, of JSON and of addresses', '"one\\nСлово\\tСлово", "\\u0441а", "\\x41а", https://example.org/%D0%9Aиїв'],
    ['addresses', 'https://приклад.укр/a, https://президент.рф/, https://example.org/wiki/Бахмут, https://example.org—слово, https://xn--e1afmkfd.org/'],
    ['Greek, Armenian', 'Αθήνα Ωμέγα Ελλάδα, Հայաստան'],
  ])('raise nothing: %s', (_, text) => expect(found(text)).toEqual([]));

  it('raise nothing, whatever letters of one script they are made of', () => {
    const all = Array.from({ length: 0x2fff }, (_, code) => String.fromCodePoint(code));
    const words = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Hebrew', 'Arabic'].map((script) => {
      const letters = all.filter((each) => new RegExp(`[\\p{Script=${script}}&&\\p{L}]`, 'v').test(each));
      return fc.array(fc.constantFrom(...letters, '\u0301', '’', '-', '7'), { minLength: 1, maxLength: 12 }).map((each) => each.join(''));
    });
    const text = fc.array(fc.oneof(...words), { maxLength: 10 }).map((each) => each.join(' '));
    fc.assert(fc.property(text, (each) => void expect(found(each)).toEqual([])));
  });
});

describe('words of two alphabets that look like words of one', () => {
  it.each([
    ['рaдар', '1 рaдар: Latin 61 among Cyrillic'],
    ['Бaхмут', '1 Бaхмут: Latin 61 among Cyrillic'],
    ['Aвдіївка', '0 Aвдіївка: Latin 41 among Cyrillic'],
    ['Украiна', '4 Украiна: Latin 69 among Cyrillic'],
    ['МОСКВA', '5 МОСКВA: Latin 41 among Cyrillic'],
    ['BМП', '0 BМП: Latin 42 among Cyrillic'],
    ['harbоur', '4 harbоur: Cyrillic 43e among Latin'],
    ['Вakhmut', '0 Вakhmut: Cyrillic 412 among Latin'],
    ['раураl', '0 раураl: Cyrillic 440 among Latin'],
    ['ѕcope', '0 ѕcope: Cyrillic 455 among Latin'],
    ['Ukrаїne', '3 Ukrаїne: Cyrillic 430 among Latin'],
    ['bаnкер', '1 bаnкер: Cyrillic 430 among Latin'],
    ['gοogle', '1 gοogle: Greek 3bf among Latin'],
    ['αpple', '0 αpple: Greek 3b1 among Latin'],
    ['Αthens', '0 Αthens: Greek 391 among Latin'],
    ['Aθήνα', '0 Aθήνα: Latin 41 among Greek'],
    ['Мοсква', '1 Мοсква: Greek 3bf among Cyrillic'],
    ['gօogle', '1 gօogle: Armenian 585 among Latin'],
    ['Ꭺlpha', '0 Ꭺlpha: Cherokee 13aa among Latin'],
    ['рáдар', '1 рáдар: Latin 61 among Cyrillic'],
  ])('are found: %s', (word, expected) => {
    expect(found(word)).toEqual([expected]);
    expect(found(`one ${word}, two`)).toHaveLength(1);
  });

  it('are found behind an escape', () => expect(found('"\\nрaдар"')).toEqual(['4 рaдар: Latin 61 among Cyrillic']));

  it('are found in a very long word', () => expect(found(`${'а'.repeat(100_000)}aа`)).toHaveLength(1));

  it('are found within hosts, once, and so are labels that join two alphabets in any way', () => {
    expect(found('https://www.pаypal.example/x')).toEqual(['13 pаypal: Cyrillic 430 among Latin']);
    expect(found('http://wi-fi-роутер.example/')).toEqual(['13 wi-fi-роутер: Cyrillic 440 among Latin']);
    expect(found('[x](https://банк-online.укр/)')).toEqual(['17 банк-online: Latin 6f among Cyrillic']);
  });
});
