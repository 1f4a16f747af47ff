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

/** Listens on the channels of calls, for answers as values and as JSON text; whoever answered before does not any more. */
export const listenToWindow = (answerCall: AnswerCall, developmentServer: string | undefined): void => {
  const answerPage = async (event: IpcMainInvokeEvent, name: unknown, input: unknown, context: unknown): Promise<Answer<unknown>> =>
    isFromOurPage(event, developmentServer) && typeof name === 'string' ? answerCall(name, input, context) : refusal
  for (const channel of ['vigil:call', 'vigil:call-text']) ipcMain.removeHandler(channel)
  ipcMain.handle('vigil:call', answerPage)
  ipcMain.handle('vigil:call-text', async (event, name: unknown, input: unknown) => JSON.stringify(await answerPage(event, name, input, undefined)))
}

/** Announces an event to every window. */
export const emitToWindows: Emit = (name, payload) => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('vigil:event', name, payload)
}
