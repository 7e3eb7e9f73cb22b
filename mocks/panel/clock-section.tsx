import { createSignal, onCleanup, Show } from 'solid-js';
import type { ClockControl } from '~mocks/browser/controls';
import { announce } from '~/ui/announcer';
import { Button } from '~/ui/button';
import { stateWords } from './state-words';

const words = stateWords.clock;
const minute = 60_000;

/** The clock of the page and its fake server: what it says, and ways to stop it and to move it on. */
export function ClockSection(props: { clock: ClockControl }) {
  const read = () => ({ now: props.clock.now(), stopped: props.clock.stopped() });
  const [seen, setSeen] = createSignal(read());
  const timer = setInterval(() => setSeen(read()), 500);
  onCleanup(() => clearInterval(timer));
  const time = () => new Date(seen().now).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });
  const [moving, setMoving] = createSignal(false);
  const advance = async (ms: number) => {
    if (moving()) return;
    setMoving(true);
    await props.clock.advance(ms);
    setMoving(false);
    setSeen(read());
    announce(words.moved(time()));
  };
  const turn = () => {
    if (props.clock.stopped()) props.clock.go();
    else props.clock.stop();
    setSeen(read());
  };
  return (
    <div role="group" aria-labelledby="mock-clock">
      <h3 id="mock-clock">{words.label}</h3>
      <p class="state-panel__text">
        {words.now} <span class="state-panel__time">{time()}</span>
        <Show when={seen().stopped}>, {words.stands}</Show>
      </p>
      <div class="state-panel__line">
        <Button onClick={turn}>{seen().stopped ? words.go : words.stop}</Button>
        <Button disabledReason={moving() ? words.moving : undefined} onClick={() => void advance(minute)}>
          {words.minute}
        </Button>
        <Button disabledReason={moving() ? words.moving : undefined} onClick={() => void advance(60 * minute)}>
          {words.hour}
        </Button>
      </div>
    </div>
  );
}
