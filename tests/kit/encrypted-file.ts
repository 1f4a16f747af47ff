import { closeDatabase } from '../../db/database.ts'
import type { DataKey } from '../../db/file/data-key.ts'
import { recode } from '../../db/file/recode.ts'
import type { KeyCost } from '../../db/file/key-file.ts'
import { storeKey } from '../../db/file/stored-key.ts'
import { wrapKey } from '../../db/key/wrap.ts'
import type { KeyFile } from '../../db/file/key-file.ts'
import { bytesInKey } from '../../core/passphrase/recovery-key.ts'
import { openOrThrow } from './crashed-files.ts'
import { keepCase } from './kept-records.ts'

export const testPassphrase = 'lantern over the mill lane'

export const testRecovery = new Uint8Array(bytesInKey).fill(9)
export const testKey: DataKey = { bytes: new Uint8Array(32).fill(7), recovery: testRecovery }

/** So that a test takes no half second for each passphrase. */
export const cheap: KeyCost = { memory: 256, passes: 1, lanes: 1 }

/** The wrapped key of the tests, made once: the wrapping is tested elsewhere. */
export const testKeyFile: KeyFile = await wrapKey(testKey, testPassphrase, cheap)

/** Makes an encrypted database with one case at a path, and the wrapped key beside it. */
export const encryptedFile = (path: string): void => {
  const db = openOrThrow(path)
  keepCase(db, 1)
  closeDatabase(db)
  storeKey(path, testKeyFile)
  recode(path, { from: undefined, to: testKey })
}
