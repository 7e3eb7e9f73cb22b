/** How a request that the wire contract (§4.3, §4.7) names by its label is answered instead of well. */
export type FaultAnswer =
  /** This HTTP status, with a body that does not matter. */
  | number
  /** Status 200 with a page instead of JSON. */
  | 'bad-json'
  /** Status 200, and the connection breaks inside the body. */
  | 'drop'
  /** Never answered: the caller's own limit ends it. */
  | 'hang'
  /** This JSON, with this status (default 200). */
  | { status?: number; json: unknown };

/** A fault: the label of the request, e.g. `automation session`, `host inventory`, `vm tools`, `HostSystem recent events`. */
export interface Fault {
  on: string;
  answer: FaultAnswer;
}

/** How a simulated vCenter behaves, in the form that the recordings' README describes, plus delays. */
export interface VcenterBehaviour {
  hosts: number;
  vms: number;
  datastores: number;
  networks: number;
  /** The one VI JSON release that it answers, e.g. `8.0.3`. */
  release: string;
  /** What its hosts are called below: `esxi-01.<hostDomain>`. Default `lab.test`. */
  hostDomain?: string;
  /** The first n VMs are off: their guest reads answer 503, and they have no metrics. */
  poweredOff?: number;
  /** Default `pulse-ro@vsphere.local`. */
  username?: string;
  /** Default `right-password`. */
  password?: string;
  /** Whoever signs in is let in, whatever `username` and `password` say. */
  anyAccount?: boolean;
  /** Default `trusted`. */
  certificate?: 'trusted' | 'self-signed';
  /** Only the old `/rest` session works. */
  legacyOnly?: boolean;
  /** The first that matches a request counts; a fault comes before account and release. */
  faults?: readonly Fault[];
  /** Milliseconds that the answer to the first request (the sign-in) takes; every later answer comes at once. Default 0. */
  delayMs?: number;
  /** Further delays in milliseconds, by the label of the request. */
  delays?: readonly { on: string; ms: number }[];
}

/** For so long after the phase before it, the vCenter differs from its lasting behaviour by `becomes`. */
export interface Phase {
  forSeconds: number;
  becomes: Partial<VcenterBehaviour>;
}

/** A vCenter as data. */
export interface Vcenter extends VcenterBehaviour {
  /** In turn, from the start of the server on; afterwards the lasting behaviour holds. */
  phases?: readonly Phase[];
  /** After the last phase the first begins again. */
  repeatPhases?: boolean;
}
