import { protocol } from 'electron'
import { printedHeaders, responseHeaders } from './content-policy.ts'
import { printedFiles } from './printed-file.ts'
import type { RendererFiles } from './renderer-files.ts'

/** Before the app is ready: makes `app:` a scheme like https, with an origin of its own. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Serves the window from its list of files, and the PDF that is being printed, over no network and without `file:`. */
export const serveApp = (files: RendererFiles): void => {
  protocol.handle('app', async ({ url, method }) => {
    const printed = method === 'GET' ? printedFiles.find(url) : undefined
    if (printed) return new Response(Buffer.from(printed), { headers: printedHeaders })
    const file = method === 'GET' && new URL(url).host === 'vigil' ? await files.find(url) : undefined
    return file
      ? new Response(Buffer.from(file.bytes), { headers: responseHeaders(file.mediaType) })
      : new Response('', { status: 404, headers: responseHeaders('text/plain') })
  })
}
