import { describe, expect, it } from 'vitest';
import { code, keep, line, lineText, type Line } from '~/lib/line';
import { isText } from './is-text';
import { lengthen, shorten } from './lengthen';
import { createWordsHook, meantText } from './try-words';

const drawn = (text: string): string => text.replaceAll('\u2060', '');
const long = createWordsHook({ longWords: true, triedWords: {} });

describe('lengthen', () => {
  it('makes a text 40 % longer, and keeps its closing mark at the end', () => {
    const text = 'Nothing was sent or changed by it, and nothing will be.';
    const longer = drawn(lengthen(text));
    expect(longer.length).toBeGreaterThan(text.length * 1.35);
    expect(longer.length).toBeLessThanOrEqual(text.length * 1.45);
    expect(longer).toMatch(/^Nothing was sent or changed by it, and nothing will be lorem ipsum .+[a-z]\.$/);
    expect(drawn(lengthen('Saving…'))).toBe('Saving lo…');
    expect(drawn(lengthen('Test and Save wait until you choose '))).toMatch(/choose lorem ipsum \w+ $/);
    expect(drawn(lengthen('on'))).toBe('on l');
  });

  it('leaves alone what has no letter, and what was lengthened before', () => {
    for (const text of ['', '443', '…', '→']) expect(lengthen(text)).toBe(text);
    const once = lengthen('Save connection');
    expect(lengthen(once)).toBe(once);
    expect(shorten(`Press “${once}” again`)).toBe('Press “Save connection” again');
  });
});

describe('a words file, with longer words', () => {
  it('has each of its texts longer, in place', () => {
    const words = { title: 'Sign in', deep: { crumbs: ['Settings', 'Infrastructure'] }, count: 3, on: true, none: '' };
    const { some } = long('src/words.ts', { some: words });
    expect(some).toBe(words);
    expect(drawn(words.title)).toBe('Sign in lo');
    expect(words.deep.crumbs.map(drawn)).toEqual(['Settings lo', 'Infrastructure lorem']);
    expect(words).toMatchObject({ count: 3, on: true, none: '' });
  });

  it('has longer lines, whose hosts, users and times stay', () => {
    const time = { text: '42 s ago', exact: '', iso: '' };
    const words: Record<string, Line> = {
      host: line`It was saved for ${code('192.0.2.41:443')}.`,
      user: line`As ${keep('root')} sees it since ${{ time }}.`,
      none: line`${code('root')}`,
    };
    const before = Object.values(words).map(lineText);
    long('src/words.ts', { words });
    const [host = [], user = [], none = []] = Object.values(words);
    expect(host[1]).toEqual({ code: '192.0.2.41:443' });
    expect(drawn(lineText(host))).toMatch(/^It was saved for lorem ipsum 192\.0\.2\.41:443\.$/);
    expect(user.slice(1)).toMatchObject([
      { keep: 'root' },
      expect.stringMatching(/sees it since.+lorem/),
      { time },
      '.',
    ]);
    expect(none).toEqual([{ code: 'root' }]);
    expect(Object.values(words).map((each) => shorten(lineText(each)))).toEqual(before);
  });

  it('has functions with longer answers, which change nothing that they share with others', () => {
    const shared = { label: 'Edit host', field: 'host' } as const;
    const words = {
      many: (count: number) => `${count} failed`,
      told: () => ({ happened: line`Nothing came.`, remedies: [shared], at: () => 'code' }),
    };
    const again = (name: string) => `Press ${name}`;
    const exported = long('src/words.ts', { words, again });
    expect(drawn(words.many(3))).toBe('3 failed lo');
    expect(drawn(lineText(words.told().happened))).toBe('Nothing came lore.');
    expect(words.told().remedies.map(({ label, field }) => [drawn(label), field])).toEqual([['Edit host lor', 'host']]);
    expect(words.told().at()).toBe('code');
    expect(shared.label).toBe('Edit host');
    expect(exported['again']).not.toBe(again);
  });
});

describe('tried words', () => {
  it('stand in place of those in the file, by their keys, and are lengthened too', () => {
    const triedWords = {
      'src/words.ts some.save': 'Keep',
      'src/words.ts some.none': 'Nothing',
      'src/words.ts some.for': 'x',
    };
    const words = { save: 'Save', none: line`none`, for: line`for ${code('a')}`, say: () => 'Save' };
    createWordsHook({ longWords: false, triedWords })('src/words.ts', { some: words });
    expect(words).toMatchObject({ save: 'Keep', none: ['Nothing'], for: ['for ', { code: 'a' }] });
    expect(words.say()).toBe('Save');
    expect(meantText('Keep')).toBe('Save');
    expect(meantText(lengthen('Nothing'))).toBe('none');

    const longer = { save: 'Save' };
    createWordsHook({ longWords: true, triedWords })('src/words.ts', { some: longer });
    expect(drawn(longer.save)).toBe('Keep l');
  });
});

it('what only code reads is no text', () => {
  for (const text of ['System.Anonymous', 'PulseReadOnly', 'name@domain', 'PULSE_ENABLE_VMWARE=false', '443', ''])
    expect(isText('label', text), text).toBe(false);
  for (const property of ['id', 'kind', 'name', 'inputMode', 'command'])
    expect(isText(property, 'text'), property).toBe(false);
  expect(isText('command', 'curl --head https://vc.example.net')).toBe(false);
  expect(isText('id', 'Connection id')).toBe(true);
  for (const text of ['VMs', 'vCenter', 'Testing…', 'not reached', 'Said:', 'Sign-in'])
    expect(isText('label', text), text).toBe(true);
});
