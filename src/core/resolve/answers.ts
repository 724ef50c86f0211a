import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import type { Question } from '../model/question.ts';
import { nearest } from '../nearest.ts';
import type { CheckedFiles } from '../parse/check-files.ts';
import type { Report } from '../parse/report.ts';
import { finding, type Finding } from '../problems.ts';
import { dayOf } from '../time/day-of.ts';
import { answersOf } from './build-entry.ts';

type EntryDraft = CheckedFiles['entries'][number];

/**
 * Hands each answer to its question, and checks that it is one: it names an option of the question, or has a figure of
 * its metric and rate; or it says why it stands beside the answers without being comparable.
 */
export function collectAnswers(
  drafts: readonly EntryDraft[],
  entries: ReadonlyMap<string, Entry>,
  questions: ReadonlyMap<string, Question>,
  zone: string,
  report: Report,
): void {
  for (const { id, draft, value } of drafts) {
    for (const [index, claim] of (entries.get(id) as Entry).claims.entries()) {
      const seen = new Set<string>();
      for (const { path, ...answer } of answersOf(value.claims[index] as EntryDraft['value']['claims'][number])) {
        const question = questions.get(answer.question);
        if (question === undefined) continue;
        const at = ['claims', index, ...path];
        if (seen.has(question.id)) report.in(draft, at, finding('value-repeated', { value: question.id }));
        seen.add(question.id);
        const wrong = misfitOf(claim, question, answer, zone);
        const isOption = wrong?.code === 'unknown-option' || wrong?.code === 'answer-option-extra';
        if (wrong !== null) report.in(draft, isOption ? [...at, 'option'] : at, wrong, wrong.code === 'answer-option-extra' ? 'key' : 'value');
        question.answers.push({ entry: id, claim: claim.id, option: answer.option, notComparable: answer.notComparable });
      }
    }
  }
}

function misfitOf(claim: Claim, question: Question, answer: Claim['answers'][number], zone: string): Finding | null {
  if (question.metric === null) {
    const options = question.options.map(({ id }) => id);
    if (answer.option === null) {
      return answer.notComparable === null ? finding('answer-option-missing', { question: question.id, options }) : null;
    }
    if (options.includes(answer.option)) return null;
    return finding('unknown-option', { value: answer.option, question: question.id, nearest: nearest(answer.option, options) });
  }
  if (answer.option !== null) return finding('answer-option-extra', { question: question.id });
  if (answer.notComparable !== null) return null;
  const { metric, per } = question;
  const counted = claim.figures.filter((figure) => figure.metric === metric);
  if (counted.length === 0) {
    const given = [...new Set(claim.figures.map((figure) => figure.metric))];
    return finding('answer-metric', { question: question.id, metric, given });
  }
  if (counted.some((figure) => figure.per === per || (per === 'day' && figure.per === null && dayOf(claim.covers, zone) !== null))) return null;
  return finding('answer-per', { question: question.id, per: rateWords(per), given: rateWords(counted[0]?.per ?? null) });
}

const rateWords = (per: string | null): string => (per === null ? 'in total' : `per ${per}`);
