import { Show } from 'solid-js';
import { latencies } from '~mocks/handlers/latency';
import { Checkbox } from '~/ui/checkbox';
import { Icon } from '~/ui/icon';
import { colours, widths, type Choices } from './choices';
import { Segments } from './segments';
import { galleryWords } from './words';

export interface ToolbarProps {
  choices: Choices;
  choose: (changes: Partial<Choices>) => void;
  /** How many of how many are shown. */
  count: string;
  ref: (bar: HTMLElement) => void;
}

/** The search, and how frames are looked at. */
export function Toolbar(props: ToolbarProps) {
  return (
    <div class="looks" role="search" aria-label={galleryWords.choices} ref={(bar) => props.ref(bar)}>
      <div class="choice looks__search">
        <label class="small soft" for="gallery-search">
          {galleryWords.search}
        </label>
        <span class="with-icon with-icon--start">
          <Icon name="search" />
          <input
            class="input"
            id="gallery-search"
            type="search"
            autocomplete="off"
            placeholder={galleryWords.searchHint[props.choices.view]}
            value={props.choices.search}
            onInput={(event) => props.choose({ search: event.currentTarget.value })}
          />
        </span>
      </div>
      <Show when={props.choices.view === 'states'}>
        <Segments
          label={galleryWords.width}
          values={widths}
          chosen={props.choices.width}
          says={galleryWords.pixels}
          onChoose={(width) => props.choose({ width })}
        />
        <Segments
          label={galleryWords.colours}
          values={colours}
          chosen={props.choices.colours}
          says={(value) => galleryWords.colour[value]}
          onChoose={(value) => props.choose({ colours: value })}
        />
        <Segments
          label={galleryWords.latency}
          values={latencies}
          chosen={props.choices.latency}
          says={(value) => galleryWords.latencies[value]}
          onChoose={(latency) => props.choose({ latency })}
        />
        <div class="looks__checks">
          <Checkbox
            id="gallery-stillness"
            label={galleryWords.stillness}
            checked={props.choices.stillness}
            onChange={(stillness) => props.choose({ stillness })}
          />
          <Checkbox
            id="gallery-large-text"
            label={galleryWords.largeText}
            checked={props.choices.largeText}
            onChange={(largeText) => props.choose({ largeText })}
          />
          <Checkbox
            id="gallery-long-words"
            label={galleryWords.longWords}
            checked={props.choices.longWords}
            onChange={(longWords) => props.choose({ longWords })}
          />
        </div>
      </Show>
      <p class="looks__count num" role="status">
        {props.count}
      </p>
    </div>
  );
}
