import { Match, Switch } from 'solid-js';
import { goneWords } from '~/connections/view/conflict-words';
import type { ConflictView } from '~/connections/view/conflict-view';
import { ConflictGoneDialog } from './conflict-gone-dialog';
import { ConflictSheet } from './conflict-sheet';
import type { ConnectionForm } from './create-connection-form';
import { useWorkspace } from './workspace-context';

type Of<K extends ConflictView['kind']> = Extract<ConflictView, { kind: K }>;

/** What stands between a form and its save, over the form. @param props.onSave saves again, @param props.onLeave drops what was typed */
export function ConflictOverForm(props: { form: ConnectionForm; onSave: () => void; onLeave: () => void }) {
  const workspace = useWorkspace();
  const choice = () => props.form.conflict;
  const shown = <K extends ConflictView['kind']>(kind: K) => {
    const view = choice().view();
    return view?.kind === kind ? (view as Of<K>) : undefined;
  };
  return (
    <Switch>
      <Match when={shown('changed')}>
        {(view) => <ConflictSheet view={view()} choice={choice()} onSave={() => choice().take() && props.onSave()} />}
      </Match>
      <Match when={shown('gone')}>
        {(view) => (
          <ConflictGoneDialog
            view={view()}
            onStay={() => choice().close()}
            onLeave={() => props.onLeave()}
            onAdd={() => {
              choice().addAsNew();
              workspace.announce(goneWords.added);
            }}
          />
        )}
      </Match>
    </Switch>
  );
}
