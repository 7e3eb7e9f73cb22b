import { expect, it } from 'vitest';
import { readArguments } from './read-arguments';

it('writes to standard output where no file is named', () => {
  expect(readArguments([])).toEqual({ kind: 'write', out: undefined });
});

it.each([
  [['--out', 'openapi.json'], 'openapi.json'],
  [['--out=reports/a=b.json'], 'reports/a=b.json'],
])('writes to the file of %j', (args, out) => {
  expect(readArguments(args)).toEqual({ kind: 'write', out });
});

it.each([
  [['--out'], '--out needs the name of a file.'],
  [['--out='], '--out needs the name of a file.'],
  [['--yaml'], 'Unknown argument: --yaml'],
  [['--out', 'a.json', 'b.json'], 'Unknown argument: b.json'],
  [['--out=a.json', 'b.json'], 'Unknown argument: b.json'],
])('refuses %j', (args, problem) => {
  expect(readArguments(args)).toEqual({ kind: 'problem', problem });
});

it('tells how it is called', () => {
  expect(readArguments(['--out', 'a.json', '--help'])).toEqual({ kind: 'help' });
});
