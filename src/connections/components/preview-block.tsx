import { createEffect, createUniqueId, Match, on, Show, Switch } from 'solid-js';
import { previewView, type PreviewRun, type PreviewView } from '~/connections/view/preview-view';
import { wasSignedOut } from '~/connections/view/signed-out';
import { previewWords } from '~/connections/view/preview-words';
import type { Line } from '~/lib/line';
import { Button } from '~/ui/button';
import { Facts } from '~/ui/facts';
import { LineText } from '~/ui/line-text';
import { Pairs } from '~/ui/pairs';
import { StateMark } from '~/ui/state-mark';
import type { ConnectionForm } from './create-connection-form';
import { createAnnouncement } from './create-announcement';
import { createView } from './create-view';
import { OlderNote } from './older-note';
import { ProblemLines } from './problem-lines';
import { useWorkspace } from './workspace-context';

type Of<K extends PreviewView['kind']> = Extract<PreviewView, { kind: K }>;

/** What the entries of a form would count as, and the button that asks; nothing where the server has no such count. */
export function PreviewBlock(props: {
  form: ConnectionForm;
  /** What counts as one system on this platform. */
  hint: Line;
  disabledReason: string | undefined;
  reasonId: string;
}) {
  const workspace = useWorkspace();
  const headingId = createUniqueId();
  const run = (): PreviewRun => {
    const made = props.form.previews.run();
    const over = made.phase === 'done' && !made.outcome.ok && wasSignedOut(made.outcome.failure);
    return over && !workspace.signedOut() ? { phase: 'idle' } : made;
  };
  const view = createView(() => previewView(workspace.platform, run(), props.hint, props.form.previewIsOlder()));
  createAnnouncement(view);
  let section: HTMLElement | undefined;
  createEffect(on(run, () => section?.scrollIntoView?.({ block: 'nearest' }), { defer: true }));
  const of = <K extends PreviewView['kind']>(kind: K) => (view().kind === kind ? (view() as Of<K>) : undefined);
  const asking = () => run().phase === 'running';
  return (
    <Show when={workspace.previews()}>
      <section class="count" aria-labelledby={headingId} ref={(element) => (section = element)}>
        <div class="count__head">
          <h3 id={headingId}>{previewWords.title}</h3>
          <Show when={view().kind !== 'none'}>
            <Button
              row
              disabledReason={asking() ? undefined : props.disabledReason}
              reasonId={props.reasonId}
              onClick={() => (asking() ? props.form.previews.stop() : props.form.preview())}
            >
              {asking() ? previewWords.stop : previewWords.ask}
            </Button>
          </Show>
        </div>
        <Switch>
          <Match when={of('idle')}>{(idle) => <Said of={idle().text} />}</Match>
          <Match when={of('none')}>{(none) => <Said of={none().text} />}</Match>
          <Match when={of('stopped')}>{(stopped) => <p class="said">{stopped().text}</p>}</Match>
          <Match when={of('asking')}>{(now) => <StateMark kind="busy" word={now().title} />}</Match>
          <Match when={of('counted')}>{(counted) => <Counted view={counted()} />}</Match>
          <Match when={of('problem')}>
            {(now) => (
              <>
                <StateMark kind="failing" word={now().problem.title} />
                <ProblemLines happened={now().problem.happened} next={now().problem.next} />
                <Facts of={now().problem.facts} />
              </>
            )}
          </Match>
        </Switch>
      </section>
    </Show>
  );
}

function Said(props: { of: Line }) {
  return (
    <p class="said">
      <LineText of={props.of} />
    </p>
  );
}

function Counted(props: { view: Of<'counted'> }) {
  return (
    <>
      <Show when={props.view.older}>{(older) => <OlderNote of={older()} />}</Show>
      <p>
        <b>{props.view.title}.</b> <LineText of={props.view.counts} />
      </p>
      <Pairs of={props.view.groups} />
    </>
  );
}
