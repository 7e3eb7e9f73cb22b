import { createUniqueId } from 'solid-js';
import { Icon } from './icon';
import { applyTheme, storedTheme, type Theme } from './theme';
import { uiWords } from './words';

/** Lets one choose between the system's colours, light and dark. Where it stands, a choice from before is drawn again. */
export function ThemeSwitch() {
  const id = createUniqueId();
  const initial = storedTheme();
  applyTheme(initial);
  return (
    <span class="theme">
      <label for={id}>{uiWords.theme.label}</label>
      <span class="with-icon with-icon--end">
        <select class="select" id={id} onChange={(event) => applyTheme(event.currentTarget.value as Theme)}>
          <option value="system">{uiWords.theme.system}</option>
          <option value="light" selected={initial === 'light'}>
            {uiWords.theme.light}
          </option>
          <option value="dark" selected={initial === 'dark'}>
            {uiWords.theme.dark}
          </option>
        </select>
        <Icon name="sort" />
      </span>
    </span>
  );
}
