import { Index, Show } from 'solid-js';
import type { IssueView } from '~/connections/view/issue-view';
import { IssueItem } from './issue-item';

/** Causes of a limited test, most frequent first, with the objects that it named. */
export function TestIssues(props: { summary: string; issues: readonly IssueView[] }) {
  return (
    <>
      <p>
        <b>{props.summary}</b>
      </p>
      <ul class="issues">
        <Index each={props.issues}>
          {(issue) => (
            <IssueItem level="h4" of={issue()}>
              <Show when={issue().objects}>
                <p class="said">{issue().objects}</p>
              </Show>
            </IssueItem>
          )}
        </Index>
      </ul>
    </>
  );
}
