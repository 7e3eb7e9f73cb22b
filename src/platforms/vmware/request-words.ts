import { line, type Line } from '~/lib/line';
import { labelWords } from './label-words';
import type { Message } from './message';

const nouns: Readonly<Record<string, string>> = {
  'automation session': 'the sign-in',
  'host inventory': 'the hosts',
  'vm inventory': 'the VMs',
  'datastore inventory': 'the datastores',
  'network inventory': 'the networks',
  'vi-json service content': 'the API release',
  'vi-json login': 'the sign-in to the VI JSON API',
  'vmware performance counter catalog': 'the list of performance counters',
};

/** Words for what was asked for when something failed. */
export const requestWords = {
  /** What a label or a stage stands for: "the hosts". */
  noun(place: string): string {
    if (Object.hasOwn(nouns, place)) return nouns[place] ?? place;
    const known = labelWords(place);
    if (known) return known.noun.replace(/^[A-Z](?=[a-z ])/, (first) => first.toLowerCase());
    return place === '' ? 'what was asked for' : `“${place}”`;
  },
  byItself: 'Nothing yet: the next poll tries again by itself.',
  testAgain: 'Test again.',
  /** Why the settings cannot be used, by the server's message. */
  invalid(message: Message | undefined): Line {
    switch (message?.shape) {
      case 'host-missing':
        return line`no host is given`;
      case 'not-https':
        return line`its scheme is another than https`;
      case 'host-path':
        return line`it has a path`;
      case 'host-query':
        return line`it has a query or a fragment`;
      case 'host-broken':
        return line`the server says: ${message.why}`;
      default:
        return line`the server cannot use it`;
    }
  },
};
