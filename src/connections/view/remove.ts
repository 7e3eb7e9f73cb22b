import type { ConnectionRecord } from '~/contract/connection';
import type { Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import type { FigureView } from './figures';

export interface RemoveView {
  title: string;
  name: string;
  address: string;
  does: Line;
  /** What leaves, or that nothing does. */
  consequence: { kind: 'leaves'; caption: string; figures: readonly FigureView[] } | { kind: 'nothing'; text: Line };
  stays: Line;
  buttons: { cancel: string; confirm: string; confirming: string };
}

export declare function removeView(platform: Platform, record: ConnectionRecord): RemoveView;
