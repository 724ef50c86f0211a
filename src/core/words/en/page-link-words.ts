import type { PageLinkWords } from '../page-link-words.ts';
import { sentence, slot } from '../sentence.ts';
import { enNouns } from './page-nouns.ts';

const status = (http: number | null): string => (http === null ? '' : ` (${http})`);

const reason: PageLinkWords['reason'] = {
  'no-such-host': 'there is no such host',
  'no-name-server': 'no name server answered',
  'no-connection': 'there was no connection',
  certificate: 'its certificate was not accepted',
  'not-http': 'its answer was not HTTP',
  'broken-off': 'the answer broke off',
  'redirect-loop': 'its redirects lead in a circle',
  'too-many-redirects': 'it redirects too often',
  'redirect-refused': 'it redirects to where nothing is asked',
  'private-address': 'it is not an address of the public Internet',
};

type Found = Parameters<PageLinkWords['state']>[0];

const found: Readonly<Record<Exclude<Found['status'], 'not-asked'>, (each: Found) => string>> = {
  ok: () => 'this address answered',
  moved: () => 'this address led on to another one for good',
  gone: ({ http }) => `this address no longer answered${status(http)}`,
  refused: ({ http }) => `this address refused a program${status(http)}; people may see the page all the same`,
  limited: ({ http }) => `the host of this address had been asked too often to say${status(http)}`,
  failing: ({ http }) => `the server of this address failed${status(http)}`,
  'timed-out': () => 'this address gave no answer in time',
  unreachable: ({ reason: why }) => `this address could not be reached${why === null ? '' : `: ${reason[why]}`}`,
};

const groups: Readonly<Record<Parameters<PageLinkWords['group']>[0], string>> = {
  silent: 'Without an answer',
  unclear: 'Not to be told by a program',
  moved: 'Moved',
  'not-asked': 'Not asked yet',
  answering: 'Answering',
};

const copies: Readonly<Record<Parameters<PageLinkWords['copy']>[0], (date: string) => string>> = {
  stands: (date) => `The archived copy of ${date} stands.`,
  lost: (date) => `The archived copy of ${date} no longer answers.`,
  unclear: (date) => `Whether the archived copy of ${date} stands could not be told.`,
  'not-asked': (date) => `The archived copy of ${date} has not been asked yet.`,
};

export const enPageLink: PageLinkWords = {
  title: 'Links of the sources',
  lede: (addresses, day) => `How ${enNouns.sources(addresses)} with an address stood when the addresses were last asked, on ${day}.`,
  unasked: 'The addresses of the sources have not been asked yet whether they still answer.',
  bibliography: sentence`All of them stand with the ${slot('sources', 'sources')}.`,
  method: 'A program asked each address once or a few times. That a page answers does not say that it still says the same; that it did not answer on a day does not say that it is gone.',
  without: (sources) => `${enNouns.sources(sources)} without an address ${sources === 1 ? 'is' : 'are'} not among them.`,
  group: (group, count) => `${groups[group]} (${enNouns.number(count)})`,
  state: (each, checked, since) => {
    if (each.status === 'not-asked' || checked === null) return each.reason === null ? 'This address has not been asked yet.' : `This address was not asked: ${reason[each.reason]}.`;
    return `On ${checked} ${found[each.status](each)}.${since === null ? '' : ` It had been so since ${since}.`}`;
  },
  movedTo: 'Now at',
  reason,
  copy: (state, date) => copies[state](date),
  noCopy: 'No archived copy is known.',
  fact: 'Address',
  more: 'The links of all sources',
  all: sentence`Whether their addresses still answer: ${slot('links', 'the links of the sources')}.`,
};
