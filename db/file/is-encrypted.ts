import { isAgeFile } from './age-file.ts'
import { readHeader } from './header.ts'

/** Whether a database or a copy of one is encrypted, so that nothing of it can be read without a key. Throws where there is no file. */
export const isEncrypted = (path: string): boolean => isAgeFile(path) || (readHeader(path)?.isEncrypted ?? false)
