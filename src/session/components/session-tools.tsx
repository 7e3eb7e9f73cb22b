import { createEffect, createSignal, on, Show } from 'solid-js';
import type { Transport } from '~/api/request';
import type { Caller } from '~/session/view/caller';
import { signInWords } from '~/session/view/sign-in-words';
import { endSession } from '~/session/data/session-actions';
import { announce } from '~/ui/announcer';
import { Button } from '~/ui/button';
import { SignInDialog } from './sign-in-dialog';

export interface SessionToolsProps {
  transport: Transport;
  caller: Caller | undefined;
  /** Not 0 where one has to sign in; it grows with each thing done that needs it. */
  signedOut: number;
  /** What was read is read anew, and what is typed stays. */
  onSignedIn: () => void;
  /** Nothing of what was read stays. */
  onSignedOut: () => void;
}

/** Who is signed in, with a way out; and the way in, which opens by itself once where the server asks for it. */
export function SessionTools(props: SessionToolsProps) {
  const [open, setOpen] = createSignal(false);
  const [leaving, setLeaving] = createSignal(false);
  /** Who was signed in last, unless by choice no more. */
  let last = '';
  createEffect(() => {
    if (props.caller?.method === 'session') last = props.caller.name;
  });
  createEffect(
    on(
      () => props.signedOut,
      (count) => setOpen(count > 0),
    ),
  );
  const leave = async () => {
    if (leaving()) return;
    setLeaving(true);
    const outcome = await endSession(props.transport);
    setLeaving(false);
    announce(outcome.ok ? signInWords.signedOut : signInWords.signOutFailed);
    if (!outcome.ok) return;
    last = '';
    props.onSignedOut();
  };
  return (
    <>
      <Show when={props.caller?.method === 'session' && props.caller}>
        {(caller) => (
          <>
            <span class="soft">{signInWords.as(caller().name)}</span>
            <Button onClick={() => void leave()}>{leaving() ? signInWords.signingOut : signInWords.signOut}</Button>
          </>
        )}
      </Show>
      <Show when={props.signedOut && !open()}>
        <Button kind="primary" onClick={() => setOpen(true)}>
          {signInWords.signIn}
        </Button>
      </Show>
      <Show when={open()}>
        <SignInDialog
          transport={props.transport}
          username={last}
          onClose={() => setOpen(false)}
          onDone={() => {
            setOpen(false);
            announce(signInWords.signedIn);
            props.onSignedIn();
          }}
        />
      </Show>
    </>
  );
}
