import type { Chronicle } from '../../model/chronicle.ts';
import type { ChainLink } from '../../model/claim.ts';
import type { Metric } from '../../model/site.ts';
import type { PageRef } from '../../render/address.ts';
import { linkNames } from '../../render/link-names.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import { catalogueOf } from '../../words/languages.ts';
import { scopeOf } from '../json-ld-scope.ts';

/** The record from which tables are made, and what their rows ask for. */
export interface TableScope {
  readonly chronicle: Chronicle;
  readonly words: Catalogue;
  readonly linkTo: (ref: PageRef) => string;
  readonly nameOf: (link: ChainLink) => string;
  readonly metric: (id: string) => Metric;
}

/** Links are full where it is known where the site stands, else relative to `from`, the path of the table. */
export function tableScope(chronicle: Chronicle, baseUrl: string | null, from: string): TableScope {
  const metrics = new Map(chronicle.site.metrics.map((metric) => [metric.id, metric]));
  return {
    chronicle,
    words: catalogueOf(chronicle.site.language),
    linkTo: scopeOf(chronicle, baseUrl, from).iriOf,
    nameOf: linkNames(chronicle),
    metric: (id) => metrics.get(id) ?? { id, name: id, unit: null },
  };
}
