import { FieldNotes, notesOf } from '~/ui/field-notes';

export interface SignInFieldProps {
  id: string;
  label: string;
  /** So that the browser's own password manager knows it. */
  autocomplete: 'username' | 'current-password';
  value: string;
  autofocus: boolean;
  fault: string | undefined;
  onInput: (value: string) => void;
}

/** One of the two entries of a sign-in, which a browser may fill in and keep, unlike those of a connection. */
export function SignInField(props: SignInFieldProps) {
  const notes = () => ({ id: props.id, fault: props.fault === undefined ? undefined : [props.fault] });
  return (
    <div class="field">
      <div class="field__label">
        <label for={props.id}>{props.label}</label>
      </div>
      <input
        class="input"
        id={props.id}
        type={props.autocomplete === 'username' ? 'text' : 'password'}
        value={props.value}
        autofocus={props.autofocus}
        autocomplete={props.autocomplete}
        autocapitalize="none"
        spellcheck={false}
        aria-invalid={props.fault ? 'true' : undefined}
        aria-describedby={notesOf(notes())}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <FieldNotes id={props.id} fault={notes().fault} />
    </div>
  );
}
