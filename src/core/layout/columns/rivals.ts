import { hasValue, type ReportColumns, valuesOf } from './report-columns.ts';

/** Reports that answer one question, as another does. */
export interface Rivals {
  /** The place of the question in the vocabulary. */
  readonly question: number;
  /** The places of the reports, ascending. */
  readonly reports: readonly number[];
}

/** The other reports that answer what a report answers, by question; a question that it alone answers is left out. */
export function rivalsOf(columns: ReportColumns, report: number): Rivals[] {
  const { question: answered } = columns.lists;
  return Array.from(valuesOf(answered, report), (question) => {
    const reports: number[] = [];
    for (let other = 0; other < columns.count; other += 1) if (other !== report && hasValue(answered, other, question)) reports.push(other);
    return { question, reports };
  }).filter(({ reports }) => reports.length > 0);
}
