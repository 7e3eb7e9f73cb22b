import type { Line } from '~/lib/line';

/** A labelled value. */
export interface PairView {
  label: string;
  value: Line;
  aside?: Line;
  icon?: 'lock' | 'unlock';
}
