import { expect, it } from 'vitest';
import { vmware } from '~/platforms/vmware/platform';
import { platformBySlug, platforms } from '~/platforms/registry';
import { leaveQuestion } from './asking';
import { missingConnection, missingPage, missingPlatform, workspaceView } from './workspace';

it('has its heading, its scope and a tab per platform', () => {
  const view = workspaceView(platforms, vmware, { vmware: 1204 });
  expect(view.heading).toBe('Platform connections');
  expect(view.intro).toContain('vCenter Server, the only entry point');
  expect(view.tabs).toEqual([
    { slug: 'vmware', label: 'VMware', selected: true, count: 1204, countSpoken: '1,204 connections' },
  ]);
  expect(workspaceView(platforms, vmware, {}).tabs[0]).toMatchObject({ count: undefined, countSpoken: undefined });
});

it('finds a platform by its path', () => {
  expect(platformBySlug('vmware')).toBe(vmware);
  expect(platformBySlug('truenas')).toBeUndefined();
  expect(vmware.oldPaths).toEqual(['/settings/infrastructure/vmware']);
});

it('says what is not there, with a way back', () => {
  expect(missingConnection(vmware, 'x').text).toContain('“x”');
  expect(missingConnection(vmware, 'x').back).toBe('VMware connections');
  expect(missingPlatform('truenas').text).toContain('“truenas”');
  expect(missingPage().back).toBe('Platform connections');
});

it('asks before edits are lost', () => {
  expect([leaveQuestion('add').title, leaveQuestion('edit').title]).toEqual([
    'Leave without adding?',
    'Leave without saving?',
  ]);
});
