/** Where a file is written before it gets its name. */
export const partPathOf = (path: string): string => `${path}.part`
