/* One component per icon, drawn on a 16 px grid. Each is decoration: the word beside it says what it says. */

export const HealthyIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" />
    <path d="m5.2 8.2 2 2 3.7-4.1" />
  </svg>
);

export const DegradedIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path class="solid" d="M8 2.25 14.5 13.5h-13Z" />
    <path class="knock" d="M8 6.4v3.1" />
    <circle class="knock-dot" cx="8" cy="11.7" r=".95" />
  </svg>
);

export const FailingIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path class="solid" d="M5.4 1.75h5.2l3.65 3.65v5.2l-3.65 3.65H5.4L1.75 10.6V5.4Z" />
    <path class="knock" d="m5.9 5.9 4.2 4.2m0-4.2-4.2 4.2" />
  </svg>
);

export const AwaitingIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" stroke-dasharray="2.6 2.505" stroke-dashoffset="1.3" stroke-linecap="butt" />
    <path d="M5.2 8h.01M8 8h.01M10.8 8h.01" stroke-width="1.75" />
  </svg>
);

export const StaleIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" />
    <path d="M8 4.4V8l2.5 1.5" />
  </svg>
);

export const DisabledIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2.5" />
    <path d="M6.2 5.6v4.8m3.6-4.8v4.8" />
  </svg>
);

export const BlindIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M1.5 8S3.8 3.75 8 3.75 14.5 8 14.5 8 12.2 12.25 8 12.25 1.5 8 1.5 8Z" />
    <circle cx="8" cy="8" r="1.75" />
    <path d="m2.75 13.25 10.5-10.5" />
  </svg>
);

export const UnreadableIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M5.5 2.5c-1.6 0-2 .8-2 2v1.75c0 1-.5 1.75-1.5 1.75 1 0 1.5.75 1.5 1.75v1.75c0 1.2.4 2 2 2m5-11c1.6 0 2 .8 2 2v1.75c0 1 .5 1.75 1.5 1.75-1 0-1.5.75-1.5 1.75v1.75c0 1.2-.4 2-2 2" />
    <path d="M8 5.2v3.3" />
    <path d="M8 10.8h.01" stroke-width="1.75" />
  </svg>
);

export const BusyIcon = () => (
  <svg class="icon icon--spin" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.5" opacity=".3" />
    <path d="M8 1.5A6.5 6.5 0 0 1 14.5 8" />
  </svg>
);

export const AwayIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="4.5" />
  </svg>
);

export const PlusIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M8 3v10M3 8h10" />
  </svg>
);

export const RefreshIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M13.4 8A5.4 5.4 0 1 1 11.7 4.1L13.2 5.5" />
    <path d="M13.3 2.3v3.3H10" />
  </svg>
);

export const SortIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="m5 6 3-3 3 3M5 10l3 3 3-3" />
  </svg>
);

export const BinIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2.5 4.5h11M6 4.5V3.25a.75.75 0 0 1 .75-.75h2.5a.75.75 0 0 1 .75.75V4.5M4 4.5l.6 8.1a1 1 0 0 0 1 .9h4.8a1 1 0 0 0 1-.9l.6-8.1M6.7 7.25v3.5m2.6-3.5v3.5" />
  </svg>
);

export const CopyIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <rect x="5.75" y="5.75" width="7.75" height="7.75" rx="1.25" />
    <path d="M10.25 5.75V3.75c0-.7-.55-1.25-1.25-1.25H3.75c-.7 0-1.25.55-1.25 1.25V9c0 .7.55 1.25 1.25 1.25h2" />
  </svg>
);

export const CloseIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="m4 4 8 8m0-8-8 8" />
  </svg>
);

export const EyeIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M1.5 8S3.8 3.75 8 3.75 14.5 8 14.5 8 12.2 12.25 8 12.25 1.5 8 1.5 8Z" />
    <circle cx="8" cy="8" r="1.75" />
  </svg>
);

export const BackIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M9.75 3.75 5.5 8l4.25 4.25" />
  </svg>
);

export const NextIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2.75 8h10.5M9.25 4l4 4-4 4" />
  </svg>
);

export const LockIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <rect x="3" y="7" width="10" height="6.5" rx="1.25" />
    <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
  </svg>
);

export const UnlockIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <rect x="3" y="7" width="10" height="6.5" rx="1.25" />
    <path d="M5.25 7V4.75a2.75 2.75 0 0 1 5.3-1" />
  </svg>
);

export const MockIcon = () => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d="M6 2.25h4M6.75 2.25v3.9l-3.5 6.1c-.4.7.05 1.5.85 1.5h7.8c.8 0 1.25-.8.85-1.5l-3.5-6.1v-3.9M5 10h6" />
  </svg>
);
