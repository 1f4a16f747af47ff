import { BrowserWindow, ipcMain } from 'electron'
import type { IpcMainInvokeEvent } from 'electron'
import { plainProblem } from '../../core/problem/problem.ts'
import type { Answer } from '../../preload/contract.ts'
import { isOwnAddress } from '../security/own-address.ts'
import type { Emit } from '../services.ts'

/** Only our own page may call main: the top frame, with our own origin. */
export const isFromOurPage = ({ senderFrame, sender }: IpcMainInvokeEvent, developmentServer: string | undefined): boolean =>
  senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url, developmentServer)

const refusal: Answer<never> = {
  ok: false,
  problem: plainProblem('not-our-page'),
}

type AnswerCall = (name: string, input: unknown, context: unknown) => Promise<Answer<unknown>>

/** Listens on the only channel of calls; whoever answered before does not any more. */
export const listenToWindow = (answerCall: AnswerCall, developmentServer: string | undefined): void => {
  ipcMain.removeHandler('vigil:call')
  ipcMain.handle('vigil:call', (event, name: unknown, input: unknown, context: unknown) =>
    isFromOurPage(event, developmentServer) && typeof name === 'string' ? answerCall(name, input, context) : refusal)
}

/** Announces an event to every window. */
export const emitToWindows: Emit = (name, payload) => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('vigil:event', name, payload)
}
