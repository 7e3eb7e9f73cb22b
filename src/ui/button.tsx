import { createMemo, createUniqueId, Show, type JSX } from 'solid-js';

export interface ButtonProps {
  children: JSX.Element;
  onClick?: ((event: MouseEvent) => void) | undefined;
  type?: 'button' | 'submit' | undefined;
  /** At most one primary button stands on a surface; danger only in a dialog that asks. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  /** Lower, for a row of a list. */
  row?: boolean | undefined;
  /** The accessible name where the content is an icon alone. */
  label?: string | undefined;
  /** Id of what says what the button acts on, such as a row's name. */
  describedBy?: string | undefined;
  /** Why it waits. The button stays in the tab order and says so, but does nothing. */
  disabledReason?: string | undefined;
  /** Id of the element that shows the reason already; without it the reason is added out of sight. */
  reasonId?: string | undefined;
  id?: string | undefined;
  class?: string | undefined;
  autofocus?: boolean | undefined;
  pressed?: boolean | undefined;
  /** Of a button that opens a menu: whether it is open, and the menu's id while it is. */
  expanded?: boolean | undefined;
  controls?: string | undefined;
  ref?: ((element: HTMLButtonElement) => void) | undefined;
}

/** A framed button; `kind` fills it or takes the frame away. */
export function Button(props: ButtonProps) {
  const ownReasonId = createUniqueId();
  // A memo, since the property may be a conditional, which would make one of its own with every press.
  const waits = createMemo(() => props.disabledReason !== undefined);
  const press = (event: MouseEvent) => {
    if (!waits()) return props.onClick?.(event);
    event.preventDefault();
    event.stopPropagation();
  };
  const look = () => {
    const kind = props.kind !== undefined && props.kind !== 'secondary' && `btn--${props.kind}`;
    const icon = props.label !== undefined && 'btn--icon';
    return ['btn', kind, props.row && 'btn--row', icon, props.class].filter(Boolean).join(' ');
  };
  const describedBy = () =>
    [props.describedBy, waits() ? (props.reasonId ?? ownReasonId) : undefined].filter(Boolean).join(' ') || undefined;
  return (
    <>
      <button
        ref={(element) => props.ref?.(element)}
        id={props.id}
        type={props.type ?? 'button'}
        class={look()}
        autofocus={props.autofocus}
        aria-label={props.label}
        aria-pressed={props.pressed}
        aria-haspopup={props.expanded === undefined ? undefined : 'menu'}
        aria-expanded={props.expanded}
        aria-controls={props.controls}
        aria-disabled={waits() ? 'true' : undefined}
        aria-describedby={describedBy()}
        title={props.disabledReason ?? props.label}
        onClick={press}
      >
        {props.children}
      </button>
      <Show when={waits() && props.reasonId === undefined}>
        <span class="hidden-text" id={ownReasonId}>
          {props.disabledReason}
        </span>
      </Show>
    </>
  );
}
