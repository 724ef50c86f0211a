import type { CitingWords } from '../citing-words.ts';
import { ukPageValue } from './page-value-words.ts';

type Cited = Parameters<CitingWords['report']>[0];

const versionOf: CitingWords['versionOf'] = ({ kind, date }) => `${date} (${ukPageValue.revision[kind]})`;

const whole = ({ title, site, reported, version, withdrawn, address, kept }: Cited): string =>
  [
    `«${title}»`,
    site,
    reported === null ? 'дата повідомлення невідома' : `повідомлено: ${reported}`,
    ...(version === null ? [] : [`версія: ${versionOf(version)}`]),
    ...(withdrawn === null ? [] : [`відкликано: ${withdrawn}`]),
    ...(address === null ? [] : [address]),
    ...(kept === null ? [] : [`збережено (${kept.date}): ${kept.url}`]),
  ].join(', ');

export const ukCitingWords: CitingWords = {
  otherForms: 'Інші формати',
  citeClaim: 'Цитувати це твердження',
  claims: 'Як цитувати твердження',
  citeSource: 'Цитувати це джерело',
  text: 'Текст',
  permalink: 'Постійна адреса',
  permalinks: 'Постійні адреси тверджень',
  version: 'Версія',
  noVersion: 'Змін не записано.',
  keptVersion: 'Де збережено цю версію',
  report: (cited) => `${whole(cited)}.`,
  claim: ({ claim, ...cited }) => `${claim}. У повідомленні: ${whole(cited)}.`,
  source: (reference, address) => (address === null ? reference : `${reference} ${address}`),
  claimOf: ({ speaker, through, statement }) => `Твердження (мовець: ${speaker}${through.length === 0 ? '' : `; через: ${through.join(' і ')}`}): ${statement}`,
  versionOf,
  reported: (date) => `Повідомлено: ${date}.`,
  reportedIn: (title) => `У повідомленні «${title}».`,
  withdrawn: (date, reason) => `Відкликано: ${date}. ${reason}`,
  onTitle: (note) => `Про назву: ${note}`,
  dated: (date) => `Дата: ${date}.`,
  archived: ({ url, date, digest }) => `Архівна копія: ${url} (${date}${digest === null ? '' : `, ${digest}`}).`,
  copy: 'Копіювати',
  copied: 'Скопійовано',
  selected: 'Виділено; скопіюйте клавішами своєї системи',
  allSources: 'Усі джерела в одному файлі для програм, що ведуть бібліографію:',
};
