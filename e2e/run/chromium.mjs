import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from '../../src/serve/install.mjs';

/**
 * The Chromium that browser tests use, installed where none is found.
 * Looked for in this order: PW_CHROMIUM, Playwright's own download, /usr/bin/chromium, google-chrome.
 * @returns {Promise<string>} path of the program
 */
export async function chromium() {
  const found = await find();
  if (found) return found;
  console.log('No Chromium found; installing one');
  install();
  const installed = await find();
  if (installed) return installed;
  console.error('No Chromium could be installed. Install one by hand and name it in PW_CHROMIUM.');
  process.exit(1);
}

async function find() {
  const { chromium: playwright } = await import('@playwright/test');
  const places = [
    process.env.PW_CHROMIUM,
    playwright.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
  ];
  return places.find((place) => place && existsSync(place));
}

function install() {
  const run = (program, args, env) =>
    spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
  if (run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium'])) return;
  console.log('That failed; trying the chromium package of this system');
  const root0 = process.getuid?.() === 0;
  const apt = (...args) =>
    root0 ? run('apt-get', args, { DEBIAN_FRONTEND: 'noninteractive' }) : run('sudo', ['-n', 'apt-get', ...args]);
  if (apt('update', '-q')) apt('install', '-y', '-q', '--no-install-recommends', 'chromium');
}
