import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listOf, readNumbers, runsOf, writeNumbers } from './numbers';

it('numbers come out as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2 ** 32)), (numbers) => {
      expect([...readNumbers(writeNumbers(numbers))]).toEqual(numbers);
    }),
  );
});

it('lists that stand one after the other come out as they were', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(9))), (lists) => {
      const runs = readNumbers(writeNumbers(lists.flatMap((list) => [...runsOf(list)])));
      expect(lists.map(({ length }) => [...listOf(runs, length)])).toEqual(lists);
    }),
  );
});

it('a run takes two numbers, however long it is', () => {
  expect([...runsOf([5, 6, 7, 8, 2, 2, 2])]).toEqual([9, 10, 6, 13]);
});

it('a list that ends too early is no list', () => {
  expect(() => listOf([9, 10, 6][Symbol.iterator](), 7)).toThrow('The list of tiles ends too early');
});
