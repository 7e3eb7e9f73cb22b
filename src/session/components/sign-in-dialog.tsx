import { createSignal, createUniqueId, For, onMount, Show, untrack } from 'solid-js';
import type { SignInWays } from '~/api/sign-in-ways-api';
import type { Transport } from '~/api/request';
import { listPanel } from '~/connections/components/list-panel';
import { beginSession, signInWays } from '~/session/data/session-actions';
import { signInFaults, signInProblem } from '~/session/view/sign-in';
import { signInWords } from '~/session/view/sign-in-words';
import { Button } from '~/ui/button';
import { Checkbox } from '~/ui/checkbox';
import { Dialog } from '~/ui/dialog';
import { ErrorBox } from '~/ui/error-box';
import { SignInField } from './sign-in-field';

/** Asks who one is. What was typed lives here alone, and goes with the dialog. */
export function SignInDialog(props: {
  transport: Transport;
  /** Whom to begin with; "" for nobody. */
  username: string;
  onClose: () => void;
  onDone: () => void;
}) {
  const id = createUniqueId();
  const begun = untrack(() => props.username);
  const known = begun !== '';
  const [username, setUsername] = createSignal(begun);
  const over = document.querySelector('dialog[open]') !== null;
  const [password, setPassword] = createSignal('');
  const [remember, setRemember] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [asked, setAsked] = createSignal(false);
  const [problem, setProblem] = createSignal<string[]>();
  const [attempts, setAttempts] = createSignal(0);
  const [ways, setWays] = createSignal<SignInWays>({ any: true, local: true, providers: [] });
  let leave: HTMLButtonElement | undefined;
  onMount(async () => {
    const read = await signInWays(props.transport);
    if (!read.ok) return;
    setWays(read.value);
    // The entries that had the focus are gone.
    if (!read.value.local) leave?.focus();
  });
  const faults = () => (asked() ? signInFaults({ username: username(), password: password() }) : {});
  const submit = async () => {
    if (busy() || !ways().local) return;
    setAsked(true);
    const missing = faults();
    if (missing.username ?? missing.password) {
      document.getElementById(`${id}-${missing.username ? 'username' : 'password'}`)?.focus();
      return;
    }
    setBusy(true);
    const typed = { username: username().trim(), password: password(), rememberMe: remember() };
    const outcome = await beginSession(props.transport, typed);
    setBusy(false);
    if (outcome.ok) return props.onDone();
    setProblem(signInProblem(outcome.failure));
    setAttempts((count) => count + 1);
    // The next thing that is typed is the password; what went amiss is said by its alert.
    setTimeout(() => {
      const box = document.getElementById(`${id}-password`);
      if (box instanceof HTMLInputElement) box.select();
    });
  };
  const foot = () => (
    <>
      <Button ref={(element) => (leave = element)} onClick={() => props.onClose()}>
        {ways().any ? signInWords.cancel : signInWords.close}
      </Button>
      <Show when={ways().local}>
        <Button kind="primary" type="submit">
          {busy() ? signInWords.signingIn : signInWords.signIn}
        </Button>
      </Show>
    </>
  );
  return (
    <Dialog
      title={signInWords.title}
      onClose={() => props.onClose()}
      onSubmit={() => void submit()}
      returnFocus={listPanel}
      foot={foot()}
    >
      <Show when={!ways().any}>
        <p>{signInWords.none}</p>
        <p>{signInWords.noneNext}</p>
      </Show>
      <Show
        when={problem()}
        fallback={
          <Show when={ways().any}>
            <p>{over ? signInWords.introOver : signInWords.intro}</p>
          </Show>
        }
      >
        {(why) => (
          <ErrorBox title={signInWords.failed} attempt={attempts()}>
            <For each={why()}>{(sentence) => <p>{sentence}</p>}</For>
          </ErrorBox>
        )}
      </Show>
      <For each={ways().providers}>
        {(provider) => (
          <p>
            <a class="btn" href={provider.url}>
              {signInWords.with(provider.name)}
            </a>
          </p>
        )}
      </For>
      <Show when={ways().any && (ways().providers.length > 0 || !ways().local)}>
        <p>{ways().local ? signInWords.or : signInWords.elsewhere}</p>
      </Show>
      <Show when={ways().local}>
        <SignInField
          id={`${id}-username`}
          label={signInWords.username}
          autocomplete="username"
          value={username()}
          autofocus={!known}
          fault={faults().username}
          onInput={setUsername}
        />
        <SignInField
          id={`${id}-password`}
          label={signInWords.password}
          autocomplete="current-password"
          value={password()}
          autofocus={known}
          fault={faults().password}
          onInput={setPassword}
        />
        <Checkbox label={signInWords.remember} checked={remember()} onChange={setRemember} id={`${id}-remember`} />
      </Show>
    </Dialog>
  );
}
