import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = new URL('../', import.meta.url);
const rooms = ['connections', 'session', 'ui', 'lib', 'api', 'app', 'contract', 'serve', 'platforms'];
const names = /vmware|vcenter|truenas|proxmox|esxi/i;

/** Where a platform may be named by a shared file, and how: the registries are the lists of them. */
const allowed: Readonly<Record<string, RegExp>> = {
  // Of one that stands for all.
  'app/testing/hostile-bodies.ts': / from '~\/platforms\/vmware\/hostile-examples';$/,
  'platforms/forms.ts': /^import \{ vmwareForm \} from '\.\/vmware\/form';$|= \{ 'vmware-vsphere': vmwareForm \};$/,
  'platforms/helps.ts': /^import \{ vmwareHelp \} from '\.\/vmware\/help';$|= \{ 'vmware-vsphere': vmwareHelp \};$/,
  'platforms/registry.ts': /^import \{ vmware \} from '\.\/vmware\/platform';$|= \[vmware\];$/,
};

/** Files that every platform shares: tests and the platforms' own folders aside. */
function sharedFiles(): string[] {
  return rooms.flatMap((room) =>
    readdirSync(new URL(room, source), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.(tsx?|mjs|css)$/.test(file) && !/\.test(-d)?\.tsx?$/.test(file))
      .filter((file) => !/^platforms\/[^/]+\//.test(file)),
  );
}

it('no shared file names a platform, not even in a comment', () => {
  const files = sharedFiles();
  expect(files.length).toBeGreaterThan(100);
  const naming = files.flatMap((file) =>
    readFileSync(new URL(file, source), 'utf8')
      .split('\n')
      .flatMap((text, at) =>
        names.test(text) && !allowed[file]?.test(text) ? [`${file}:${at + 1}: ${text.trim()}`] : [],
      ),
  );
  expect(naming).toEqual([]);
});
