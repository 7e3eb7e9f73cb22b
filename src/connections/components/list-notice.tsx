import { onCleanup, Show } from 'solid-js';
import type { DoneView } from '~/connections/view/done';
import type { NoticePlace } from './create-notice';
import { useExtras } from './use-extras';
import { useWorkspace } from './workspace-context';

/** Where a page shows what was done last. It is gone once the page is left. */
export function ListNotice(props: { place: NoticePlace }) {
  const workspace = useWorkspace();
  onCleanup(() => workspace.notices.dismiss(props.place));
  return <Show when={workspace.notices.at(props.place)}>{(done) => <Drawn of={done()} place={props.place} />}</Show>;
}

/** Drawn by what is fetched after the list, which this asks for where there is no list. */
function Drawn(props: { of: DoneView; place: NoticePlace }) {
  const extras = useExtras();
  return (
    <Show when={extras()}>
      {(loaded) => {
        const { DoneBanner } = loaded();
        return <DoneBanner of={props.of} place={props.place} />;
      }}
    </Show>
  );
}
