import { expect, test, type State } from '../fixtures/test';

const standing = '2026-08-22T10:00:00Z';

for (const backend of ['worker', 'routes'] as const) {
  test.describe(`the kit, answered by ${backend}`, () => {
    test.use({ backend });

    test.describe('in an empty workspace', () => {
      test.use({ scenario: 'vmware/empty' });

      test('adds, tests, edits, opens and removes connections', async ({ workspace, page }) => {
        await workspace.open();
        await workspace.add({ Name: 'Bergen', Host: 'vc-bergen.example.net' });
        await workspace.expectState('Bergen', 'Awaiting first poll');
        expect(await workspace.row('Bergen').test()).toBe('Connection works');
        await expect(workspace.row('Bergen')).toHaveState('Healthy');
        await expect(workspace.row('Bergen')).not.toHaveState('Failing');
        await workspace.expectContribution('Bergen', { agents: 14 });

        await workspace.edit('Bergen', { Name: 'Bergen west', Password: 'another' });
        await workspace.row('Bergen west').open();
        await page.goBack();
        const form = await workspace.row('Bergen west').edit();
        await workspace.press(form, 'Cancel');
        await workspace.remove('Bergen west');
        await expect(page.getByRole('heading', { name: 'No VMware connections yet' })).toBeVisible();
      });

      test('says why something was not done', async ({ workspace }) => {
        await workspace.open();
        await expect(workspace.add({ Name: 'Odd', Host: 'vc-odd.example.net', Port: '70000' })).rejects.toThrow(
          /^Odd was not added: .*1 to 65535/,
        );
        await workspace.open();
        await workspace.add({ Name: 'Refused', Host: 'refused.example.net' });
        const row = workspace.row('Refused');
        expect(await row.test()).toBe('Authentication failed');
        await expect(row.test()).rejects.toThrow('The page asks before it tests Refused');
        expect(await row.test({ anyway: true })).toBe('Authentication failed');
        expect(await row.state()).toBe('Failing');
        await expect(workspace.edit('Refused', { Host: 'vc-oslo.example.net' })).rejects.toThrow(
          'asks where the stored password may go',
        );
      });

      test('polls at once', async ({ workspace }) => {
        await workspace.open();
        await workspace.add({ Name: 'Oslo', Host: 'vc-oslo.example.net' });
        await workspace.round();
        await workspace.expectState('Oslo', 'Healthy');
        await workspace.open({ scenario: 'vmware/awaiting' });
        await workspace.expectState('Lyon retail', 'Awaiting first poll');
        await expect(workspace.round()).rejects.toThrow('The poller of vmware/awaiting stands still.');
      });
    });

    test('without a scenario shows the usual mock data, in every state that it has', async ({ workspace }) => {
      await workspace.open();
      const states: Record<string, State> = {
        'Hamburg production': 'Healthy',
        'Rack 4 vCenter': 'Degraded',
        'Zürich DR': 'Failing',
        'Edge sites': 'Sees nothing',
        'Lyon retail': 'Awaiting first poll',
        'Old lab': 'Disabled',
      };
      for (const [name, state] of Object.entries(states)) await workspace.expectState(name, state);
      await workspace.expectContribution('Hamburg production', { agents: 48, vms: 1204, storage: 36 });
      await workspace.expectContribution('Lyon retail', { vms: 'unknown' });
    });

    test('finds connections', async ({ workspace }) => {
      await workspace.open({ scenario: 'vmware/list' });
      await workspace.filter('Failing');
      await expect(workspace.row('Oslo office')).toHaveCount(0);
      await workspace.filter('All');
      await workspace.search('oslo');
      await expect(workspace.row('Zürich DR')).toHaveCount(0);
      await workspace.search('');
      await expect(workspace.row('Zürich DR')).toBeVisible();
      await expect(workspace.filter('Stale')).rejects.toThrow('No connection is Stale.');
    });

    test.describe('where a scenario is a screen of its own', () => {
      test.use({ scenario: 'vmware/details' });

      test('opens that screen', async ({ workspace, page }) => {
        await workspace.open();
        await expect(page.getByRole('heading', { level: 1, name: 'Rack 4 vCenter' })).toBeVisible();
        await workspace.open({ path: '/settings/infrastructure/platforms/vmware' });
        await workspace.expectState('Rack 4 vCenter', 'Degraded');
      });
    });

    test.describe('with answers that never come', () => {
      test.use({ latency: 'never' });

      test('goes on loading', async ({ workspace, page }) => {
        await workspace.open();
        await expect(page.getByText('Loading the connections').first()).toBeAttached();
      });
    });

    test.describe('with slow answers', () => {
      test.use({ latency: '3s', scenario: 'vmware/healthy' });

      test('loads first', async ({ workspace, page }) => {
        await workspace.open();
        await expect(page.getByText('Loading the connections').first()).toBeAttached();
        await workspace.expectState('Oslo office', 'Healthy');
      });
    });

    test.describe('with vCenters that take their time', () => {
      test.use({ latency: 'real', scenario: 'vmware/empty' });

      test('stops a test at once', async ({ workspace }) => {
        await workspace.open();
        await workspace.add({ Name: 'Hanging', Host: 'hanging.example.net' });
        await workspace.press(workspace.row('Hanging'), 'Test');
        await workspace.press(workspace.row('Hanging'), 'Stop test');
        await expect(workspace.row('Hanging')).toContainText('Test stopped');
        expect(await workspace.row('Hanging').state()).toBe('Awaiting first poll');
      });
    });

    test.describe('with a clock that stands still', () => {
      test.use({ clock: standing, scenario: 'vmware/empty' });

      test('moves it by hand', async ({ workspace, page }) => {
        const passed = () => page.evaluate(() => Date.now()).then((now) => now - Date.parse(standing));
        await workspace.open();
        await workspace.add({ Name: 'Oslo', Host: 'vc-oslo.example.net' });
        expect(await passed()).toBeLessThan(1000);
        await workspace.clock.advance(60_000);
        await workspace.expectState('Oslo', 'Healthy');
        expect(await passed()).toBeGreaterThanOrEqual(60_000);
        expect(await passed()).toBeLessThan(61_000);
      });
    });

    test.describe('where console errors are allowed', () => {
      test.use({ allowedConsoleErrors: [/^known: /] });

      test('passes over those', async ({ workspace, page }) => {
        await workspace.open();
        await page.evaluate("console.error('known: this one')");
      });
    });

    test('signs in', async ({ workspace }) => {
      await workspace.open({ scenario: 'vmware/session-asked' });
      await expect(workspace.signIn({ username: 'admin', password: 'wrong' })).rejects.toThrow(
        'The sign-in was refused',
      );
      await workspace.signIn({ username: 'admin', password: 'not-a-real-password' });
      await workspace.expectState('Oslo office', 'Healthy');
    });
  });
}

test.describe('a fake server outside the page', () => {
  test.use({ backend: 'routes', serviceWorkers: 'block', latency: 'real' });

  test('sets cookies of the browser’s own: the session outlives a reload', async ({ workspace, page, context }) => {
    await workspace.open({ scenario: 'vmware/session-asked' });
    await workspace.signIn({ username: 'admin', password: 'not-a-real-password' });
    await workspace.expectState('Oslo office', 'Healthy');
    const session = (await context.cookies()).find(({ name }) => name === 'pulse_session');
    expect(session).toMatchObject({ httpOnly: true });
    await page.reload();
    await workspace.edit('Oslo office', { Name: 'Oslo west' });
  });

  test('waits for what comes of a sign-in, whatever was said of the one before', async ({ workspace, page }) => {
    await workspace.open({ scenario: 'vmware/session-asked' });
    await expect(workspace.signIn({ username: 'admin', password: 'wrong' })).rejects.toThrow('The sign-in was refused');
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/login', async (route) => {
      await released;
      await route.fallback();
    });
    const signedIn = workspace.signIn({ username: 'admin', password: 'not-a-real-password' });
    await expect(page.getByRole('button', { name: 'Signing in…' })).toBeVisible();
    await expect(page.getByRole('dialog').getByRole('alert')).toContainText('User name or password is not right.');
    release();
    await signedIn;
    await workspace.expectState('Oslo office', 'Healthy');
  });

  test('hears of a request that was given up', async ({ workspace, page }) => {
    await workspace.open({ scenario: 'vmware/empty' });
    await workspace.add({ Name: 'Hanging', Host: 'hanging.example.net' });
    const asked = page.waitForRequest(/\/test$/);
    const giveUp = await page.evaluateHandle(async () => {
      const list = '/api/vmware/connections';
      const [made] = (await (await fetch(list)).json()) as { id: string }[];
      const gone = new AbortController();
      fetch(`${list}/${made?.id}/test`, { method: 'POST', signal: gone.signal }).catch(() => undefined);
      return gone;
    });
    await asked;
    await giveUp.evaluate((gone) => gone.abort());
    await workspace.refresh();
    await workspace.expectState('Hanging', 'Failing');
  });
});
