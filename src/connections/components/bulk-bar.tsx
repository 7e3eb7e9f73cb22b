import { createEffect, createMemo, createSignal, Index, Match, on, Show, Switch } from 'solid-js';
import { bulkBar, type BulkOffer, type ReadableEntry } from '~/connections/view/bulk';
import { bulkWords } from '~/connections/view/bulk-words';
import { bulkEnded, bulkProgress } from '~/connections/view/bulk-run';
import { Button } from '~/ui/button';
import { LinkButton } from '~/ui/link-button';
import { BulkRemoveDialog } from './bulk-remove-dialog';
import { BulkResults } from './bulk-results';
import { bulkBarId, toBulkBar } from './bulk-bar-id';
import { bulkOf, pickedOf } from './create-bulk';
import { pickButtonId } from './pick-tools';
import { useWorkspace } from './workspace-context';

/** Below the list, always in sight: what is selected, what can be done to it, how that goes, and what came of it. */
export function BulkBar(props: { keys: readonly string[] }) {
  const workspace = useWorkspace();
  const bulk = bulkOf(workspace);
  const { selection, runner } = bulk;
  const [asked, setAsked] = createSignal<readonly ReadableEntry[]>();
  let bar: HTMLElement | undefined;
  const picked = createMemo(() => pickedOf(workspace.reply()?.entries ?? [], selection.keys()));
  const view = createMemo(() =>
    bulkBar(picked(), {
      shown: new Set(props.keys),
      refuses: workspace.refuses(),
      testing: (id) => workspace.rowTests.of(id).running(),
    }),
  );
  const running = () => {
    const run = runner.run();
    return run.phase === 'running' ? bulkProgress(run) : undefined;
  };
  const ended = createMemo(() => {
    const run = runner.run();
    return run.phase === 'ended' ? bulkEnded(run) : undefined;
  });
  const phase = createMemo(() => runner.run().phase);
  // What had the focus goes with each phase; it stays in the bar, on the first thing to press.
  createEffect(
    on(
      phase,
      () => {
        const lost = document.activeElement === document.body || bar?.contains(document.activeElement);
        if (lost) queueMicrotask(toBulkBar);
      },
      { defer: true },
    ),
  );
  const press = ({ action, takes }: BulkOffer) => {
    if (action === 'remove') setAsked(takes);
    else void bulk.start(action, takes);
  };
  const leave = (how: () => void) => {
    how();
    queueMicrotask(() => {
      if (document.activeElement === document.body) document.getElementById(pickButtonId)?.focus();
    });
  };
  return (
    <>
      <Show when={selection.picking() || phase() !== 'idle'}>
        <section class="bulk" id={bulkBarId} ref={bar} aria-label={bulkWords.region}>
          <Switch>
            <Match when={running()}>
              {(shown) => (
                <div class="bulk__line">
                  <p class="bulk__count">
                    <b>{shown().title}</b> <span class="num">{shown().progress}</span>
                  </p>
                  <progress
                    class="bulk__progress"
                    aria-label={shown().title}
                    max={shown().total}
                    value={shown().done}
                  />
                  <Button row onClick={() => runner.cancel()}>
                    {shown().cancel}
                  </Button>
                </div>
              )}
            </Match>
            <Match when={ended()}>
              {(shown) => <BulkResults view={shown()} onDismiss={() => leave(() => runner.dismiss())} />}
            </Match>
            <Match when={selection.picking()}>
              <div class="bulk__line">
                <p class="bulk__count num">
                  <b>{view().count}</b>
                  <Show when={view().hidden}>{(hidden) => <span>, {hidden()}</span>}</Show>
                </p>
                <Show when={picked().length > 0}>
                  <LinkButton onClick={() => leave(() => selection.clear())}>{bulkWords.clear}</LinkButton>
                </Show>
                <div class="bulk__actions">
                  <Index each={view().offers}>
                    {(offer) => (
                      <Button row disabledReason={offer().withheld} onClick={() => press(offer())}>
                        {offer().label}
                      </Button>
                    )}
                  </Index>
                </div>
              </div>
              <Show when={view().leftOut.length > 0}>
                <p class="bulk__note">{view().leftOut.join(' ')}</p>
              </Show>
            </Match>
          </Switch>
        </section>
      </Show>
      <Show when={asked()}>
        {(entries) => (
          <BulkRemoveDialog
            of={entries()}
            onClose={() => setAsked(undefined)}
            onConfirm={() => {
              const removed = entries();
              setAsked(undefined);
              void bulk.start('remove', removed);
            }}
          />
        )}
      </Show>
    </>
  );
}
