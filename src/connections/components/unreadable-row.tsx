import { createUniqueId, Show } from 'solid-js';
import type { UnreadableRowView } from '~/connections/view/row';
import { StateMark } from '~/ui/state-mark';
import { ProblemLines } from './problem-lines';

/** An entry of the list that could not be read. It hides no other, and offers nothing, since nothing of it is certain. */
export function UnreadableRow(props: { view: UnreadableRowView }) {
  const nameId = createUniqueId();
  return (
    <li class="row row--open" aria-labelledby={nameId}>
      <div class="row__who">
        <h3 class="row__name" id={nameId}>
          {props.view.name}
        </h3>
      </div>
      <div class="row__how">
        <p class="row__state">
          <StateMark kind={props.view.state.kind} word={props.view.state.word} />
          <Show when={props.view.state.aside}>
            <span>{props.view.state.aside}</span>
          </Show>
        </p>
      </div>
      <div class="row__more">
        <ProblemLines happened={props.view.happened} next={props.view.next} />
      </div>
    </li>
  );
}
