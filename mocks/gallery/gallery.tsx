import { createMemo, createSignal, For, Match, onCleanup, onMount, Show, Switch } from 'solid-js';
import { scenarios } from '~mocks/scenarios/scenarios';
import { pathAt } from '~/app/paths';
import { Announcer } from '~/ui/announcer';
import { Button } from '~/ui/button';
import { LinkButton } from '~/ui/link-button';
import { ThemeSwitch } from '~/ui/theme-switch';
import { views, wishOf, writeChoices } from './choices';
import { createChoices } from './create-choices';
import { createWordList } from './create-word-list';
import { createSearch, textsOfScenario } from './find';
import './gallery.css';
import { StatesView } from './states-view';
import { Toolbar } from './toolbar';
import { createTriedWords } from './tried-texts';
import { galleryWords, textWords } from './words';
import { watchSize } from './watch-size';
import { WordsView } from './words-view';
import './texts.css';

/** Every state of the page, live and side by side, and every text of it. */
export function Gallery() {
  const [choices, choose] = createChoices();
  const tried = createTriedWords(() => sessionStorage);
  const list = createWordList(
    () => choices().view === 'words',
    () => choices().search,
    tried,
  );
  const states = createMemo(() => {
    const found = createSearch(choices().search);
    return scenarios.filter((scenario) => found(textsOfScenario(scenario)));
  });
  const count = () => {
    if (choices().view === 'states') return galleryWords.states(states().length, scenarios.length);
    return list.kind() === 'read' ? textWords.texts(list.found().length, list.all().length) : '';
  };
  const nothing = () =>
    choices().view === 'states' ? states().length === 0 : list.kind() === 'read' && list.found().length === 0;
  const [barHeight, setBarHeight] = createSignal(0);
  const triedCount = () => Object.keys(tried.all()).length;
  // What stays below the bar has to know its height.
  let bar!: HTMLElement;
  onMount(() => watchSize(bar, (_, height) => setBarHeight(height)));
  onMount(() => {
    const before = document.title;
    document.title = galleryWords.documentTitle;
    onCleanup(() => (document.title = before));
  });
  return (
    <div class="gallery" style={{ '--looks': `${barHeight()}px` }}>
      <a class="skip" href="#main">
        {choices().view === 'states' ? galleryWords.skip : galleryWords.skipWords}
      </a>
      <header class="top">
        <a class="top__product" href={pathAt('/')}>
          {galleryWords.product}
        </a>
        <h1>{galleryWords.title}</h1>
        <nav class="gallery__views" aria-label={galleryWords.views.label}>
          <For each={views}>
            {(view) => (
              <a
                href={location.pathname + writeChoices({ ...choices(), view })}
                aria-current={choices().view === view ? 'page' : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  choose({ view });
                }}
              >
                {galleryWords.views[view]}
              </a>
            )}
          </For>
        </nav>
        <div class="top__tools">
          <ThemeSwitch />
        </div>
      </header>
      <Toolbar choices={choices()} choose={choose} count={count()} ref={(element) => (bar = element)} />
      <main class="gallery__main" id="main" tabindex="-1">
        <p class="gallery__lead soft">{galleryWords.lead[choices().view]}</p>
        <Show when={triedCount() > 0}>
          <p class="gallery__tried">
            <span>{textWords.tried(triedCount())}</span>
            <LinkButton onClick={tried.takeAllBack}>{textWords.takeAllBack}</LinkButton>
          </p>
        </Show>
        <Show when={nothing()}>
          <div class="gallery__nothing">
            <p>{choices().view === 'states' ? galleryWords.noState : textWords.noText}</p>
            <Button onClick={() => choose({ search: '' })}>{galleryWords.showAll}</Button>
          </div>
        </Show>
        <Switch>
          <Match when={choices().view === 'states'}>
            <StatesView states={states()} wish={wishOf(choices(), tried.all())} width={choices().width} />
          </Match>
          <Match when={choices().view === 'words'}>
            <WordsView list={list} tried={tried} />
          </Match>
        </Switch>
      </main>
      <Announcer />
    </div>
  );
}
