import { expect, test } from '../fixtures/test';

for (const backend of ['worker', 'routes'] as const) {
  test.describe(`answered by ${backend}`, () => {
    test.use({ backend, scenario: 'vmware/empty' });

    test('adds, tests, edits, finds and removes a connection', async ({ workspace }) => {
      await workspace.open();
      await workspace.add({ Name: 'Bergen', Host: 'vc-bergen.example.net' });
      await workspace.add({ Name: 'Refused', Host: 'refused.example.net' });
      await workspace.expectState('Bergen', 'Awaiting first poll');
      expect(await workspace.row('Bergen').test()).toBe('Connection works');
      await workspace.expectState('Bergen', 'Healthy');
      await workspace.expectContribution('Bergen', { agents: 14 });
      expect(await workspace.row('Refused').test()).toBe('Authentication failed');
      await expect(workspace.row('Refused').test()).rejects.toThrow('The page asks before it tests Refused');
      expect(await workspace.row('Refused').test({ anyway: true })).toBe('Authentication failed');
      expect(await workspace.row('Refused').state()).toBe('Failing');

      await workspace.filter('Failing');
      await expect(workspace.row('Bergen')).toHaveCount(0);
      await workspace.filter('All');
      await workspace.search('berg');
      await expect(workspace.row('Refused')).toHaveCount(0);
      await workspace.search('');

      await workspace.edit('Bergen', { Name: 'Bergen west', Password: 'another' });
      await workspace.row('Bergen west').open();
      await workspace.open();
    });
  });
}
