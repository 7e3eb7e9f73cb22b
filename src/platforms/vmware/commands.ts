/** A text as one word of a POSIX shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Shows which names and which issuer a certificate carries. To be run on the Pulse server. */
export function certificateCommand(destination: string): string {
  return `openssl s_client -connect ${quoted(destination)} </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer -dates -ext subjectAltName`;
}

/** Shows whether the name resolves and the port answers. To be run on the Pulse server. */
export function reachCommand(destination: string): string {
  return `curl -skv -o /dev/null --max-time 10 ${quoted(`https://${destination}/`)}`;
}
