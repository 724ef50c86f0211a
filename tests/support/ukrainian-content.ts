import type { ContentFiles } from './sample-content.ts';

/** How many reports the log holds, one a day: more than one page lists. */
const logged = 498;
const dayOf = (index: number): string => new Date(Date.UTC(2021, 0, 1 + index)).toISOString().slice(0, 10);

/**
 * A timeline in Ukrainian of a lighthouse that does not exist, with something for each kind of page: rival answers, reports that
 * dispute, support and update one another, one that was renamed, one withdrawn, translations into English and German, a map, a
 * gap, and a keeper's log of many days.
 */
export function ukrainianContent(): ContentFiles {
  const files: ContentFiles = new Map([
    ['site.yml', site],
    ['actors.yml', actors],
    ['places.geojson', JSON.stringify({ type: 'FeatureCollection', features: places }, null, 2)],
    ['questions.yml', questions],
    ['sources/zhurnal.yml', source('book', 'Журнал маяка', ['author: [{ literal: Доглядачка маяка }]', 'accessed: 2022-05-01', 'title-note: Назва з обкладинки', 'side: berih', reliability])],
    ['sources/visnyk.yml', source('article-newspaper', 'Світло згасло', ['container-title: Вісник затоки', 'publisher: Друкарня затоки', 'URL: https://visnyk.example/svitlo', 'derived-from: [zhurnal]', 'archived: [{ url: "https://archive.example/visnyk", datetime: 2022-04-02T09:00:00Z }]'])],
    ['sources/hazeta.yml', source('article-newspaper', 'Маяк не світив', ['container-title: Газета затоки', 'derived-from: [zhurnal]', 'note: Примірник бібліотеки.'])],
    ['sources/chutky.yml', source('webpage', 'Чутки порту', ['derived-from: [visnyk]'])],
    ['entries/svitlo-zghaslo.md', lightOut],
    ['entries/svitlo-zghaslo.en.md', translation('The light went out', 'The keeper wrote that the light went out.', 'The light went out at midnight.')],
    ['entries/svitlo-zghaslo.de.md', translation('Das Licht erlosch', 'Die Wärterin schrieb, das Licht sei erloschen.', 'Das Licht erlosch um Mitternacht.')],
    ['entries/moriaky-zaperechuiut.md', sailors],
    ['entries/visnyk-pro-svitlo.md', paper],
    ['entries/vidklykane.md', withdrawn],
  ]);
  for (let index = 0; index < logged; index += 1) files.set(`entries/zapys-${index + 1}.md`, logEntry(index));
  return files;
}

const site = `title: Маяк у затоці
description: Датовані повідомлення про маяк, хто їх зробив і де їх можна перевірити.
language: uk
time-zone: Europe/Lisbon
licence: CC0-1.0
repository: https://code.example/maiak
sides: [{ id: berih, name: Берег }, { id: more, name: Море }, { id: presa, name: Преса }]
topics: [{ id: svitlo, name: Світло }, { id: pohoda, name: Погода }]
metrics: [{ id: hodyny, name: годин темряви, unit: год }, { id: sudna, name: суден }]
gaps: [{ when: 2022-04-10, note: Сторінку журналу вирвано. }]
`;

const actors = `- { id: dohliadachka, name: Доглядачка, kind: person, role: Веде журнал маяка, side: berih, member-of: [sluzhba] }
- { id: sluzhba, name: Служба маяків, kind: organisation, side: berih, names: { en: The Lights Service } }
- { id: moriaky, name: Моряки, kind: formation, side: more }
- { id: visnyk-redaktsiia, name: Редакція «Вісника», kind: organisation, side: presa }
`;

const place = (id: string, name: string, kind: string, coordinates: readonly number[] | null, more: object = {}) => ({
  type: 'Feature',
  geometry: coordinates === null ? null : { type: 'Point', coordinates },
  properties: { id, name, kind, source: 'Карта затоки', ...(coordinates === null ? {} : { precision: 'approximate' }), ...more },
});

const places = [
  place('zatoka', 'Затока', 'other', [-9.5, 38.7], { variants: ['Тиха затока'], names: { en: 'The Bay' } }),
  place('maiak', 'Маяк', 'other', [-9.52, 38.72], { within: 'zatoka' }),
  place('brid', 'Брід', 'road', null),
];

const questions = `- id: chomu-zghaslo
  question: Чому згасло світло?
  about: { place: maiak }
  options: [{ id: hroza, name: Гроза }, { id: olyva, name: Скінчилася олива }]
  note: Обидві причини можуть бути слушними.
- id: skilky-hodyn
  question: Скільки годин було темно?
  metric: hodyny
- id: skilky-suden
  question: Скільки суден чекало?
  metric: sudna
`;

const reliability = 'reliability: { grade: B, basis: Досі записи збігалися з іншими., history: [{ grade: C, until: 2022-03-01, basis: Записів іще було мало. }] }';

const source = (type: string, title: string, lines: readonly string[]): string => `type: ${type}\ntitle: ${title}\nissued: 2022-04-02\nlanguage: uk\n${lines.join('\n')}\n`;

const lightOut = `---
title: Світло маяка згасло
occurred: 2022-04-01
reported: 2022-04-02
summary: Доглядачка записала, що світло згасло опівночі.
places: [maiak]
topics: [svitlo]
claims:
  - id: zghaslo
    statement: Світло згасло опівночі.
    chain: [{ actor: dohliadachka }, { actor: sluzhba, seen: false }]
    about: { actor: sluzhba, place: maiak }
    covers: 2022-04-01
    figures: [{ metric: hodyny, value: 5 }]
    answers: [{ question: skilky-hodyn }]
    status: disputed
    grade: { reliability: B, credibility: 2, basis: Запис зроблено тієї ж ночі. }
    cites: [{ source: zhurnal, locator: аркуш 4 }]
  - id: hroza
    statement: У маяк влучила блискавка.
    chain: [{ unnamed: доглядачка сусіднього маяка, side: berih }]
    answers: [{ question: chomu-zghaslo, option: hroza }]
    cites: [{ source: zhurnal, locator: аркуш 5 }]
relations:
  - { type: same-event, to: visnyk-pro-svitlo, note: Та сама ніч. }
revisions:
  - { date: 2022-05-01, kind: published }
  - { date: 2022-05-02, kind: corrected, note: Уточнено годину. }
formerly: [nich-bez-svitla]
---

Доглядачка [маяка](place:maiak) писала від руки [@zhurnal, аркуш 4] і ще раз [@zhurnal, аркуш 4].
`;

const translation = (title: string, summary: string, statement: string): string => `---
title: ${title}
summary: ${summary}
statements: { zghaslo: ${statement} }
---

${summary} [@zhurnal, аркуш 4]
`;

const sailors = `---
title: Моряки кажуть, що світло горіло
occurred: unknown
reported: 2022-04-03
summary: Моряки сказали, що бачили світло всю ніч.
places: [zatoka]
topics: [svitlo, pohoda]
claims:
  - id: horilo
    statement: Світло горіло всю ніч.
    chain: [{ actor: moriaky }]
    figures: [{ metric: hodyny, value: 0 }]
    answers: [{ question: skilky-hodyn }]
    cites: [{ source: visnyk, locator: сторінка 1 }]
  - id: sudna
    statement: Чекало не менше ніж сім суден.
    chain: [{ actor: moriaky }]
    figures: [{ metric: sudna, min: 7 }]
    answers: [{ question: skilky-suden }]
    cites: [{ source: visnyk }, { source: hazeta }]
relations:
  - { type: disputes, from: horilo, to: svitlo-zghaslo#zghaslo, note: Про ту саму ніч. }
---

Так каже «Вісник» [@visnyk]. Див. також [перше повідомлення](entry:svitlo-zghaslo).
`;

const paper = `---
title: Вісник повторює запис із журналу
occurred: 2022-04-01
reported: 2022-04-04
summary: Газета переказала журнал.
topics: [svitlo]
claims:
  - id: zghaslo
    statement: Світло маяка згасло.
    chain: [{ actor: visnyk-redaktsiia }, { source: hazeta }]
    about: { place: zatoka }
    figures: [{ metric: hodyny, value: 5 }]
    answers: [{ question: skilky-hodyn, not-comparable: "Не сказано, про яку ніч мова." }]
    cites: [{ source: visnyk }]
relations:
  - { type: supports, from: zghaslo, to: svitlo-zghaslo#zghaslo }
  - { type: updates, to: svitlo-zghaslo }
---

Газета додала лише дату [@visnyk].
`;

const withdrawn = `---
title: Повідомлення, якого вже немає
occurred: unknown
reported: 2022-04
summary: Помилковий запис.
claims:
  - id: pomylka
    statement: Маяк зник.
    chain: [{ actor: moriaky }]
    cites: [{ source: chutky }]
withdrawn: { date: 2022-06-01, reason: Запис стосувався іншого маяка. }
---

Запис знято [@chutky].
`;

const logEntry = (index: number): string => `---
title: Запис ${index + 1}
occurred: ${dayOf(index)}
reported: ${dayOf(index)}
summary: Доглядачка записала, що лампа горить.
places: [maiak]
topics: [svitlo]
claims:
  - id: lampa
    statement: Лампа горить.
    chain: [{ actor: dohliadachka }]
    cites: [{ source: zhurnal, locator: запис ${index + 1} }]
---

Рядок у журналі [@zhurnal].
`;
