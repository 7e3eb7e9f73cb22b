import { line, type Line, type LinePart } from '~/lib/line';
import type { IssueExplanation } from '../explain';
import type { LabelWords } from './label-words';

/** How an optional read ended. */
export type Verdict = { kind: 'denied' | 'busy' | 'missing' | 'unreadable' } | { kind: 'status'; status: number };

/** Every sentence about a cause of a degraded poll or a limited test. */
export const issueWords = {
  verdict({ brief, noun, plural }: LabelWords, verdict: Verdict): { title: string; brief: string } {
    const are = plural ? 'are' : 'is';
    switch (verdict.kind) {
      case 'denied':
        return { title: `${noun} may not be read`, brief: `${brief}: permissions are insufficient` };
      case 'busy':
        return { title: `${noun} ${are} not available`, brief: `${brief}: temporarily unavailable` };
      case 'missing':
        return { title: `${noun} ${are} not offered`, brief: `${brief}: not offered by this vCenter` };
      case 'unreadable':
        return { title: `${noun} could not be read`, brief: `${brief}: the answer could not be read` };
      case 'status':
        return { title: `${noun} could not be read`, brief: `${brief}: failed with HTTP ${verdict.status}` };
    }
  },
  next: {
    denied: line`Give the account’s role the right to read this, or leave it: only this is missing.`,
    guestBusy: line`Nothing, if these VMs are powered off: they answer like this. Otherwise see that VMware Tools runs in them.`,
    busy: line`Wait for the next polls. If it stays, see in vCenter’s own management page whether all its services run.`,
    missing: line`See whether this vCenter has the feature. Where it has not, nothing is to be done: only this is missing.`,
    noSnapshots: line`Nothing, if these VMs have no snapshots: they answer like this.`,
    failed: line`Look into vCenter’s log at this time. If it stays, its services may need attention.`,
  },
  noMetrics(ofVm: boolean): IssueExplanation {
    return {
      title: 'Performance metrics are not available',
      brief: `${ofVm ? 'VM' : 'Host'} performance metrics: none to be had`,
      means: line`A test looks at one ${ofVm ? 'VM' : 'host'} alone, and that one has no metrics at the moment.`,
      next: line`Nothing, if it is powered off: it answers like this. Polls leave its metrics out and read those of the others.`,
    };
  },
  noTagName: {
    title: 'A tag has no name',
    brief: 'vCenter tags: one has no name',
    means: line`Objects with this tag come in without it.`,
    next: line`See in the vSphere Client whether all tags have a name.`,
  },
  unknownTitle: 'Something could not be read',
  unknownMeans: (message: LinePart): Line => line`The server gave a cause that this page has no words for: ${message}`,
  unknownSilent: line`The server gave no cause.`,
  unknownNext: line`Look for the message in the Pulse server’s log. Everything else was read.`,
};
