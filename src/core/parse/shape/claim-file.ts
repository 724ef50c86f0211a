import * as z from 'zod';
import { nearest } from '../../nearest.ts';
import { relationTypes, statuses } from '../../model/claim.ts';
import { idPattern } from '../../model/id.ts';
import { about, edtfOrUnknown, id, list, locatorText, record, reference, report, text, type Known } from './field.ts';
import { figureFile } from './figure-file.ts';
import { gradeFile } from './grade-file.ts';
import { told } from './told.ts';

const chainLinkFile = (known: Known) =>
  record('the link of the chain', {
    actor: told(reference(known, 'actor').optional(), 'id of the [actor](#actors) who said it, or passed it on', 'road-office'),
    unnamed: told(text().optional(), 'a speaker without a name, in a few words', 'a lorry driver at the upper gate'),
    source: told(reference(known, 'source').optional(), 'id of a [source](#sources) that carried it', 'valley-radio-2024-01-13'),
    side: told(reference(known, 'side').optional(), 'id of a side of `site.yml`. Needed with `unnamed`, refused with the others, whose side stands where they are defined', 'road-users'),
    seen: told(z.boolean().optional().meta({ default: true }), '`false` where that link itself was not read or heard; `true` where it is left out', false),
  }).superRefine((link, context) => {
    const found = (['actor', 'unnamed', 'source'] as const).filter((key) => link[key] !== undefined);
    if (found.length !== 1) report(context, 'chain-link', { found });
    else if (link.unnamed !== undefined && link.side === undefined) report(context, 'chain-unnamed-side', {});
    else if (link.unnamed === undefined && link.side !== undefined) report(context, 'chain-side-extra', {}, ['side']);
  }).meta({
    oneOf: [{ required: ['actor'] }, { required: ['unnamed'] }, { required: ['source'] }],
    dependencies: { unnamed: ['side'], side: ['unnamed'] },
  });

const answerFile = (known: Known) => {
  const one = z.union([
    reference(known, 'question'),
    record('the answer', {
      question: told(reference(known, 'question'), 'id of the question', 'cars-stuck-on-12-january'),
      option: told(z.string().meta({ pattern: idPattern }).optional(), 'id of one of its options. Needed where the question has options, refused where it has none', 'closed'),
      'not-comparable': told(text().optional(), 'why the claim stands beside the answers and is not compared with them', 'It counts lorries too.'),
    }),
  ]);
  return z.union([one, z.array(one)]);
};

/** One claim of an entry, as it is written. */
export const claimFile = (known: Known) =>
  record('the claim', {
    id: told(id(), 'its [id](#ids): a short name in small letters, unique within the entry; readers can link to it', 'cars'),
    statement: told(text(), "what is claimed, in a sentence of the editors' own", 'About 25 cars were …'),
    chain: told(list(chainLinkFile(known)).min(1), '[who said it](#the-chain-who-said-it), one link at least', [{ actor: 'road-office' }]),
    about: told(about(known).optional(), 'whom and what it is about. A claim with a figure and without it gets a warning'),
    covers: told(edtfOrUnknown().optional(), 'the time that it is about: a [date](#dates), or `unknown`. A claim with a figure and without it gets a warning', '2024-01-12'),
    figures: told(list(figureFile(known)).optional(), '[figures](#figures) that it gives'),
    answers: told(answerFile(known).optional(), '[questions](#answers) that it answers'),
    cites: told(
      list(
        record('the citation', {
          source: told(reference(known, 'source'), 'id of the [source](#sources) that was read', 'valley-post-2024-01-13'),
          locator: told(locatorText().optional(), 'where in it: text or a number', 'paragraph 3'),
        }),
      ).min(1),
      'the pages that were read, one at least',
    ),
    status: told(z.enum(statuses).optional().meta({ default: 'unverified' }), '[how it stands](#status-and-origins); `unverified` where it is left out', 'disputed'),
    grade: told(gradeFile().optional(), 'a [grade](#grades) of the Admiralty code'),
  });
export type ClaimFile = z.infer<ReturnType<typeof claimFile>>;

/** A relation of an entry, as it is written. */
export const relationFile = (known: Known) =>
  record('the relation', {
    type: told(z.enum(relationTypes), '`disputes`, `supports`, `updates` or `same-event`', 'disputes'),
    from: told(text().optional(), "id of one of this entry's claims; left out, the entry as a whole", 'cars'),
    to: told(text().meta({ idOf: 'end' }), 'the other end: an entry, or one of its claims after a `#`', 'road-office-closing-2024-01-12#cars'),
    note: told(text().optional(), 'how the two ends differ', 'He speaks of the evening.'),
  }).superRefine((relation, context) => {
    const target = relation.to.split('#', 1)[0] as string;
    if (!known.has('entry', target)) {
      report(context, 'unknown-entry', { value: target, nearest: nearest(target, known.ids('entry')) }, ['to']);
    }
  });
