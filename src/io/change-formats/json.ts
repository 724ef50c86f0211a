import { changesFormat, changesVersion } from '../../core/compare/changes.ts';
import { plainJson } from '../problem-formats/plain-json.ts';
import type { ComparedSide, Comparison } from './comparison.ts';

/** For programs: the changes as they are, with both sides and what of them could not be compared; `changes` null: nothing could. */
export function jsonChanges({ old, next, changes }: Comparison): string {
  const { format: _format, version: _version, ...found } = changes ?? {};
  return plainJson({
    format: changesFormat,
    version: changesVersion,
    old: sideOf(old),
    new: sideOf(next),
    changes: changes === null ? null : found,
  });
}

const sideOf = ({ name, errors, leftOut }: ComparedSide) => ({ name, errors, leftOut });
