/** `Cache-Control` of a file with a hash of what is in it in its name. */
export const keptForGood = 'public, max-age=31536000, immutable';
