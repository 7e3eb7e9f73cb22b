import { Show } from 'solid-js';
import type { FilterView } from '~/connections/view/list-filters';
import { ListSkeleton } from '~/ui/list-skeleton';
import { FindPlace } from './find-place';
import { ListFilters } from './list-filters';
import { ListHead } from './list-head';

/** The list while it is on its way: everything stands where it will stand. */
export function LoadingList(props: { text: string; slow: string; filters?: readonly FilterView[] }) {
  return (
    <>
      <Show when={props.filters}>
        {(filters) => (
          <div class="tools tools--place" aria-hidden="true">
            <p class="tools__word" />
            <ListFilters of={filters()} />
            <div class="find">
              <FindPlace />
              <div class="tools__age" />
            </div>
          </div>
        )}
      </Show>
      <div class="list" aria-busy="true">
        <ListHead />
        <ListSkeleton text={props.text} slow={props.slow} />
      </div>
    </>
  );
}
