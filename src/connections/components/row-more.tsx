import { Index, Show } from 'solid-js';
import type { ConnectionRowView } from '~/connections/view/row';
import type { Line } from '~/lib/line';
import { ProblemLines } from './problem-lines';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

export interface RowMoreProps {
  view: ConnectionRowView;
  nameId: string;
  /** Whether the connection's own page can be reached. */
  linked: boolean;
  /** Of a test that did not come to an end. */
  trouble: { happened: Line; next: Line } | undefined;
}

/** What a row opens for: its reason and next step, or the causes of what is limited. */
export function RowMore(props: RowMoreProps) {
  const workspace = useWorkspace();
  return (
    <div class="row__more">
      <Show when={props.view.more}>
        {(more) => (
          <>
            <ProblemLines happened={more().text ?? []} next={more().next ?? []} />
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
    </div>
  );
}
