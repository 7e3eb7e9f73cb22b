import { objectOf, told } from '../compare';
import { base } from '../connection-paths';
import type { Bench, Rule } from '../rule';
import { cannot, type Difference, type Verdict } from '../verdict';

type Row = Readonly<Record<string, unknown>>;

/** Every row of the list; one of the run's own, with a failed test, where there is none and one may be made. */
async function rowsOf(bench: Bench): Promise<readonly unknown[]> {
  const rows = await listOf(bench);
  if (rows.length > 0) return rows;
  if (bench.facts.noWrites !== undefined) return cannot('no connection is saved, and --write is needed to save one');
  const { path } = await bench.own.saved('shape');
  await bench.client.send('POST', `${path}/test`);
  return listOf(bench);
}

async function listOf({ client }: Bench): Promise<readonly unknown[]> {
  const reply = await client.send('GET', base);
  return Array.isArray(reply.json) ? reply.json : cannot(`the list could not be read (${told(reply)})`);
}

/** A rule of every row, by its number; at most five differences are shown. */
export function ofRows(section: string, title: string, look: (row: Row, what: string) => readonly Difference[]): Rule {
  return {
    section,
    title,
    needs: ['list'],
    check: async (bench) =>
      some((await rowsOf(bench)).flatMap((row, at) => look(objectOf(row) ?? {}, `item ${at + 1}`))),
  };
}

/** A rule of a part that some rows have. */
export function ofParts(
  section: string,
  title: string,
  nobody: string,
  parts: (row: Row) => readonly unknown[],
  look: (part: Row, what: string) => readonly Difference[],
): Rule {
  return {
    section,
    title,
    needs: ['list'],
    check: async (bench) => {
      const found = (await rowsOf(bench)).flatMap((row, at) =>
        parts(objectOf(row) ?? {}).map((part) => ({ part: objectOf(part) ?? {}, what: `item ${at + 1}` })),
      );
      return found.length === 0 ? cannot(nobody) : some(found.flatMap(({ part, what }) => look(part, what)));
    },
  };
}

const some = (differences: Verdict): Verdict => differences.slice(0, 5);
