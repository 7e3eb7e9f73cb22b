import type { ConnectionRecord } from '~/contract/connection';
import { instantMs } from '~/contract/instant';
import { sentences, type Line } from '~/lib/line';
import { number } from '~/lib/quantity';
import type { Platform } from '~/platforms/platform';
import { remedyViews, type RemedyView } from './remedy-view';
import { pollsRefused } from './polls-refused';
import type { StateKind } from './state';
import { clock, duration, exact, type ViewTime } from './time';
import { rowWords } from './words';

export interface CauseView {
  /** "11" */
  count: string;
  /** "11 occurrences" */
  spoken: string;
  text: string;
}

/** What a row opens for: the reason and the next step, or the causes of a degraded poll. */
export interface RowMore {
  text: Line | undefined;
  next: Line | undefined;
  /** Steps out of it, as links. */
  remedies: readonly RemedyView[];
  causes: readonly CauseView[];
  /** "and 4 issues of other causes" */
  otherCauses: string | undefined;
}

/** What a row opens for; undefined where it is calm. @param writable whether the connection can be changed */
export function moreOf(
  platform: Platform,
  record: ConnectionRecord,
  kind: StateKind,
  time: ViewTime,
  writable: boolean,
): RowMore | undefined {
  switch (kind) {
    case 'failing':
      return failing(platform, record, time, writable);
    case 'stale':
      return stale(record, time);
    case 'blind': {
      const { happened, next } = platform.words.seesNothing(record.username ?? '');
      const about = { kind: 'sees-nothing', subject: platform.subject(record) } as const;
      return told(happened, next, remedyViews([{ kind: 'copy-role' }], about, writable));
    }
    case 'degraded':
      return degraded(platform, record);
    default:
      return undefined;
  }
}

function told(text: Line, next: Line, remedies: readonly RemedyView[] = []): RowMore {
  return { text, next, remedies, causes: [], otherCauses: undefined };
}

function failing(platform: Platform, record: ConnectionRecord, time: ViewTime, writable: boolean): RowMore {
  const { category, message = '' } = record.poll?.lastError ?? {};
  const failure = { category, message };
  const subject = platform.subject(record);
  const explained = platform.explainFailure(failure, subject, 'poll');
  const counts = pollsRefused(platform, record)
    ? platform.words.lockOut.polls(record.poll?.intervalSeconds ?? 0)
    : undefined;
  const text = sentences(explained.happened, counts, newest(record, time));
  return told(text, explained.next, remedyViews(explained.remedies, { kind: 'failure', failure, subject }, writable));
}

/** What a failure means for what Pulse shows: how old the newest is. */
function newest(record: ConnectionRecord, { now, zone }: ViewTime): Line {
  const last = instantMs(record.poll?.lastSuccessAt);
  if (last === undefined) return rowWords.nothingEver;
  return rowWords.nothingNewer(now - last < 12 * 3_600_000 ? clock(last, zone, false) : exact(last, zone));
}

function stale(record: ConnectionRecord, { now }: ViewTime): RowMore {
  const last = instantMs(record.poll?.lastSuccessAt) ?? now;
  return told(rowWords.stale(duration(now - last), record.poll?.intervalSeconds ?? 0), rowWords.staleNext);
}

function degraded(platform: Platform, record: ConnectionRecord): RowMore {
  const issues = platform.observation(record)?.issues ?? { total: 0, causes: [] };
  const causes = issues.causes.map((cause) => ({
    count: number(cause.occurrences),
    spoken: rowWords.occurrences(cause.occurrences),
    text: platform.explainIssue(cause).brief,
  }));
  const others = issues.total - issues.causes.reduce((sum, cause) => sum + cause.occurrences, 0);
  return {
    text: causes.length === 0 ? rowWords.degradedSilent : undefined,
    next: undefined,
    remedies: [],
    causes,
    otherCauses: others > 0 && causes.length > 0 ? rowWords.otherCauses(others) : undefined,
  };
}
