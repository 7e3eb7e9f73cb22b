import * as z from 'zod/mini';
import type { VcenterVersion } from './proof-record';
import { asVersion } from './taxonomy';

const Version = z.looseObject({ version: z.optional(z.unknown()), build: z.optional(z.unknown()) });

/** What can be read of a version; undefined where nothing can. */
export function versionOf(json: unknown): VcenterVersion | undefined {
  const read = Version.safeParse(json);
  if (!read.success) return undefined;
  const version = asVersion(read.data.version);
  const build = asVersion(read.data.build);
  if (version === undefined) return undefined;
  return { version, ...(build === undefined ? {} : { build }) };
}
