/** Where search and sort will stand, until they are here: as high and as wide. */
export function FindPlace() {
  return (
    <>
      <div class="find__search" />
      <div class="find__sort" />
    </>
  );
}
