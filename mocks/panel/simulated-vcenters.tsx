import { For, Show } from 'solid-js';
import { expectedTitle } from '~mocks/vcenters/simulated-vcenter';
import { simulatedVcenters } from '~mocks/vcenters/table';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';
import { CopyHost } from './copy-host';
import './panel.css';
import { panelWords } from './words';

/** The hosts that people who try the page can type, and what becomes of each. */
export function SimulatedVcenters(props: { onClose: () => void }) {
  return (
    <Dialog
      title={panelWords.title}
      onClose={() => props.onClose()}
      onSubmit={() => props.onClose()}
      foot={<Button onClick={() => props.onClose()}>{panelWords.close}</Button>}
    >
      <p class="soft">{panelWords.intro}</p>
      <ul class="simulated">
        <For each={simulatedVcenters}>
          {(simulated) => (
            <li class="simulated__row">
              <CopyHost host={simulated.host} />
              <p>{simulated.shows}</p>
              <p class="small soft">
                {panelWords.test(expectedTitle(simulated.expected))}
                <Show when={simulated.password}>{(password) => <> · {panelWords.password(password())}</>}</Show>
              </p>
            </li>
          )}
        </For>
      </ul>
    </Dialog>
  );
}
