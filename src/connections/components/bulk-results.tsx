import { For, Show } from 'solid-js';
import type { BulkEndedView, BulkResult } from '~/connections/view/bulk-run';
import { bulkWords } from '~/connections/view/bulk-words';
import { Button } from '~/ui/button';
import { Icon, type IconName } from '~/ui/icon';
import { useWorkspace } from './workspace-context';

const marks: Readonly<Record<BulkResult['outcome'], IconName>> = {
  well: 'healthy',
  limited: 'degraded',
  failed: 'failing',
  left: 'away',
};

/** What came of something done to several connections, failures first; it stays until it is dismissed. */
export function BulkResults(props: { view: BulkEndedView; onDismiss: () => void }) {
  const { paths } = useWorkspace();
  return (
    <>
      <div class="bulk__line">
        <p class="bulk__count">
          <b>{props.view.title}</b> <span class="num">{props.view.summary}</span>
        </p>
        <Button row onClick={() => props.onDismiss()}>
          {bulkWords.dismiss}
        </Button>
      </div>
      <ul class="bulk__results" aria-label={bulkWords.results}>
        <For each={props.view.results}>
          {(result) => (
            <li>
              <span class={`state state--${marks[result.outcome] === 'away' ? 'stopped' : marks[result.outcome]}`}>
                <Icon name={marks[result.outcome]} />
              </span>
              <span>
                <Show when={result.there} fallback={<b>{result.name}</b>}>
                  <a class="link" href={paths.details(result.id)}>
                    {result.name}
                  </a>
                </Show>{' '}
                <span>{result.title}</span>
                <Show when={result.text}>{(text) => <span class="bulk__why">{text()}</span>}</Show>
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={props.view.more}>{(more) => <p class="bulk__note">{more()}</p>}</Show>
    </>
  );
}
