/** What a question of the record has, as counted by hand. */
export interface HandCount {
  /** The claims that are compared, by independent origin. */
  readonly origins: readonly (readonly string[])[];
  /** The places that they are about; none: the claim names none. */
  readonly places: readonly string[];
  /** Whom they may be about where the question names nobody. */
  readonly actors?: readonly string[];
  /** The claims that stand beside them, with a word of the reason. */
  readonly beside: Readonly<Record<string, RegExp>>;
}

const apart = /killed and the wounded apart/;
const together = /killed and the wounded together/;
const wagner = /Wagner's fighters only/;
const wider = /killed alone, in the Donetsk direction, which is wider/;

/** The questions on losses, on control of places, on the ways into the city, on what was destroyed and on who left, counted by hand from the entries and their sources. */
export const handCounts: Readonly<Record<string, HandCount>> = {
  'russian-losses-per-day': {
    origins: [
      [
        'cherevatyi-183-killed-2023-01-13#losses',
        'cherevatyi-77-killed-2023-02-26#losses',
        'cherevatyi-63-killed-2023-02-27#losses',
        'cherevatyi-115-killed-2023-03-08#losses',
        'cherevatyi-221-killed-2023-03-11#losses',
        'cherevatyi-239-killed-2023-03-12#losses',
        'cherevatyi-no-shortage-2023-04-05#losses',
        'cherevatyi-107-killed-2023-05-17#losses',
      ],
      ['reznikov-500-killed-a-day-2023-02-26#daily-losses'],
      ['reznikov-400-500-killed-a-day-2023-02-27#daily-losses'],
    ],
    places: ['bakhmut-direction', 'bakhmut', 'none'],
    beside: {
      'reznikov-500-600-killed-a-day-2023-01-13#daily-losses': /whole country/,
      'uk-mod-824-casualties-a-day-2023-02-12#as-dead': /all fronts/,
      'general-staff-personnel-losses-2023-02-17#past-day': /all fronts/,
      'prigozhin-ammunition-treason-2023-02-21#hundreds': /no number/,
      'general-staff-personnel-losses-2023-02-26#past-day': /all fronts/,
      'border-guards-close-combat-2023-02-26#close-combat': /one engagement/,
      'reznikov-500-killed-a-day-2023-02-26#as-retold': /retelling/,
      'danilov-one-to-seven-2023-03-02#hundreds': /no number/,
      'reznikov-500-killed-and-wounded-a-day-2023-03-03#daily-losses': together,
      'cherevatyi-244-killed-2023-03-07#losses': /five directions/,
      'cherevatyi-244-killed-2023-03-07#as-retold': /retelling/,
      'zelensky-1100-killed-2023-03-12#losses': /total of several days/,
      'reznikov-500-killed-or-wounded-a-day-2023-03-29#daily-losses': together,
      'prigozhin-94-killed-2023-04-29#killed': wagner,
      'prigozhin-99-killed-2023-04-30#killed': wagner,
      'prigozhin-86-killed-2023-05-01#killed': wagner,
      'prigozhin-103-losses-2023-05-02#losses': wagner,
      'prigozhin-116-killed-2023-05-03#killed': wagner,
      'cherevatyi-520-rounds-2023-05-05#dead-a-day': wagner,
      'danilov-22816-killed-2023-06-04#killed': /total of nine months/,
    },
  },
  'russian-killed-and-wounded-per-day': {
    origins: [
      ['reznikov-500-killed-and-wounded-a-day-2023-03-03#daily-losses', 'reznikov-500-killed-or-wounded-a-day-2023-03-29#daily-losses'],
      ['cherevatyi-221-killed-2023-03-11#more-than-500'],
    ],
    places: ['bakhmut', 'bakhmut-direction'],
    beside: {
      'cherevatyi-183-killed-2023-01-13#losses': apart,
      'uk-mod-824-casualties-a-day-2023-02-12#casualties': /all fronts/,
      'cherevatyi-77-killed-2023-02-26#losses': apart,
      'reznikov-500-killed-a-day-2023-02-26#daily-losses': apart,
      'cherevatyi-63-killed-2023-02-27#losses': apart,
      'reznikov-500-killed-and-wounded-a-day-2023-03-03#about-500': /rendering of the same sentence/,
      'reznikov-500-killed-and-wounded-a-day-2023-03-03#up-to-500': /rendering of the same sentence/,
      'cherevatyi-wagner-running-out-2023-03-06#ministry-figure': /does not say who/,
      'western-officials-20000-30000-2023-03-07#losses': /total of more than half a year/,
      'cherevatyi-115-killed-2023-03-08#losses': apart,
      'cherevatyi-221-killed-2023-03-11#losses': apart,
      'cherevatyi-239-killed-2023-03-12#losses': apart,
      'cherevatyi-no-shortage-2023-04-05#losses': apart,
      'cherevatyi-107-killed-2023-05-17#losses': apart,
      'reznikov-battalion-a-day-2023-05-19#battalion': /no number of people/,
      'uk-mod-monthly-averages-2025-01-07#february': /all fronts/,
      'uk-mod-monthly-averages-2025-01-07#march': /all fronts/,
    },
  },
  'russian-killed-in-all': {
    origins: [['danilov-22816-killed-2023-06-04#killed']],
    places: ['bakhmut'],
    beside: {
      'hromov-hardest-sector-2023-02-23#left-on-the-ground': /does not say killed/,
      'kuleba-more-than-afghanistan-2023-03-08#losses': /says lost, not killed/,
      'white-house-20000-killed-2023-05-01#killed': /all fronts/,
      'white-house-20000-killed-2023-05-01#killed-as-retold': /retelling/,
      'prigozhin-20000-and-50000-killed-2023-05-23#wagner': wagner,
      'moscow-6000-lost-2023-05-24#lost': /all fronts/,
      'western-official-60000-2023-06-01#share-killed': /share/,
      'danilov-22816-killed-2023-06-04#lost': /another rendering/,
    },
  },
  'russian-killed-and-wounded-in-all': {
    origins: [
      ['western-officials-20000-30000-2023-03-07#losses'],
      ['stubbs-20000-30000-2023-03-15#losses'],
      ['reznikov-battalion-a-day-2023-05-19#total'],
      ['western-official-60000-2023-06-01#casualties'],
    ],
    places: ['bakhmut', 'bakhmut-direction', 'bakhmut-popasna-sector'],
    beside: { 'white-house-20000-killed-2023-05-01#casualties': /all fronts/ },
  },
  'ukrainian-killed-per-day': {
    origins: [
      [
        'russian-mod-donetsk-direction-2023-02-23#losses',
        'russian-mod-donetsk-direction-2023-03-06#losses',
        'russian-mod-donetsk-direction-2023-03-12#losses',
      ],
    ],
    places: ['donetsk-direction'],
    beside: {
      'gagin-500-killed-and-wounded-a-day-2023-03-06#daily-losses': together,
      'russian-mod-donetsk-direction-2023-04#losses': /neither over what time/,
      'russian-mod-soledar-2023-01-13#losses': /three days at Soledar/,
    },
  },
  'ukrainian-killed-and-wounded-per-day': {
    origins: [['gagin-500-killed-and-wounded-a-day-2023-03-06#daily-losses']],
    places: ['bakhmut'],
    beside: {
      'bnd-three-digit-losses-2023-01-20#daily-losses': /no number/,
      'russian-mod-donetsk-direction-2023-02-23#losses': wider,
      'reznikov-500-killed-and-wounded-a-day-2023-03-03#ukrainian-losses': /declined/,
      'russian-mod-donetsk-direction-2023-03-06#losses': wider,
      'russian-mod-donetsk-direction-2023-03-06#whole-front': /whole front/,
      'russian-mod-donetsk-direction-2023-03-12#losses': wider,
      'marochko-1500-in-a-week-2023-03-27#losses': /total of a week/,
    },
  },
  'ukrainian-killed-in-all': {
    origins: [['prigozhin-32000-killed-2023-04-13#bakhmut-and-soledar', 'prigozhin-20000-and-50000-killed-2023-05-23#ukrainian-dead']],
    places: ['bakhmut', 'bakhmut-soledar-area'],
    beside: {
      'shoigu-11000-february-2023-03-07#losses': /one month/,
      'prigozhin-32000-killed-2023-04-13#all': /all places/,
    },
  },
  'loss-ratio-at-bakhmut': {
    origins: [['danilov-one-to-seven-2023-03-02#ratio', 'danilov-22816-killed-2023-06-04#ratio']],
    places: ['bakhmut', 'bakhmut-direction'],
    beside: {
      'reznikov-500-600-killed-a-day-2023-01-13#ukrainian-losses': /whole country/,
      'reznikov-500-killed-and-wounded-a-day-2023-03-03#ukrainian-losses': /no number/,
      'nato-official-five-to-one-2023-03-06#ratio': /Russians lost against Ukrainians killed/,
      'western-officials-20000-30000-2023-03-07#ukrainian-losses': /no number/,
    },
  },
  'control-of-berkhivka': {
    origins: [
      ['prigozhin-berkhivka-2023-02-24#control'],
      [
        'general-staff-evening-2023-02-25#fighting-near-berkhivka',
        'general-staff-evening-2023-02-26#berkhivka',
        'general-staff-morning-2023-02-26#berkhivka',
      ],
      ['islamic-world-news-advance-2023-02-28#berkhivka'],
    ],
    places: ['berkhivka'],
    beside: {
      'telegram-berkhivka-north-2023-02-20#berkhivka': /part of the village/,
      'reuters-villages-held-2023-02-26#villages': /no village/,
      'general-staff-morning-2023-02-28#berkhivka': /two days later/,
    },
  },
  'control-of-yahidne': {
    origins: [
      ['prigozhin-yahidne-2023-02-25#control'],
      ['general-staff-morning-2023-02-26#yahidne'],
      ['islamic-world-news-advance-2023-02-28#yahidne'],
    ],
    places: ['yahidne'],
    beside: {
      'reuters-villages-held-2023-02-26#villages': /no village/,
      'dpa-yahidne-accounts-2023-02-26#contradictory': /takes neither/,
      'general-staff-morning-2023-02-28#yahidne': /two days later/,
    },
  },
  'western-supply-road': {
    origins: [
      ['cherevatyi-krasna-hora-2023-02-13#supply', 'cherevatyi-supply-2023-02#supply'],
      ['pushilin-three-roads-2023-02-10#roads', 'pushilin-road-to-chasiv-yar-2023-02-24#road'],
      ['uk-mod-supply-lines-2023-02-23#supply-lines'],
      ['kimakovsky-near-the-centre-2023-02-27#roads'],
      ['islamic-world-news-advance-2023-02-28#supply-route'],
    ],
    places: ['bakhmut'],
    beside: {},
  },
  'bridge-at-khromove': {
    origins: [
      // The police and a soldier: two speakers of one page, which is known by pages that repeat it.
      ['police-khromove-bridge-2023-03-03#bridge'],
      ['police-khromove-bridge-2023-03-03#missile'],
      ['osw-crossings-2023-03-03#khromove-bridge'],
      ['isw-bridges-2023-03-03#bridges'],
    ],
    places: ['khromove'],
    beside: {
      'uk-mod-salient-2023-03-04#bridges': /does not say who/,
      'uk-mod-river-front-line-2023-03-11#bridges': /bridges over the Bakhmutka/,
    },
  },
  'share-of-bakhmut-held': {
    origins: [
      ['isw-half-of-bakhmut-2023-03-08#share', 'isw-65-per-cent-2023-03-29#share'],
      ['isw-half-of-bakhmut-2023-03-08#blogger'],
      ['gagin-70-per-cent-2023-03-17#share'],
      [
        'prigozhin-70-per-cent-2023-03-20#share',
        'prigozhin-over-80-per-cent-2023-04-11#share',
        'prigozhin-80-per-cent-2023-04-13#share',
        'prigozhin-95-per-cent-2023-05-07#share',
      ],
    ],
    places: ['bakhmut'],
    actors: ['russian-forces', 'wagner'],
    beside: {
      'leshchenko-a-third-2023-03-30#a-third': /part that Ukrainian forces held/,
      'cherevatyi-more-than-20-per-cent-2023-04-12#more-than-20': /part that Ukrainian forces held/,
    },
  },
  'four-fifths-in-april': {
    origins: [
      ['prigozhin-over-80-per-cent-2023-04-11#share', 'prigozhin-80-per-cent-2023-04-13#share'],
      ['cherevatyi-more-than-20-per-cent-2023-04-12#not-true'],
    ],
    places: ['bakhmut'],
    beside: {},
  },
  'control-of-eastern-bakhmut': {
    origins: [
      ['osw-eastern-bakhmut-2023-03#line'],
      ['isw-half-of-bakhmut-2023-03-08#withdrawal'],
      ['prigozhin-east-of-the-river-2023-03-08#east'],
      ['uk-mod-river-front-line-2023-03-11#east'],
    ],
    places: ['eastern-bakhmut'],
    beside: { 'isw-half-of-bakhmut-2023-03-08#consistent': /assesses Prigozhin's claim/ },
  },
  'leaving-bakhmut-in-early-march': {
    origins: [
      ['prigozhin-reserves-2023-03-01#no-withdrawal', 'prigozhin-four-groups-2023-03-06#to-the-end'],
      ['magyars-birds-leave-bakhmut-2023-03-03#order', 'magyars-birds-leave-bakhmut-2023-03-03#still-defended'],
      ['zelensky-office-continue-defence-2023-03-06#continue'],
      ['gagin-500-killed-and-wounded-a-day-2023-03-06#garrison'],
      ['isw-half-of-bakhmut-2023-03-08#withdrawal'],
    ],
    places: ['bakhmut', 'eastern-bakhmut'],
    beside: {
      'rodnyansky-pull-back-2023-02-28#pull-back': /what may be done/,
      'ukrainian-military-withdrawal-option-2023-03-02#option': /what may be done/,
    },
  },
  'control-of-dubovo-vasylivka': {
    origins: [
      ['islamic-world-news-advance-2023-02-28#dubovo-vasylivka'],
      [
        'general-staff-2023-03-02#dubovo-vasylivka',
        'general-staff-morning-2023-03-04#dubovo-vasylivka',
        'general-staff-2023-03-05#dubovo-vasylivka',
      ],
      ['prigozhin-dubovo-vasylivka-2023-03-09#control'],
      ['isw-dubovo-vasylivka-2023-03-10#village'],
    ],
    places: ['dubovo-vasylivka'],
    beside: {},
  },
  'cut-off-in-march-and-april': {
    origins: [
      ['gagin-500-killed-and-wounded-a-day-2023-03-06#roads', 'gagin-last-road-2023-04-21#last-road'],
      ['leshchenko-a-third-2023-03-30#not-surrounded'],
      ['russian-mod-blocking-2023-04-13#blocking'],
      ['prigozhin-80-per-cent-2023-04-13#too-early'],
      ['cherevatyi-supplies-get-through-2023-04-13#not-so', 'cherevatyi-road-still-in-use-2023-04-29#road'],
    ],
    places: ['bakhmut'],
    beside: { 'uk-mod-river-front-line-2023-03-11#flanks': /speaks of a danger/ },
  },
  'bakhmut-on-3-april': {
    origins: [
      ['general-staff-holding-the-city-2023-04-02#holding'],
      ['prigozhin-city-administration-2023-04-03#taken'],
      ['cherevatyi-very-far-2023-04-03#not-taken'],
      ['yermak-false-reports-2023-04-03#false-reports'],
    ],
    places: ['bakhmut'],
    beside: {},
  },
  'who-destroyed-buildings-in-april': {
    origins: [['syrskyi-destroying-buildings-2023-04-10#buildings'], ['russian-mod-donetsk-direction-2023-04#destruction']],
    places: ['bakhmut'],
    beside: {},
  },
  'wagner-leaving-on-10-may': {
    origins: [
      ['prigozhin-leaving-on-10-may-2023-05-05#leaving', 'prigozhin-95-per-cent-2023-05-07#withdrawal'],
      ['cherniak-no-withdrawal-2023-05-05#no-sign'],
    ],
    places: ['bakhmut'],
    beside: { 'prigozhin-ammunition-promised-2023-05-07#order': /does not say that Wagner stays/ },
  },
  'ground-lost-in-mid-may': {
    origins: [
      [
        'prigozhin-flanks-2023-05-11#flanks',
        'prigozhin-rout-2023-05-12#rout',
        'prigozhin-rout-2023-05-12#area',
        'prigozhin-reservoir-units-2023-05-14#units',
      ],
      ['maliar-two-kilometres-2023-05-12#two-kilometres'],
      ['russian-mod-berkhivka-reservoir-2023-05-12#repelled', 'russian-mod-berkhivka-reservoir-2023-05-12#better-line'],
      ['cherevatyi-17-square-kilometres-2023-05-13#area'],
    ],
    places: ['bakhmut-direction', 'berkhivka-reservoir'],
    beside: {},
  },
  'bakhmut-from-20-may': {
    origins: [
      ['prigozhin-whole-city-2023-05-20#whole-city', 'prigozhin-no-ukrainian-soldier-2023-05-21#none-left'],
      [
        'maliar-litak-2023-05-20#litak',
        'maliar-some-sites-2023-05-22#litak',
        'maliar-units-changing-2023-05-24#litak',
        'maliar-wagner-in-the-city-2023-05-25#litak',
      ],
      ['cherevatyi-not-true-2023-05-20#not-true'],
      ['russian-mod-whole-city-2023-05-21#completed'],
      ['kremlin-congratulation-2023-05-21#completed'],
      ['zelensky-not-occupied-2023-05-21#not-occupied'],
      ['syrskyi-small-part-2023-05-21#small-part'],
      ['kyiv-independent-effectively-2023-05-22#effectively'],
    ],
    places: ['bakhmut', 'litak'],
    beside: {
      'prigozhin-not-yet-taken-2023-05-19#not-yet': /two days before/,
      'western-official-60000-2023-06-01#built-up-area': /1 June/,
    },
  },
  'wagner-leaving-from-25-may': {
    origins: [
      [
        'prigozhin-whole-city-2023-05-20#hand-over',
        'prigozhin-leaving-the-zone-2023-05-21#leaving',
        'prigozhin-withdrawal-begins-2023-05-25#withdrawing',
      ],
      ['maliar-wagner-in-the-city-2023-05-25#suburbs', 'maliar-wagner-in-the-city-2023-05-25#in-the-city'],
      ['uk-mod-wagner-leaving-2023-05-27#withdrawing'],
      ['western-official-60000-2023-06-01#wagner-leaving'],
    ],
    places: ['bakhmut', 'bakhmut-direction'],
    beside: { 'maliar-units-changing-2023-05-24#changing': /names no formation/ },
  },
  'importance-of-bakhmut': {
    origins: [
      ['austin-symbolic-2023-03-06#symbolic'],
      ['shoigu-11000-february-2023-03-07#further-operations'],
      ['zelensky-open-road-2023-03-07#open-road'],
      ['isw-cannot-exploit-2023-03-07#cannot-use-it'],
      ['stoltenberg-may-fall-2023-03-08#no-turning-point'],
    ],
    places: ['bakhmut'],
    beside: {},
  },
};

/** Which side has the village, as each answer was read by hand. */
export const holders: Readonly<Record<string, string>> = {
  'cherevatyi-krasna-hora-2023-02-13#control': 'ukraine',
  'cherevatyi-soledar-2023-01-13#fighting': 'contested',
  'cherevatyi-soledar-withdrawal-2023-01-25#withdrawal': 'left',
  'donetsk-headquarters-klishchiivka-2023-01-20#control': 'russia',
  'general-staff-2023-01-20#klishchiivka': 'contested',
  'general-staff-evening-2023-01-13#battle': 'contested',
  'general-staff-morning-2023-01-19#klishchiivka': 'contested',
  'general-staff-morning-2023-01-19#soledar': 'contested',
  'isw-krasna-hora-2023-02-11#withdrawn': 'russia',
  'isw-soledar-2023-01-12#capture': 'russia',
  'kirby-soledar-2023-01-18#not-fully': 'contested',
  'kyrylenko-soledar-2023-01-14#control': 'ukraine',
  'maliar-soledar-2023-01-11#officials': 'contested',
  'maliar-soledar-2023-01-11#unsuccessful': 'contested',
  'presidents-office-paraskoviivka-2023-02-13#paraskoviivka': 'contested',
  'prigozhin-klishchiivka-2023-01-19#control': 'russia',
  'prigozhin-krasna-hora-2023-02-12#control': 'russia',
  'prigozhin-paraskoviivka-2023-02-17#control': 'russia',
  'prigozhin-soledar-2023-01-10#control': 'russia',
  'russian-mod-klishchiivka-2023-01-20#control': 'russia',
  'russian-mod-krasna-hora-2023-02-13#control': 'russia',
  'russian-mod-paraskoviivka-2023-02-20#control': 'russia',
  'russian-mod-soledar-2023-01-13#control': 'russia',
  'telegram-one-road-2023-02-18#paraskoviivka': 'russia',
  'uk-mod-soledar-2023-01-16#positions': 'contested',
  'uk-mod-soledar-2023-01-18#withdrawn': 'russia',
  'zelensky-soledar-2023-01-13#battle': 'contested',
  'prigozhin-berkhivka-2023-02-24#control': 'russia',
  'general-staff-evening-2023-02-25#fighting-near-berkhivka': 'contested',
  'general-staff-evening-2023-02-26#berkhivka': 'contested',
  'general-staff-morning-2023-02-26#berkhivka': 'contested',
  'islamic-world-news-advance-2023-02-28#berkhivka': 'russia',
  'prigozhin-yahidne-2023-02-25#control': 'russia',
  'general-staff-morning-2023-02-26#yahidne': 'contested',
  'islamic-world-news-advance-2023-02-28#yahidne': 'russia',
  'islamic-world-news-advance-2023-02-28#dubovo-vasylivka': 'russia',
  'general-staff-2023-03-02#dubovo-vasylivka': 'contested',
  'general-staff-morning-2023-03-04#dubovo-vasylivka': 'contested',
  'general-staff-2023-03-05#dubovo-vasylivka': 'contested',
  'osw-eastern-bakhmut-2023-03#line': 'russia',
  'isw-half-of-bakhmut-2023-03-08#withdrawal': 'left',
  'prigozhin-east-of-the-river-2023-03-08#east': 'russia',
  'prigozhin-dubovo-vasylivka-2023-03-09#control': 'russia',
  'isw-dubovo-vasylivka-2023-03-10#village': 'russia',
  'uk-mod-river-front-line-2023-03-11#east': 'russia',
};
