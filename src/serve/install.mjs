import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a separator at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ends with a clear sentence where this Node is too old for Vite 8. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: this project needs Node 20.19 or newer.`);
  process.exit(1);
}

/** Installs from the lockfile, but only where something in it is missing or has another version. */
export function installMissing() {
  checkNode();
  const missing = firstMissing();
  if (missing === undefined) return;
  console.log(`Installing from the lockfile (${missing})`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    console.error('The installation failed; npm says above why.');
    process.exit(run.status ?? 1);
  }
}

/** What keeps the installed packages from being those of the lockfile; undefined where nothing does. */
function firstMissing() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return 'nothing is installed yet';
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  for (const [path, entry] of Object.entries(want)) {
    if (path === '' || entry.optional) continue;
    if (have[path]?.version !== entry.version)
      return `${path.replace('node_modules/', '')} ${entry.version} is missing`;
  }
  return undefined;
}
