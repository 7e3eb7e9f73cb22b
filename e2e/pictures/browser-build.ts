import { spawnSync } from 'node:child_process';
import type { Browser } from '@playwright/test';

/**
 * The build of a browser as exactly as it tells: what the program says of itself, where it is known which one it is, or its
 * version; then the system. "Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm), linux x64"
 * @param program path of the program that was started; undefined for Playwright's own
 */
export function browserBuild(browser: Browser, program = process.env['PW_CHROMIUM']): string {
  const said = program && spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout?.trim();
  return `${said || `${browser.browserType().name()} ${browser.version()}`}, ${process.platform} ${process.arch}`;
}
