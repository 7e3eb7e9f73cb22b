import { For } from 'solid-js';
import type { PlatformGroup } from './groups';
import { galleryWords } from './words';

/** The groups that there are, to go to. */
export function Contents(props: { platforms: readonly PlatformGroup[] }) {
  return (
    <nav class="contents" aria-label={galleryWords.contents}>
      <For each={props.platforms}>
        {(platform) => (
          <>
            <p class="contents__platform">{platform.label}</p>
            <ul>
              <For each={platform.groups}>
                {(group) => (
                  <li>
                    <a href={`#${group.anchor}`}>{galleryWords.surfaces[group.surface]}</a>
                    <span class="soft num">{group.states.length}</span>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
    </nav>
  );
}
