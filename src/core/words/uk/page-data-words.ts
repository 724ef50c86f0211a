import type { PageDataWords } from '../page-data-words.ts';
import { ukNouns } from './page-nouns.ts';

const sizes = new Intl.NumberFormat('uk', { maximumFractionDigits: 1 });

export const ukPageData: PageDataWords = {
  title: 'Дані',
  lede: ({ entries, claims, sources, actors, places, questions }) => {
    const counts = [ukNouns.entries(entries), ukNouns.claims(claims), ukNouns.sources(sources), ukNouns.actors(actors), ukNouns.places(places), ukNouns.questions(questions)];
    return `Записи, з яких зроблено ці сторінки, щоб узяти їх із собою: ${counts.join(', ')}.`;
  },
  licence: (licence) => `Усі файли опубліковано за ліцензією ${licence}; назви джерел належать їхнім видавцям.`,
  group: {
    record: 'Усі записи',
    tables: 'Таблиці',
    places: 'Місця',
    calendar: 'Календар',
    citations: 'Посилання',
    timelines: 'Для інших хронік',
    feeds: 'Стрічки',
  },
  note: {
    tables:
      'Текст у кодуванні UTF-8, через коми. Якщо електронна таблиця показує дивні літери або все в одному стовпці, файл слід імпортувати як такий, а не відкривати. Перед текстом, який вона сприйняла б за формулу, та перед його дальшими рядками стоїть апостроф; без нього це текст запису.',
  },
  file: {
    'chronicle.json': {
      name: 'Усі записи (JSON)',
      description:
        'Кожен запис із його твердженнями, шляхами, числовими даними, посиланнями, зв’язками, змінами та незалежними першоджерелами з поясненнями; кожне джерело, особа чи установа, місце й питання; дати з їхнім текстом і межами.',
    },
    'chronicle.schema.json': { name: 'Їхня схема (JSON Schema 2020-12)', description: 'Будова записів і значення кожного поля.' },
    'chronicle.jsonl': { name: 'Усі записи, по одному в рядку (JSON Lines)', description: 'Те саме, що й JSON, для програм, які читають рядок за рядком: спершу сама хроніка, далі кожен запис, джерело, особа чи установа, місце й питання.' },
    'chronicle.jsonl.schema.json': { name: 'Схема рядка (JSON Schema 2020-12)', description: 'Будова кожного рядка залежно від того, що в ньому записано.' },
    'chronicle.jsonld': {
      name: 'Усі записи як граф (JSON-LD 1.1)',
      description:
        'Твердження з їхніми шляхами від першоджерел, джерела, особи й установи та місця словами schema.org, PROV-O, CiTO і Dublin Core; контексту не треба завантажувати.',
    },
    'entries.csv': { name: 'Записи (CSV)', description: 'У кожному рядку одне датоване повідомлення: коли повідомлено, коли, як повідомлено, це відбулося, що в ньому сказано, його місця, теми та зміни.' },
    'claims.csv': { name: 'Твердження (CSV)', description: 'У кожному рядку одне твердження: хто його автор і через кого воно дійшло, про що воно, його статус і оцінка, де його прочитано та як воно пов’язане з іншими.' },
    'figures.csv': { name: 'Числові дані (CSV)', description: 'У кожному рядку одне число, як заявлено, поруч із твердженням, його мовцем і статусом. Ці числа не можна додавати: твердження перетинаються й суперечать одне одному.' },
    'sources.csv': { name: 'Джерела (CSV)', description: 'У кожному рядку одне джерело з назвами полів мови стилів цитування, збереженими копіями та джерелами, які воно повторює.' },
    'citations.csv': { name: 'Посилання (CSV)', description: 'Що пов’язує таблиці: який запис чи яке твердження посилається на яке джерело й на яке місце в ньому.' },
    'datapackage.json': {
      name: 'Опис таблиць (Data Package)',
      description:
        'Що означає кожен стовпець, які стовпці пов’язують таблиці, розмір і контрольна сума кожного файлу; для програм, що читають пакети даних Frictionless Data.',
    },
    'places.geojson': { name: 'Місця (GeoJSON)', description: 'Місця з назвами та їхніми написаннями, походженням і точністю положення та повідомленнями, що їх називають. Місце, положення якого невідоме, подано без нього.' },
    'places.kml': { name: 'Місця (KML)', description: 'Те саме для глобусів і карт, що читають KML.' },
    'calendar.ics': {
      name: 'Повідомлення в календарі (iCalendar)',
      description: 'Кожне повідомлення на даті, коли його зроблено. Неточна дата займає всі дні, які може означати, і про це сказано; що не має дати, збережено без неї.',
    },
    'feeds/entries.atom': { name: 'Повідомлення (Atom)', description: 'Повідомлення з їхніми твердженнями та мовцями, найновіші спочатку, по сто на сторінку; змінене повідомлення з’являється знову.' },
    'corrections.atom': { name: 'Виправлення (Atom)', description: 'Що доповнено, уточнено, виправлено чи відкликано в повідомленнях після першої публікації.' },
    'feeds/entries.json': { name: 'Повідомлення (JSON Feed)', description: 'Те саме для програм, що читають JSON Feed.' },
    'corrections.json': { name: 'Виправлення (JSON Feed)', description: 'Ті самі виправлення, що й у форматі Atom.' },
    'sources.csl.json': {
      name: 'Джерела (CSL-JSON 1.0.2)',
      description: 'Кожне джерело для програм, що ведуть бібліографію, з точними датами, архівними копіями, оцінкою і тим, що воно повторює: нічого не втрачено.',
    },
    'sources.bib': { name: 'Джерела (BibTeX)', description: 'Кожне джерело у видах і полях biblatex, в UTF-8; архівні копії – у примітках.' },
    'sources.ris': { name: 'Джерела (RIS)', description: 'Кожне джерело для програм, що читають RIS; архівні копії – у примітках.' },
    'timelinejs.json': { name: 'Повідомлення як хроніка (TimelineJS 3)', description: 'Кожне повідомлення з твердженнями та їхніми мовцями, щоб показати у TimelineJS; дати настільки, наскільки вони відомі.' },
    'timeline.mw': { name: 'Повідомлення як хроніка (markwhen)', description: 'Те саме текстом, який малює markwhen і який можна правити, зі сторонами й темами як мітками.' },
  },
  counted: {
    entries: ukNouns.entries,
    claims: ukNouns.claims,
    figures: ukNouns.figures,
    citations: ukNouns.citations,
    sources: ukNouns.sources,
    actors: ukNouns.actors,
    places: ukNouns.places,
    questions: ukNouns.questions,
    corrections: ukNouns.corrections,
  },
  size: (kilobytes) => (kilobytes < 1000 ? `${sizes.format(kilobytes)} кБ` : `${sizes.format(kilobytes / 1000)} МБ`),
  schema: 'Схема',
  beginning: 'Як він починається',
  together: 'Число в даних, як і на сторінках, є твердженням: воно стоїть усередині твердження, яке його наводить, разом із тим, хто його висловив і де його прочитано. Беріть їх разом.',
};
