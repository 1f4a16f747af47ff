import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Client } from './contract.ts'

// One listener on `ipcRenderer` for all events: Node warns when an emitter has more than ten listeners.
const listeners = new Set<(eventName: string, payload: unknown) => void>()
ipcRenderer.on('vigil:event', (_event, eventName: string, payload: unknown) => listeners.forEach((listener) => listener(eventName, payload)))

/** A file of the disk by its path, another, such as one dragged from a mail program, by its bytes. */
const described = async (file: File): Promise<{ readonly path: string } | { readonly fileName: string; readonly bytes: Uint8Array }> => {
  const path = webUtils.getPathForFile(file)
  return path === '' ? { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } : { path }
}

const client: Client = {
  files: async (files) => ipcRenderer.invoke('vigil:files', await Promise.all(files.map(described))),
  call: (name, input, context) => ipcRenderer.invoke('vigil:call', name, input, context),
  callText: (name, input) => ipcRenderer.invoke('vigil:call-text', name, input),
  on: (name, listener) => {
    const listenToName = (eventName: string, payload: unknown): void => {
      if (eventName === name) listener(payload as Parameters<typeof listener>[0])
    }
    listeners.add(listenToName)
    return () => void listeners.delete(listenToName)
  },
}

contextBridge.exposeInMainWorld('vigil', client)
