import { BrowserWindow, Notification } from 'electron'
import { words } from '../words.ts'
import { createPackNotices } from './pack-notices.ts'
import { showFirstWindow } from './show-first-window.ts'

const text = words.packs.notice

/** Notices of the operating system about packs; others may see them, so they name no case and nobody. */
export const systemPackNotices = (): ReturnType<typeof createPackNotices> =>
  createPackNotices({
    now: () => performance.now(),
    isInFront: () => BrowserWindow.getFocusedWindow() !== null,
    show: ({ isReady, letters }) => {
      if (!Notification.isSupported()) return
      const notice = new Notification(isReady ? { title: text.ready, body: text.letters({ count: letters }) } : { title: text.failed, body: text.look })
      notice.on('click', showFirstWindow)
      notice.show()
    },
  })
