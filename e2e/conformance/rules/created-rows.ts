import { objectOf, unless } from '../compare';
import { hasValues, isRecord } from '../records';
import type { Rule } from '../rule';
import { onlyKeys } from '../shapes';

/** What the list shows of what was created (§2.2, §3.1). */
export const createdRows: readonly Rule[] = [
  {
    section: '2.2',
    title: 'A new disabled connection lists poll with its interval alone, and no observed',
    needs: ['write'],
    check: async ({ own }) => {
      const { id } = await own.saved('listed');
      const row = await own.row(id);
      if (!row) return unless(false, 'a row in the list', 'none');
      const poll = objectOf(row['poll']) ?? {};
      const alone = onlyKeys(poll, ['intervalSeconds'], 'poll');
      return [
        ...alone,
        ...unless('intervalSeconds' in poll, 'an interval', 'none'),
        ...hasValues(row, { observed: undefined }),
      ];
    },
  },
  {
    section: '3.1',
    title: 'Names and hosts may repeat, and ids too; the list shows both',
    needs: ['write'],
    check: async ({ own }) => {
      const id = own.id('twice');
      await own.saved('twice', { id });
      await own.saved('twice', { id });
      const rows = (await own.rows()).filter((row) => row['id'] === id);
      return unless(rows.length === 2, 'two rows', String(rows.length));
    },
  },
  {
    section: '2.5',
    title: 'Texts may hold any character',
    needs: ['write'],
    check: async ({ own }) => {
      const name = `conformance ${own.run} <a\\b"c\u0007\u2028😀&>`;
      return isRecord(await own.post({ json: own.input('odd', { name }) }), 201, { name });
    },
  },
];
