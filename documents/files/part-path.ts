/** Where a file is written before it gets its name. */
export const partPathOf = (path: string): string => `${path}.part`

/** Mode of a new file: other users of the computer need not read letters and reports. */
export const onlyForOwner = 0o600
