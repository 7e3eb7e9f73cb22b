import { createSignal, type JSX } from 'solid-js';
import { Button } from './button';
import { FieldNotes, notesOf, type FieldNotesProps } from './field-notes';
import { Icon } from './icon';
import { uiWords } from './words';

export interface PasswordFieldProps extends FieldNotesProps {
  /** The accessible name, exactly. */
  label: string;
  value: string;
  /** The text as typed: it is never trimmed and never cut. */
  onInput: (value: string) => void;
  onBlur?: (() => void) | undefined;
  required?: boolean | undefined;
  autofocus?: boolean | undefined;
  /** Stands below the notes, such as a way back to what is stored. */
  children?: JSX.Element;
}

/** A secret being typed, with a toggle that shows it. Nothing of it is filled in or kept by the browser. */
export function PasswordField(props: PasswordFieldProps) {
  const [shown, setShown] = createSignal(false);
  return (
    <div class="field">
      <div class="field__label">
        <label for={props.id}>{props.label}</label>
      </div>
      <span class="secret">
        <input
          class="input"
          id={props.id}
          type={shown() ? 'text' : 'password'}
          value={props.value}
          required={props.required}
          autofocus={props.autofocus}
          autocomplete="new-password"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={props.fault ? 'true' : undefined}
          aria-describedby={notesOf(props)}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onBlur={() => props.onBlur?.()}
        />
        <Button label={uiWords.showPassword} pressed={shown()} onClick={() => setShown(!shown())}>
          <Icon name="eye" />
        </Button>
      </span>
      <FieldNotes id={props.id} hint={props.hint} fault={props.fault} remark={props.remark} />
      {props.children}
    </div>
  );
}
