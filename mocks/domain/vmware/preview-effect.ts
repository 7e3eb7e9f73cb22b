/** Lengths of `current_systems` and `projected_systems`, and `additional_count` (§2.8). */
export interface PreviewCounts {
  current: number;
  projected: number;
  added: number;
}

/** `effect` of a preview, by the two columns of its table (§2.8): the first match wins. */
export function previewEffect(saved: boolean, { current, projected, added }: PreviewCounts): string {
  if (!saved) {
    if (current === 0 && projected === 0) return 'no_change';
    if (added === 0 && current > 0) return 'attaches_existing';
    if (projected > 1 && current > 0) return 'mixed_existing_and_new';
    return projected > 1 ? 'creates_multiple' : 'creates_new';
  }
  if (projected === 0 && current > 0) return current > 1 ? 'removes_multiple' : 'removes_existing';
  if (current === 0) return projected === 0 ? 'no_change' : projected === 1 ? 'creates_new' : 'creates_multiple';
  if (added > 0) return 'splits_existing';
  return current > 1 || projected > 1 ? 'replaces_multiple' : 'replaces_existing';
}
