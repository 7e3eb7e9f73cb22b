import { Show } from 'solid-js';
import type { DoneView } from '~/connections/view/done';
import { Banner } from '~/ui/banner';
import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import type { NoticePlace } from './create-notice';
import { listPanel } from './list-panel';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

/**
 * What was done, over the page that one came back to. It is no live region: it is said by the page's own, which is heard
 * once the dialog is gone that it was done in.
 */
export function DoneBanner(props: { of: DoneView; place: NoticePlace }) {
  const workspace = useWorkspace();
  const dismiss = () => {
    workspace.notices.dismiss();
    // The button is gone, and the keyboard should not start over at the top of the page.
    (listPanel() ?? document.querySelector<HTMLElement>('#main h1'))?.focus();
  };
  /** On the page of the connection itself, nothing but another one needs a link. */
  const linked = () => (props.place === 'list' || props.of.kind === 'added' ? props.of.id : undefined);
  return (
    <section class="done" aria-label={controlWords.done}>
      <Banner
        icon="healthy"
        action={
          <Button kind="quiet" label={props.of.dismiss} onClick={dismiss}>
            <Icon name="close" />
          </Button>
        }
      >
        <p>
          <Show when={linked()} fallback={<b>{props.of.name}</b>}>
            {(id) => <a href={workspace.paths.details(id())}>{props.of.name}</a>}
          </Show>{' '}
          {props.of.text}
        </p>
        <Show when={props.of.echo}>{(echo) => <p>{echo()}</p>}</Show>
      </Banner>
    </section>
  );
}
