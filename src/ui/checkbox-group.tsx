import type { JSX } from 'solid-js';
import { FieldNotes, notesOf, type FieldNotesProps } from './field-notes';

export interface CheckboxGroupProps extends FieldNotesProps {
  /** Name of the group. It is not drawn: what stands beside the group says it. */
  legend: string;
  /** The check boxes. */
  children: JSX.Element;
}

/** Check boxes that belong together, with one fault for all. It can be focused, as the target of an error's link. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  return (
    <fieldset
      class="field"
      classList={{ 'field--fault': props.fault !== undefined }}
      id={props.id}
      tabindex="-1"
      aria-describedby={notesOf(props)}
    >
      <legend class="hidden-text">{props.legend}</legend>
      <div class="line">{props.children}</div>
      <FieldNotes id={props.id} hint={props.hint} fault={props.fault} remark={props.remark} />
    </fieldset>
  );
}
