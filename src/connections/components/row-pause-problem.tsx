import { Show } from 'solid-js';
import type { ConnectionRowView } from '~/connections/view/row';
import { createPause } from './create-pause';
import { ProblemLines } from './problem-lines';

/** Why a connection could not be paused or resumed, at its row. */
export function RowPauseProblem(props: { view: Pick<ConnectionRowView, 'id' | 'name'>; enabled: boolean }) {
  const pause = createPause(() => ({ id: props.view.id, name: props.view.name, enabled: props.enabled }));
  return (
    <Show when={pause.problem()}>
      {(problem) => (
        <div class="row__refused">
          <p class="tested tested--failing">{problem().title}</p>
          <ProblemLines happened={problem().happened} means={problem().means} next={problem().next} />
        </div>
      )}
    </Show>
  );
}
