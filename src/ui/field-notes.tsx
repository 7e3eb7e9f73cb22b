import { Show } from 'solid-js';
import type { Line } from '~/lib/line';
import { Icon } from './icon';
import { LineText } from './line-text';

export interface FieldNotesProps {
  /** Id of the control; the notes' ids begin with it. */
  id: string;
  hint?: Line | undefined;
  /** Takes the hint's place, so that the fields below stay where they are. */
  fault?: Line | undefined;
  /** A remark on an entry that is no fault. */
  remark?: Line | undefined;
}

/** Ids for `aria-describedby`, of the notes that are there; undefined without any. */
export function notesOf(props: FieldNotesProps, ...more: readonly (string | false | undefined)[]): string | undefined {
  const ids = [
    ...more,
    props.fault ? `${props.id}-fault` : props.hint && `${props.id}-hint`,
    props.remark && `${props.id}-remark`,
  ];
  return ids.filter(Boolean).join(' ') || undefined;
}

/** The lines below a control: its fault or else its hint, and a remark. */
export function FieldNotes(props: FieldNotesProps) {
  return (
    <>
      <Show
        when={props.fault}
        fallback={
          <Show when={props.hint}>
            {(hint) => (
              <p class="hint" id={`${props.id}-hint`}>
                <LineText of={hint()} />
              </p>
            )}
          </Show>
        }
      >
        {(fault) => (
          <p class="fault" id={`${props.id}-fault`}>
            <Icon name="failing" />
            <span>
              <LineText of={fault()} />
            </span>
          </p>
        )}
      </Show>
      <Show when={props.remark}>
        {(remark) => (
          <p class="hint hint--remark" id={`${props.id}-remark`}>
            <LineText of={remark()} />
          </p>
        )}
      </Show>
    </>
  );
}
