import { Show } from 'solid-js';
import type { Line } from '~/lib/line';
import { LineText } from './line-text';

export interface CheckboxProps {
  id: string;
  /** The accessible name, exactly. */
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: Line | undefined;
  /** A remark on how it stands; takes the hint's place, so that the fields below stay where they are. */
  remark?: Line | undefined;
}

/** A check box with its label and hint. */
export function Checkbox(props: CheckboxProps) {
  const note = () => props.remark ?? props.hint;
  return (
    <div class="check">
      <input
        class="tick"
        type="checkbox"
        id={props.id}
        checked={props.checked}
        aria-describedby={note() && `${props.id}-hint`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <label for={props.id}>{props.label}</label>
      <Show when={note()}>
        {(hint) => (
          <p class="hint" classList={{ 'hint--remark': props.remark !== undefined }} id={`${props.id}-hint`}>
            <LineText of={hint()} />
          </p>
        )}
      </Show>
    </div>
  );
}
