import { line, type Line } from '~/lib/line';
import type { Attempt, AttemptWords } from './problem-words';

const nothing = line`Nothing was changed.`;
const open = line`The change may have been saved all the same.`;
const notSent = line`This page could not look whether somebody else changed the connection, so nothing was sent. Everything you typed is still here.`;
const untouched = line`Nothing was saved or changed.`;

/** What is said of something that was done to a connection, and failed. */
export const attemptWords = {
  add: of(
    'add',
    'The connection could not be added',
    line`Nothing was added. Everything you typed is still here.`,
    line`The connection may have been added all the same. Everything you typed is still here.`,
  ),
  look: of('look', 'The connection was not saved yet', notSent, notSent),
  save: of(
    'save',
    'The connection could not be saved',
    line`Nothing was changed. Everything you typed is still here.`,
    line`The change may have been saved all the same. Everything you typed is still here.`,
  ),
  remove: of(
    'remove',
    'The connection could not be deleted',
    line`Nothing was deleted.`,
    line`The connection may have been deleted all the same.`,
  ),
  pause: of('pause', 'The connection could not be disabled', nothing, open),
  resume: of('resume', 'The connection could not be enabled', nothing, open),
  test: of('test', 'The test did not take place', untouched, untouched),
} satisfies Record<Exclude<Attempt, 'load'>, AttemptWords>;

function of(attempt: Attempt, title: string, means: Line, meansOpen: Line): AttemptWords {
  return { attempt, title, means, meansOpen };
}
