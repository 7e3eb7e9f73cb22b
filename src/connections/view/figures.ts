import { line, type Line } from '~/lib/line';
import { number, quantity } from '~/lib/quantity';
import type { Contribution } from '~/platforms/contribution';

/** A figure, ready to print: `<dt>agents</dt><dd>1,204</dd>`. */
export interface FigureView {
  label: string;
  /** "1,204", or "–" where it is not known. */
  value: string;
  known: boolean;
  /** What a screen reader hears instead of "–"; undefined where the value says it. */
  spoken: string | undefined;
}

/** The main figures. @param unknown said in place of one that is not known: "none yet", "not known" */
export function figureViews(contribution: Contribution, unknown: string): FigureView[] {
  return contribution.figures.map(({ label, count }) =>
    count === undefined
      ? { label, value: '–', known: false, spoken: unknown }
      : { label, value: number(count), known: true, spoken: undefined },
  );
}

/** The main figures in a sentence: "4 agents, 61 VMs, 9 storages"; those not known are left out. */
export function figureList(contribution: Contribution): string[] {
  return contribution.figures.flatMap(({ count, one, many }) =>
    count === undefined ? [] : [quantity(count, one, many)],
  );
}

/** "Also 22 networks; API release 8.0.3." undefined where neither is known. */
export function secondaryLine({ secondary, release }: Contribution): Line | undefined {
  const also = secondary.flatMap(({ count, one, many }) => (count === undefined ? [] : [quantity(count, one, many)]));
  const parts = [
    ...(also.length === 0 ? [] : [`Also ${also.join(', ')}`]),
    ...(release === undefined ? [] : [`API release ${release}`]),
  ];
  return parts.length === 0 ? undefined : line`${parts.join('; ')}.`;
}
