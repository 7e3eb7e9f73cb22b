import { Show } from 'solid-js';
import type { Line } from '~/lib/line';
import { FieldNotes, notesOf, type FieldNotesProps } from './field-notes';
import { LineText } from './line-text';
import { LinkButton } from './link-button';
import { uiWords } from './words';

export interface TextFieldProps extends FieldNotesProps {
  /** The accessible name, exactly. */
  label: string;
  value: string;
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  /** Text that is pasted in place of all there is; return true to have taken it over. */
  onPaste?: ((text: string) => boolean) | undefined;
  /** Says "(optional)" beside the label, outside of the name. */
  optional?: boolean | undefined;
  required?: boolean | undefined;
  mono?: boolean | undefined;
  inputMode?: 'text' | 'url' | 'numeric' | undefined;
  /** Drawn beside the input, and told as its description. */
  unit?: string | undefined;
  autofocus?: boolean | undefined;
  /** The hint, which stands below in the row around, not in the field itself. */
  hintInRow?: boolean | undefined;
  /** The value from before, where this one differs, with a way back to it. */
  was?: string | undefined;
  /** What became of the text that was pasted, with a way back; stands in place of `was`. */
  taken?: Line | undefined;
  onUndo?: (() => void) | undefined;
}

/** A line of text with its label and notes. What is typed is handed on as it is. */
export function TextField(props: TextFieldProps) {
  /** What was there before says more than a hint, and takes its place. */
  const undoable = () =>
    props.taken ?? (props.was === undefined ? undefined : uiWords.was(props.was, props.mono ?? false));
  const hint = () => (props.hintInRow || undoable() !== undefined ? undefined : props.hint);
  const paste = (event: ClipboardEvent & { currentTarget: HTMLInputElement }) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    // Into the middle of a text it is an ordinary paste.
    if (selectionStart !== 0 || selectionEnd !== value.length) return;
    if (props.onPaste?.(event.clipboardData?.getData('text/plain') ?? '') === true) event.preventDefault();
  };
  return (
    <div class="field" classList={{ 'field--unit': props.unit !== undefined }}>
      <div class="field__label">
        <label for={props.id}>{props.label}</label>
        <Show when={props.optional}>
          <span class="optional" id={`${props.id}-optional`}>
            {` ${uiWords.optional}`}
          </span>
        </Show>
      </div>
      <input
        class="input"
        classList={{ 'input--mono': props.mono }}
        id={props.id}
        type="text"
        inputmode={props.inputMode === 'text' ? undefined : props.inputMode}
        value={props.value}
        required={props.required}
        autofocus={props.autofocus}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={props.fault ? 'true' : undefined}
        aria-describedby={notesOf(
          props,
          props.optional && `${props.id}-optional`,
          props.unit && `${props.id}-unit`,
          undoable() !== undefined && `${props.id}-was`,
        )}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={() => props.onBlur?.()}
        onPaste={paste}
      />
      <Show when={props.unit}>
        {(unit) => (
          <span class="unit" id={`${props.id}-unit`}>
            {unit()}
          </span>
        )}
      </Show>
      <FieldNotes id={props.id} hint={hint()} fault={props.fault} remark={props.remark} />
      <Show when={undoable()}>
        {(text) => (
          <p class="was">
            <span id={`${props.id}-was`}>
              <LineText of={text()} />
            </span>
            <LinkButton describedBy={`${props.id}-was`} onClick={() => props.onUndo?.()}>
              {uiWords.undo}
            </LinkButton>
          </p>
        )}
      </Show>
    </div>
  );
}
