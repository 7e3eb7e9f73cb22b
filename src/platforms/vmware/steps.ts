import type { ConnectionFailure, FailureSubject, StepMark, StepMarks, StepTable } from '../explain';
import { labelWords } from './label-words';
import { readMessage, type Message } from './message';
import { steps } from './step-words';
import { tlsWord } from './tls-word';

/** What the server does one after the other; a step is over when its last stage is. */
const stages = ['reach', 'certificate', 'sign-in', 'inventory', 'version', 'login', 'signals'] as const;
type Stage = (typeof stages)[number];
type Step = Exclude<Stage, 'login'>;

/** Where a test ended, and which step that is put down to. */
interface End {
  stage: Stage;
  step: Step;
}

/** Which stage a read or a transport error belongs to; undefined where the label is not known. */
function stageOf(place: string): Stage | undefined {
  if (place === 'automation session') return 'sign-in';
  if (/^(host|vm|datastore|network) inventory$/.test(place)) return 'inventory';
  if (place === 'vi-json service content') return 'version';
  if (place === 'vi-json login') return 'login';
  if (place === 'vmware performance counter catalog' || labelWords(place)) return 'signals';
  return undefined;
}

const asStep = (stage: Stage): Step => (stage === 'login' ? 'sign-in' : stage);

/** The end that a message tells of; undefined where the table does not know it. */
function endOf(message: Message): End | 'not-run' | undefined {
  switch (message.shape) {
    case 'host-missing':
    case 'not-https':
    case 'host-path':
    case 'host-query':
    case 'host-broken':
      return 'not-run';
    case 'legacy-only':
      return { stage: 'sign-in', step: 'version' };
    case 'no-release':
      return { stage: 'version', step: 'version' };
    case 'no-session':
      return { stage: 'sign-in', step: 'sign-in' };
    case 'no-session-id':
      return { stage: 'login', step: 'sign-in' };
    case 'no-metrics':
    case 'no-tag-name':
      return { stage: 'signals', step: 'signals' };
    default: {
      const stage = stageOf(message.place);
      if (stage === undefined) return undefined;
      if (message.shape === 'tls') return { stage: stage === 'sign-in' ? 'certificate' : stage, step: 'certificate' };
      if (message.shape === 'network' && stage === 'sign-in') return { stage: 'reach', step: 'reach' };
      return { stage, step: asStep(stage) };
    }
  }
}

/** What a category alone says, where the text says nothing: which step failed, and that vCenter answered at all. */
const byCategory: Readonly<Record<string, Partial<Record<Step, StepMark>>>> = {
  network: { reach: 'failed' },
  tls: { reach: 'passed', certificate: 'failed' },
  auth: { reach: 'passed', certificate: 'passed', 'sign-in': 'failed' },
  unsupported_version: { reach: 'passed', certificate: 'passed', version: 'failed' },
  permission: { reach: 'passed', certificate: 'passed' },
  not_found: { reach: 'passed', certificate: 'passed' },
  unavailable: { reach: 'passed', certificate: 'passed' },
  endpoint: { reach: 'passed', certificate: 'passed' },
};

function marks(markOf: (step: Step) => StepMark, { skipVerify }: FailureSubject): StepMarks {
  return stages
    .filter((stage) => stage !== 'login')
    .map((step) => {
      const mark = markOf(step);
      return step === 'certificate' && mark === 'passed' && skipVerify ? 'not-checked' : mark;
    });
}

function failed({ category, message }: ConnectionFailure, subject: FailureSubject): StepMarks {
  if (category === 'tls' && tlsWord(subject.destination) !== undefined) return unproven(message, subject);
  const read = readMessage(message);
  const end = category === 'invalid_config' ? 'not-run' : read && endOf(read);
  if (end === 'not-run') return steps.map(() => 'not-run');
  if (end === undefined) {
    const known = category !== undefined && Object.hasOwn(byCategory, category) ? byCategory[category] : undefined;
    return marks((step) => known?.[step] ?? 'unknown', subject);
  }
  const reached = stages.indexOf(end.stage);
  return marks((step) => {
    if (step === end.step) return 'failed';
    return stages.indexOf(step) < reached ? 'passed' : 'not-reached';
  }, subject);
}

/**
 * A transport failure whose category may come from the host's own name: where it happened is certain, whether it was the
 * certificate is not. At the first contact not even that the host was reached.
 */
function unproven(message: string, subject: FailureSubject): StepMarks {
  const read = readMessage(message);
  const stage = read && 'place' in read ? stageOf(read.place) : undefined;
  if (stage === undefined) return steps.map(() => 'unknown');
  const first = stage === 'sign-in';
  return marks((step) => {
    if (step === 'certificate' || (first && step === 'reach')) return 'unknown';
    if (!first && step === asStep(stage)) return 'failed';
    return !first && stages.indexOf(step) < stages.indexOf(stage) ? 'passed' : 'not-reached';
  }, subject);
}

/** A test tolerates failures of signals alone (§4.7). */
function passed(limited: boolean, subject: FailureSubject): StepMarks {
  return marks((step) => (step === 'signals' && limited ? 'limited' : 'passed'), subject);
}

/** How each way that a test can go shows in its steps. */
export const stepTable: StepTable = { steps, failed, passed };
