import { createMemo, For, Show, type JSX } from 'solid-js';
import { attemptWords } from '~/connections/view/attempt-words';
import type { Attempt, Ledger, Outcome } from '~/connections/view/attempts';
import { legendTitle, stripMarks, stripView, type StripView } from '~/connections/view/attempts-view';
import { markStep, markWidth } from './axis-style';
import { useWorkspace } from './workspace-context';

/** The quieter the attempt, the lower its mark; in pixels. */
const heights: Readonly<Record<Outcome, number>> = { worked: 4, limited: 10, failed: 16 };
const stripHeight = 16;
const outcomes: readonly Outcome[] = ['worked', 'limited', 'failed'];

/** A connection's attempts, a mark each, on the time axis that all rows share. @param props.of key of the list entry */
export function AttemptsStrip(props: { of: string; zone: string | undefined }) {
  const workspace = useWorkspace();
  const ledger = () => workspace.attempts()?.ledger();
  return (
    <Show when={ledger()}>
      {(seen: () => Ledger) => {
        const view = createMemo(() => stripView(seen(), props.of, props.zone), undefined, { equals: sameStrip });
        return <Strip view={view()} columns={stripMarks} />;
      }}
    </Show>
  );
}

/** Every reply makes all views anew, and an attribute that is set to what it was is still a change to the document. */
function sameStrip(a: StripView | undefined, b: StripView | undefined): boolean {
  return a?.label === b?.label && a?.marks.length === b?.marks.length && a?.marks.at(-1) === b?.marks.at(-1);
}

/** A strip of any length. Its axis is its own, or that of an element around it. */
export function Strip(props: { view: StripView; columns: number; axis?: JSX.CSSProperties }) {
  const width = () => props.columns * markStep - (markStep - markWidth);
  return (
    <svg
      class="strip"
      role="img"
      viewBox={`0 0 ${width()} ${stripHeight}`}
      width={width()}
      height={stripHeight}
      style={props.axis}
    >
      <title>{props.view.label}</title>
      <g>
        <For each={outcomes}>{(outcome) => <path class={outcome} d={drawn(props.view.marks, outcome)} />}</For>
      </g>
    </svg>
  );
}

/** What each mark means, below the list. */
export function AttemptsLegend() {
  const workspace = useWorkspace();
  const title = () => {
    const ledger = workspace.attempts()?.ledger();
    return ledger && legendTitle(ledger, undefined);
  };
  return (
    <p class="legend">
      {title()}
      <For each={outcomes}>
        {(outcome) => (
          <span>
            <svg
              class="strip"
              aria-hidden="true"
              viewBox={`0 0 ${markWidth} ${stripHeight}`}
              width={markWidth}
              height={stripHeight}
            >
              <path class={outcome} d={bar(0, outcome)} />
            </svg>
            {attemptWords.outcomes[outcome]}
          </span>
        )}
      </For>
    </p>
  );
}

function drawn(marks: readonly Attempt[], outcome: Outcome): string {
  return marks
    .filter((mark) => mark.outcome === outcome)
    .map(({ round }) => bar(round * markStep, outcome))
    .join('');
}

function bar(x: number, outcome: Outcome): string {
  const height = heights[outcome];
  return `M${x} ${stripHeight - height}h${markWidth}v${height}h-${markWidth}z`;
}
