/** A page that a static host serves as it is: its file below the host's folder, and its text. */
export interface StaticPage {
  file: string;
  html: string;
}

/**
 * The pages of a build for hosts that know no addresses but those of files: one `index.html` for each address, and a
 * `404.html`, which many hosts serve for all others. Each finds out by itself below which path the host put them.
 * @param html the page as the build made it for a relative base
 * @param paths addresses from "/", as they stand in links; those that no file can have are left to `404.html`
 */
export function staticPages(html: string, paths: readonly string[]): StaticPage[] {
  const distinct = [...new Set(['/', ...paths])].map(segmentsOf).filter((segments) => segments !== undefined);
  return [
    ...distinct.map((segments) => ({
      file: [...segments, 'index.html'].join('/'),
      html: withBase(html, `s.slice(0,s.length-${segments.length})`),
    })),
    {
      file: '404.html',
      html: withBase(html, `s.slice(0,Math.max(0,s.findIndex((x)=>x==='gallery'||x==='settings')))`),
    },
  ];
}

/** What a static host makes of an address; undefined where it cannot be the name of folders. */
function segmentsOf(path: string): string[] | undefined {
  try {
    const segments = path.split('/').filter(Boolean).map(decodeURIComponent);
    return segments.some((segment) => /[\\/\0]|^\.{1,2}$/.test(segment)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

const scripts = /\s*<script type="module"[^>]* src="\.\/([^"]+)"[^>]*><\/script>/g;
const links = /\s*<link rel="(stylesheet|icon)"[^>]* href="\.\/([^"]+)"[^>]*>/g;

/** @param before a script expression: of the address's segments `s`, those of the host's own path */
function withBase(html: string, before: string): string {
  const tags = [
    ...[...html.matchAll(links)].map(([, rel, href]) => ['link', { rel, href }] as const),
    ...[...html.matchAll(scripts)].map(([, src]) => ['script', { type: 'module', src }] as const),
  ];
  const script = `
    <script>{
      const s = location.pathname.replace(/\\/index\\.html$/, '/').replace(/\\/$/, '').split('/');
      const base = [...${before}, ''].join('/') || '/';
      for (const [name, of] of ${JSON.stringify(tags)}) {
        for (const key of ['src', 'href']) if (of[key]) of[key] = base + of[key];
        document.head.append(Object.assign(document.createElement(name), of));
      }
    }</script>`;
  return html.replace(scripts, '').replace(links, '').replace('</title>', `</title>${script}`);
}
