import type { Chronicle } from '../../model/chronicle.ts';
import type { Claim } from '../../model/claim.ts';
import { figureWords } from '../../render/figure-words.ts';
import { linkNames } from '../../render/link-names.ts';
import { catalogueOf } from '../../words/languages.ts';
import { linkText } from '../chain-text.ts';

/** Tells of a claim, in whole sentences, who made it and through whom it came, its figures as claimed, and its status. */
export function claimWords(chronicle: Chronicle, locale: string): (claim: Claim) => string {
  const { answerDrawing, feeds, page, statuses } = catalogueOf(locale);
  const metrics = new Map(chronicle.site.metrics.map((metric) => [metric.id, metric]));
  const nameOf = linkNames(chronicle);
  return ({ chain, figures, status }) => {
    const names = chain.map((link) => linkText(link, nameOf, page.speaker));
    const who = names.map((name, index) => `${index === 0 ? '' : index === 1 ? answerDrawing.via : answerDrawing.then}${name}`).join('');
    const claimed = figures.flatMap((figure) => {
      const metric = metrics.get(figure.metric);
      if (metric === undefined) return [];
      const { number, counted } = figureWords(figure, metric, locale);
      return [`${number} ${counted}`];
    });
    return feeds.claimed(who, claimed.join('; '), statuses[status]);
  };
}
