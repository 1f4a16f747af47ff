import type { PassphraseNotice } from '../../core/passphrase/notice.ts'
import type { LockedClient, UnlockInput } from '../../preload/refused-calls.ts'
import { problemSentences } from '../../words/problem-sentences.ts'
import { at, doorAs, english, followSystemTheme } from '../plain-page/plain-page.ts'
import './lock-page.css'

const words = english.lockPage

followSystemTheme()

const textsOf: Readonly<Record<string, string>> = {
  title: words.title, 'passphrase-label': words.passphrase, open: words.open, 'other-way': words.forgotten,
  'recovery-note': words.recoveryNote, 'recovery-label': words.recoveryKey, 'new-label': words.newPassphrase, recover: words.open,
  'new-hint': words.newHint, 'again-label': words.again, 'show-passphrase-label': words.show, 'show-new-label': words.show,
}
for (const [id, text] of Object.entries(textsOf)) at(id).textContent = text

/** What main found beside the data, in the address; only main can load this page. */
const found = new URLSearchParams(location.search)
const [notice, sheet] = [found.get('notice') as PassphraseNotice | null, found.get('sheet')]
// With a notice, what was typed last may be what was lost.
at('intro').textContent = notice === null ? words.introKept : words.intro
if (notice !== null) {
  at('notice').hidden = false
  at('notice-title').textContent = english.passphrase.notices[notice].title
  at('notice-text').textContent = english.passphrase.notices[notice].text
}
if (sheet !== null) at('recovery-sheet').textContent = words.sheet({ number: sheet })

const [byPassphrase, byRecovery, otherWay, working, refusal] = [at('by-passphrase'), at('by-recovery'), at('other-way'), at('working'), at('refusal')]
const fieldAt = (id: string): HTMLInputElement => at(id) as HTMLInputElement
const typedIn = (id: string): string => fieldAt(id).value

/** What each checkbox shows. */
const secrets = { 'show-passphrase': ['passphrase'], 'show-new': ['new-passphrase', 'again'] } as const
for (const [box, fields] of Object.entries(secrets)) {
  at(box).addEventListener('change', () => {
    for (const field of fields) fieldAt(field).type = fieldAt(box).checked ? 'text' : 'password'
  })
}

const client = doorAs<LockedClient>()

/** Main shows the next page when the data are open. */
const unlock = async (button: HTMLButtonElement, input: UnlockInput): Promise<void> => {
  button.disabled = true
  button.textContent = words.opening
  refusal.textContent = ''
  working.textContent = words.working
  const answer = await client.call('passphrase.unlock', input)
  if (answer.ok) return
  working.textContent = ''
  refusal.textContent = words.refused(problemSentences(answer.problem, english))
  button.textContent = words.open
  button.disabled = false
  // It is typed again from its beginning.
  for (const field of Object.values(secrets).flat()) fieldAt(field).select()
  button.form?.querySelector('input')?.focus()
  refusal.scrollIntoView({ block: 'nearest' })
}

byPassphrase.addEventListener('submit', (event) => {
  event.preventDefault()
  void unlock(at('open') as HTMLButtonElement, { passphrase: typedIn('passphrase') })
})
byRecovery.addEventListener('submit', (event) => {
  event.preventDefault()
  // Nobody has seen it: mistyped once, it would be known to nobody.
  if (typedIn('new-passphrase') !== typedIn('again')) {
    refusal.textContent = words.different
    fieldAt('again').select()
    fieldAt('new-passphrase').select()
    fieldAt('new-passphrase').focus()
    refusal.scrollIntoView({ block: 'nearest' })
    return
  }
  void unlock(at('recover') as HTMLButtonElement, { recoveryKey: typedIn('recovery-key'), newPassphrase: typedIn('new-passphrase') })
})
otherWay.addEventListener('click', () => {
  const isForgotten = byRecovery.hidden
  byRecovery.hidden = !isForgotten
  byPassphrase.hidden = isForgotten
  refusal.textContent = ''
  otherWay.textContent = isForgotten ? words.known : words.forgotten
  at(isForgotten ? 'recovery-key' : 'passphrase').focus()
})
