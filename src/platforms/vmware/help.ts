import type { Command, Help, HelpAbout, PlatformHelp } from '../help';
import type { ConnectionFailure, FailureSubject } from '../explain';
import { coverage } from './coverage';
import { endpointOf, printable, type Endpoint } from './endpoint';
import { helpWords } from './help-words';
import { readMessage } from './message';
import { stepTable } from './steps';
import { tlsWord } from './tls-word';

/** What helps to find out more, and the role that an account needs. */
export const vmwareHelp: PlatformHelp = { steps: stepTable, help, coverage };

function help(about: HelpAbout): Help {
  const { subject } = about;
  const at = endpointOf(subject.destination);
  const roleNeeded = about.kind === 'sees-nothing' || about.failure.category === 'permission';
  return {
    where: helpWords.where,
    commands: about.kind === 'failure' && at ? commandsFor(about.failure, subject, at) : [],
    role: roleNeeded ? helpWords.role(at, subject.username, printable(subject.username)) : undefined,
  };
}

function commandsFor({ category, message }: ConnectionFailure, subject: FailureSubject, at: Endpoint): Command[] {
  const read = readMessage(message);
  switch (category) {
    case 'auth':
      return signIns(subject, at, read && 'place' in read && read.place === 'vi-json login');
    case 'permission':
    case 'invalid_config':
      return [];
    case 'tls':
      // Any failure of the network looks like this one then, and without verification the certificate is not the cause.
      return tlsWord(subject.destination) === undefined && !subject.skipVerify
        ? [helpWords.certificate(at), helpWords.trust(at)]
        : [helpWords.reach(at), helpWords.certificate(at)];
    case 'network':
      return [helpWords.reach(at), ...(at.named ? [helpWords.resolve(at)] : [])];
    case 'unsupported_version':
      return [helpWords.about(at), helpWords.versions(at)];
    case 'unavailable':
      return [helpWords.session(at)];
    case 'endpoint':
      return read?.shape === 'no-metrics' ? [] : [helpWords.about(at), helpWords.session(at)];
    case 'not_found':
      return [helpWords.about(at), helpWords.session(at)];
    default:
      return [helpWords.reach(at), helpWords.session(at)];
  }
}

/** Without a name that a command can carry there is none to sign in with; curl takes what stands behind a colon for the password. */
function signIns({ username, skipVerify }: FailureSubject, at: Endpoint, later: boolean | undefined): Command[] {
  if (!printable(username)) return [];
  if (later) return [helpWords.signedAbout(at, username, skipVerify)];
  return username.includes(':') ? [] : [helpWords.signIn(at, username, skipVerify)];
}
