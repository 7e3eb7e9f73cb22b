import { spawn } from 'node:child_process';
import { root } from './install.mjs';

/**
 * Runs a Node program of this project in the foreground and ends as it ends.
 * @param {string} file path from the project's folder
 * @param {string[]} args
 * @param {Record<string, string>} env added to this process's environment
 */
export function become(file, args, env = {}) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));
}

/**
 * Runs a Node program and waits for it.
 * @returns {Promise<number>} its exit code
 */
export function finish(file, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
