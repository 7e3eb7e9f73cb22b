import type { Place, Step } from '../scenario';

export const addDialog: Place = { role: 'dialog', name: 'Add VMware connection' };
export const editDialog: Place = { role: 'dialog', name: 'Edit VMware connection' };
export const removeDialog: Place = { role: 'dialog', name: 'Delete VMware connection' };

/** Fills the form of a new connection. */
export function entries(host: string, name = 'Rostock harbour'): Step[] {
  return [
    { do: 'fill', name: 'Name', with: name, within: addDialog },
    { do: 'fill', name: 'Host', with: host, within: addDialog },
    { do: 'fill', name: 'Username', with: 'pulse-ro@vsphere.local', within: addDialog },
    { do: 'fill', name: 'Password', with: 'not-a-real-secret', within: addDialog },
  ];
}

/** Presses a button of a dialog. */
export function press(name: string, within: Place): Step {
  return { do: 'press', role: 'button', name, within };
}
