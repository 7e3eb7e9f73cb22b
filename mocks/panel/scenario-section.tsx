import { createSignal, For, Show, untrack } from 'solid-js';
import { pathAt } from '~/app/paths';
import type { MockControls } from '~mocks/browser/controls';
import { scenarioAddress, type Scenario } from '~mocks/scenarios/scenario';
import { scenarioById, scenarios } from '~mocks/scenarios/scenarios';
import type { Line } from '~/lib/line';
import { announce } from '~/ui/announcer';
import { Button } from '~/ui/button';
import { FieldNotes, notesOf } from '~/ui/field-notes';
import { stateWords } from './state-words';

const words = stateWords.scenario;
const id = 'mock-scenario';

export interface ScenarioSectionProps {
  controls: MockControls;
  scenario: Scenario | undefined;
  /** Leads to another address, which loads the page anew. */
  goTo: (address: string) => void;
  /** Closes what this stands in. */
  onClose: () => void;
}

/** Which scenario is shown, its steps, and the way to another. */
export function ScenarioSection(props: ScenarioSectionProps) {
  const [typed, setTyped] = createSignal(untrack(() => props.scenario?.id ?? ''));
  const [fault, setFault] = createSignal<Line>();
  const steps = () => props.scenario?.steps?.length ?? 0;
  const notes = () => ({ id, hint: [words.hint], fault: fault() });
  const show = () => {
    const wanted = typed().trim();
    const found = wanted === '' ? [] : alike(wanted);
    const [scenario] = found;
    if (wanted !== '' && !scenario) return setFault([words.unknown(wanted)]);
    if (found.length > 1) return setFault([words.several(found.map(({ id: each }) => each))]);
    const more = scenario?.steps ? '&steps' : '';
    return props.goTo(scenario ? pathAt(scenarioAddress(scenario)) + more : pathAt('/'));
  };
  const take = async () => {
    // What the panel covers cannot be pressed.
    props.onClose();
    const arrival = await props.controls.takeSteps();
    announce(arrival.kind === 'reached' ? words.reached : words.missed(arrival.what));
  };
  return (
    <div>
      <h3>
        <label for={id}>{words.label}</label>
      </h3>
      <div class="state-panel__line">
        <input
          class="input input--mono"
          id={id}
          list={`${id}s`}
          value={typed()}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={fault() ? 'true' : undefined}
          aria-describedby={notesOf(notes())}
          onInput={(event) => {
            setFault(undefined);
            setTyped(event.currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            show();
          }}
        />
        <Button onClick={show}>{words.show}</Button>
      </div>
      <datalist id={`${id}s`}>
        <For each={scenarios}>{(scenario) => <option value={scenario.id} label={scenario.title} />}</For>
      </datalist>
      <FieldNotes {...notes()} />
      <Show when={props.scenario}>{(scenario) => <p class="small soft">{words.now(scenario().title)}</p>}</Show>
      <Show when={steps() > 0}>
        <div class="state-panel__line">
          <p class="small soft">{words.steps(steps())}</p>
          <Button onClick={() => void take()}>{words.take(steps())}</Button>
        </div>
      </Show>
      <p>
        <a class="link" href={pathAt('/gallery')} target="_self">
          {words.gallery}
        </a>
      </p>
    </div>
  );
}

/** The scenario of this id or, by a part of it, all that have the part. */
function alike(part: string): readonly Scenario[] {
  const exact = scenarioById(part) ?? scenarios.find(({ id: each }) => each.endsWith(`/${part}`));
  return exact ? [exact] : scenarios.filter(({ id: each }) => each.includes(part));
}
