import type { ProofRecord } from './proof-record';
import { variableTexts, withoutVariables } from './record-texts';
import { vcenterAddress } from './vcenter-address';

/** What must not occur in a record. */
export interface ProofNames {
  host: string;
  username: string;
  password: string;
}

const remembered = new WeakMap<ProofRecord, ProofNames>();

/** Keeps with a record, outside of it, what must not occur in it. */
export function rememberNames(record: ProofRecord, { host, username, password }: ProofNames): void {
  remembered.set(record, { host, username, password });
}

/** What must not occur in this very record object; undefined for one that no run has made. */
export function namesOf(record: ProofRecord): ProofNames | undefined {
  return remembered.get(record);
}

/** The kinds of names that a record must not hold. */
export type NameKind = 'host' | 'user name' | 'password';

/**
 * Looks for the given names in a record and in what is written of it, whatever the case of letters. Names of up to four letters count as
 * whole words alone, and no name counts where a fixed text holds it anyway ("vcenter"); a password counts anywhere else.
 * @param render writes the record, e.g. as JSON and as Markdown
 * @returns what kind of name occurs, never the name itself; undefined where none does
 */
export function leakedName(
  record: ProofRecord,
  render: (record: ProofRecord) => string,
  names: ProofNames,
): NameKind | undefined {
  const variables = variableTexts(record).join('\n').toLowerCase();
  const written = render(record).toLowerCase();
  const fixed = render(withoutVariables(record)).toLowerCase();
  const occurs = (found: (text: string) => boolean): boolean => found(variables) || (found(written) && !found(fixed));
  if (passwordForms(names).some((form) => occurs((text) => text.includes(form.toLowerCase())))) return 'password';
  if (userNames(names.username).some((name) => occurs((text) => holdsName(text, name)))) return 'user name';
  return hostNames(names.host).some((name) => occurs((text) => holdsName(text, name))) ? 'host' : undefined;
}

function holdsName(text: string, name: string): boolean {
  const wanted = name.toLowerCase();
  if (wanted.length > 4) return text.includes(wanted);
  return wanted !== '' && text.split(/[^\p{L}\p{N}]+/u).includes(wanted);
}

function passwordForms({ username, password }: ProofNames): readonly string[] {
  if (password === '') return [];
  const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64');
  const wellFormed = password.replace(/[\ud800-\udfff]/gu, '\ufffd');
  return [
    password,
    JSON.stringify(password).slice(1, -1),
    encodeURIComponent(wellFormed),
    base64(password),
    base64(`${username}:${password}`),
  ];
}

function userNames(username: string): readonly string[] {
  return [username.trim(), ...username.split(/[@\\/\s]+/)];
}

/** As given, and without scheme and port. */
function hostNames(host: string): readonly string[] {
  return [host.trim(), vcenterAddress(host)?.host ?? ''];
}
