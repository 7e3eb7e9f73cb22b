import { createUniqueId, For, Index, Show } from 'solid-js';
import type { ConflictField, ConflictView } from '~/connections/view/conflict-view';
import { Button } from '~/ui/button';
import { Sheet } from '~/ui/sheet';
import type { ConflictChoice } from './create-conflict';

export interface ConflictSheetProps {
  view: Extract<ConflictView, { kind: 'changed' }>;
  choice: ConflictChoice;
  /** Every entry was chosen, and is to be saved. */
  onSave: () => void;
}

/** Both versions of a connection that changed on the server while it was edited, over its form, and which to save of each entry. */
export function ConflictSheet(props: ConflictSheetProps) {
  const waitsId = createUniqueId();
  const foot = () => (
    <>
      <Show when={props.view.waiting}>
        {(why) => (
          <p class="sheet__wait" id={waitsId}>
            {why()}
          </p>
        )}
      </Show>
      <Button onClick={() => props.choice.take()}>{props.view.buttons.take}</Button>
      <Button kind="primary" type="submit" disabledReason={props.view.waiting} reasonId={waitsId}>
        {props.view.buttons.save}
      </Button>
    </>
  );
  return (
    <Sheet
      title={props.view.title}
      subtitle={props.view.name}
      closeLabel={props.view.buttons.close}
      onClose={() => props.choice.close()}
      onSubmit={() => props.view.waiting === undefined && props.onSave()}
      foot={foot()}
    >
      <div class="versions">
        <p tabindex="-1" autofocus>
          {props.view.intro}
        </p>
        <p class="versions__all">
          <Button row onClick={() => props.choice.chooseAll('server')}>
            {props.view.buttons.allServer}
          </Button>
          <Button row onClick={() => props.choice.chooseAll('form')}>
            {props.view.buttons.allForm}
          </Button>
        </p>
      </div>
      <Index each={props.view.fields}>{(field) => <Versions of={field()} choice={props.choice} />}</Index>
      <p class="versions soft">{props.view.secret}</p>
    </Sheet>
  );
}

function Versions(props: { of: ConflictField; choice: ConflictChoice }) {
  const id = createUniqueId();
  return (
    <fieldset class="versions" aria-describedby={`${id}-by`}>
      <legend>{props.of.label}</legend>
      <p class="small soft" id={`${id}-by`}>
        {props.of.by}
      </p>
      <div class="versions__both">
        <For each={props.of.options.map(({ side }) => side)}>
          {(side, at) => (
            <div class="check">
              <input
                class="tick"
                type="radio"
                name={id}
                id={`${id}-${side}`}
                aria-label={props.of.options[at()]?.name}
                checked={props.of.choice === side}
                onChange={() => props.choice.choose(props.of.name, side)}
              />
              <label for={`${id}-${side}`}>
                <span class="small soft">{props.of.options[at()]?.caption}</span>
                <span class="versions__value" classList={{ mono: props.of.mono }}>
                  {props.of.options[at()]?.value}
                </span>
              </label>
            </div>
          )}
        </For>
      </div>
    </fieldset>
  );
}
