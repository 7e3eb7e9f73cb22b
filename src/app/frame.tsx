import { ErrorBoundary, For, Show, type JSX } from 'solid-js';
import { Announcer } from '~/ui/announcer';
import { Button } from '~/ui/button';
import { Facts } from '~/ui/facts';
import { Icon } from '~/ui/icon';
import { NextStep } from '~/ui/next-step';
import { Notice } from '~/ui/notice';
import { ThemeSwitch } from '~/ui/theme-switch';
import type { PageBackend } from './boot';
import { keptSearch, platformsPath } from './paths';
import { brokenWords, frameWords } from './words';

/** Replaced by the build: whether this page has the mock backend in it at all. */
declare const __MOCK_BACKEND__: boolean;

/** What stands around every screen: whose data it is, where it is among the settings, and what to show when all else fails. */
export function Frame(props: {
  backend: PageBackend;
  mockServer: boolean;
  version: string | undefined;
  /** Beside the theme: what belongs to whoever is signed in. */
  tools?: JSX.Element;
  children?: JSX.Element;
}) {
  const home = () => platformsPath + keptSearch(location.search);
  const mode = () => {
    if (props.backend.kind === 'mock') return 'mock';
    return props.mockServer ? 'mockServer' : 'server';
  };
  const screens = () => (
    <ErrorBoundary fallback={(error: unknown) => <Fault words={frameWords.crash} reason={String(error)} />}>
      {props.children}
    </ErrorBoundary>
  );
  return (
    <>
      <a class="skip" href="#main">
        {frameWords.skip}
      </a>
      <header>
        <div
          class="mode"
          classList={{ 'mode--server': mode() === 'server' }}
          role="region"
          aria-label={frameWords.mode}
        >
          <span class="mode__word">
            <Show when={mode() !== 'server'}>
              <Icon name="mock" />
            </Show>
            {frameWords[mode()].word}
          </span>
          <Show when={props.backend.kind === 'server' && props.backend.address}>
            {(address) => (
              <span>
                <span class="mono">{address()}</span>{' '}
                <span class="mode__version">{frameWords.version(props.version)}</span>
              </span>
            )}
          </Show>
          <span class="mode__line">{frameWords[mode()].line}</span>
          <Show when={__MOCK_BACKEND__ && props.backend.kind === 'mock' && props.backend} keyed>
            {(mock) => (
              <span class="mode__tools">
                <mock.Tools />
              </span>
            )}
          </Show>
        </div>
        <div class="top">
          <a class="top__product" href={home()}>
            {frameWords.product}
          </a>
          <nav class="crumbs" aria-label={frameWords.breadcrumb}>
            <ol>
              <For each={frameWords.crumbs}>
                {(crumb) => (
                  <li>
                    <a href={home()}>{crumb}</a>
                  </li>
                )}
              </For>
            </ol>
          </nav>
          <div class="top__tools">
            {props.tools}
            <ThemeSwitch />
          </div>
        </div>
      </header>
      {__MOCK_BACKEND__ ? (
        <Show when={props.backend.kind === 'broken' && props.backend} fallback={screens()}>
          {(broken) => <Fault words={brokenWords} reason={broken().reason} />}
        </Show>
      ) : (
        screens()
      )}
      <Announcer />
    </>
  );
}

/** A page that has nothing but a fault to show. */
function Fault(props: { words: { title: string; text: string; next: string; reload: string }; reason: string }) {
  return (
    <main class="page" id="main">
      <Notice tone="bad" alert title={props.words.title}>
        <p>{props.words.text}</p>
        <NextStep of={[props.words.next]} />
        <Button kind="primary" onClick={() => location.reload()}>
          {props.words.reload}
        </Button>
        <Facts of={[[props.reason]]} />
      </Notice>
    </main>
  );
}
