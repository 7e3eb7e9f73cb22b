import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a separator at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Whether a Node is one that Vite 8 runs on.
 * @param {string} version such as "20.19.0"
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

/**
 * Installs from the lockfile, but only where something in it is missing or has another version.
 * @throws {Error} that says what to do, where this Node is too old or npm failed
 */
export function installMissing() {
  if (!nodeIsNewEnough(process.versions.node)) {
    throw new Error(`Node ${process.versions.node} is too old: this project needs Node 20.19 or newer.`);
  }
  const why = whatIsMissing();
  if (why === undefined) return;
  // npm would empty the folder behind it, which belongs to another checkout.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(`${why}, and node_modules is a link: install in the folder that it leads to.`);
  console.log(`Installing from the lockfile (${why})`);
  const windows = process.platform === 'win32';
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (run.status !== 0) throw new Error('The installation failed; npm says above why.');
}

function whatIsMissing() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'nothing is installed yet';
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  return firstMissing(packages(installed), packages(join(root, 'package-lock.json')));
}

/**
 * What keeps the installed packages from being those of the lockfile; undefined where nothing does.
 * Optional packages do not count: most are for other systems.
 * @param {Record<string, { version?: string }>} have what npm wrote down when it installed
 * @param {Record<string, { version?: string, optional?: boolean }>} want the lockfile's packages
 * @returns {string | undefined}
 */
export function firstMissing(have, want) {
  for (const [path, entry] of Object.entries(want)) {
    if (path === '' || entry.optional) continue;
    if (have[path]?.version !== entry.version)
      return `${path.replace('node_modules/', '')} ${entry.version} is missing`;
  }
  return undefined;
}
