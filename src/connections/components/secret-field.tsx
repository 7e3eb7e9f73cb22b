import { Show } from 'solid-js';
import type { FieldView } from '~/connections/view/form';
import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import { PasswordField } from '~/ui/password-field';
import type { ConnectionForm } from './create-connection-form';

export interface SecretFieldProps {
  field: Extract<FieldView, { kind: 'secret' }>;
  form: ConnectionForm;
  /** Id of the control. */
  id: string;
}

/** A secret in one of its three states: none, stored, or stored and being replaced. */
export function SecretField(props: SecretFieldProps) {
  // The control of the new state has the same id, and stands there when the handler is done.
  const focusNew = (id: string) => queueMicrotask(() => document.getElementById(id)?.focus());
  const replace = () => {
    props.form.replaceSecret(props.field.name);
    focusNew(props.id);
  };
  const keep = () => {
    props.form.keepSecret(props.field.name);
    focusNew(props.id);
  };
  return (
    <Show
      when={props.field.state === 'stored'}
      fallback={
        <PasswordField
          id={props.id}
          label={props.field.label}
          value={props.form.typedSecret(props.field.name)}
          onInput={(text) => props.form.typeSecret(props.field.name, text)}
          required={props.field.required}
          hint={props.field.hint}
          fault={props.field.fault}
          remark={props.field.remark}
        >
          <Show when={props.field.state === 'replacing'}>
            <div>
              <Button row onClick={keep}>
                {props.field.keepLabel}
              </Button>
            </div>
          </Show>
        </PasswordField>
      }
    >
      <div class="field">
        <span class="label" id={`${props.id}-label`}>
          {props.field.label}
        </span>
        <div class="stored" role="group" aria-labelledby={`${props.id}-label`}>
          <Icon name="lock" />
          <span>{props.field.storedText}</span>
          <Button row id={props.id} onClick={replace}>
            {props.field.replaceLabel}
          </Button>
        </div>
      </div>
    </Show>
  );
}
