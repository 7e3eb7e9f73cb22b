import type { ConnectionRecord } from '~/contract/connection';
import { sentences, type Line } from '~/lib/line';
import type { Platform } from '~/platforms/platform';
import { figureViews, type FigureView } from './figures';
import { connectionName } from './row';
import { removeWords } from './remove-words';
import { rowWords } from './words';

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

/** The removal dialog: what it does, what leaves, what stays. */
export function removeView(platform: Platform, record: ConnectionRecord): RemoveView {
  const { removal, remove } = platform.words;
  const { cancel, confirm, confirming } = removeWords;
  return {
    title: remove,
    name: connectionName(record),
    address: platform.address(record),
    does: removal.does,
    consequence: consequenceOf(platform, record),
    stays: record.enabled ? sentences(removal.stays, removal.pause) : removal.stays,
    buttons: { cancel, confirm, confirming },
  };
}

/** A disabled connection that was collected from keeps its figures until the next round drops them (§5.3), so they leave too. */
function consequenceOf(platform: Platform, record: ConnectionRecord): RemoveView['consequence'] {
  const observation = platform.observation(record);
  if (observation) {
    return {
      kind: 'leaves',
      caption: removeWords.leaves,
      figures: figureViews(observation.contribution, rowWords.notKnown),
    };
  }
  return { kind: 'nothing', text: record.enabled ? removeWords.never : removeWords.disabled };
}
