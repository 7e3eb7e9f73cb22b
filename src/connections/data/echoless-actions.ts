import { withoutEcho } from '~/api/without-echo';
import type { ConnectionActions } from './connection-actions';

/** The actions of a form: no answer of theirs repeats the password that was sent. */
export function echolessActions(actions: ConnectionActions): ConnectionActions {
  return {
    ...actions,
    create: async (input) => withoutEcho(await actions.create(input), input),
    update: async (id, input) => withoutEcho(await actions.update(id, input), input),
    testDraft: async (input, signal) => withoutEcho(await actions.testDraft(input, signal), input),
    testOverlay: async (id, input, signal) => withoutEcho(await actions.testOverlay(id, input, signal), input),
  };
}
