/** What is known of a file's content: enough to see later whether it is still the same. */
export type FileContent = {
  readonly bytes: number
  /** When it was last written, in milliseconds since 1970, as the file system says. */
  readonly modifiedAt: number
  readonly sha256: string
}

/** A file of a pack as it was written; the content is null where an older version wrote it. */
export type WrittenFile = { readonly path: string; readonly content: FileContent | null }

/** Whether a file of a pack is a PDF that was made from one of its Word files. */
export const isPdfFile = (path: string): boolean => /\.pdf$/iu.test(path)

/**
 * The files of a finished pack as the disk has them now. `changed`: something else was saved in them, such as
 * corrections; `replaced`: another pack was written over them.
 */
export type PackFileState = 'there' | 'changed' | 'replaced' | 'missing'
