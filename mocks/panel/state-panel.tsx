import { For, Show } from 'solid-js';
import { latencies } from '~mocks/handlers/latency';
import { Button } from '~/ui/button';
import { Dialog } from '~/ui/dialog';
import { ClockSection } from './clock-section';
import { FailureSection } from './failure-section';
import './panel.css';
import { ScenarioSection, type ScenarioSectionProps } from './scenario-section';
import { stateWords } from './state-words';

/** What designers decide about the page that they look at. It is modal, so that it can lie over the page's own dialogs. */
export function StatePanel(props: ScenarioSectionProps) {
  const { reset, latency } = stateWords;
  return (
    <Dialog
      title={stateWords.title}
      onClose={() => props.onClose()}
      onSubmit={() => props.onClose()}
      foot={<Button onClick={() => props.onClose()}>{stateWords.close}</Button>}
    >
      <p class="soft">
        {stateWords.intro} {stateWords.shortcut}
      </p>
      <div class="state-panel">
        <ScenarioSection {...props} />
        <fieldset>
          <legend>{latency.label}</legend>
          <div class="state-panel__line">
            <For each={latencies}>
              {(each) => (
                <div class="check">
                  <input
                    class="tick"
                    type="radio"
                    name="mock-latency"
                    id={`mock-latency-${each}`}
                    checked={props.controls.latency() === each}
                    onChange={() => props.controls.setLatency(each)}
                  />
                  <label for={`mock-latency-${each}`}>{latency.of[each]}</label>
                </div>
              )}
            </For>
          </div>
        </fieldset>
        <ClockSection clock={props.controls.clock} />
        <FailureSection controls={props.controls} />
        <div role="group" aria-label={reset.label}>
          <h3>{reset.label}</h3>
          <div class="state-panel__line">
            <p class="small soft">
              <Show when={props.scenario} fallback={reset.usual}>
                {reset.scenario}
              </Show>
            </p>
            <Button onClick={() => props.controls.reset()}>{reset.action}</Button>
          </div>
        </div>
      </div>
    </Dialog>
  );
}
