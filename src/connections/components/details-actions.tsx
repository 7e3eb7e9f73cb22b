import type { DetailsView } from '~/connections/view/details';
import type { ConnectionRecord } from '~/contract/connection';
import { Button } from '~/ui/button';
import type { SavedTest } from './create-saved-test';
import { Show } from 'solid-js';
import { addOffer } from '~/connections/view/offers';
import { createOpening, type Opener } from './create-way-back';
import { reasonOf } from './reason-of';
import type { Reported } from './report-outcome';
import { useExtras } from './use-extras';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

/** What one can do with a connection on its page. */
export function DetailsActions(props: {
  view: DetailsView;
  test: SavedTest;
  record: ConnectionRecord;
  /** Id of the heading with its name. */
  nameId: string;
  /** Takes what came of copying a report. */
  onReport: (outcome: Reported) => void;
  /** Takes each control that opens something. */
  onOpener: (opener: Opener, control: HTMLElement) => void;
}) {
  const workspace = useWorkspace();
  const { paths } = workspace;
  const extras = useExtras();
  const open = createOpening('details');
  return (
    <div class="detail__actions">
      <Button
        disabledReason={props.test.running() ? undefined : reasonOf(props.view.actions.test)}
        onClick={() => props.test.toggle()}
      >
        {props.test.running() ? controlWords.stopTest : controlWords.test}
      </Button>
      <Button
        disabledReason={reasonOf(props.view.actions.edit)}
        ref={(element) => props.onOpener('edit', element)}
        onClick={() => open(paths.edit(props.view.id), 'edit')}
      >
        {controlWords.edit}
      </Button>
      <Show
        when={extras()}
        fallback={
          <span class="btn" aria-hidden="true">
            {controlWords.copyReport}
          </span>
        }
      >
        {(loaded) => {
          const { CopyReport } = loaded();
          return (
            <CopyReport record={props.record} test={props.test.view()} onDone={(outcome) => props.onReport(outcome)} />
          );
        }}
      </Show>
      <Button
        disabledReason={reasonOf(props.view.actions.remove)}
        ref={(element) => props.onOpener('remove', element)}
        onClick={() => open(paths.remove(props.view.id), 'remove')}
      >
        {controlWords.remove}
      </Button>
      <Show when={extras()} fallback={<span class="btn btn--icon" />}>
        {(loaded) => {
          const { ConnectionMenu } = loaded();
          return (
            <ConnectionMenu
              id={props.view.id}
              name={props.view.name}
              enabled={props.record.enabled}
              edit={props.view.actions.edit}
              add={addOffer(workspace.refuses())}
              nameId={props.nameId}
              from="details"
              ref={(element) => props.onOpener('more', element)}
            />
          );
        }}
      </Show>
    </div>
  );
}
