import { failed } from './failure';
import { IssueList, type RawIssue } from './issues';
import { itemsOf, member, textOf, type Shape } from './shape';
import type { Inventory } from './sign-in';
import type { Upstream } from './upstream';

/** So many objects are asked about in one request. */
const batch = 400;

const associations: Shape = {
  list: { struct: { object_id: { struct: { id: 'string', type: 'string' } }, tag_ids: { list: 'string' } } },
};

/** The tags of hosts and VMs, at the end of a poll (§4.7 `tags`); nothing is asked where there is neither. */
export function sweepTags(up: Upstream, inventory: Inventory): readonly RawIssue[] {
  const list = new IssueList();
  const objects = [...inventory.hosts, ...inventory.vms].filter((id) => id !== '').length;
  const tags = new Set<string>();
  const read = list.optional('tags', 'tag', '', () => {
    for (let asked = 0; asked < objects; asked += batch) {
      for (const association of itemsOf(up.read('vcenter tag associations', associations, () => []))) {
        for (const tag of itemsOf(member(association, 'tag_ids')))
          if (typeof tag === 'string' && tag.trim() !== '') tags.add(tag.trim());
      }
    }
    return true;
  });
  if (read === true) up.together([...tags].sort().map((tag) => () => readTag(up, list, tag)));
  return list.issues;
}

function readTag(up: Upstream, list: IssueList, tag: string): void {
  list.optional('tags', 'tag', tag, () => {
    const info = up.read(
      'vcenter tag',
      { struct: { id: 'string', name: 'string', description: 'string', category_id: 'string' } },
      () => ({ name: tag }),
    );
    if (textOf(info, 'name') === '') throw failed('endpoint', 'VMware vcenter tag response did not include a tag name');
  });
}
