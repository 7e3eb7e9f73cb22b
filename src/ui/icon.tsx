import { createMemo, type JSX } from 'solid-js';

/** What stands inside each icon, on a 16 px grid. */
const glyphs = {
  healthy: () => (
    <g>
      <circle cx="8" cy="8" r="6.5" />
      <path d="m5.2 8.2 2 2 3.7-4.1" />
    </g>
  ),
  degraded: () => (
    <g>
      <path class="solid" d="M8 2.25 14.5 13.5h-13Z" />
      <path class="knock" d="M8 6.4v3.1" />
      <circle class="knock-dot" cx="8" cy="11.7" r=".95" />
    </g>
  ),
  failing: () => (
    <g>
      <path class="solid" d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4Z" />
      <path class="knock" d="m5.9 5.9 4.2 4.2m0-4.2-4.2 4.2" />
    </g>
  ),
  awaiting: () => (
    <g>
      <circle cx="8" cy="8" r="6.5" stroke-dasharray="2.6 2.505" stroke-dashoffset="1.3" stroke-linecap="butt" />
      <path d="M5.2 8h.01M8 8h.01M10.8 8h.01" stroke-width="1.75" />
    </g>
  ),
  stale: () => (
    <g>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 4.4V8l2.5 1.5" />
    </g>
  ),
  disabled: () => (
    <g>
      <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2.5" />
      <path d="M6.2 5.6v4.8m3.6-4.8v4.8" />
    </g>
  ),
  blind: () => (
    <g>
      <path d="M1.5 8S3.8 3.75 8 3.75 14.5 8 14.5 8 12.2 12.25 8 12.25 1.5 8 1.5 8Z" />
      <circle cx="8" cy="8" r="1.75" />
      <path d="m2.75 13.25 10.5-10.5" />
    </g>
  ),
  unreadable: () => (
    <g>
      <path d="M5.5 2.5c-1.6 0-2 .8-2 2v1.75c0 1-.5 1.75-1.5 1.75 1 0 1.5.75 1.5 1.75v1.75c0 1.2.4 2 2 2m5-11c1.6 0 2 .8 2 2v1.75c0 1 .5 1.75 1.5 1.75-1 0-1.5.75-1.5 1.75v1.75c0 1.2-.4 2-2 2" />
      <path d="M8 5.2v3.3" />
      <path d="M8 10.8h.01" stroke-width="1.75" />
    </g>
  ),
  busy: () => (
    <g>
      <circle cx="8" cy="8" r="6.5" opacity=".3" />
      <path d="M8 1.5A6.5 6.5 0 0 1 14.5 8" />
    </g>
  ),
  away: () => (
    <g>
      <circle cx="8" cy="8" r="4.5" />
    </g>
  ),
  plus: () => (
    <g>
      <path d="M8 3v10M3 8h10" />
    </g>
  ),
  refresh: () => (
    <g>
      <path d="M13.4 8A5.4 5.4 0 1 1 11.7 4.1L13.2 5.5" />
      <path d="M13.3 2.3v3.3H10" />
    </g>
  ),
  search: () => (
    <g>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.4 10.4 3.35 3.35" />
    </g>
  ),
  sort: () => (
    <g>
      <path d="m5 6 3-3 3 3M5 10l3 3 3-3" />
    </g>
  ),
  bin: () => (
    <g>
      <path d="M2.5 4.5h11M6 4.5V3.25a.75.75 0 0 1 .75-.75h2.5a.75.75 0 0 1 .75.75V4.5M4 4.5l.6 8.1a1 1 0 0 0 1 .9h4.8a1 1 0 0 0 1-.9l.6-8.1M6.7 7.25v3.5m2.6-3.5v3.5" />
    </g>
  ),
  more: () => (
    <g>
      <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.25" />
    </g>
  ),
  copy: () => (
    <g>
      <rect x="5.75" y="5.75" width="7.75" height="7.75" rx="1.25" />
      <path d="M10.25 5.75V3.75c0-.7-.55-1.25-1.25-1.25H3.75c-.7 0-1.25.55-1.25 1.25V9c0 .7.55 1.25 1.25 1.25h2" />
    </g>
  ),
  close: () => (
    <g>
      <path d="m4 4 8 8m0-8-8 8" />
    </g>
  ),
  eye: () => (
    <g>
      <path d="M1.5 8S3.8 3.75 8 3.75 14.5 8 14.5 8 12.2 12.25 8 12.25 1.5 8 1.5 8Z" />
      <circle cx="8" cy="8" r="1.75" />
    </g>
  ),
  back: () => (
    <g>
      <path d="M9.75 3.75 5.5 8l4.25 4.25" />
    </g>
  ),
  next: () => (
    <g>
      <path d="M2.75 8h10.5M9.25 4l4 4-4 4" />
    </g>
  ),
  lock: () => (
    <g>
      <rect x="3" y="7" width="10" height="6.5" rx="1.25" />
      <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
    </g>
  ),
  unlock: () => (
    <g>
      <rect x="3" y="7" width="10" height="6.5" rx="1.25" />
      <path d="M5.25 7V4.75a2.75 2.75 0 0 1 5.3-1" />
    </g>
  ),
  mock: () => (
    <g>
      <path d="M6 2.25h4M6.75 2.25v3.9l-3.5 6.1c-.4.7.05 1.5.85 1.5h7.8c.8 0 1.25-.8.85-1.5l-3.5-6.1v-3.9M5 10h6" />
    </g>
  ),
} satisfies Record<string, () => JSX.Element>;

export type IconName = keyof typeof glyphs;

/** A drawing beside a word; the word says what it means, so it is hidden from screen readers. */
export function Icon(props: { name: IconName }) {
  const glyph = createMemo(() => glyphs[props.name]);
  return (
    <svg class="icon" classList={{ 'icon--spin': props.name === 'busy' }} viewBox="0 0 16 16" aria-hidden="true">
      {glyph()()}
    </svg>
  );
}
