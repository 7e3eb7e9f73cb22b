import { createMemo, createUniqueId, For, Show } from 'solid-js';
import type { WordEntry } from 'virtual:pulse-words';
import { LinkButton } from '~/ui/link-button';
import { openInEditor } from './open-in-editor';
import type { TriedWords } from './tried-texts';
import { textWords } from './words';

/** About so many letters fit into a line of the box. */
const lettersInLine = 80;

/** One text: its key, its place, what it says; and, where it is plain, what is tried in its place. */
export function TextRow(props: { entry: WordEntry; tried: TriedWords }) {
  const id = createUniqueId();
  const place = () => `${props.entry.file}:${props.entry.line}`;
  const original = () => props.entry.texts[0] ?? '';
  const tried = createMemo(() => props.tried.of(props.entry));
  return (
    <li class="text">
      <div class="text__place">
        <label for={props.entry.plain ? id : undefined} class="mono">
          {props.entry.key}
        </label>
        <span class="small soft">
          <Show when={openInEditor} fallback={<code>{place()}</code>}>
            {(open) => (
              <button type="button" class="link" aria-label={textWords.open(place())} onClick={() => open()(place())}>
                <code>{place()}</code>
              </button>
            )}
          </Show>
        </span>
      </div>
      <div class="text__says">
        <Show
          when={props.entry.plain}
          fallback={
            <ul>
              <For each={props.entry.texts}>{(text) => <li>{text}</li>}</For>
            </ul>
          }
        >
          <textarea
            class="input"
            id={id}
            rows={Math.max(1, Math.ceil((tried() ?? original()).length / lettersInLine))}
            aria-describedby={tried() === undefined ? undefined : `${id}-hint`}
            value={tried() ?? original()}
            onInput={(event) => props.tried.set(props.entry, event.currentTarget.value)}
          />
          <Show when={tried() !== undefined}>
            <p class="text__hint small soft">
              <span id={`${id}-hint`}>
                {textWords.forGood} <code>{place()}</code>.
              </span>
              <LinkButton describedBy={`${id}-hint`} onClick={() => props.tried.set(props.entry, original())}>
                {textWords.takeBack}
              </LinkButton>
            </p>
          </Show>
        </Show>
      </div>
    </li>
  );
}
