/** Every scenario, live, in a frame of its own. */
export function Gallery() {
  return <main class="page" />;
}
