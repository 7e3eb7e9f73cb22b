import { createSignal, For, lazy, onCleanup, onMount, Show, Suspense } from 'solid-js';
import { pathAt } from '~/app/paths';
import type { MockControls } from '~mocks/browser/controls';
import { takeResetNews } from '~mocks/browser/reset-news';
import type { Scenario } from '~mocks/scenarios/scenario';
import { announce } from '~/ui/announcer';
import { LinkButton } from '~/ui/link-button';
import { stateWords } from './state-words';
import { panelWords } from './words';

const SimulatedVcenters = lazy(async () => ({ default: (await import('./simulated-vcenters')).SimulatedVcenters }));
const StatePanel = lazy(async () => ({ default: (await import('./state-panel')).StatePanel }));

export interface MockToolsProps {
  scenario: Scenario | undefined;
  /** What the address asks for and there is not, each in a sentence. */
  faults?: readonly string[];
  /** A scenario that was asked for, and that there is not. */
  unknownId: string | undefined;
  controls: MockControls;
  /** Leads to another address, which loads the page anew. */
  goTo?: (address: string) => void;
}

/** What the bar that says "Mock data" offers: the hosts to try, the states to see, and a way to begin anew. */
export function MockTools(props: MockToolsProps) {
  const [open, setOpen] = createSignal<'vcenters' | 'state'>();
  const [news, setNews] = createSignal('');
  const close = () => setOpen(undefined);
  const byKey = (event: KeyboardEvent) => {
    if (event.code !== 'KeyS' || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setOpen('state');
  };
  onMount(() => {
    addEventListener('keydown', byKey);
    onCleanup(() => removeEventListener('keydown', byKey));
    if (!takeResetNews(() => sessionStorage)) return;
    setNews(panelWords.wasReset);
    announce(panelWords.wasReset);
  });
  return (
    <>
      <Show when={props.scenario}>
        {(scenario) => <span class="mode__line mode__line--scenario">{panelWords.scenario(scenario().id)}</span>}
      </Show>
      <Show when={props.unknownId}>{(id) => <span role="status">{panelWords.unknownScenario(id())}</span>}</Show>
      <For each={props.faults}>{(fault) => <span role="status">{fault}</span>}</For>
      <Show when={news()}>{(text) => <span>{text()}</span>}</Show>
      <a class="link" href={pathAt('/gallery')} target="_self">
        {panelWords.gallery}
      </a>
      <LinkButton onClick={() => setOpen('state')}>{stateWords.open}</LinkButton>
      <LinkButton onClick={() => setOpen('vcenters')}>{panelWords.open}</LinkButton>
      <LinkButton onClick={() => props.controls.reset()}>{panelWords.reset}</LinkButton>
      <Suspense>
        <Show when={open() === 'vcenters'}>
          <SimulatedVcenters onClose={close} />
        </Show>
        <Show when={open() === 'state'}>
          <StatePanel
            controls={props.controls}
            scenario={props.scenario}
            goTo={(address) => (props.goTo ? props.goTo(address) : location.assign(address))}
            onClose={close}
          />
        </Show>
      </Suspense>
    </>
  );
}
