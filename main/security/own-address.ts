/** The window's own scheme and host. Addresses are compared as origins, never as strings. */
const ownOrigin = 'app://vigil'
export const startPage = `${ownOrigin}/index.html`
export const lockPage = `${ownOrigin}/lock-page/index.html`
export const errorPage = `${ownOrigin}/error-page/index.html`

const parse = (address: string): URL | undefined => (URL.canParse(address) ? new URL(address) : undefined)

/** Whether an address belongs to the app, or to the development server where there is one. */
export const isOwnAddress = (address: string, developmentServer: string | undefined): boolean => {
  const url = parse(address)
  if (!url) return false
  if (url.protocol === 'app:') return url.host === 'vigil'
  const server = developmentServer === undefined ? undefined : parse(developmentServer)
  return server !== undefined && url.host === server.host && (url.protocol === server.protocol || url.protocol === 'ws:')
}

/** The app's page after one that had the focus: its heading has it then. */
export const openedPage = (page: string): string => {
  const address = new URL(page)
  address.search = '?opened'
  return address.href
}

/** Chromium's own viewer of PDF files: part of the program, on no network. */
const pdfViewer = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai'

/** Whether an address is part of a PDF that is being printed: the file itself, or the viewer that draws it. */
export const isPrintAddress = (address: string): boolean => address.startsWith('app://print/') || address.startsWith(`${pdfViewer}/`)

/** What the viewer loads as well: scripts and styles that Chromium's own pages share. */
export const isPrintRequest = (address: string): boolean => isPrintAddress(address) || address.startsWith('chrome://resources/')

/** The only navigation allowed: from the error page back to the start page. */
export const mayNavigate = (from: string, to: string): boolean => {
  const [source, target] = [parse(from), parse(to)]
  return source?.protocol === 'app:' && target?.protocol === 'app:' && source.host === 'vigil' && target.host === 'vigil'
    && source.pathname === '/error-page/index.html' && target.pathname === '/index.html'
}
