import { ipcMain } from 'electron'
import { z } from 'zod'
import type { PickedFile } from '../../preload/contract.ts'
import type { TokenTable } from '../files/tokens.ts'
import { isFromOurPage } from './ipc.ts'

const maxFileName = 255

/** The preload script asks the system for the path of a file; a file without one comes as its bytes. */
const shape = z.array(z.union([
  z.object({ path: z.string().min(1) }),
  z.object({ fileName: z.string().max(maxFileName), bytes: z.instanceof(Uint8Array) }),
]))

/** Takes the files that a person dropped on the window or pasted, and answers with tokens for them. */
export const listenForFiles = (tokens: Pick<TokenTable, 'keepPath' | 'keepBytes'>, developmentServer: string | undefined): void => {
  ipcMain.removeHandler('vigil:files')
  ipcMain.handle('vigil:files', (event, input: unknown): readonly PickedFile[] => {
    const given = isFromOurPage(event, developmentServer) ? shape.safeParse(input) : null
    return given?.success ? given.data.map((file) => ('path' in file ? tokens.keepPath(file.path) : tokens.keepBytes(file))) : []
  })
}
