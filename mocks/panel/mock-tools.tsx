import { createSignal, lazy, Show, Suspense } from 'solid-js';
import type { MockControls } from '~mocks/browser/controls';
import type { Scenario } from '~mocks/scenarios/scenario';
import { LinkButton } from '~/ui/link-button';
import { panelWords } from './words';

const SimulatedVcenters = lazy(async () => ({ default: (await import('./simulated-vcenters')).SimulatedVcenters }));

/** What the bar that says "Mock data" offers: the hosts to try, and a way to begin anew. */
export function MockTools(props: {
  scenario: Scenario | undefined;
  /** A scenario that was asked for, and that there is not. */
  unknownId: string | undefined;
  controls: MockControls;
}) {
  const [open, setOpen] = createSignal(false);
  return (
    <>
      <Show when={props.scenario}>
        {(scenario) => <span class="mode__line">{panelWords.scenario(scenario().id)}</span>}
      </Show>
      <Show when={props.unknownId}>{(id) => <span role="status">{panelWords.unknownScenario(id())}</span>}</Show>
      <LinkButton onClick={() => setOpen(true)}>{panelWords.open}</LinkButton>
      <LinkButton onClick={() => props.controls.reset()}>{panelWords.reset}</LinkButton>
      <Show when={open()}>
        <Suspense>
          <SimulatedVcenters onClose={() => setOpen(false)} />
        </Suspense>
      </Show>
    </>
  );
}
