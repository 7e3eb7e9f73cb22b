import { For } from 'solid-js';
import { controlWords } from './words';
import { useWorkspace } from './workspace-context';

/** What the columns of the list hold; each row says it again to screen readers. */
export function ListHead() {
  const workspace = useWorkspace();
  return (
    <div class="list__head" aria-hidden="true">
      <span>{controlWords.connection}</span>
      <span>
        <span>{controlWords.state}</span>
        <span>{workspace.attempts()?.head(undefined)}</span>
      </span>
      <span>
        <For each={workspace.platform.unknownContribution().figures}>{(figure) => <span>{figure.label}</span>}</For>
      </span>
    </div>
  );
}
