/** What a question of the record has, as counted by hand. */
export interface HandCount {
  /** The claims that are compared, by independent origin. */
  readonly origins: readonly (readonly string[])[];
  /** The places that they are about; none: the claim names none. */
  readonly places: readonly string[];
  /** The claims that stand beside them, with a word of the reason. */
  readonly beside: Readonly<Record<string, RegExp>>;
}

const apart = /killed and the wounded apart/;
const together = /killed and the wounded together/;
const wagner = /Wagner's fighters only/;
const wider = /killed alone, in the Donetsk direction, which is wider/;

/** The questions on losses, on control of villages and on the ways into the city, counted by hand from the entries and their sources. */
export const handCounts: Readonly<Record<string, HandCount>> = {
  'russian-losses-per-day': {
    origins: [
      [
        'cherevatyi-183-killed-2023-01-13#losses',
        'cherevatyi-77-killed-2023-02-26#losses',
        'cherevatyi-63-killed-2023-02-27#losses',
        'cherevatyi-115-killed-2023-03-08#losses',
        'cherevatyi-221-killed-2023-03-11#losses',
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
      ['uk-mod-supply-lines-2023-02-23#supply-lines'],
      ['pushilin-road-to-chasiv-yar-2023-02-24#road'],
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
    beside: { 'uk-mod-salient-2023-03-04#bridges': /does not say who/ },
  },
};

/** Which side has the village, as each answer was read by hand. */
export const holders: Readonly<Record<string, string>> = {
  'prigozhin-berkhivka-2023-02-24#control': 'russia',
  'general-staff-evening-2023-02-25#fighting-near-berkhivka': 'contested',
  'general-staff-evening-2023-02-26#berkhivka': 'contested',
  'general-staff-morning-2023-02-26#berkhivka': 'contested',
  'islamic-world-news-advance-2023-02-28#berkhivka': 'russia',
  'prigozhin-yahidne-2023-02-25#control': 'russia',
  'general-staff-morning-2023-02-26#yahidne': 'contested',
  'islamic-world-news-advance-2023-02-28#yahidne': 'russia',
};
