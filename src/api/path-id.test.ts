import { describe, expect, it } from 'vitest';
import { pathId } from './path-id';

describe('an id in a path of the server', () => {
  it.each([
    ['a', 'a'],
    ['ä b', '%C3%A4%20b'],
    ['a%b', 'a%2525b'],
    ['50%', '50%2525'],
    ['a+b', 'a%2Bb'],
    ['a?b#c', 'a%3Fb%23c'],
    ['.', '.%20'],
    ['\ud800', '%EF%BF%BD'],
  ])('%j is sent as %s', (id, sent) => {
    expect(pathId(id)).toBe(sent);
  });

  it.each(['a', '.', 'a/b', '50%', '%2e', ' ', 'ä'])('%j stays a segment of its own in a browser', (id) => {
    expect(new URL(`/api/connections/${pathId(id)}/test`, 'http://x').pathname.split('/')).toHaveLength(5);
  });
});
