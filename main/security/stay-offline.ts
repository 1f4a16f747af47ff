import { app } from 'electron'
import type { Session } from 'electron'

/** Chromium's own background traffic, and the search for a proxy by DHCP and by name. */
const backgroundSwitches = ['no-proxy-server', 'disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'dns-prefetch-disable', 'no-pings']

/**
 * Stops what Chromium does on the network without being asked. No host name resolves and no address is reached,
 * so that a part of Chromium which is not known here cannot reach a server either. Call it before the
 * app is ready. `developmentServer` is the page's address during development, the only one that resolves.
 */
export const stayOffline = (developmentServer: string | undefined): void => {
  const except = developmentServer === undefined ? '' : `, EXCLUDE ${new URL(developmentServer).hostname}`
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
  for (const name of backgroundSwitches) app.commandLine.appendSwitch(name)
}

/**
 * Stops the download of spelling dictionaries. Chromium downloads one for each of its languages when the
 * first window opens, even if the spell checker is off, so it gets no languages, and an address that
 * does not exist (RFC 2606). Call it before the first window.
 */
export const stopDictionaries = (session: Session): void => {
  session.setSpellCheckerDictionaryDownloadURL('https://dictionaries.invalid/')
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
}
