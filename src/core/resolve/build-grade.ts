import type { FormerGrade, Grade, SourceReliability } from '../model/grade.ts';
import type { Draft } from '../parse/report.ts';
import type { GradeFile, ReliabilityFile } from '../parse/shape/grade-file.ts';
import type { Path } from '../parse/yaml.ts';
import type { Spans } from './spans.ts';

/** `path` is where the grade stands in the draft. */
export const buildGrade = (grade: GradeFile, spans: Spans, draft: Draft, path: Path): Grade => ({
  ...lettersOf(grade),
  history: (grade.history ?? []).map((former, index): FormerGrade => ({
    ...lettersOf(former),
    until: spans.at(draft, [...path, 'history', index, 'until'], former.until),
  })),
});

export const buildReliability = ({ grade, basis, history }: ReliabilityFile, spans: Spans, draft: Draft): SourceReliability => ({
  grade,
  basis,
  history: (history ?? []).map((former, index) => ({
    grade: former.grade,
    basis: former.basis,
    until: spans.at(draft, ['reliability', 'history', index, 'until'], former.until),
  })),
});

const lettersOf = ({ reliability, credibility, basis }: Omit<GradeFile, 'history'>): Omit<Grade, 'history'> => ({
  reliability: reliability ?? null,
  credibility: credibility ?? null,
  basis,
});
