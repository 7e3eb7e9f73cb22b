import { Index, Show } from 'solid-js';
import type { FieldView, FormSectionView } from '~/connections/view/form';
import { LineText } from '~/ui/line-text';
import { RadioAsk } from '~/ui/radio-ask';
import type { ConnectionForm } from './create-connection-form';
import { FormField } from './form-field';

export interface FormPartProps {
  section: FormSectionView;
  form: ConnectionForm;
  id: (name: string) => string;
  /** Whether the first field gets the focus when the form opens. */
  first: boolean;
}

/** A section of the form: its name at the side, its fields in rows. */
export function FormPart(props: FormPartProps) {
  const headingId = () => props.id(`part-${props.section.id}`);
  const secret = () => props.section.rows.some((row) => row.some((field) => field.kind === 'secret'));
  return (
    <section
      class="part"
      classList={{ 'part--checks': props.section.checksOnly }}
      aria-labelledby={headingId()}
      inert={props.form.saving()}
    >
      <h3 id={headingId()}>{props.section.title}</h3>
      <div class="part__fields">
        <Index each={props.section.rows}>
          {(row, at) => <FormRow fields={row()} form={props.form} id={props.id} first={props.first && at === 0} />}
        </Index>
        <Show when={secret() && props.form.view().ask}>
          {(ask) => (
            <RadioAsk
              id={props.id('ask')}
              question={ask().question}
              why={ask().why}
              options={ask().options}
              answer={ask().answer}
              onAnswer={(answer: 'send' | 'retype') => props.form.answer(answer)}
            />
          )}
        </Show>
      </div>
    </section>
  );
}

/** Fields side by side; the hint of such a row is as wide as the row, and gives way to a fault. */
function FormRow(props: {
  fields: readonly FieldView[];
  form: ConnectionForm;
  id: (name: string) => string;
  first: boolean;
}) {
  const pair = () => props.fields.length > 1;
  const fields = () => (
    <Index each={props.fields}>
      {(field, at) => (
        <FormField
          field={field()}
          form={props.form}
          id={props.id}
          hintInRow={pair()}
          autofocus={props.first && at === 0}
        />
      )}
    </Index>
  );
  const hinted = () => {
    const quiet = props.fields.every(
      (field) => field.fault === undefined && !('was' in field && (field.was ?? field.taken) !== undefined),
    );
    return pair() && quiet ? props.fields.find((field) => field.hint !== undefined) : undefined;
  };
  return (
    <Show when={pair()} fallback={fields()}>
      <div class="pair">
        {fields()}
        <Show when={hinted()}>
          {(field) => (
            <p class="hint" id={`${props.id(field().name)}-hint`}>
              <LineText of={field().hint ?? []} />
            </p>
          )}
        </Show>
      </div>
    </Show>
  );
}
