import { contextBridge, ipcRenderer } from 'electron'
import type { Client } from './contract.ts'

// One ear for all: a page may watch many events at once, and each ear would count against a limit.
const listeners = new Set<(heard: string, payload: unknown) => void>()
ipcRenderer.on('vigil:event', (_event, heard: string, payload: unknown) => listeners.forEach((listener) => listener(heard, payload)))

const client: Client = {
  call: (name, input) => ipcRenderer.invoke('vigil:call', name, input),
  on: (name, listener) => {
    const hear = (heard: string, payload: unknown): void => {
      if (heard === name) listener(payload as Parameters<typeof listener>[0])
    }
    listeners.add(hear)
    return () => void listeners.delete(hear)
  },
}

contextBridge.exposeInMainWorld('vigil', client)
