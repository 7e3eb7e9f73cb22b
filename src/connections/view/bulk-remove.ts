import { line, type Line } from '~/lib/line';
import { number } from '~/lib/quantity';
import type { Platform } from '~/platforms/platform';
import type { ReadableEntry } from './bulk';
import { bulkWords } from './bulk-words';
import type { FigureView } from './figures';
import { removeWords } from './remove-words';
import { connectionName } from './row';

export interface BulkRemoveView {
  title: string;
  does: Line;
  namesTitle: string;
  names: readonly { key: string; name: string; address: string }[];
  /** Names of those that are too many for a line each; "" where there are none. */
  others: string;
  caption: string;
  /** Sums over all; empty where nothing leaves. */
  figures: readonly FigureView[];
  /** What the sums do not tell; empty where they tell all. */
  note: Line;
  stays: Line;
  buttons: { cancel: string; confirm: string };
}

const linesAtMost = 100;

/** Asks before several connections are deleted: which, and what leaves with them. */
export function bulkRemoveView(platform: Platform, picked: readonly ReadableEntry[]): BulkRemoveView {
  const { removal } = platform.words;
  const several = picked.length > 1;
  const sums = platform.unknownContribution().figures.map(({ label }) => ({ label, sum: 0 }));
  let unknown = 0;
  for (const { connection } of picked) {
    const observation = platform.observation(connection);
    if (observation === undefined) unknown += 1;
    observation?.contribution.figures.forEach(({ count = 0 }, at) => {
      const total = sums[at];
      if (total) total.sum += count;
    });
  }
  const nothing = unknown === picked.length;
  return {
    title: bulkWords.removeTitle(picked.length),
    does: several ? removal.doesAll : removal.does,
    namesTitle: bulkWords.removeNames,
    names: picked.slice(0, linesAtMost).map(({ key, connection }) => ({
      key,
      name: connectionName(connection),
      address: platform.address(connection),
    })),
    others: picked
      .slice(linesAtMost)
      .map(({ connection }) => connectionName(connection))
      .join(', '),
    caption: removeWords.leaves,
    figures: nothing
      ? []
      : sums.map(({ label, sum }) => ({ label, value: number(sum), known: true, spoken: undefined })),
    note: nothing ? line`${bulkWords.removeNothing}` : unknown > 0 ? line`${bulkWords.removeUnknown(unknown)}` : [],
    stays: several ? removal.staysAll : removal.stays,
    buttons: { cancel: removeWords.cancel, confirm: bulkWords.removeConfirm(picked.length) },
  };
}
