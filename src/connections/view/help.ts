import type { Command, Help, HelpAbout } from '~/platforms/help';
import { helpOf } from '~/platforms/helps';
import type { Platform } from '~/platforms/platform';

/** What one can do about a failure beside reading of it; undefined where there is nothing. */
export function helpView(platform: Platform, about: HelpAbout): Help | undefined {
  const help = helpOf(platform).help(about);
  return help.commands.length === 0 && help.role === undefined ? undefined : help;
}

/** What a row copies of it; undefined where there is no such command. */
export function commandsToCopy(
  platform: Platform,
  { about, what }: { about: HelpAbout; what: 'check' | 'role' },
): string | undefined {
  const { commands, role } = helpOf(platform).help(about);
  const found: Command | undefined = what === 'role' ? role?.command : commands[0];
  return found?.command;
}
