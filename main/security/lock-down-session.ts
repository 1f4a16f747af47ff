import type { Session } from 'electron'
import { isOwnAddress, isPrintRequest } from './own-address.ts'
import { stopDictionaries } from './stay-offline.ts'

/** Denies every permission, and cancels every request that would leave the app. */
export const lockDownSession = (session: Session, developmentServer: string | undefined): void => {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, callback) => callback({}))
  session.on('select-hid-device', (event, _details, callback) => {
    event.preventDefault()
    callback(null)
  })
  session.on('select-serial-port', (event, _ports, _contents, callback) => {
    event.preventDefault()
    callback('')
  })
  session.on('select-usb-device', (event, _details, callback) => {
    event.preventDefault()
    callback()
  })
  session.on('will-download', (event) => event.preventDefault())
  stopDictionaries(session)
  session.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !isOwnAddress(url, developmentServer) && !isPrintRequest(url) && !url.startsWith('devtools:') }))
}
