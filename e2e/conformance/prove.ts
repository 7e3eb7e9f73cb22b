import { randomBytes } from 'node:crypto';
import { phrases } from '../live-proof/phrases';
import { runLiveProof, type LiveProofParts } from '../live-proof/run-live-proof';
import { writeProof } from '../live-proof/write-proof';
import type { ProofArguments } from './proof-arguments';
import type { PulseSession } from './pulse-client';

/** What a live proof needs beside its arguments. */
export interface ProveSurroundings {
  /** Fresh: the rules have signed theirs out. */
  client: PulseSession;
  out: (line: string) => void;
  signal: AbortSignal;
  /** What a test puts in the place of the network. */
  parts?: LiveProofParts | undefined;
}

/**
 * Walks the live proof, writes its record, and signs out.
 * @returns whether every step that could be walked passed
 * @throws {Error} where the record cannot be written
 */
export async function prove(
  { vcenter, alias, folder }: ProofArguments,
  { client, out, signal, parts }: ProveSurroundings,
): Promise<boolean> {
  const runId = randomBytes(5).toString('hex');
  try {
    const record = await runLiveProof(
      { pulse: client, vcenter, alias, now: () => new Date(), log: out, signal, runId },
      parts,
    );
    const { json, markdown } = await writeProof(record, folder);
    out(`${record.conclusion} The record is in ${json} and ${markdown}.`);
    return record.allPassed || record.conclusion === phrases.requiredPassed;
  } finally {
    await client.signOut();
  }
}
