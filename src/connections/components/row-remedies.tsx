import { For, Show } from 'solid-js';
import { pauseWords } from '~/connections/view/bulk-words';
import { commandsToCopy } from '~/connections/view/help';
import type { RemedyView } from '~/connections/view/remedy-view';
import type { ConnectionRowView } from '~/connections/view/row';
import { CopyLink } from '~/ui/copy-link';
import { LinkButton } from '~/ui/link-button';
import { createPause } from './create-pause';
import { createOpening } from './create-way-back';
import { useWorkspace } from './workspace-context';

/** The steps out of a row's problem that are one press away. */
export function RowRemedies(props: { view: ConnectionRowView; nameId: string; of: readonly RemedyView[] }) {
  const { paths, platform } = useWorkspace();
  const open = createOpening('list');
  const pause = createPause(() => ({ id: props.view.id, name: props.view.name, enabled: true }));
  const disable = async () => {
    const link = document.activeElement;
    // The link goes with the problem, so the focus moves to what stays of the row.
    if ((await pause.set(false)) && document.activeElement === link) document.getElementById(props.nameId)?.focus();
  };
  const of = <K extends RemedyView['kind']>(remedy: RemedyView, kind: K) =>
    remedy.kind === kind ? (remedy as Extract<RemedyView, { kind: K }>) : undefined;
  return (
    <div class="remedies">
      <For each={props.of}>
        {(remedy) => (
          <>
            <Show when={of(remedy, 'edit')}>
              {(edit) => (
                <LinkButton
                  describedBy={props.nameId}
                  onClick={() => open(paths.edit(props.view.id), undefined, edit().field)}
                >
                  {edit().label}
                </LinkButton>
              )}
            </Show>
            <Show when={of(remedy, 'disable')}>
              {(link) => (
                <LinkButton describedBy={props.nameId} onClick={() => void disable()}>
                  {pause.busy() ? pauseWords.disabling : link().label}
                </LinkButton>
              )}
            </Show>
            <Show when={of(remedy, 'copy')}>
              {(copy) => (
                <Show when={commandsToCopy(platform, copy())}>
                  {(text) => <CopyLink describedBy={props.nameId} label={copy().label} text={text()} />}
                </Show>
              )}
            </Show>
          </>
        )}
      </For>
    </div>
  );
}
