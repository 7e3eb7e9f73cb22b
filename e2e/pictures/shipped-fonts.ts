import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const packages = 'node_modules/@expo-google-fonts';
const folders = [
  'noto-sans/400Regular',
  'noto-sans/600SemiBold',
  'noto-sans-mono/400Regular',
  'noto-sans-mono/600SemiBold',
];
const aliases = { 'sans-serif': 'Noto Sans', monospace: 'Noto Sans Mono' };

/**
 * How a Chromium is started that draws text with the fonts of the project's packages alone, so that a page looks the same
 * whichever fonts a machine has. It works where the browser finds its fonts with fontconfig; others draw with their own.
 * @param root the project's folder
 */
export function shippedFonts(root: string): { env: Record<string, string>; args: string[] } {
  const folder = join(root, '.cache', 'fonts');
  const path = join(folder, 'fonts.conf');
  const text = fontsConf(root, join(folder, 'cache'));
  // Each worker comes by here, and none may find the file half written.
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, text);
  }
  return { env: { FONTCONFIG_FILE: path }, args: ['--disable-lcd-text', '--font-render-hinting=none'] };
}

/** A configuration of fontconfig that knows these fonts alone, and neither hinting nor coloured edges. */
export function fontsConf(root: string, cache: string): string {
  const set = (name: string, value: string) => `<edit name="${name}" mode="assign">${value}</edit>`;
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `<dir>${escaped(join(root, packages, folder))}</dir>`),
    `<cachedir>${escaped(cache)}</cachedir>`,
    ...Object.entries(aliases).map(
      ([generic, family]) => `<alias><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`,
    ),
    `<match target="font">${set('hinting', '<bool>false</bool>')}${set('rgba', '<const>none</const>')}</match>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
