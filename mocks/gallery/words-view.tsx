import { createMemo, For, Match, Show, Switch } from 'solid-js';
import type { WordList } from './create-word-list';
import { TextRow } from './text-row';
import type { TriedWords } from './tried-texts';
import { textWords } from './words';

/** Every text with its place, by file; plain ones can be tried. */
export function WordsView(props: { list: WordList; tried: TriedWords }) {
  const files = createMemo(() => [...new Set(props.list.found().map(({ file }) => file))]);
  return (
    <Switch>
      <Match when={props.list.kind() === 'reading'}>
        <p class="soft" role="status">
          {textWords.loading}
        </p>
      </Match>
      <Match when={props.list.kind() === 'failed'}>
        <p role="alert">{textWords.failed}</p>
      </Match>
      <Match when={props.list.kind() === 'read'}>
        <Show when={props.list.found().length > 0}>
          <p class="texts__note soft small">{textWords.filled}</p>
        </Show>
        <For each={files()}>
          {(file) => {
            const own = () => props.list.found().filter((entry) => entry.file === file);
            return (
              <section class="texts" aria-labelledby={file}>
                <div class="gallery__head">
                  <h2 class="mono" id={file}>
                    {file}
                  </h2>
                  <span class="soft num">{own().length}</span>
                </div>
                <ul>
                  <For each={own()}>{(entry) => <TextRow entry={entry} tried={props.tried} />}</For>
                </ul>
              </section>
            );
          }}
        </For>
      </Match>
    </Switch>
  );
}
