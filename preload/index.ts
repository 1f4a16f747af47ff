import { contextBridge, ipcRenderer } from 'electron'
import type { Client } from './contract.ts'

// One listener on `ipcRenderer` for all events: Node warns when an emitter has more than ten listeners.
const listeners = new Set<(eventName: string, payload: unknown) => void>()
ipcRenderer.on('vigil:event', (_event, eventName: string, payload: unknown) => listeners.forEach((listener) => listener(eventName, payload)))

const client: Client = {
  call: (name, input, context) => ipcRenderer.invoke('vigil:call', name, input, context),
  on: (name, listener) => {
    const listenToName = (eventName: string, payload: unknown): void => {
      if (eventName === name) listener(payload as Parameters<typeof listener>[0])
    }
    listeners.add(listenToName)
    return () => void listeners.delete(listenToName)
  },
}

contextBridge.exposeInMainWorld('vigil', client)
