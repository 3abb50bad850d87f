// What Python and the views both know: palettes, the numbers of the dreams, sentences.

/** As `shared` in interp/views/__init__.py returns it, which puts it in front of a bundle. */
export const SHARED = INTERP_SHARED;
