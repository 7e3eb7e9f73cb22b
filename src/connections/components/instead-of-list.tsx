import { Show } from 'solid-js';
import type { ListView } from '~/connections/view/list';
import { useExtras } from './use-extras';

export interface InsteadOfListProps {
  of: Extract<ListView, { kind: 'empty' | 'feature-off' }>;
  onRetry: () => Promise<unknown>;
}

/** What stands in the place of rows where there are none. Fetched when it is needed, since most lists have rows. */
export function InsteadOfList(props: InsteadOfListProps) {
  const extras = useExtras();
  return (
    <Show when={extras()} fallback={<div class="list" aria-busy="true" />}>
      {(loaded) => {
        const { EmptyNotice, FeatureOffNotice } = loaded();
        return (
          <Show
            when={props.of.kind === 'empty' && props.of}
            fallback={
              <Show when={props.of.kind === 'feature-off' && props.of}>
                {(view) => <FeatureOffNotice of={view()} onRetry={props.onRetry} />}
              </Show>
            }
          >
            {(view) => <EmptyNotice of={view()} onRetry={props.onRetry} />}
          </Show>
        );
      }}
    </Show>
  );
}
