import { rawRequest } from '~mocks/http/raw-request';
import { builtPage } from '../fixtures/page-build';
import { servedSite, type ServedSite } from '../fixtures/served-site';
import { expect, test as kit } from '../fixtures/test';

const account = { username: 'admin', password: 'correct-horse' };

/** The kit in front of a server of its own over HTTP, which is looked at once more when a test and its cleaning up are over. */
const test = kit.extend<{ site: ServedSite; auth: boolean }>({
  backend: 'server',
  auth: [false, { option: true }],
  site: [
    async ({ auth }, use) => {
      const site = await servedSite(await builtPage('server'), auth ? { settings: { auth: account } } : {});
      await use(site);
      const left = await listed(site.server, auth);
      await site.close();
      expect(left, 'what a test leaves on a server').toBe('[]');
    },
    { scope: 'test', timeout: 240_000 },
  ],
  baseURL: async ({ site }, use) => use(site.address),
});

/** The list as a caller with a session of its own gets it. */
async function listed(server: string, auth: boolean): Promise<string> {
  const headers: Record<string, string> = {};
  if (auth) {
    const body = JSON.stringify(account);
    const { headers: given } = await rawRequest(server, { method: 'POST', target: '/api/login', body });
    headers['cookie'] = /pulse_session=[^;]+/.exec(String(given['set-cookie']))?.[0] ?? '';
  }
  return (await rawRequest(server, { method: 'GET', target: '/api/vmware/connections', headers })).body.trim();
}

test('server mode does the main job, and cannot be told what a real server cannot', async ({ workspace, site }) => {
  await workspace.open();
  await workspace.add({ Name: 'Bergen', Host: 'vc-bergen.example.net' });
  expect(await workspace.row('Bergen').test()).toBe('Connection works');
  await workspace.expectState('Bergen', 'Healthy');
  expect(await listed(site.server, false)).toContain('Bergen');
  await expect(workspace.round()).rejects.toThrow('A real server makes its rounds by itself.');
  await expect(workspace.clock.advance(1)).rejects.toThrow('The clock of a real server cannot be moved.');
  await expect(workspace.open({ scenario: 'vmware/list' })).rejects.toThrow('cannot be set on a real server');
});

test.describe('behind a sign-in', () => {
  test.use({ auth: true });

  test('what a test made is removed with its session, also where it was renamed', async ({ workspace, site }) => {
    await workspace.open();
    await workspace.signIn(account);
    await workspace.add({ Name: 'Made', Host: 'vc-made.example.net' });
    await workspace.edit('Made', { Name: 'Made anew' });
    expect(await listed(site.server, true)).toContain('Made anew');
  });
});
