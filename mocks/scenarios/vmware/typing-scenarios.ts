import { vmware } from '~/platforms/vmware/platform';
import { listPath } from '../scenario-platform';
import type { Coverage, Scenario, ScenarioServer, Shown, Step } from '../scenario';
import { addDialog, press } from './form-entries';
import { healthyConnections } from './healthy-connections';

const path = `${listPath(vmware)}/new`;
const server: ScenarioServer = { connections: healthyConnections };
const fill = (name: string, text: string): Step => ({ do: 'fill', name, with: text, within: addDialog });
const says = (text: string): Shown => ({ ...addDialog, text });

const typed = (
  id: string,
  title: string,
  steps: readonly Step[],
  shows: readonly Shown[],
  covers: Coverage = {},
): Scenario => ({ id: `vmware/${id}`, title, path, server, steps, shows, covers });

const paste: Step = {
  do: 'paste',
  name: 'Host',
  text: 'https://EXAMPLE%5Csvc-pulse@vc-rostock.example.net:8443/ui/#/hosts',
  within: addDialog,
};

/** What the form says while one types: help, remarks, and what became of a paste. */
export const typingScenarios: readonly Scenario[] = [
  typed(
    'pasted-address',
    'A pasted address is taken apart into host, port and user name, with a way back',
    [paste],
    [
      says('Taken apart: host vc-rostock.example.net, port 8443, username EXAMPLE\\svc-pulse.'),
      { role: 'button', name: 'Undo', within: addDialog },
    ],
    { views: ['beside:taken'] },
  ),
  typed(
    'pasted-address-undone',
    'A paste that was taken apart can be put back whole',
    [paste, press('Undo', addDialog), press('Add connection', addDialog)],
    [says('Use vc-rostock.example.net')],
  ),
  typed(
    'pasted-secret',
    'A password in a pasted address is left out',
    [{ do: 'paste', name: 'Host', text: 'https://svc:not-a-real-secret@vc-rostock.example.net/ui', within: addDialog }],
    [says('The password in it was left out.')],
  ),
  typed(
    'same-place',
    'A host that another connection already has is pointed out, not refused',
    [fill('Host', 'VC-Oslo.example.net')],
    [says('Oslo office already reads VC-Oslo.example.net:443.')],
  ),
  typed(
    'bare-username',
    'A bare user name gets help',
    [fill('Username', 'pulse-ro')],
    [says('A name without a domain; most vCenter accounts have one.')],
    { views: ['beside:remark'] },
  ),
  typed(
    'root-username',
    'The account root is remarked upon',
    [fill('Username', 'root')],
    [says('root is an account of the appliance')],
  ),
  typed(
    'administrator-username',
    'The built-in administrator is remarked upon',
    [fill('Username', 'Administrator@sso.example.net')],
    [says('This account may change everything.')],
  ),
  typed(
    'password-edges',
    'A password with a space at its edge is pointed out',
    [fill('Password', 'not-a-real-secret ')],
    [says('Starts or ends with a space, which the server takes off.')],
  ),
];
