import type { Vcenter } from '../domain/vmware/vcenter';
import { compareJson, compareText, fillMarks, noMarks, timeProblems, type MarkState } from './marks';
import { recordedBasic, recordedPassword, recordedTokens, type RecordedRequest, type RecordedResponse, type RecordedStep, type Recording } from './recording';

/** A request as it goes on the wire. */
export interface ReplayRequest {
  method: string;
  target: string;
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
}

/** What came back; header names in lower case. */
export interface ReplayReply {
  status: number;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  body: string;
}

/** What a recording is replayed against: a fake server in process or over HTTP. */
export interface ReplayDriver {
  send(request: ReplayRequest): Promise<ReplayReply> | ReplayReply;
  /** One whole round of the poller. */
  round(): Promise<void> | void;
  /** From here on the vCenter of that host name behaves so; it is told all of the recording before its first step. */
  setVcenter(host: string, vcenter: Vcenter): Promise<void> | void;
  /** A new API token; only asked where the recording has any. */
  makeToken(name: string, scopes: readonly string[]): Promise<string> | string;
}

/**
 * Replays a recording step by step on a server that was started as it says (`recordedSettings`) and knows no vCenter.
 * Returns what differed, a line each, with the number of the step; nothing: all was as recorded.
 */
export async function replay(recording: Recording, driver: ReplayDriver): Promise<readonly string[]> {
  const problems: string[] = [];
  const marks = noMarks();
  marks.texts.set('<password:1>', recordedPassword);
  for (const [mark, authorization] of Object.entries(recordedBasic)) marks.texts.set(mark, authorization);
  const said = JSON.stringify(recording.steps);
  for (const [mark, { name, scopes }] of Object.entries(recordedTokens))
    if (said.includes(mark)) marks.texts.set(mark, await driver.makeToken(name, scopes));
  for (const [host, vcenter] of Object.entries(recording.vcenters)) await driver.setVcenter(host, vcenter);
  for (const [at, step] of recording.steps.entries()) {
    if ('round' in step) await driver.round();
    else if (isStateRead(step)) await driver.send(toWire({ method: 'GET', path: '/api/state' }));
    else if ('vcenter' in step) await driver.setVcenter(step.vcenter, step.becomes);
    else if ('request' in step) {
      const reply = await driver.send(toWire(filled(step.request, marks)));
      const found = compareReply(step.response, reply, marks);
      problems.push(...found.map((problem) => `step ${at} ${step.request.method} ${step.request.path}: ${problem}`));
    }
  }
  return [...problems, ...timeProblems(marks)];
}

/** A step that is told in words alone. */
function isStateRead(step: RecordedStep): boolean {
  return Object.keys(step).join() === 'note' && /GET \/api\/state/.test(step.note ?? '');
}

/** A request with what its marks stand for by now. */
function filled(request: RecordedRequest, marks: MarkState): RecordedRequest {
  return JSON.parse(fillMarks(JSON.stringify(request), marks)) as RecordedRequest;
}

function compareHeader(
  name: string,
  expected: string | readonly string[],
  actual: string | readonly string[] | undefined,
  marks: MarkState,
  problems: string[],
): void {
  const [wanted, got] = [expected, actual ?? []].map((value) => (typeof value === 'string' ? [value] : value));
  if (wanted?.length !== got?.length) problems.push(`header ${name}: expected ${String(expected)}, got ${String(actual)}`);
  else
    wanted?.forEach((text, at) => {
      const problem = compareText(text, got?.[at] ?? '', marks);
      if (problem !== undefined) problems.push(`header ${name}: ${problem}`);
    });
}

/** A recorded request in bytes; a body that is only named by its length is filled up. */
export function toWire({ method, path, headers = {}, json, text }: RecordedRequest): ReplayRequest {
  const body = json === undefined ? fill(text ?? '') : JSON.stringify(json);
  return { method, target: path, headers, body: new TextEncoder().encode(body) };
}

function compareReply(expected: RecordedResponse, actual: ReplayReply, marks: MarkState): readonly string[] {
  const problems: string[] = [];
  if (actual.status !== expected.status) problems.push(`expected status ${expected.status}, got ${actual.status}`);
  for (const [name, value] of Object.entries(expected.headers ?? {})) {
    compareHeader(name, value, actual.headers[name.toLowerCase()], marks, problems);
  }
  if (expected.json !== undefined) compareJson(expected.json, parse(actual.body), marks, 'body', problems);
  else if (expected.text === '<HTML page>')
    problems.push(...(/<html/i.test(actual.body) ? [] : ['expected an HTML page']));
  else if (actual.body !== (expected.text ?? ''))
    problems.push(`expected text ${JSON.stringify(expected.text ?? '')}, got ${JSON.stringify(actual.body)}`);
  return problems;
}

/** `<N characters: part…>` stands for the part and filler up to N characters. */
function fill(text: string): string {
  const long = /^<(\d+) characters: (.*)…>$/s.exec(text);
  return long === null ? text : (long[2] ?? '').padEnd(Number(long[1]), 'n');
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return `not JSON: ${body.slice(0, 200)}`;
  }
}
