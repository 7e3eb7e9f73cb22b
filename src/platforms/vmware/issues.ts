import { code, line } from '~/lib/line';
import type { IssueCause, IssueExplanation } from '../explain';
import { issueWords, type Verdict } from './issue-words';
import { labelWords } from './label-words';
import { bareMessage, readMessage, type Message } from './message';

/** Reads that a VM which is off answers with "not now". */
const guestReads = ['vm guest identity', 'vm guest local filesystem', 'vm tools'];

/** What a cause of a degraded poll or a limited test means, and what to do. */
export function explainIssue(cause: IssueCause): IssueExplanation {
  const message = readMessage(cause.message);
  if (message?.shape === 'no-metrics') return issueWords.noMetrics(message.place === 'vm inventory');
  if (message?.shape === 'no-tag-name') return issueWords.noTagName;
  const label = message && 'place' in message ? message.place : '';
  const words = labelWords(label);
  const verdict = message === undefined ? undefined : verdictOf(message);
  if (words === undefined || verdict === undefined) return unknown(cause);
  const { title, brief } = issueWords.verdict(words, verdict);
  return { title, brief, means: line`${words.lost}`, next: next(label, verdict) };
}

function verdictOf(message: Message): Verdict | undefined {
  switch (message.shape) {
    case 'denied':
      return { kind: 'denied' };
    case 'busy':
      return { kind: 'busy' };
    case 'missing':
      return { kind: 'missing' };
    case 'bad-json':
      return { kind: 'unreadable' };
    case 'status':
      return { kind: 'status', status: message.status };
    default:
      return undefined;
  }
}

function next(label: string, verdict: Verdict): IssueExplanation['next'] {
  if (verdict.kind === 'denied') return issueWords.next.denied;
  if (verdict.kind === 'busy') return guestReads.includes(label) ? issueWords.next.guestBusy : issueWords.next.busy;
  if (verdict.kind === 'missing')
    return label === 'vmware vm snapshot tree' ? issueWords.next.noSnapshots : issueWords.next.missing;
  return issueWords.next.failed;
}

function unknown({ category, message }: IssueCause): IssueExplanation {
  const text = bareMessage(message);
  return {
    title: issueWords.unknownTitle,
    brief: text || category || issueWords.unknownTitle,
    means: text === '' ? issueWords.unknownSilent : issueWords.unknownMeans(code(text)),
    next: issueWords.unknownNext,
  };
}
