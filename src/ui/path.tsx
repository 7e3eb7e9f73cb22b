import { For } from 'solid-js';
import { Icon, type IconName } from './icon';

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

const looks: Readonly<Record<PathMark, { look: string; icon: IconName }>> = {
  passed: { look: 'passed', icon: 'healthy' },
  limited: { look: 'limited', icon: 'degraded' },
  failed: { look: 'failed', icon: 'failing' },
  // The head of the path turns; as many turning steps would be louder than what they say.
  running: { look: 'busy', icon: 'awaiting' },
  'not-checked': { look: 'unchecked', icon: 'unlock' },
  'not-reached': { look: 'away', icon: 'away' },
  'not-run': { look: 'away', icon: 'away' },
  unknown: { look: 'away', icon: 'away' },
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
            <Icon name={look(id).icon} />
            <span class="step__text">
              <span class="step__name">{stepOf(id)?.name}</span> <span class="step__word">{stepOf(id)?.word}</span>
            </span>
          </li>
        )}
      </For>
    </ol>
  );
}
