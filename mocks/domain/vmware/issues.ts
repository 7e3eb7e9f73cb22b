import { compareBytes } from '../go/utf8';
import type { AggregatedIssue } from '../state';
import { VcenterFailure } from './failure';

/** An optional read that failed, before aggregation, in wire order (§2.7). */
export interface RawIssue {
  stage: 'signals' | 'topology' | 'tags';
  entity_type: string;
  entity_id: string;
  category: string;
  message: string;
}

/** The categories that degrade instead of failing (§4.7); all others, and none at all, are fatal. */
const degrading = ['permission', 'not_found', 'unavailable', 'endpoint'];

/** Collects what only degrades a test or a poll. */
export class IssueList {
  readonly issues: RawIssue[] = [];

  /** Runs an optional read; a failure that only degrades becomes an issue, and the result undefined. */
  optional<T>(stage: RawIssue['stage'], entityType: string, entityId: string, read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof VcenterFailure)) throw error;
      const { category, message } = error.failure;
      if (category === undefined || !degrading.includes(category)) throw error;
      this.issues.push({ stage, entity_type: entityType, entity_id: entityId.trim(), category, message });
      return undefined;
    }
  }
}

/** The order of a test's issues: by every field in turn, in lower case (§2.7). */
export function sortIssues(issues: readonly RawIssue[]): readonly RawIssue[] {
  const key = (issue: RawIssue): string =>
    [issue.stage, issue.entity_type, issue.entity_id, issue.category, issue.message]
      .map((part) => part.toLowerCase())
      .join('\u0000');
  return issues.toSorted((left, right) => compareBytes(key(left), key(right)));
}

/** Groups issues by stage, category and message, and keeps the three most frequent (§5.4). */
export function aggregateIssues(issues: readonly RawIssue[]): readonly AggregatedIssue[] {
  const groups = new Map<string, AggregatedIssue>();
  for (const { stage, category, message } of issues) {
    const key = [stage, category, message].map((part) => part.trim().toLowerCase()).join('\u0000');
    const group = groups.get(key) ?? { stage, category, message: message.trim(), occurrences: 0 };
    groups.set(key, { ...group, occurrences: group.occurrences + 1 });
  }
  return [...groups.values()]
    .sort(
      (left, right) =>
        right.occurrences - left.occurrences ||
        compareBytes(left.stage, right.stage) ||
        compareBytes(left.category, right.category) ||
        compareBytes(left.message, right.message),
    )
    .slice(0, 3);
}
