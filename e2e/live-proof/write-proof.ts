import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { proofMarkdown } from './proof-markdown';
import { leakedName, namesOf, type ProofNames } from './proof-names';
import type { ProofRecord } from './proof-record';

/**
 * Writes a record as `<YYYY-MM-DD>-<alias>.json` and `.md`; files of the same day and alias are replaced.
 * @param folder is made where it is not there
 * @param names what must not occur; default: those of the run that made this very object
 * @returns the paths of the two files
 * @throws {Error} where a name or secret occurs, where none are known, or where alias or date are no part of a file name; then nothing is written
 */
export async function writeProof(
  record: ProofRecord,
  folder: string,
  names: ProofNames | undefined = namesOf(record),
): Promise<{ json: string; markdown: string }> {
  const { alias, date } = record;
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/i.test(alias)) {
    throw new Error('The alias is not made of letters, digits and hyphens; nothing was written.');
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error('The date is not YYYY-MM-DD; nothing was written.');
  if (!names) throw new Error('What must not occur in this record is not known; nothing was written.');
  const leaked = leakedName(record, (one) => proofJson(one) + proofMarkdown(one), names);
  if (leaked !== undefined) throw new Error(`The ${leaked} occurs in the record; nothing was written.`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${date}-${alias}`);
  await writeFile(`${path}.json`, proofJson(record));
  await writeFile(`${path}.md`, proofMarkdown(record));
  return { json: `${path}.json`, markdown: `${path}.md` };
}

function proofJson(record: ProofRecord): string {
  return `${JSON.stringify(record, undefined, 2)}\n`;
}
