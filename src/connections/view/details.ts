import type { ListEntry } from '~/api/list-entry';
import type { ConnectionRecord } from '~/contract/connection';
import { code, line, sentences, type Line } from '~/lib/line';
import type { HelpAbout } from '~/platforms/help';
import type { Platform } from '~/platforms/platform';
import type { EditablePlatform } from '~/platforms/platform-form';
import { pollingPairs } from './details-polling';
import { detailWords } from './details-words';
import { figureViews, secondaryLine, type FigureView } from './figures';
import { explainCauses, type IssueView } from './issue-view';
import { offersOf, type Offers } from './offers';
import type { PairView } from './pair-view';
import { connectionName, remarksOf, stateView, type Remark, type StateView } from './row';
import type { RowContext } from './row-context';
import { moreOf } from './row-more';
import { secondOf } from './row-second';
import { connectionState, type StateKind } from './state';
import { rowWords } from './words';

export type { PairView } from './pair-view';

export interface DetailsView {
  id: string;
  name: string;
  address: string;
  state: StateView;
  /** Beside the state: "23 issues, 3 causes. Sign-in and inventory work." */
  stateText: Line;
  /** What the settings below do not tell. */
  remarks: readonly Remark[];
  actions: Offers;
  /** Names the way back to the list. */
  back: string;
  /** Reason and next step of a problem; undefined where there is none. */
  problem: DetailsProblem | undefined;
  contribution: { title: string; figures: readonly FigureView[]; old: boolean; text: Line };
  issues: { title: string; list: readonly IssueView[]; note: string } | undefined;
  polling: { title: string; pairs: readonly PairView[] };
  settings: { title: string; pairs: readonly PairView[] };
}

export interface DetailsProblem {
  happened: Line;
  means: Line;
  next: Line;
  /** What one can do beside reading of it. */
  help: HelpAbout | undefined;
}

/** Everything that is known about one connection. */
export function detailsView(
  platform: EditablePlatform,
  entry: Extract<ListEntry, { kind: 'readable' }>,
  context: RowContext,
): DetailsView {
  const { connection: record, shadowed } = entry;
  const kind = connectionState(platform, record, context.time.now);
  const state = stateView(platform, record, kind);
  const asides = [
    ...(state.aside === undefined ? [] : [line`${state.aside}`]),
    ...secondOf(platform, record, kind, context).slice(0, 1),
  ];
  return {
    id: record.id,
    name: connectionName(record),
    address: platform.address(record),
    state,
    stateText: sentences(...asides.map((aside) => line`${aside}.`)),
    remarks: remarksOf(platform, record, shadowed).filter(({ kind }) => kind === 'unreachable'),
    actions: offersOf(record.id, shadowed, context.refuses),
    back: platform.words.connections,
    problem: problemOf(platform, record, kind, context),
    contribution: contributionOf(platform, record, kind),
    issues: issuesOf(platform, record),
    polling: { title: detailWords.polling, pairs: pollingPairs(platform, record, context.time) },
    settings: { title: detailWords.settings, pairs: settingPairs(platform, record) },
  };
}

function problemOf(
  platform: Platform,
  record: ConnectionRecord,
  kind: StateKind,
  { time }: RowContext,
): DetailsProblem | undefined {
  const { text, next } = moreOf(platform, record, kind, time, false) ?? {};
  if (text === undefined || next === undefined) return undefined;
  const subject = platform.subject(record);
  if (kind !== 'failing') {
    const help: HelpAbout | undefined = kind === 'blind' ? { kind: 'sees-nothing', subject } : undefined;
    return { happened: text, means: [], next, help };
  }
  const { category, message = '' } = record.poll?.lastError ?? {};
  const failure = { category, message };
  const { means } = platform.explainFailure(failure, subject, 'poll');
  return { happened: text, means, next, help: { kind: 'failure', failure, subject } };
}

function contributionOf(platform: Platform, record: ConnectionRecord, kind: StateKind): DetailsView['contribution'] {
  const observation = platform.observation(record);
  const title = detailWords.contribution;
  if (observation === undefined) {
    const text = record.enabled ? detailWords.nothing : detailWords.nothingDisabled;
    return { title, figures: figureViews(platform.unknownContribution(), rowWords.noneYet), old: false, text };
  }
  const old = kind === 'failing' || kind === 'stale';
  return {
    title,
    figures: figureViews(observation.contribution, rowWords.notKnown),
    old,
    text: sentences(
      detailWords.asSeen(record.username ?? ''),
      secondaryLine(observation.contribution),
      old ? detailWords.stillOld : undefined,
    ),
  };
}

function issuesOf(platform: Platform, record: ConnectionRecord): DetailsView['issues'] {
  const observation = platform.observation(record);
  if (observation === undefined || (!observation.degraded && observation.issues.total === 0)) return undefined;
  const { causes, total } = observation.issues;
  const shown = causes.reduce((sum, cause) => sum + cause.occurrences, 0);
  return {
    title: detailWords.issues,
    list: explainCauses(platform, causes),
    note: detailWords.issuesNote(shown, total),
  };
}

function settingPairs(platform: EditablePlatform, record: ConnectionRecord): PairView[] {
  return platform.settings(record).map(({ label, value, mono, aside, icon }) => ({
    label,
    value: mono ? [code(value)] : line`${value}`,
    ...(aside === undefined ? {} : { aside: line`${aside}` }),
    ...(icon === undefined ? {} : { icon }),
  }));
}
