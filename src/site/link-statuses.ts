import type { LinkStatus } from '../core/model/link-status.ts';
import { siteInput } from './input.ts';

const made = new WeakMap<readonly LinkStatus[], ReadonlyMap<string, LinkStatus>>();
const none: readonly LinkStatus[] = [];

/** What was known of each address when it was last asked; empty where nobody asked. */
export function linkStatuses(): ReadonlyMap<string, LinkStatus> {
  const list = siteInput().linkStatus ?? none;
  const statuses = made.get(list) ?? new Map(list.map((each) => [each.address, each]));
  made.set(list, statuses);
  return statuses;
}
