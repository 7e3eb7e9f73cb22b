import { Show, type JSX } from 'solid-js';
import { Button } from './button';
import type { ModalOptions } from './create-modal';
import { Icon } from './icon';
import { ModalForm } from './modal-form';

export interface SheetProps extends ModalOptions {
  /** Names the dialog. */
  title: string;
  /** What it is about, below the title. */
  subtitle?: string | undefined;
  closeLabel: string;
  onSubmit: () => void;
  children: JSX.Element;
  /** Buttons that stay in sight. */
  foot: JSX.Element;
}

/** A modal form at the right, or over the whole screen where it is narrow. It is open while it is mounted. */
export function Sheet(props: SheetProps) {
  return (
    <ModalForm
      class="sheet"
      onClose={() => props.onClose()}
      onSubmit={() => props.onSubmit()}
      returnFocus={() => props.returnFocus?.()}
    >
      {(titleId) => (
        <>
          <div class="sheet__head">
            <div>
              <h2 class="title" id={titleId}>
                {props.title}
              </h2>
              <Show when={props.subtitle}>
                <p class="soft">{props.subtitle}</p>
              </Show>
            </div>
            <Button kind="quiet" label={props.closeLabel} onClick={() => props.onClose()}>
              <Icon name="close" />
            </Button>
          </div>
          <div class="sheet__body">{props.children}</div>
          <div class="sheet__foot">{props.foot}</div>
        </>
      )}
    </ModalForm>
  );
}
