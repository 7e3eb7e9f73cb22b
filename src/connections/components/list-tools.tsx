import { createEffect, createMemo, createUniqueId, For, on, Show } from 'solid-js';
import type { ListContents } from '~/connections/view/list-contents';
import { listToolWords } from '~/connections/view/list-tool-words';
import { Button } from '~/ui/button';
import { Icon } from '~/ui/icon';
import type { ConnectionsList } from './create-connections-list';
import { useWorkspace } from './workspace-context';

/** Finds connections by their words, and puts them in an order. */
export function ListTools(props: { list: ConnectionsList; view: ListContents }) {
  const workspace = useWorkspace();
  const id = createUniqueId();
  let box!: HTMLInputElement;
  let select!: HTMLSelectElement;
  // The box owns what is typed; what changes otherwise, as by Back, is put in.
  createEffect(() => {
    const { search } = props.list.choice();
    if (box.value !== search) box.value = search;
  });
  createEffect(() => {
    const chosen = props.view.sorts.find(({ selected }) => selected);
    if (chosen) select.value = chosen.key;
  });
  // By itself, since the view is another after each refresh and each tick.
  const outdated = createMemo(() => props.view.outdated?.text);
  createEffect(on(outdated, (text) => text !== undefined && workspace.announce(text)));
  const clear = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || box.value === '') return;
    event.preventDefault();
    props.list.type('');
    props.list.typed();
  };
  const sortAgain = () => {
    // The button is about to go.
    select.focus();
    props.list.sortAgain();
  };
  return (
    <>
      <div class="find__search">
        <label class="hidden-text" for={`${id}-search`}>
          {listToolWords.search}
        </label>
        <span class="with-icon with-icon--start">
          <Icon name="search" />
          <input
            ref={box}
            class="input"
            type="search"
            id={`${id}-search`}
            placeholder={listToolWords.searchHint}
            maxlength="200"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            onInput={() => props.list.type(box.value)}
            onChange={() => props.list.typed()}
            onKeyDown={clear}
          />
        </span>
      </div>
      <div class="find__sort">
        <label for={`${id}-sort`}>{listToolWords.sort}</label>
        <span class="with-icon with-icon--end">
          <select
            ref={select}
            class="select"
            id={`${id}-sort`}
            onChange={() => props.list.choose({ ...props.list.choice(), sort: select.value }, 'replace')}
          >
            <For each={props.view.sorts.map(({ key }) => key)}>
              {(key) => <option value={key}>{props.view.sorts.find((sort) => sort.key === key)?.label}</option>}
            </For>
          </select>
          <Icon name="sort" />
        </span>
        <Show when={props.view.outdated}>{(outdated) => <Button onClick={sortAgain}>{outdated().action}</Button>}</Show>
      </div>
    </>
  );
}
