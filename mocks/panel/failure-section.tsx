import { createSignal, For, onCleanup, untrack } from 'solid-js';
import type { MockControls, NextFailure } from '~mocks/browser/controls';
import { nextCategories } from '~mocks/browser/next-failure';
import { refusalCodes } from '~mocks/domain/vmware/refusals';
import { Icon } from '~/ui/icon';
import { stateWords } from './state-words';

const words = stateWords.failure;

/** How the next request is to fail; once it did, nothing is chosen any more. */
export function FailureSection(props: { controls: MockControls }) {
  const [waiting, setWaiting] = createSignal(untrack(() => keyOf(props.controls.nextFailure())));
  const timer = setInterval(() => setWaiting(keyOf(props.controls.nextFailure())), 500);
  onCleanup(() => clearInterval(timer));
  const choose = (key: string) => {
    props.controls.failNext(failureOf(key));
    setWaiting(key);
  };
  return (
    <div>
      <h3>
        <label for="mock-failure">{words.label}</label>
      </h3>
      <span class="with-icon with-icon--end">
        <select
          class="select"
          id="mock-failure"
          aria-describedby="mock-failure-hint"
          value={waiting()}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="">{words.none}</option>
          <optgroup label={words.categories}>
            <For each={nextCategories}>
              {(category) => (
                <option value={`category ${category}`}>{category === 'none' ? words.noCategory : category}</option>
              )}
            </For>
          </optgroup>
          <optgroup label={words.codes}>
            <For each={refusalCodes}>{(code) => <option value={`code ${code}`}>{code}</option>}</For>
          </optgroup>
        </select>
        <Icon name="sort" />
      </span>
      <p class="hint" id="mock-failure-hint">
        {words.hint}
      </p>
    </div>
  );
}

function keyOf(failure: NextFailure | undefined): string {
  if (!failure) return '';
  return failure.kind === 'code' ? `code ${failure.code}` : `category ${failure.category}`;
}

function failureOf(key: string): NextFailure | undefined {
  const [, kind, name] = /^(category|code) (.*)$/.exec(key) ?? [];
  if (name === undefined) return undefined;
  return kind === 'code' ? { kind, code: name } : { kind: 'category', category: name };
}
