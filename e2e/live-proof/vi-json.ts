import * as z from 'zod/mini';
import { phrases } from './phrases';
import type { Privileges, VcenterVersion } from './proof-record';
import { asPrivilege } from './taxonomy';
import { versionOf } from './vcenter-version';
import type { VcenterSend } from './vcenter-send';

const Reference = z.looseObject({ type: z.string(), value: z.string() });
const Content = z.looseObject({
  about: z.optional(z.unknown()),
  rootFolder: Reference,
  sessionManager: Reference,
  authorizationManager: Reference,
});
type Content = z.infer<typeof Content>;
const Session = z.looseObject({ userName: z.string() });
const Fetched = z.array(z.looseObject({ privileges: z.array(z.unknown()) }));
const Asked = z.array(
  z.looseObject({ privAvailability: z.array(z.looseObject({ privId: z.unknown(), isGranted: z.boolean() })) }),
);

/** The releases that Pulse tries, in its order (§4.2). */
const releases = ['9.0.0.0', '8.0.3', '8.0.2.0', '8.0.1.0'];
/** What is asked one by one where the whole set is not told. */
const askedFor = ['System.Anonymous', 'System.View', 'System.Read'];
const header = 'vmware-api-session-id';

/**
 * Reads by the VI JSON API what the account may at the root folder, and the version. One more sign-in, which is ended.
 * @returns privilege ids alone, never the account's name; a reason where they cannot be read
 */
export async function readViJson(
  send: VcenterSend,
  { username, password }: { username: string; password: string },
  signal: AbortSignal,
): Promise<{ version: VcenterVersion; privileges: Privileges }> {
  const found = await serviceContent(send, signal);
  if (found === undefined) return { version: {}, privileges: { unread: phrases.noRelease } };
  const { base, content } = found;
  const version = versionOf(content.about) ?? {};
  const manager = `${base}/SessionManager/${segment(content.sessionManager.value)}`;
  const login = await send('POST', `${manager}/Login`, { json: { userName: username, password }, signal });
  const token = login.headers[header];
  if (login.status !== 200 || typeof token !== 'string') {
    return { version, privileges: { unread: phrases.viSignInRefused } };
  }
  try {
    const session = Session.safeParse(login.json);
    const who = session.success ? session.data.userName : username;
    return { version, privileges: await readPrivileges(send, base, content, who, { [header]: token }, signal) };
  } finally {
    await send('POST', `${manager}/Logout`, { headers: { [header]: token } });
  }
}

async function serviceContent(
  send: VcenterSend,
  signal: AbortSignal,
): Promise<{ base: string; content: Content } | undefined> {
  for (const release of releases) {
    const base = `/sdk/vim25/${release}`;
    const { status, json } = await send('GET', `${base}/ServiceInstance/ServiceInstance/content`, { signal });
    const content = Content.safeParse(json);
    if (status === 200 && content.success) return { base, content: content.data };
  }
  return undefined;
}

async function readPrivileges(
  send: VcenterSend,
  base: string,
  { rootFolder, authorizationManager }: Content,
  userName: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Privileges> {
  const manager = `${base}/AuthorizationManager/${segment(authorizationManager.value)}`;
  const entities = [{ _typeName: 'ManagedObjectReference', type: rootFolder.type, value: rootFolder.value }];
  const whole = await send('POST', `${manager}/FetchUserPrivilegeOnEntities`, {
    json: { entities, userName },
    headers,
    signal,
  });
  const fetched = Fetched.safeParse(whole.json);
  if (whole.status === 200 && fetched.success) return sorted(fetched.data.flatMap(({ privileges }) => privileges));
  const some = await send('POST', `${manager}/HasUserPrivilegeOnEntities`, {
    json: { entities, userName, privId: askedFor },
    headers,
    signal,
  });
  const asked = Asked.safeParse(some.json);
  if (some.status !== 200 || !asked.success) return { unread: phrases.privilegesRefused };
  const granted = asked.data.flatMap(({ privAvailability }) => privAvailability.filter((one) => one.isGranted));
  return sorted(granted.map(({ privId }) => privId));
}

function sorted(ids: readonly unknown[]): Privileges {
  const known = ids.map(asPrivilege).filter((id) => id !== undefined);
  return { ids: [...new Set(known)].sort() };
}

function segment(id: string): string {
  return encodeURIComponent(id);
}
