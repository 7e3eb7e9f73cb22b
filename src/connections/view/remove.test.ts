import { describe, expect, it } from 'vitest';
import { lineText } from '~/lib/line';
import { exampleConnection } from '~/platforms/vmware/examples';
import { vmware } from '~/platforms/vmware/platform';
import { removeView } from './remove';

describe('a removal', () => {
  it('spells out what leaves', () => {
    const view = removeView(vmware, exampleConnection());
    expect(view).toMatchObject({
      title: 'Delete VMware connection',
      name: 'Rack 4 vCenter',
      address: 'vc4.example.net',
      buttons: { cancel: 'Cancel', confirm: 'Delete connection' },
    });
    if (view.consequence.kind !== 'leaves') throw new Error(view.consequence.kind);
    expect(view.consequence.figures.map(({ label, value }) => `${value} ${label}`)).toEqual([
      '4 agents',
      '61 VMs',
      '9 storage',
    ]);
  });
  it('of a connection that nothing was collected from takes nothing away', () => {
    const never = removeView(vmware, exampleConnection({ observed: undefined })).consequence;
    expect(never.kind === 'nothing' && lineText(never.text)).toContain('Nothing was collected');
    const disabled = removeView(vmware, exampleConnection({ observed: undefined, enabled: false })).consequence;
    expect(disabled.kind === 'nothing' && lineText(disabled.text)).toContain('disabled');
  });
  it('names the milder way where there is one', () => {
    expect(lineText(removeView(vmware, exampleConnection()).stays)).toContain('disable the connection instead');
    expect(lineText(removeView(vmware, exampleConnection({ enabled: false })).stays)).not.toContain('disable');
  });
  it('of a connection disabled a moment ago takes away what is still there', () => {
    expect(removeView(vmware, exampleConnection({ enabled: false })).consequence.kind).toBe('leaves');
  });
});
