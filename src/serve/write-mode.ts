import type { Mode } from './mode.ts';

/**
 * Writes into the page who answers its requests, so that it knows before the first.
 * @param mode undefined: the server at whose own address the page stands, wherever that will be
 */
export function writeMode(html: string, mode: Mode | undefined): string {
  const server = mode?.backend === 'server' ? mode.target.url.origin : '';
  return html
    .replace(/(<meta name="pulse-backend" content=")[^"]*/, `$1${mode?.backend ?? 'server'}`)
    .replace(/(<meta name="pulse-server" content=")[^"]*/, `$1${server}`);
}
