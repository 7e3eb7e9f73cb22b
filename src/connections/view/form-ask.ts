import { sentences, type Line } from '~/lib/line';
import type { Fault } from '~/platforms/form-spec';
import type { EditablePlatform } from '~/platforms/platform-form';
import type { FormState } from './form-state';
import { askWords } from './form-words';

/** A stored secret would go elsewhere than it was saved for. */
export interface FormAsk {
  /** Names the destination; becomes `allowed` when one agrees. */
  key: string;
  /** "Where may the stored password go?" */
  question: string;
  why: Line;
  /** "Send it to the new host"; "Type the password again" (which makes the secret "replacing"). */
  options: readonly [{ answer: 'send'; label: string }, { answer: 'retype'; label: string }];
  answer: 'send' | undefined;
}

interface Destination {
  address: string;
  username: string;
}

/**
 * The question to ask before a stored secret follows an edited host, port or user name.
 * Not asked while the destination cannot be used anyway, nor where other words name the same place. An answer holds for its destination alone.
 */
export function askOf(
  platform: EditablePlatform,
  { record, values, secrets, allowed }: Pick<FormState, 'record' | 'values' | 'secrets' | 'allowed'>,
  faults: readonly Fault[],
): FormAsk | undefined {
  if (record === undefined || !Object.values(secrets).some(({ state }) => state === 'stored')) return undefined;
  const from = platform.destination(platform.toForm(record));
  const to = platform.destination(values);
  if (keyOf(from) === keyOf(to) || faults.some(({ field }) => ['host', 'port', 'username'].includes(field)))
    return undefined;
  const place = changedPlace(from.address, to.address);
  const user = from.username === to.username ? undefined : to.username;
  const why = sentences(
    place && askWords.placeChanged(from.address, to.address, place),
    user === undefined
      ? undefined
      : place
        ? askWords.userToo(from.username, user)
        : askWords.userChanged(from.username, user, to.address),
  );
  return {
    key: keyOf(to),
    question: askWords.question,
    why,
    options: [
      { answer: 'send', label: place ? askWords.send(place) : askWords.sendForUser },
      { answer: 'retype', label: askWords.retype },
    ],
    answer: allowed === keyOf(to) ? 'send' : undefined,
  };
}

/** Host names know no case, user names may. */
function keyOf({ address, username }: Destination): string {
  return `${address.toLowerCase()}\n${username}`;
}

/** What of an address changed: "host" or "port"; undefined where it is the same place. */
function changedPlace(from: string, to: string): 'host' | 'port' | undefined {
  const hostOf = (address: string): string => address.toLowerCase().replace(/:[^:\]]*$/, '');
  if (hostOf(from) !== hostOf(to)) return 'host';
  return from.toLowerCase() === to.toLowerCase() ? undefined : 'port';
}
