import { contextBridge, ipcRenderer } from 'electron'
import type { Client } from './contract.ts'

const client: Client = {
  call: (name, input) => ipcRenderer.invoke('vigil:call', name, input),
  on: (name, listener) => {
    const hear = (_event: unknown, heard: string, payload: Parameters<typeof listener>[0]): void => {
      if (heard === name) listener(payload)
    }
    ipcRenderer.on('vigil:event', hear)
    return () => void ipcRenderer.removeListener('vigil:event', hear)
  },
}

contextBridge.exposeInMainWorld('vigil', client)
