import { Index, Show } from 'solid-js';
import type { ConnectionRecord } from '~/contract/connection';
import type { ConnectionRowView } from '~/connections/view/row';
import type { Line } from '~/lib/line';
import { LockOutNote } from './lock-out-note';
import { ProblemLines } from './problem-lines';
import { useExtras } from './use-extras';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

export interface RowMoreProps {
  view: ConnectionRowView;
  nameId: string;
  record: ConnectionRecord;
  /** Whether the connection's own page can be reached. */
  linked: boolean;
  /** Of a test that did not come to an end. */
  trouble: { happened: Line; next: Line } | undefined;
  /** That the account may soon be locked. */
  warning: Line | undefined;
}

/** What a row opens for: its reason and next step, or the causes of what is limited. */
export function RowMore(props: RowMoreProps) {
  const workspace = useWorkspace();
  const extras = useExtras();
  return (
    <div class="row__more">
      <Show when={extras()}>
        {(loaded) => {
          const { RowPauseProblem } = loaded();
          return <RowPauseProblem view={props.view} enabled={props.record.enabled} />;
        }}
      </Show>
      <Show when={props.view.more}>
        {(more) => (
          <>
            <ProblemLines happened={more().text ?? []} next={more().next ?? []} />
            <Show when={more().remedies.length > 0}>
              <Show when={extras()} fallback={<div class="remedies remedies--coming" />}>
                {(loaded) => {
                  const { RowRemedies } = loaded();
                  return <RowRemedies view={props.view} nameId={props.nameId} of={more().remedies} />;
                }}
              </Show>
            </Show>
            <Show when={more().causes.length > 0}>
              <ul class="causes">
                <Index each={more().causes}>
                  {(cause) => (
                    <li>
                      <span class="num" aria-hidden="true">
                        {cause().count}
                      </span>
                      <span>
                        {cause().text} <span class="hidden-text">{cause().spoken}</span>
                      </span>
                    </li>
                  )}
                </Index>
              </ul>
              <Show when={more().otherCauses}>
                <p class="small soft remedies">{more().otherCauses}</p>
              </Show>
              <Show when={props.linked}>
                <div class="remedies">
                  <a class="link" href={workspace.paths.details(props.view.id)} aria-describedby={props.nameId}>
                    {controlWords.showDetails}
                  </a>
                </div>
              </Show>
            </Show>
          </>
        )}
      </Show>
      <Show when={props.trouble}>
        {(trouble) => <ProblemLines happened={trouble().happened} next={trouble().next} />}
      </Show>
      <Show when={props.warning}>{(warning) => <LockOutNote of={warning()} />}</Show>
    </div>
  );
}
