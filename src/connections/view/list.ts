import type { ApiFailure } from '~/api/api-error';
import type { ConnectionsReply } from '~/api/connections-api';
import type { Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import type { Need } from '~/platforms/platform-words';
import { addOffer, type Offer, type Refuses } from './offers';
import type { ListContents } from './list-contents';
import { filterViews, type FilterView } from './list-filters';
import { problemView } from './problem';
import { loadWords } from './problem-words';
import type { ProblemView } from './problem-view';
import { ago, clock, type ViewTime } from './time';
import { listWords } from './words';

/** What the list is made of. */
export interface ListInput {
  /** The last reply that could be read; undefined before the first. */
  reply: ConnectionsReply | undefined;
  /** What that reply holds; undefined before it. */
  contents: ListContents | undefined;
  /** Why the newest request has no result; undefined where it has one, or is on its way. */
  failure: ApiFailure | undefined;
  refuses: Refuses | undefined;
  /** By the server's clock (see serverNow). */
  time: ViewTime;
}

/** Over a list that is older than it should be. */
export interface StaleNotice {
  /** "Could not refresh. What you see is from 14:07:26, 3 min ago." */
  text: Line;
  problem: ProblemView;
}

interface Filled {
  add: Offer;
  /** Over the list while the server shows demo data. */
  refuses: { happened: Line; next: Line } | undefined;
  stale: StaleNotice | undefined;
}

export type ListView =
  | { kind: 'loading'; text: string; slow: string; filters: readonly FilterView[] }
  | { kind: 'failed'; problem: ProblemView }
  | { kind: 'feature-off'; title: string; happened: Line; next: Line; setting: string }
  | { kind: 'not-allowed'; reason: 'signed-out' | 'forbidden' | 'missing-scope'; problem: ProblemView }
  | (Filled & { kind: 'empty'; title: string; text: string; needsTitle: string; needs: readonly Need[] })
  | (Filled &
      ListContents & {
        kind: 'list';
        /** Under the list: what the figures stand for. */
        note: string;
      });

/** What stands in a platform's tab. Data that is there wins over a failed refresh, but not over being refused or switched off. */
export function listView(platform: Platform, input: ListInput): ListView {
  const { reply, contents, failure, refuses } = input;
  const barred = failure && barredView(platform, failure, input.time.zone);
  if (barred) return barred;
  if (reply === undefined || contents === undefined) {
    return failure
      ? { kind: 'failed', problem: problemView(platform, loadWords, failure, input.time.zone) }
      : {
          kind: 'loading',
          text: listWords.loading,
          slow: listWords.loadingSlow,
          filters: filterViews(undefined, { kind: 'all' }),
        };
  }
  const filled: Filled = {
    add: addOffer(refuses),
    refuses: refuses?.told,
    stale: staleNotice(platform, input, reply),
  };
  if (contents.counts.all === 0) return { kind: 'empty', ...platform.words.empty, ...filled };
  return { kind: 'list', ...filled, ...contents, note: platform.words.figuresNote };
}

/** What takes the list away even where older data are there: it is off, or one may not see it. */
function barredView(platform: Platform, failure: ApiFailure, zone: string | undefined): ListView | undefined {
  if (failure.kind !== 'refused') return undefined;
  const { status, code } = failure.refusal;
  if (code === platform.codes.disabled) return { kind: 'feature-off', ...platform.words.featureOff };
  const reason =
    code === 'missing_scope'
      ? 'missing-scope'
      : status === 401
        ? 'signed-out'
        : status === 403
          ? 'forbidden'
          : undefined;
  return reason && { kind: 'not-allowed', reason, problem: problemView(platform, loadWords, failure, zone) };
}

function staleNotice(
  platform: Platform,
  { failure, time }: ListInput,
  reply: ConnectionsReply,
): StaleNotice | undefined {
  if (failure === undefined || failure.kind === 'aborted') return undefined;
  const at = reply.serverTime ?? reply.receivedAt;
  return {
    text: listWords.stale(clock(at, time.zone), ago(at, time)),
    problem: problemView(platform, loadWords, failure, time.zone),
  };
}

/** "Updated 8 s ago". @param pageNow milliseconds since 1970 by the page's clock, as `receivedAt` is */
export function updatedLine({ receivedAt }: ConnectionsReply, pageNow: number, zone: string | undefined): Line {
  return listWords.updated(ago(receivedAt, { now: pageNow, zone }));
}
