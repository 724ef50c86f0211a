import type { PageDataWords } from '../page-data-words.ts';
import { sentence, slot } from '../sentence.ts';
import { ukNouns } from './page-nouns.ts';

const sizes = new Intl.NumberFormat('uk', { maximumFractionDigits: 1 });

export const ukPageData: PageDataWords = {
  title: 'Дані',
  lede: ({ entries, claims, sources, actors, places, questions }, licence) => {
    const counts = [ukNouns.entries(entries), ukNouns.claims(claims), ukNouns.sources(sources), ukNouns.actors(actors), ukNouns.places(places), ukNouns.questions(questions)];
    return `Записи, з яких зроблено ці сторінки, щоб узяти їх із собою: ${counts.join(', ')}. Текст і структуру опубліковано за ліцензією ${licence}; назви джерел належать їхнім видавцям.`;
  },
  column: { file: 'Файл', holds: 'Що в ньому', size: 'Розмір' },
  file: {
    'chronicle.json': {
      name: 'Усі записи (JSON)',
      description:
        'Кожен запис із його твердженнями, шляхами, числовими даними, посиланнями, зв’язками, змінами та незалежними першоджерелами з поясненнями; кожне джерело, особа чи установа, місце й питання; дати з їхнім текстом і межами.',
    },
    'chronicle.schema.json': { name: 'Їхня схема (JSON Schema 2020-12)', description: 'Будова записів і значення кожного поля.' },
    'chronicle.jsonld': {
      name: 'Усі записи як граф (JSON-LD 1.1)',
      description:
        'Твердження з їхніми шляхами від першоджерел, джерела, особи й установи та місця словами schema.org, PROV-O, CiTO і Dublin Core; контексту не треба завантажувати.',
    },
    'sources.csl.json': {
      name: 'Джерела (CSL-JSON 1.0.2)',
      description: 'Кожне джерело для програм, що ведуть бібліографію, з точними датами, архівними копіями, оцінкою і тим, що воно повторює: нічого не втрачено.',
    },
    'sources.bib': { name: 'Джерела (BibTeX)', description: 'Кожне джерело у видах і полях biblatex, в UTF-8; архівні копії – у примітках.' },
    'sources.ris': { name: 'Джерела (RIS)', description: 'Кожне джерело для програм, що читають RIS; архівні копії – у примітках.' },
    'timelinejs.json': { name: 'Повідомлення як хроніка (TimelineJS 3)', description: 'Кожне повідомлення з твердженнями та їхніми мовцями, щоб показати у TimelineJS; дати настільки, наскільки вони відомі.' },
    'timeline.mw': { name: 'Повідомлення як хроніка (markwhen)', description: 'Те саме текстом, який малює markwhen і який можна правити, зі сторонами й темами як мітками.' },
  },
  size: (kilobytes) => `${sizes.format(kilobytes)} кБ`,
  feed: sentence`За виправленнями в записах можна стежити через ${slot('feed', 'стрічку виправлень')} (Atom).`,
  together: 'Число в даних, як і на сторінках, є твердженням: воно стоїть усередині твердження, яке його наводить, разом із тим, хто його висловив і де його прочитано. Беріть їх разом.',
};
