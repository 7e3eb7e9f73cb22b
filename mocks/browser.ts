import { createComponent, type Component } from 'solid-js';
import { render } from 'solid-js/web';
import { pathAt } from '~/app/paths';
import { chosenScenario, unknownScenarioText } from './browser/chosen-scenario';
import { createMockClock } from './browser/mock-clock';
import { createControls } from './browser/create-controls';
import { createFailureToCome } from './browser/next-failure';
import { openPage } from './browser/open-page';
import { readPageAddress } from './browser/page-address';
import { readStoredState } from './browser/stored-state';
import { keepResetNews } from './browser/reset-news';
import { wrapFetch } from './browser/wrapped-fetch';
import { ownFrame } from './frame/own-frame';
import { reportArrival } from './frame/report-arrival';
import { meantText } from './frame/words-hook';
import type { FrameWish } from './frame/wish';
import type { Backend } from './handlers/answer';
import { MockTools } from './panel/mock-tools';
import { scenarioAddress, type Scenario } from './scenarios/scenario';

/** What mock mode adds to the page. */
export interface MockBackend {
  /** Belongs into the bar that says whose data is shown. */
  Tools: Component;
}

/**
 * Puts the fake server between this page and the network, before the page's first request.
 * Without a service worker (blocked, or a page that is not served securely) it takes the page's `fetch` instead, and so it does
 * in a frame of the gallery, where each page has a server of its own.
 */
export async function startMockBackend(): Promise<MockBackend> {
  if (location.pathname.replace(/\/$/, '') === pathAt('/gallery')) return showGallery();
  const frame = ownFrame();
  const { scenario, unknownId } = chosenScenario(location.search);
  const { steps, latency: addressed, stoppedAt, faults } = readPageAddress(location.search);
  for (const fault of [...(unknownId === undefined ? [] : [unknownScenarioText(unknownId)]), ...faults])
    console.error(fault);
  if (scenario) showScenario(scenario);

  const stored = scenario ? undefined : readStoredState(() => sessionStorage);
  const machine = Date.now.bind(Date);
  const clock = createMockClock({ real: machine, aheadMs: stored?.aheadMs, stoppedAt, onMove: lookAgain });
  // The page goes by the same clock as its server; `lib/clock.ts` and the query client read it here.
  Date.now = () => clock.now();
  let latency = frame?.wish.latency ?? addressed ?? 'real';
  const failure = createFailureToCome(() => clock.now());
  const { backend, empty } = openPage({ scenario, stored, clock, failure, latency: () => latency });
  await answerPage(backend, frame !== undefined);

  const controls = createControls({
    ...{ scenario, clock, failure, meant: frame && hasOtherWords(frame.wish) ? meantText : undefined },
    latency: () => latency,
    setLatency: (chosen) => (latency = chosen),
    reset() {
      keepResetNews(() => sessionStorage);
      if (scenario) return location.reload();
      empty();
      // The address may be that of a connection that is gone now.
      return location.assign(pathAt('/'));
    },
  });
  window.pulseMock = controls;
  if (frame) void controls.takeSteps().then((arrival) => reportArrival(frame.element, arrival));
  else if (steps) void controls.takeSteps();
  return { Tools: () => createComponent(MockTools, { controls, scenario, unknownId, faults }) };
}

/** The gallery takes the place of the workspace, which therefore never starts. */
async function showGallery(): Promise<never> {
  const { Gallery } = await import('./gallery/gallery');
  const root = document.getElementById('app');
  if (root) render(() => createComponent(Gallery, {}), root);
  return new Promise(() => undefined);
}

function hasOtherWords({ longWords, triedWords }: FrameWish): boolean {
  return longWords || Object.keys(triedWords).length > 0;
}

/** Behind the shortest address a scenario leads to its own, with whatever else was asked for. */
function showScenario(scenario: Scenario): void {
  if (location.pathname !== pathAt('/')) return;
  const more = location.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('scenario='));
  history.replaceState(null, '', [pathAt(scenarioAddress(scenario)), ...more].join('&'));
}

async function answerPage(backend: Backend, framed: boolean): Promise<void> {
  if (framed) return wrapFetch(globalThis, backend);
  try {
    const { startWorker } = await import('./browser/start-worker');
    await startWorker(backend);
  } catch {
    wrapFetch(globalThis, backend);
  }
}

/** The query client reads again what is out of date, as when somebody comes back to the page. */
function lookAgain(): void {
  dispatchEvent(new Event('visibilitychange'));
}
