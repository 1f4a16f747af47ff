import { z } from 'zod'
import { ok } from '../../core/result.ts'
import type { FeatureHandlers } from '../door/handler.ts'
import { nothing, shaped } from '../door/shapes.ts'
import { maxTyped } from './max-typed.ts'

const typed = z.string().max(maxTyped)
const begin = z.object({ passphrase: typed })
const confirm = z.object({ recoveryKey: typed })
const change = z.object({ current: typed, next: typed })
const reason = z.enum(['asked', 'hide', 'idle', 'sleep', 'screen'])
const lock = z.object({ reason, losesTyped: z.boolean(), whenDone: z.boolean() })
const stayOpen = z.object({ unanswered: reason.nullable() })
const remove = z.object({ current: typed })
const sheet = z.object({ current: typed })

export const passphraseHandlers: FeatureHandlers<'passphrase'> = {
  'passphrase.state': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ passphrases }) => ok({ isSet: passphrases.isSet(), placeAway: passphrases.placeAway(), sheet: passphrases.validSheet(), notice: passphrases.notice() }),
  },
  'passphrase.noticeRead': {
    parse: (input) => nothing.parse(input),
    changes: ['backups'],
    title: null,
    run: ({ passphrases }) => {
      passphrases.noticeRead()
      return ok(null)
    },
  },
  'passphrase.begin': {
    parse: (input) => begin.parse(input),
    changes: [],
    run: ({ passphrases }, { passphrase }) => passphrases.begin(passphrase),
  },
  'passphrase.confirm': {
    parse: (input) => confirm.parse(input),
    changes: ['backups'],
    title: null,
    run: async ({ passphrases }, { recoveryKey }) => {
      const encrypted = await passphrases.confirm(recoveryKey)
      return encrypted.ok ? ok({ left: encrypted.value }) : encrypted
    },
  },
  'passphrase.sheet': {
    parse: (input) => sheet.parse(input),
    changes: [],
    run: ({ passphrases }, { current }) => passphrases.sheet(current),
  },
  'passphrase.change': {
    parse: (input) => change.parse(input),
    changes: ['backups'],
    title: null,
    run: ({ passphrases }, { current, next }) => passphrases.change(current, next),
  },
  'passphrase.remove': {
    parse: (input) => remove.parse(input),
    changes: ['backups'],
    title: null,
    run: async ({ passphrases }, { current }) => {
      const removed = await passphrases.remove(current)
      return removed.ok ? ok({ left: removed.value }) : removed
    },
  },
  'passphrase.askLock': {
    parse: (input) => nothing.parse(input),
    changes: [],
    run: ({ locking }) => {
      locking.ask('asked')
      return ok(null)
    },
  },
  'passphrase.lock': {
    parse: shaped(lock),
    changes: [],
    run: ({ locking }, how) => {
      locking.lock(how)
      return ok(null)
    },
  },
  'passphrase.stayOpen': {
    parse: (input) => stayOpen.parse(input),
    changes: [],
    run: ({ locking }, { unanswered }) => {
      locking.stayOpen(unanswered)
      return ok(null)
    },
  },
}
