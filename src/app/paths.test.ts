import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionPaths, idOfSegment, idSegment, keptSearch } from './paths';

describe('an id as a segment of an address', () => {
  it('comes back as it was, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (id) => idOfSegment(idSegment(id)) === id));
  });

  it.each(['new', '', '.', '..', '~', '~new', 'a/b', 'a%b', '50%', 'a?b#c', 'ä b', 'test'])(
    '%j stays one segment that a browser keeps',
    (id) => {
      const url = new URL(connectionPaths('vmware').edit(id), 'http://x');
      expect(url.pathname.split('/')).toHaveLength(7);
      expect(idOfSegment(url.pathname.split('/')[5] ?? '')).toBe(id);
    },
  );

  it('is never the add form', () => {
    expect(idSegment('new')).not.toBe('new');
  });

  it('is nothing where the segment is malformed', () => {
    expect(idOfSegment('%E0%A4')).toBeUndefined();
  });
});

describe('links', () => {
  it('carry the scenario on and nothing else', () => {
    expect(keptSearch('?scenario=vmware/empty&sort=name')).toBe('?scenario=vmware/empty');
    expect(connectionPaths('vmware', '?x=1').list()).toBe('/settings/infrastructure/platforms/vmware');
  });
});
