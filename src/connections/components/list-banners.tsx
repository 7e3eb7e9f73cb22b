import { Show } from 'solid-js';
import type { StaleNotice } from '~/connections/view/list';
import type { Line } from '~/lib/line';
import { Banner } from '~/ui/banner';
import { LineText } from '~/ui/line-text';
import { NextStep } from '~/ui/next-step';
import { AgainButton } from './again-button';
import { ProblemLines } from './problem-lines';
import { controlWords } from './words';

/** What stands over a list that is not all it could be: why nothing can be changed, or an age. */
export function ListBanners(props: {
  refuses: { happened: Line; next: Line } | undefined;
  stale: StaleNotice | undefined;
  onRetry: () => Promise<unknown>;
}) {
  return (
    <>
      <Show when={props.refuses}>
        {(told) => (
          <Banner icon="mock">
            <ProblemLines happened={told().happened} next={told().next} />
          </Banner>
        )}
      </Show>
      <Show when={props.stale}>
        {(stale) => (
          <Banner icon="stale" tone="warn" action={<AgainButton label={controlWords.retry} onPress={props.onRetry} />}>
            <p>
              <LineText of={stale().text} />
            </p>
            <p class="soft">
              <LineText of={stale().problem.happened} />
            </p>
            <NextStep of={stale().problem.next} />
          </Banner>
        )}
      </Show>
    </>
  );
}
