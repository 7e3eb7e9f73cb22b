import { For, Match, Switch } from 'solid-js';
import type { FieldView } from '~/connections/view/form';
import { lineText } from '~/lib/line';
import { Checkbox } from '~/ui/checkbox';
import { CheckboxGroup } from '~/ui/checkbox-group';
import { TextField } from '~/ui/text-field';
import type { ConnectionForm } from './create-connection-form';
import { SecretField } from './secret-field';
import { useWorkspace } from './workspace-context';

export interface FormFieldProps {
  field: FieldView;
  form: ConnectionForm;
  /** Id of the control. */
  id: (name: string) => string;
  /** The row around draws the hint. */
  hintInRow?: boolean;
  autofocus?: boolean;
}

/** A field of the form after its kind. It stays the same control while its view changes. */
export function FormField(props: FormFieldProps) {
  const { announce } = useWorkspace();
  const of = <K extends FieldView['kind']>(kind: K) =>
    props.field.kind === kind ? (props.field as Extract<FieldView, { kind: K }>) : undefined;
  const paste = (name: string, text: string) => {
    const taken = props.form.paste(name, text);
    const field = of('text');
    if (taken && field?.taken) announce(lineText(field.taken));
    return taken;
  };
  const check = (name: string, checked: boolean) => props.form.setCheck(name, checked);
  return (
    <Switch>
      <Match when={of('text')}>
        {(field) => (
          <TextField
            id={props.id(field().name)}
            label={field().label}
            value={props.form.text(field().name)}
            onInput={(text) => props.form.setText(field().name, text)}
            optional={field().optional}
            required={field().required}
            mono={field().mono}
            inputMode={field().inputMode}
            unit={field().unit}
            hint={field().hint}
            hintInRow={props.hintInRow}
            fault={field().fault}
            remark={field().remark}
            was={field().was}
            taken={field().taken}
            onPaste={(text) => paste(field().name, text)}
            onUndo={() => {
              props.form.undo(field().name);
              document.getElementById(props.id(field().name))?.focus();
            }}
            autofocus={props.autofocus}
          />
        )}
      </Match>
      <Match when={of('secret')}>
        {(field) => <SecretField field={field()} form={props.form} id={props.id(field().name)} />}
      </Match>
      <Match when={of('check')}>
        {(field) => (
          <Checkbox
            id={props.id(field().name)}
            label={field().label}
            hint={field().hint}
            remark={field().remark}
            checked={props.form.checked(field().name)}
            onChange={(checked) => check(field().name, checked)}
          />
        )}
      </Match>
      <Match when={of('group')}>
        {(field) => (
          <CheckboxGroup
            id={props.id(field().name)}
            legend={field().label}
            hint={field().hint}
            fault={field().fault}
            remark={field().remark}
          >
            <For each={field().checks}>
              {(box) => (
                <Checkbox
                  id={props.id(box.name)}
                  label={box.label}
                  hint={box.hint}
                  checked={props.form.checked(box.name)}
                  onChange={(checked) => check(box.name, checked)}
                />
              )}
            </For>
          </CheckboxGroup>
        )}
      </Match>
    </Switch>
  );
}
