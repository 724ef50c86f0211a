import { visibleText } from '../io/visible-text.ts';
import type { Verification } from './verify-package.ts';

export const verificationFormats = ['text', 'json'] as const;

/** The version moves when a reader of it would have to change. */
const format = 'dated-reports-verification';
const version = 1;

/** The result of a verification, ending with a line break. */
export function formatVerification(name: string, verification: Verification, as: (typeof verificationFormats)[number]): string {
  const { kind, findings, files, bytes, swhid, isRebuilt = false } = verification;
  if (as === 'json') return `${JSON.stringify({ format, version, package: name, kind, whole: findings.length === 0, files, bytes, swhid, rebuilt: isRebuilt, findings }, null, 2)}\n`;
  const lines = findings.map((finding) => visibleText(`${finding.kind}: ${finding.path === '' ? name : finding.path} ${finding.message}`));
  return [...lines, summary(name, verification)].map((line) => `${line}\n`).join('');
}

function summary(name: string, { kind, findings, files, bytes, swhid, isRebuilt }: Verification): string {
  const what = `${visibleText(name)}: ${kind === 'wacz' ? 'a web archive, ' : ''}${files.toLocaleString('en')} ${files === 1 ? 'file' : 'files'}, ${(bytes / 1e6).toFixed(1)} MB`;
  const at = new Set(findings.map(({ path }) => path)).size;
  if (findings.length > 0 && files === 0) return `Not whole: ${visibleText(name)} was not read any further.`;
  if (findings.length > 0) return `Not whole: ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${at} ${at === 1 ? 'place' : 'places'}. ${what}.`;
  return `Whole${isRebuilt ? ', and the source builds the same site' : ''}: ${what}.${swhid === null ? '' : `\n${swhid}`}`;
}
