import type { JSX } from 'solid-js';
import type { Ledger } from '~/connections/view/attempts';
import { axisView, stripMarks } from '~/connections/view/attempts-view';

/** Widths in pixels: of a mark, and from one mark to the next. */
export const markWidth = 4;
export const markStep = 6;

/**
 * The time axis as custom properties: how far the marks have moved to the left, and the thin marks of columns in which the
 * page looked. Marks themselves stay where their round is, so that a new round touches no row without an attempt in it.
 */
export function axisStyle(ledger: Ledger | undefined, columns = stripMarks): JSX.CSSProperties {
  if (ledger === undefined) return {};
  const axis = axisView(ledger, columns);
  const firstAt = columns - axis.columns.length;
  const stops = axis.columns.map((column, index) => {
    const left = (firstAt + index) * markStep;
    return `#0000 ${left}px,${column === 'away' ? '#0000' : 'var(--strip-none)'} 0 ${left + markWidth}px,#0000 0`;
  });
  return {
    '--strip-by': `${(columns - 1 - axis.newest) * markStep}px`,
    '--strip-line': `linear-gradient(90deg,${stops.join(',') || '#0000,#0000'})`,
  };
}
