import type { Platform } from './platform';
import type { EditablePlatform, PlatformForm } from './platform-form';
import { vmwareForm } from './vmware/form';

/** The forms of the platforms in the registry, by platform id. Fetched apart from them, with the first form or page of a connection. */
const forms: Readonly<Record<string, PlatformForm>> = { 'vmware-vsphere': vmwareForm };

/** A platform with its form. @throws where the platform has none */
export function editable(platform: Platform): EditablePlatform {
  const form = forms[platform.id];
  if (!form) throw new Error(`The platform ${platform.id} has no form in src/platforms/forms.ts.`);
  return { ...platform, ...form };
}
