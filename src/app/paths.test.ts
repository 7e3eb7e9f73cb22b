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
  it('to other lists carry the scenario on and nothing else', () => {
    expect(keptSearch('?scenario=vmware/empty&sort=name')).toBe('?scenario=vmware/empty');
    expect(connectionPaths('vmware', '?x=1').list()).toBe('/settings/infrastructure/platforms/vmware');
  });
  it('within a list carry on what is chosen of it, so that every way back leads to the same', () => {
    const chosen = '?scenario=vmware/list&state=failing&failing=auth&q=a%20b&sort=name';
    const paths = connectionPaths('vmware', `${chosen}&from=x`);
    for (const to of [paths.list(), paths.add(), paths.details('x'), paths.edit('x'), paths.remove('x')]) {
      expect(to.slice(to.indexOf('?'))).toBe(chosen);
    }
    expect(paths.duplicate('x')).toContain(`${chosen}&from=x`);
  });
});
