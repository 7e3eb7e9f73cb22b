import type { ConnectionRecord } from '~/contract/connection';
import { instantMs } from '~/contract/instant';
import { pageVersion } from '~/lib/page-version';
import { quantity } from '~/lib/quantity';
import type { CauseCount } from '~/platforms/explain';
import type { Platform } from '~/platforms/platform';
import { figureList } from './figures';
import { own, redacted, type Private } from './report-redact';
import { reportWords } from './report-words';
import { stateView } from './row';
import { connectionState } from './state';
import type { TestView } from './test-views';

type Pair = readonly [label: string, value: string];

/**
 * A connection as plain text for a ticket, which may go outside: what names the other end or an account is replaced, in
 * the server's messages too, and no secret is in it. Times are UTC.
 * @param now the server's time, milliseconds since 1970
 * @param test the last saved test of it that this page made
 */
export function reportText(
  platform: Platform,
  record: ConnectionRecord,
  now: number,
  test: TestView | undefined,
): string {
  const known: Private = { host: record.host, username: record.username ?? '', name: record.name };
  const safe = (text: string): string => redacted(text, known).replace(/\s+/g, ' ');
  const state = stateView(platform, record, connectionState(platform, record, now));
  const pairs: Pair[] = [
    [reportWords.made, iso(now)],
    [reportWords.platform, `${platform.label} (${platform.id})`],
    [reportWords.id, own(record.id, known)],
    [reportWords.state, safe([state.word, state.aside].filter(Boolean).join(': '))],
    [reportWords.enabled, record.enabled ? reportWords.yes : reportWords.no],
    ...pollPairs(record, safe),
    ...seenPairs(platform, record, safe),
    [reportWords.tls, platform.subject(record).skipVerify ? reportWords.off : reportWords.on],
    [reportWords.scope, platform.scope(record)?.replace(/^[^:]*: /, '') ?? reportWords.everything],
    [reportWords.test, test === undefined ? reportWords.notTested : testLine(test, safe)],
  ];
  const lines = pairs.map(([label, value]) => `${label}: ${value}`);
  return [reportWords.title(pageVersion), '', ...lines, '', reportWords.left].join('\n');
}

function pollPairs({ poll }: ConnectionRecord, safe: (text: string) => string): Pair[] {
  if (poll === undefined) return [[reportWords.interval, reportWords.unknown]];
  const { lastError } = poll;
  return [
    [reportWords.interval, reportWords.seconds(poll.intervalSeconds)],
    [reportWords.lastAttempt, instant(poll.lastAttemptAt)],
    [reportWords.lastSuccess, instant(poll.lastSuccessAt)],
    [reportWords.failures, String(poll.consecutiveFailures ?? 0)],
    ...(lastError === undefined
      ? [[reportWords.errorAt, reportWords.none] as const]
      : ([
          [reportWords.errorAt, instant(lastError.at)],
          [reportWords.category, safe(lastError.category ?? '') || reportWords.none],
          [reportWords.message, safe(lastError.message ?? '') || reportWords.none],
        ] as const)),
  ];
}

function seenPairs(platform: Platform, record: ConnectionRecord, safe: (text: string) => string): Pair[] {
  const seen = platform.observation(record);
  if (seen === undefined) return [[reportWords.collected, reportWords.never]];
  const { contribution, issues } = seen;
  const secondary = contribution.secondary.flatMap(({ count, one, many }) =>
    count === undefined ? [] : [quantity(count, one, many)],
  );
  const causes = issues.causes.map((cause) => `\n  ${causeLine(cause, safe)}`).join('');
  return [
    [reportWords.collected, instant(seen.collectedAt)],
    [reportWords.counts, [...figureList(contribution), ...secondary].join(', ') || reportWords.unknown],
    [reportWords.release, safe(contribution.release ?? '') || reportWords.unknown],
    [reportWords.issues, `${issues.total}${causes}`],
  ];
}

function causeLine({ occurrences, stage, category, message }: CauseCount, safe: (text: string) => string): string {
  const classed = [stage, category].filter(Boolean).join(', ');
  return safe(`${occurrences} × ${classed === '' ? '' : `${classed}: `}${message}`);
}

function testLine(test: TestView, safe: (text: string) => string): string {
  if (!('when' in test)) return safe(test.kind === 'running' ? test.title : reportWords.notTested);
  const at = test.when.flatMap((part) => (typeof part === 'object' && 'time' in part ? [part.time.iso] : []));
  const failure = test.kind === 'failed' && test.help.kind === 'failure' ? test.help.failure : undefined;
  const said = failure === undefined ? [] : [failure.category ?? reportWords.none, failure.message];
  return [...at, ...[test.title, ...said].map(safe)].join(', ');
}

function instant(text: string | undefined): string {
  const ms = instantMs(text);
  return ms === undefined ? reportWords.never : iso(ms);
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
