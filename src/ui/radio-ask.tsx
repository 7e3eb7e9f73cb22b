import { For } from 'solid-js';
import type { Line } from '~/lib/line';
import { LineText } from './line-text';

export interface RadioAskProps<A extends string> {
  id: string;
  question: string;
  why: Line;
  options: readonly { answer: A; label: string }[];
  /** undefined: not answered yet. */
  answer: A | undefined;
  onAnswer: (answer: A) => void;
}

/** A question that has to be answered before something else goes on. It can be focused, as the target of a link. */
export function RadioAsk<A extends string>(props: RadioAskProps<A>) {
  return (
    <fieldset class="ask" id={props.id} tabindex="-1" aria-describedby={`${props.id}-why`}>
      <legend>{props.question}</legend>
      <p id={`${props.id}-why`}>
        <LineText of={props.why} />
      </p>
      <div>
        <For each={props.options.map((option) => option.answer)}>
          {(answer) => (
            <div class="check">
              <input
                class="tick"
                type="radio"
                name={props.id}
                id={`${props.id}-${answer}`}
                checked={props.answer === answer}
                onChange={() => props.onAnswer(answer)}
              />
              <label for={`${props.id}-${answer}`}>{props.options.find((o) => o.answer === answer)?.label}</label>
            </div>
          )}
        </For>
      </div>
    </fieldset>
  );
}
