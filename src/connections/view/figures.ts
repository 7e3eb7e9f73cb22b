import type { Line } from '~/lib/line';
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

export declare function figureViews(contribution: Contribution, spokenUnknown: string): FigureView[];
/** "Also 22 networks; API release 8.0.3." undefined where neither is known. */
export declare function secondaryLine(contribution: Contribution): Line | undefined;
