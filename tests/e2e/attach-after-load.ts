// Passes on what the app says, but its DevTools address only once its first page is there. Playwright attaches as
// soon as it reads that address. If the first page is committed just then, Chromium does not report the commit,
// and Playwright waits for it without end: its launch never returns.
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'

type Target = { readonly type: string; readonly title: string }

/** A page has a title once it is committed and its head is read. */
const hasPage = async (host: string): Promise<boolean> => {
  const answer = await fetch(`http://${host}/json/list`)
  return ((await answer.json()) as readonly Target[]).some(({ type, title }) => type === 'page' && title !== '')
}

const waitForPage = async (host: string): Promise<void> => {
  if (await hasPage(host).catch(() => false)) return
  await setTimeout(20)
  await waitForPage(host)
}

const passOn = async (line: string): Promise<void> => {
  const [, host] = /^DevTools listening on ws:\/\/([^/]+)\//u.exec(line) ?? []
  if (host !== undefined) await waitForPage(host)
  process.stdout.write(`${line}\n`)
}

for await (const line of createInterface({ input: process.stdin })) void passOn(line)
// The app has ended, perhaps before there was a page.
process.exit()
