import { useLocation, useNavigate } from '@solidjs/router';
import { useWorkspace } from './workspace-context';

/** Which control of a page opened what lies over it. */
export type Opener = 'edit' | 'remove' | 'more';

interface Trace {
  /** Of a sheet or dialog: it was opened from a page of this workspace, which is the entry before it. */
  opened?: 'list' | 'details';
  /** Of a page: its control that opened what came after it. */
  opener?: Opener;
  /** Of a form: the field that it was opened for. */
  field?: string;
}

/** Opens a sheet or dialog. The page that it is opened from is the entry before it, and remembers the control. */
export function createOpening(from: 'list' | 'details'): (to: string, by?: Opener, field?: string) => void {
  const navigate = useNavigate();
  return (to, by, field) => {
    // Without the router, since nothing of the page changes by it.
    if (by) history.replaceState({ ...(history.state as object | null), opener: by }, '');
    // What lies over a page leaves it where it stands.
    navigate(to, { state: { opened: from, ...(field === undefined ? {} : { field }) } satisfies Trace, scroll: false });
  };
}

/** Which control of this page opened what one comes back from; undefined on the way in. */
export function useOpener(): Opener | undefined {
  return useLocation<Trace>().state?.opener;
}

/** The field that this form was opened for; undefined where it was opened as a whole. */
export function useAskedField(): string | undefined {
  return useLocation<Trace>().state?.field;
}

/** The page that this sheet or dialog was opened from; the list where its address was opened by itself. */
export function useOpenedFrom(): 'list' | 'details' {
  return useLocation<Trace>().state?.opened ?? 'list';
}

/**
 * The way back from a sheet or dialog, once: to where it was opened; to the list where its address was opened by itself.
 * Neither leaves it behind as the entry before, to which Back would lead.
 * @returns goes back; with `gone`, what the page was about is no longer there, so that only the list is left
 */
export function createWayBack(): (gone?: 'gone') => void {
  const { paths } = useWorkspace();
  const navigate = useNavigate();
  const location = useLocation<Trace>();
  let went = false;
  return (gone) => {
    if (went) return;
    went = true;
    const opened = location.state?.opened;
    if (opened === 'list' || (opened === 'details' && !gone)) navigate(-1);
    else navigate(paths.list(), { replace: true });
  };
}
