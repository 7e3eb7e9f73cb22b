import type { PulseReply } from './pulse-client';
import type { Difference, Verdict } from './verdict';

/** A refusal in the envelope of §2.9; `details` undefined is not looked at. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
  details?: Readonly<Record<string, string>>;
}

/** An object of JSON; undefined where a value is none. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

/** A header's text; several are joined. */
export function headerOf({ headers }: PulseReply, name: string): string | undefined {
  const value = headers[name];
  return value === undefined || typeof value === 'string' ? value : value.join(', ');
}

/** One difference, unless it holds. */
export function unless(holds: boolean, expected: string, got: string): readonly Difference[] {
  return holds ? [] : [{ expected, got }];
}

/** The answer's status alone. */
export function hasStatus(reply: PulseReply, status: number): Verdict {
  return unless(reply.status === status, String(status), told(reply));
}

/** An envelope as §2.9 has it, with these contents. */
export function isRefusal(reply: PulseReply, { status, code, message, details }: Refusal): Verdict {
  const body = objectOf(reply.json);
  const holds = reply.status === status && body?.['code'] === code && body['error'] === message;
  const differs = unless(holds, `${status} ${code} "${message}"`, told(reply));
  if (differs.length > 0 || details === undefined) return differs;
  const got = objectOf(body?.['details']) ?? {};
  return unless(
    sameTexts(got, details),
    `details ${JSON.stringify(details)}`,
    `details ${shortened(JSON.stringify(got))}`,
  );
}

/** A plain text of the server, such as `Method not allowed` (§2.9): it ends in a newline and is not sniffed. */
export function isText(reply: PulseReply, status: number, text: string): Verdict {
  const differs = unless(
    reply.status === status && reply.text === `${text}\n`,
    `${status} text "${text}"`,
    told(reply),
  );
  return differs.length > 0 ? differs : [...hasHeader(reply, 'content-type', 'text/plain; charset=utf-8')];
}

/** Exactly this JSON, its keys in this order. */
export function isJson(reply: PulseReply, status: number, json: unknown): Verdict {
  const wanted = JSON.stringify(json);
  return unless(reply.status === status && reply.text.trimEnd() === wanted, `${status} ${wanted}`, told(reply));
}

/** A header as it should be; undefined: there should be none. */
export function hasHeader(reply: PulseReply, name: string, value: string | undefined): Verdict {
  const got = headerOf(reply, name);
  return unless(got === value, `${name}: ${value ?? 'none'}`, `${name}: ${got ?? 'none'}`);
}

/** An answer in a few words: what it is, and of a refusal what it says; never a record's contents. */
export function told(reply: PulseReply): string {
  const body = objectOf(reply.json);
  if (body && typeof body['error'] === 'string') {
    const code = typeof body['code'] === 'string' ? ` ${body['code']}` : '';
    const details = objectOf(body['details']);
    const more = details && Object.keys(details).length > 0 ? ` ${JSON.stringify(details)}` : '';
    return shortened(`${reply.status}${code} "${body['error']}"${more}`);
  }
  if (body) return `${reply.status} with an object (${Object.keys(body).slice(0, 12).join(', ') || 'empty'})`;
  if (Array.isArray(reply.json)) return `${reply.status} with a list of ${reply.json.length}`;
  if (/<html/i.test(reply.text)) return `${reply.status} with an HTML page`;
  if (reply.text === '') return `${reply.status} without a body`;
  return /^text\/plain/.test(headerOf(reply, 'content-type') ?? '')
    ? shortened(`${reply.status} text ${JSON.stringify(reply.text.trimEnd())}`)
    : `${reply.status} with ${reply.text.length} characters`;
}

/** At most 240 characters. */
export function shortened(text: string): string {
  return text.length > 240 ? `${text.slice(0, 240)}…` : text;
}

function sameTexts(got: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(wanted);
  return Object.keys(got).length === names.length && names.every((name) => got[name] === wanted[name]);
}
