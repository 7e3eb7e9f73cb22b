/** The port of vCenter where nothing else is said (§2.5). */
export const usualPort = 443;

/** Whether a text is a port: digits alone, 1 to 65535. The server takes 70000 too, and fails when it uses it (§3.3). */
export function isPort(text: string): boolean {
  return /^[0-9]+$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}
