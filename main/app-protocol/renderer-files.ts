import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const fileList = z.array(z.object({ path: z.string(), sha256: z.string().length(64), mediaType: z.string() }))

type RendererFile = { readonly bytes: Uint8Array; readonly mediaType: string }
export type RendererFiles = { readonly find: (address: string) => Promise<RendererFile | undefined> }

/**
 * The files of the window, by the list that the build wrote. An address that is not on the list is not
 * served, even if there is such a file, nor is a file that differs from the one that was built.
 */
export const loadRendererFiles = (outFolder: string): RendererFiles => {
  const list = fileList.parse(JSON.parse(readFileSync(join(outFolder, 'renderer-files.json'), 'utf8')))
  const byPath = new Map(list.map((entry) => [`/${entry.path}`, entry]))
  return {
    find: async (address) => {
      const entry = URL.canParse(address) ? byPath.get(new URL(address).pathname) : undefined
      if (!entry) return undefined
      const bytes = await readFile(join(outFolder, 'renderer', entry.path))
      const isBuilt = createHash('sha256').update(bytes).digest('hex') === entry.sha256
      return isBuilt ? { bytes, mediaType: entry.mediaType } : undefined
    },
  }
}
