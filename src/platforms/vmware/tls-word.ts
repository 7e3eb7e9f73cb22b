/**
 * The word in a host's own name that makes each of its transport failures look like one of the certificate (§4.3, §10.15):
 * the server searches the whole error text, and the host stands in it.
 * @param destination "host:port"
 */
export function tlsWord(destination: string): string | undefined {
  return /tls|x509|certificate/i.exec(destination)?.[0];
}
