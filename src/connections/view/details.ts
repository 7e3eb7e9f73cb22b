import type { ListEntry } from '~/api/list-entry';
import type { Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import type { FigureView } from './figures';
import type { Offer, Remark, RowContext, StateView } from './row';

/** A labelled value. */
export interface PairView {
  label: string;
  value: Line;
  aside?: Line;
  icon?: 'lock' | 'unlock';
}

export interface IssueView {
  count: string;
  spoken: string;
  title: string;
  /** "topology, unavailable" */
  classed: string;
  means: Line;
  next: Line;
  message: string;
}

export interface DetailsView {
  id: string;
  name: string;
  address: string;
  state: StateView;
  /** Beside the state: "23 issues, 3 causes. Sign-in and inventory work." */
  stateText: Line | undefined;
  remarks: readonly Remark[];
  actions: { test: Offer; edit: Offer; remove: Offer };
  back: string;
  /** Reason and next step of a problem. */
  problem: { happened: Line; means: Line; next: Line; command: string | undefined; said: string | undefined } | undefined;
  contribution: { title: string; figures: readonly FigureView[]; old: boolean; text: Line };
  issues: { title: string; list: readonly IssueView[]; note: string } | undefined;
  polling: { title: string; pairs: readonly PairView[] };
  settings: { title: string; pairs: readonly PairView[] };
}

export declare function detailsView(platform: Platform, entry: Extract<ListEntry, { kind: 'readable' }>, context: RowContext): DetailsView;
