import { code } from '~/lib/line';
import type { ConnectionFailure, Explanation, FailureSubject } from '../explain';
import { failureTitle } from './failure-titles';
import { failureWords, type Told } from './failure-words';
import { requestWords } from './request-words';
import { bareMessage, readMessage, type Message } from './message';
import { tlsWord } from './tls-word';

/** What a failed test or poll means, and what to do (§4.3, §4.4). The category gives the title, the text the rest. */
export function explainFailure(
  failure: ConnectionFailure,
  subject: FailureSubject,
  from: 'test' | 'poll',
): Explanation {
  const { category } = failure;
  const message = readMessage(failure.message);
  const again = from === 'poll' ? requestWords.byItself : requestWords.testAgain;
  return {
    title: failureTitle(category),
    ...told(category || undefined, message, failure.message, { subject, again, from }),
  };
}

interface About {
  subject: FailureSubject;
  again: string;
  from: 'test' | 'poll';
}

function told(category: string | undefined, message: Message | undefined, text: string, about: About): Told {
  const { subject, again, from } = about;
  const place = message && 'place' in message ? message.place : '';
  switch (category) {
    case 'auth':
      if (place === '' || place === 'automation session') return failureWords.refused(subject.username, from);
      return place === 'vi-json login'
        ? failureWords.refusedLater(subject.username)
        : failureWords.refusedMidway(requestWords.noun(place), again);
    case 'permission':
      return failureWords.denied(subject.username, requestWords.noun(place));
    case 'tls':
      return tls(subject, place);
    case 'network':
      return place === '' || place === 'automation session'
        ? failureWords.unreachable(subject.destination)
        : failureWords.lostMidway(subject.destination, requestWords.noun(place), again);
    case 'unsupported_version':
      return version(message);
    case 'unavailable':
      return failureWords.busy(requestWords.noun(place), from);
    case 'not_found':
      return failureWords.missing(subject.destination, requestWords.noun(place));
    case 'endpoint':
      return endpoint(subject, message, again, from);
    case 'invalid_config':
      return failureWords.invalid(requestWords.invalid(message), code(subject.destination));
    case undefined:
      return message?.shape === 'broken'
        ? failureWords.broken(requestWords.noun(place), again)
        : failureWords.silent(spoken(text), again);
    default:
      return failureWords.unknown(category, spoken(text));
  }
}

/** §10.15: a host whose own name holds one of these words makes every transport failure look like this category. */
function tls(subject: FailureSubject, place: string): Told {
  const word = tlsWord(subject.destination);
  if (word !== undefined) return failureWords.maybeCertificate(subject.destination, word);
  if (subject.skipVerify) return failureWords.handshake(subject.destination);
  return failureWords.certificate(subject.destination, place);
}

function version(message: Message | undefined): Told {
  if (message?.shape === 'legacy-only') return failureWords.legacyOnly;
  return failureWords.noRelease(message?.shape === 'no-release' ? message.releases : '');
}

function endpoint(
  { destination }: FailureSubject,
  message: Message | undefined,
  again: string,
  from: 'test' | 'poll',
): Told {
  if (message?.shape === 'status' && message.place === 'automation session') {
    return message.status >= 500
      ? failureWords.signInDown(message.status, from)
      : failureWords.notVcenter(destination, message.status);
  }
  if (message?.shape === 'no-session') return failureWords.notVcenter(destination, undefined);
  if (message?.shape === 'no-metrics') return failureWords.noMetrics;
  const noun = requestWords.noun(
    message && 'place' in message ? message.place : message?.shape === 'no-session-id' ? 'vi-json login' : '',
  );
  return failureWords.odd(noun, message?.shape === 'status' ? message.status : undefined, again);
}

function spoken(text: string): string {
  return bareMessage(text);
}
