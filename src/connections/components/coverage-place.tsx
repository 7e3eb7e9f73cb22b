import { Show } from 'solid-js';
import { useExtras } from './use-extras';

/** Where it is told what a connection covers, as soon as that is here; its line is held. */
export function CoveragePlace() {
  const extras = useExtras();
  return (
    <div class="coverage">
      <Show when={extras()}>
        {(loaded) => {
          const { CoverageBlock } = loaded();
          return <CoverageBlock />;
        }}
      </Show>
    </div>
  );
}
