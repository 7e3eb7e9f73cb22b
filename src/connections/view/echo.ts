import type { ConnectionRecord } from '~/contract/connection';
import { listed } from '~/lib/quantity';
import type { FormValues, Secrets } from '~/platforms/form-spec';
import type { EditablePlatform } from '~/platforms/platform-form';
import { serverTrim } from '~/platforms/server-trim';
import { echoWords } from './conflict-words';
import { entriesOf, entryValue, sameEntry, type Entry } from './entry-values';

/**
 * What the server stored otherwise than it was sent, in one sentence: texts trimmed, scopes turned on, a field that it does
 * not keep (§3.3, §9). Of a secret it can be told only whether one is stored.
 * @returns undefined where it stored what was sent
 */
export function echoLine(
  platform: EditablePlatform,
  sent: { values: FormValues; secrets: Secrets },
  stored: ConnectionRecord,
): string | undefined {
  const kept = platform.toForm(stored);
  const entries = entriesOf(platform, sent.values);
  const trimmed = entries.filter((entry) => wasTrimmed(entry, sent.values, kept)).map(({ label }) => label);
  const other = entries
    .filter((entry) => isKept(entry, kept) && !sameEntry(entry, sent.values, kept))
    .map((entry) => echoWords.as(entry.label, entryValue(entry, kept)));
  const secretGone = Object.values(platform.secretsOf(stored)).some(({ state }) => state === 'none');
  const parts = [
    ...(trimmed.length > 0 ? [echoWords.trimmed(listed(trimmed), trimmed.length)] : []),
    ...other,
    ...(secretGone && Object.keys(sent.secrets).length > 0 ? [echoWords.noSecret] : []),
  ];
  return parts.length === 0 ? undefined : echoWords.sentence(listed(parts));
}

/** Whether the server keeps such an entry at all: of a group that an older one does not know, nothing comes back. */
function isKept(entry: Entry, kept: FormValues): boolean {
  return entry.kind !== 'group' || entry.checks.some(({ name }) => kept.checks[name] !== undefined);
}

/** Numbers, and what has one form alone, are sent without their spaces already. */
function wasTrimmed(entry: Entry, sent: FormValues, kept: FormValues): boolean {
  if (entry.kind !== 'text' || entry.inputMode === 'numeric' || entry.canonical) return false;
  const text = sent.texts[entry.name] ?? '';
  return text !== serverTrim(text) && kept.texts[entry.name] === serverTrim(text);
}
