/** Where every connection route begins (§1.1). */
export const base = '/api/vmware/connections';

/** The path of an item; what a path unescapes twice is escaped twice (§3.1). */
export function itemPath(id: string): string {
  const once = encodeURIComponent(id);
  return `${base}/${id.includes('%') ? encodeURIComponent(once) : once}`;
}
