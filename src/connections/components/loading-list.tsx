import { ListSkeleton } from '~/ui/list-skeleton';
import { ListHead } from './list-head';

/** The list while it is on its way: everything stands where it will stand. */
export function LoadingList(props: { text: string }) {
  return (
    <>
      <div class="tools" />
      <div class="list" aria-busy="true">
        <ListHead />
        <ListSkeleton text={props.text} />
      </div>
    </>
  );
}
