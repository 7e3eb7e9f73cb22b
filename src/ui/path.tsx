import { For, type Component } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { AwayIcon, BusyIcon, DegradedIcon, FailingIcon, HealthyIcon, UnlockIcon } from './icons';

/** How a step went. `not-checked`: passed without looking. `unknown`: nobody said. */
export type PathMark =
  'passed' | 'limited' | 'failed' | 'not-reached' | 'running' | 'not-run' | 'not-checked' | 'unknown';

export interface PathStep {
  id: string;
  name: string;
  mark: PathMark;
  /** "passed", "not reached" … */
  word: string;
}

const looks: Readonly<Record<PathMark, { look: string; icon: Component }>> = {
  passed: { look: 'passed', icon: HealthyIcon },
  limited: { look: 'limited', icon: DegradedIcon },
  failed: { look: 'failed', icon: FailingIcon },
  running: { look: 'busy', icon: BusyIcon },
  'not-checked': { look: 'unchecked', icon: UnlockIcon },
  'not-reached': { look: 'away', icon: AwayIcon },
  'not-run': { look: 'away', icon: AwayIcon },
  unknown: { look: 'away', icon: AwayIcon },
};

/** Steps in their order, with how each went. */
export function Path(props: { label: string; steps: readonly PathStep[] }) {
  const stepOf = (id: string) => props.steps.find((step) => step.id === id);
  const look = (id: string) => looks[stepOf(id)?.mark ?? 'unknown'];
  return (
    <ol class="path" aria-label={props.label}>
      <For each={props.steps.map((step) => step.id)}>
        {(id) => (
          <li class={`step step--${look(id).look}`}>
            <Dynamic component={look(id).icon} />
            <span class="step__text">
              <span class="step__name">{stepOf(id)?.name}</span> <span class="step__word">{stepOf(id)?.word}</span>
            </span>
          </li>
        )}
      </For>
    </ol>
  );
}
