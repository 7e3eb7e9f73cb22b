import { issueEntity, type ObservedIssue, type TestIssue } from '~/contract/issue';
import type { CauseCount, IssueObject } from '../explain';
import { objectKind } from './label-words';

/** The aggregated issues of a poll as causes, in the server's order: most frequent first (§5.4). */
export function sumCauses(issues: readonly ObservedIssue[]): CauseCount[] {
  return issues.map(({ stage, category, message, occurrences }) => ({
    stage,
    category,
    message: message ?? '',
    occurrences: occurrences ?? 1,
    objects: [],
  }));
}

/** The raw issues of a test (§2.7), those with one cause together, most frequent first. */
export function countCauses(issues: readonly TestIssue[]): CauseCount[] {
  const groups = new Map<string, TestIssue[]>();
  for (const issue of issues) {
    const key = [issue.stage, issue.category, issue.message]
      .map((text) => (text ?? '').trim().toLowerCase())
      .join('\n');
    groups.set(key, [...(groups.get(key) ?? []), issue]);
  }
  return [...groups.values()]
    .map((same): CauseCount => ({
      stage: same[0]?.stage,
      category: same[0]?.category,
      message: same[0]?.message ?? '',
      occurrences: same.length,
      objects: same.map(object).filter(({ kind, id }) => kind !== '' || id !== ''),
    }))
    .sort((a, b) => b.occurrences - a.occurrences);
}

function object(issue: TestIssue): IssueObject {
  const { type, id } = issueEntity(issue);
  return { kind: objectKind(type ?? ''), id: id ?? '' };
}
