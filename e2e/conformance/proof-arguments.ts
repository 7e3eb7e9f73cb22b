import type { LiveProofOptions } from '../live-proof/run-live-proof';

/** The live proof that was asked for. */
export interface ProofArguments {
  vcenter: LiveProofOptions['vcenter'];
  alias: string;
  /** Where the record is written. */
  folder: string;
}

/** What was given of it. */
export interface GivenProof {
  vcenter?: string;
  vcenterUser?: string;
  vcenterPasswordEnv?: string;
  vcenterCaFile?: string;
  vcenterInsecure?: true;
  alias?: string;
  proof?: string;
}

/** Flags with a value, by name. */
export const proofFlags: Readonly<Record<string, Exclude<keyof GivenProof, 'vcenterInsecure'> | undefined>> = {
  '--vcenter': 'vcenter',
  '--vcenter-user': 'vcenterUser',
  '--vcenter-password-env': 'vcenterPasswordEnv',
  '--vcenter-ca-file': 'vcenterCaFile',
  '--alias': 'alias',
  '--proof': 'proof',
};

const usualFolder = 'reports/live-proof';
const usualAlias = 'lab';

export const proofUsage = `  --vcenter HOST          after the rules, walk the onboarding of this vCenter: one connection is made, and removed
  --vcenter-user NAME     its account; read-only is best
  --vcenter-password-env NAME  the variable with the account's password; a wrong one is tried once
  --vcenter-ca-file FILE  an authority (PEM) to trust where the vCenter is asked directly
  --vcenter-insecure      accept its certificate unchecked
  --alias NAME            what the record calls the environment; letters, digits and hyphens; default ${usualAlias}
  --proof FOLDER          where the dated record goes; default ${usualFolder}`;

/** The live proof, or the sentence that says what is missing; undefined: none was asked for. Values are repeated in no sentence. */
export function proofOf(
  given: GivenProof,
  env: Readonly<Record<string, string | undefined>>,
): ProofArguments | { problem: string } | undefined {
  const {
    vcenter: host,
    vcenterUser: username,
    vcenterPasswordEnv: variable,
    vcenterCaFile,
    alias = usualAlias,
  } = given;
  if (host === undefined) {
    const alone = Object.entries(proofFlags).find(([, key]) => key && given[key] !== undefined)?.[0];
    const flag = alone ?? (given.vcenterInsecure ? '--vcenter-insecure' : undefined);
    return flag === undefined ? undefined : { problem: `${flag} needs --vcenter.` };
  }
  if (username === undefined) return { problem: '--vcenter needs --vcenter-user.' };
  if (variable === undefined) return { problem: '--vcenter needs --vcenter-password-env.' };
  const password = env[variable];
  if (!password) return { problem: `--vcenter-password-env names ${variable}, which is not set.` };
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/i.test(alias)) return { problem: '--alias takes letters, digits and hyphens.' };
  return {
    vcenter: {
      host,
      username,
      password,
      insecure: given.vcenterInsecure === true,
      ...(vcenterCaFile === undefined ? {} : { caFile: vcenterCaFile }),
    },
    alias,
    folder: given.proof ?? usualFolder,
  };
}
