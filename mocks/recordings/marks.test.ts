import { describe, expect, it } from 'vitest';
import { compareJson, noMarks, timeProblems } from './marks';
import { replay, toWire } from './replay';

function problems(...pairs: readonly (readonly [expected: unknown, actual: unknown])[]): readonly string[] {
  const marks = noMarks();
  const found: string[] = [];
  for (const [expected, actual] of pairs) compareJson(expected, actual, marks, 'body', found);
  return [...found, ...timeProblems(marks)];
}

const uuid = '5e0f7c1e-6a52-4a0e-8d07-7f4f1e1c9b10';
const other = '6e0f7c1e-6a52-4a0e-8d07-7f4f1e1c9b10';

describe('a reply differs from its recording', () => {
  it.each([
    ['in a value', [{ a: 1 }, { a: 2 }]],
    ['in a key that is too many', [{ a: 1 }, { a: 1, b: 1 }]],
    ['in a key that is missing', [{ a: 1 }, {}]],
    [
      'in the order of keys',
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
    ],
    ['in the number of items', [[1], [1, 1]]],
    ['in null', [null, undefined]],
    ['in a text of seconds', ['<unix seconds>', 'soon']],
    ['in a time that is none', ['<time:1>', '2026-08-22']],
    ['in a time with zeros at its end', ['<time:1>', '2026-08-22T14:00:00.10Z']],
    ['in an id that is none', ['<uuid:1>', 'a']],
  ] as const)('%s', (_how, pair) => {
    expect(problems(pair)).not.toEqual([]);
  });

  it('in a mark that stands for two things, or two marks for one', () => {
    expect(problems(['<uuid:1>', uuid], ['<uuid:1>', uuid], ['<uuid:2>', other])).toEqual([]);
    expect(problems(['<uuid:1>', uuid], ['<uuid:1>', other])).toHaveLength(1);
    expect(problems(['<uuid:1>', uuid], ['<uuid:2>', uuid])).toHaveLength(1);
    expect(problems(['<time:1>', '2026-08-22T14:00:00Z'], ['<time:1>', '2026-08-22T14:00:01Z'])).toHaveLength(1);
  });

  it('in times that are not in the order of their numbers', () => {
    const [whole, later] = ['2026-08-22T14:00:00Z', '2026-08-22T14:00:00.000001Z'];
    expect(problems(['<time:1>', whole], ['<time:2>', later])).toEqual([]);
    expect(problems(['<time:1>', later], ['<time:2>', whole])).toHaveLength(1);
    expect(problems(['<time:1>', whole], ['<time:2>', whole])).toHaveLength(1);
  });

  it('in status, header or text', async () => {
    const request = { method: 'GET', path: '/x' };
    const response = { status: 200, headers: { 'content-type': 'text/plain' }, text: 'a\n' };
    const recording = {
      about: '',
      contract: [],
      server: { settings: {} },
      vcenters: {},
      steps: [{ request, response }],
    };
    const driver = {
      send: () => ({ status: 201, headers: {}, body: 'a' }),
      round: () => undefined,
      setVcenter: () => undefined,
      makeToken: () => '',
    };
    expect(await replay(recording, driver)).toHaveLength(3);
  });
});

describe('a recorded request', () => {
  it('goes as it stands, filled up where only its length is told', () => {
    const bytes = (text: string): number => toWire({ method: 'POST', path: '/', text }).body.length;
    expect(bytes('<33052 characters: {"name":"n…>')).toBe(33_052);
    expect(new TextDecoder().decode(toWire({ method: 'POST', path: '/', json: { a: [1] } }).body)).toBe('{"a":[1]}');
    expect(bytes('')).toBe(0);
  });
});
