import { ErrorBoundary, Match, Switch, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { Icon } from '~/ui/icon';
import { Notice } from '~/ui/notice';
import { ThemeSwitch } from '~/ui/theme-switch';
import type { PageBackend } from './boot';
import { keptSearch, platformsPath } from './paths';
import { frameWords } from './words';

/** The bar that names whose data this is; it is on every screen. */
function ModeBar(props: { backend: PageBackend; mockServer: boolean }) {
  const mock = () => props.backend.kind === 'mock' || props.mockServer;
  const words = () =>
    props.backend.kind === 'mock'
      ? frameWords.mock
      : props.mockServer
        ? frameWords.mockServer
        : { word: frameWords.server.word, line: frameWords.server.line(location.host) };
  return (
    <div class="mode" classList={{ 'mode--server': !mock() }} role="region" aria-label={frameWords.mode}>
      <span class="mode__word">
        {mock() && <Icon name="mock" />}
        {words().word}
      </span>
      <span class="mode__line">{words().line}</span>
      <Dynamic component={props.backend.kind === 'mock' ? props.backend.Tools : undefined} />
    </div>
  );
}

/** What stands around every screen. */
export function Frame(props: { backend: PageBackend; mockServer: boolean; children?: JSX.Element }) {
  const home = () => platformsPath + keptSearch(location.search);
  return (
    <>
      <a class="skip" href="#main">
        {frameWords.skip}
      </a>
      <header>
        <ModeBar backend={props.backend} mockServer={props.mockServer} />
        <div class="top">
          <a class="top__product" href={home()}>
            {frameWords.product}
          </a>
          <nav class="crumbs" aria-label={frameWords.breadcrumb}>
            <ol>
              <li>
                <a href={home()}>{frameWords.crumbs[0]}</a>
              </li>
              <li>
                <a href={home()}>{frameWords.crumbs[1]}</a>
              </li>
            </ol>
          </nav>
          <div class="top__tools">
            <ThemeSwitch />
          </div>
        </div>
      </header>
      <Switch>
        <Match when={props.backend.kind === 'broken' && props.backend}>
          {(broken) => (
            <Fault words={frameWords.broken} reason={broken().reason} />
          )}
        </Match>
        <Match when={props.backend.kind !== 'broken'}>
          <ErrorBoundary fallback={(error: unknown) => <Fault words={frameWords.crash} reason={String(error)} />}>
            {props.children}
          </ErrorBoundary>
        </Match>
      </Switch>
    </>
  );
}

/** A page that has nothing but a fault to show. */
function Fault(props: { words: { title: string; text: string; next: string; reload: string }; reason: string }) {
  return (
    <main class="page" id="main">
      <Notice tone="bad" icon="failing" title={props.words.title} facts={[props.reason]} >
        <p>{props.words.text}</p>
        <p>{props.words.next}</p>
        <button type="button" class="btn btn--primary" onClick={() => location.reload()}>
          {props.words.reload}
        </button>
      </Notice>
    </main>
  );
}
