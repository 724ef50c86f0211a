import type { Problem } from '../../core/model/problem.ts';
import { catalogue } from '../../core/problems.ts';
import { visibleText } from '../visible-text.ts';
import type { CodesAt } from './codes-at.ts';
import { plainJson } from './plain-json.ts';
import { describeRule } from './rule-description.ts';

/** For code scanning: SARIF 2.1.0 (OASIS), one run, with the whole catalogue as its rules. */
export function sarifProblems(problems: readonly Problem[], codesAt: CodesAt): string {
  const codes = Object.keys(catalogue) as (keyof typeof catalogue)[];
  const indexes = new Map<string, number>(codes.map((code, index) => [code, index]));
  return plainJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dated-reports', rules: codes.map((code) => rule(code, codesAt)) } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => result(problem, indexes.get(problem.code))),
      },
    ],
  });
}

function rule(code: keyof typeof catalogue, codesAt: CodesAt) {
  const { severity, message, hint } = describeRule(code);
  return {
    id: code,
    shortDescription: { text: literal(message) },
    fullDescription: { text: literal(`${message} ${hint}`) },
    help: { text: literal(hint) },
    ...(codesAt == null ? {} : { helpUri: new URL(`#${code}`, codesAt).href }),
    defaultConfiguration: { level: severity },
  };
}

function result({ code, severity, file, line, column, message, hint }: Problem, ruleIndex: number | undefined) {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: literal(`${visibleText(message)} ${visibleText(hint)}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split('/').map(segment).join('/') },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

const segment = (name: string): string => encodeURIComponent(name.toWellFormed());

// Braces are placeholders (SARIF 3.11.5) and `[text](target)` is a link (3.11.6) unless they are escaped.
const literal = (text: string): string => text.replaceAll(/[{}]/g, '$&$&').replaceAll(/\[(?=[^\]]*\]\()/g, '\\[');
