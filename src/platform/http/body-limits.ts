const MEGABYTE = 1024 * 1024;

export const FIELD_LIMIT = 2 * MEGABYTE;
export const FILE_LIMIT = 12 * MEGABYTE;
export const MOST_FIELDS = 3_000;
export const MOST_FILES = 20;

/** Bytes of a whole body. */
export interface BodyLimits {
  readonly plain: number;
  readonly multipart: number;
}

export const LIMITS: BodyLimits = { plain: 16 * MEGABYTE, multipart: 50 * MEGABYTE };
/** Enough for a long text typed before the session ended; strangers cannot fill the memory with files. */
export const LIMITS_OF_STRANGERS: BodyLimits = { plain: 4 * MEGABYTE, multipart: 4 * MEGABYTE };
