import { categories } from '~/platforms/vmware/failure-titles';
import { objectOf, unless } from '../compare';
import type { Rule } from '../rule';
import { ofType, onlyKeys } from '../shapes';
import { ofParts, ofRows } from './list-rows';

type Row = Readonly<Record<string, unknown>>;

const given = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value]);
const pollOf = (row: Row) => given(row['poll']);
const errorOf = (row: Row) => given(objectOf(row['poll'])?.['lastError']);
const observedOf = (row: Row) => given(row['observed']);
const issuesOf = (row: Row): readonly unknown[] => {
  const issues = objectOf(row['observed'])?.['issues'];
  return Array.isArray(issues) ? issues : [];
};

/** What the list says of polls and of what they found (§2.2–2.4). */
export const pollShape: readonly Rule[] = [
  ofRows('2.2', 'Every row with an id has poll', (row, what) =>
    unless('poll' in row || row['id'] === '', `${what} has \`poll\``, 'none'),
  ),
  ofParts(
    '2.2',
    'poll says its interval in seconds, and instants in RFC 3339',
    'no row has poll',
    pollOf,
    (poll, what) => {
      const instants = { lastAttemptAt: 'instant', lastSuccessAt: 'instant' } as const;
      const more = { ...instants, consecutiveFailures: 'integer', lastError: 'object' } as const;
      return ofType(poll, { intervalSeconds: 'integer' }, `poll of ${what}`, more);
    },
  ),
  ofParts('2.2', 'consecutiveFailures is absent rather than 0', 'no row has poll', pollOf, (poll, what) =>
    unless(poll['consecutiveFailures'] !== 0, `poll of ${what} has no \`consecutiveFailures\``, '0'),
  ),
  ofParts(
    '2.2',
    'lastError has at and message, and the instant of the attempt',
    'no row has lastError',
    pollOf,
    (poll, what) => {
      const last = objectOf(poll['lastError']);
      if (!last) return [];
      const shape = ofType(last, { at: 'instant', message: 'text' }, `lastError of ${what}`, { category: 'text' });
      return [
        ...shape,
        ...unless(last['at'] === poll['lastAttemptAt'], `\`at\` of ${what} is lastAttemptAt`, 'another instant'),
      ];
    },
  ),
  ofParts('4.1', 'The category of lastError is one of the nine', 'no row has lastError', errorOf, (last, what) =>
    unless(
      last['category'] === undefined || categories.includes(String(last['category'])),
      `category of ${what} is one of the nine`,
      'another',
    ),
  ),
  ofParts('2.3', 'observed has collectedAt and four counts', 'no row has observed', observedOf, (observed, what) =>
    ofType(
      observed,
      { collectedAt: 'instant', hosts: 'integer', vms: 'integer', datastores: 'integer', networks: 'integer' },
      `observed of ${what}`,
      { viRelease: 'text', degraded: 'boolean', issueCount: 'integer', issues: 'list' },
    ),
  ),
  ofParts(
    '2.3',
    'observed has no degraded, issueCount or issues where there is no issue',
    'no row has observed',
    observedOf,
    (observed, what) => {
      const empty = observed['degraded'] === false || observed['issueCount'] === 0;
      const none = Array.isArray(observed['issues']) && observed['issues'].length === 0;
      return unless(!empty && !none, `observed of ${what} leaves them out`, 'false, 0 or an empty list');
    },
  ),
  ofParts(
    '5.4',
    'observed has at most three issues, most frequent first',
    'no row has issues',
    observedOf,
    (observed, what) => {
      const issues = Array.isArray(observed['issues']) ? observed['issues'] : [];
      const counts = issues.map((issue: unknown) => Number(objectOf(issue)?.['occurrences']));
      const falling = counts.every((count, at) => at === 0 || count <= (counts[at - 1] ?? count));
      return unless(issues.length <= 3 && falling, `issues of ${what}: at most 3, falling`, `${issues.length}`);
    },
  ),
  ofParts(
    '2.4',
    'An issue has stage, category, message and occurrences, and no entity',
    'no row has issues',
    issuesOf,
    (issue, what) => [
      ...ofType(
        issue,
        { stage: 'text', category: 'text', message: 'text', occurrences: 'integer' },
        `an issue of ${what}`,
      ),
      ...onlyKeys(issue, ['stage', 'category', 'message', 'occurrences'], `an issue of ${what}`),
    ],
  ),
];
