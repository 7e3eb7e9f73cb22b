import { isNotFound } from './failure';
import { reference, textOf } from './shape';
import type { Upstream } from './upstream';

/** What stands above an object of that type (§4.7); a datacenter is the top. */
const above: Readonly<Record<string, ManagedObject>> = {
  HostSystem: { type: 'ClusterComputeResource', value: 'domain-c1' },
  ClusterComputeResource: { type: 'Folder', value: 'group-1' },
  Datastore: { type: 'Folder', value: 'group-1' },
  Network: { type: 'Folder', value: 'group-1' },
  VirtualMachine: { type: 'Folder', value: 'group-1' },
  Folder: { type: 'Datacenter', value: 'datacenter-1' },
};

/** Deeper than any way; only an answer that leads in a circle gets there. */
const highest = 64;

/** A reference to an object of the vCenter. */
export interface ManagedObject {
  type: string;
  value: string;
}

/** What stands above an object of that type in a vCenter that answers well; null: nothing. */
export function objectAbove(type: string): ManagedObject | null {
  return above[type] ?? null;
}

/** An answered reference; undefined where it names nothing. */
export function asObject(json: unknown): ManagedObject | undefined {
  const object = { type: textOf(json, 'type'), value: textOf(json, 'value') };
  return object.type === '' || object.value === '' ? undefined : object;
}

/**
 * The ways up from objects during one poll: what was read once is kept, what failed is read again by the next way that passes, so that a failure
 * counts once per way (§4.7).
 */
export class Ways {
  private readonly names = new Set<string>();
  private readonly parents = new Map<string, ManagedObject | undefined>();
  private readonly whole = new Set<string>();

  constructor(private readonly up: Upstream) {}

  /** Reads name and parent of every object on the way up; on it a 404 is no failure. */
  read(object: ManagedObject | undefined, height = 0): void {
    if (object === undefined || height > highest) return;
    const key = keyOf(object);
    if (this.whole.has(key)) return;
    tolerant(() => this.readName(object));
    this.read(
      tolerant(() => this.readParent(object)),
      height + 1,
    );
    this.whole.add(key);
  }

  /** Reads the name of one object. */
  readName(object: ManagedObject): void {
    const key = keyOf(object);
    if (this.names.has(key)) return;
    this.up.read(`${object.type.toLowerCase()} name`, 'string', () => object.value);
    this.names.add(key);
  }

  private readParent(object: ManagedObject): ManagedObject | undefined {
    const key = keyOf(object);
    if (!this.parents.has(key)) {
      const label = `${object.type.toLowerCase()} parent`;
      this.parents.set(key, asObject(this.up.read(label, reference, () => objectAbove(object.type))));
    }
    return this.parents.get(key);
  }
}

function keyOf({ type, value }: ManagedObject): string {
  return `${type}/${value}`;
}

function tolerant<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}
