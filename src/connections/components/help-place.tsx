import { Show } from 'solid-js';
import type { HelpAbout } from '~/platforms/help';
import { useExtras } from './use-extras';

/** Where the help of a problem stands as soon as it is here. */
export function HelpPlace(props: { of: HelpAbout }) {
  const extras = useExtras();
  return (
    <Show when={extras()}>
      {(loaded) => {
        const { HelpBlock } = loaded();
        return <HelpBlock of={props.of} />;
      }}
    </Show>
  );
}
