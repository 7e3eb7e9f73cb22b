import type { ConnectionRecord } from '~/contract/connection';
import { instantMs } from '~/contract/instant';
import { code, line, type Line } from '~/lib/line';
import { number } from '~/lib/quantity';
import type { Platform } from '~/platforms/platform';
import type { PairView } from './pair-view';
import { nextAttemptAt } from './row-second';
import { ago, clockAndZone, exact, until, type ViewTime } from './time';
import { detailWords } from './details-words';

/** Every field of `poll` (§2.2), and of `observed` what the other sections do not show. */
export function pollingPairs(platform: Platform, record: ConnectionRecord, time: ViewTime): PairView[] {
  const { poll } = record;
  const observation = platform.observation(record);
  const degraded = observation?.degraded ? detailWords.degradedSuccess : undefined;
  return [
    instantPair(detailWords.lastAttempt, poll?.lastAttemptAt, time),
    instantPair(detailWords.lastSuccess, poll?.lastSuccessAt, time, degraded),
    instantPair(detailWords.collectedAt, observation?.collectedAt, time),
    nextPair(record, time),
    {
      label: detailWords.interval,
      value: poll === undefined ? detailWords.unknown : detailWords.every(poll.intervalSeconds),
    },
    {
      label: detailWords.failuresInARow,
      value: poll?.consecutiveFailures ? line`${number(poll.consecutiveFailures)}` : detailWords.none,
    },
    ...errorPairs(record, time),
    {
      label: detailWords.issueCount,
      value: observation?.issues.total ? line`${number(observation.issues.total)}` : detailWords.none,
    },
  ];
}

function instantPair(label: string, instant: string | undefined, time: ViewTime, remark?: Line): PairView {
  const ms = instantMs(instant);
  if (ms === undefined) return { label, value: detailWords.never };
  const age: Line = line`${ago(ms, time).text}`;
  return {
    label,
    value: [{ time: exact(ms, time.zone, true) }],
    aside: remark === undefined ? age : line`${age}; ${remark}`,
  };
}

function nextPair(record: ConnectionRecord, { now, zone }: ViewTime): PairView {
  const label = detailWords.nextAttempt;
  if (!record.enabled) return { label, value: detailWords.notPolled };
  const due = nextAttemptAt(record);
  if (due === undefined) return { label, value: detailWords.firstPoll };
  return due <= now
    ? { label, value: detailWords.due }
    : { label, value: detailWords.about(clockAndZone(due, zone)), aside: line`${until(due, now)}` };
}

function errorPairs({ poll }: ConnectionRecord, time: ViewTime): PairView[] {
  const error = poll?.lastError;
  if (error === undefined) return [{ label: detailWords.lastError, value: detailWords.none }];
  return [
    { label: detailWords.lastError, value: error.message ? [code(error.message)] : detailWords.noMessage },
    { label: detailWords.errorCategory, value: error.category ? [code(error.category)] : detailWords.noCategory },
    instantPair(detailWords.errorAt, error.at, time),
  ];
}
