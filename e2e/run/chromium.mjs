import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from '../../src/serve/install.mjs';

/**
 * The Chromium that browser tests use, installed where none is found.
 * Looked for in this order: PW_CHROMIUM, Playwright's own download, /usr/bin/chromium, google-chrome.
 * @returns {Promise<string>} path of the program
 * @throws {Error} where none is found and none could be installed
 */
export async function chromium() {
  const { chromium: playwright } = await import('@playwright/test');
  const find = () => firstThere([process.env.PW_CHROMIUM, playwright.executablePath(), ...systemPlaces], existsSync);
  const found = find();
  if (found) return found;
  console.log('No Chromium found; installing one');
  install();
  const installed = find();
  if (installed) return installed;
  throw new Error('No Chromium could be installed. Install one by hand and name it in PW_CHROMIUM.');
}

const systemPlaces = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];

/**
 * The first place where a program is.
 * @param {readonly (string | undefined)[]} places
 * @param {(place: string) => boolean} exists
 * @returns {string | undefined}
 */
export function firstThere(places, exists) {
  return places.find((place) => place !== undefined && place !== '' && exists(place));
}

function install() {
  const run = (program, args, env) =>
    spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
  if (run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium'])) return;
  console.log('That failed; trying the chromium package of this system');
  const isRoot = process.getuid?.() === 0;
  const apt = (...args) =>
    isRoot ? run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' }) : run('sudo', ['-n', 'apt-get', ...args]);
  if (apt('update', '-q')) apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
}
