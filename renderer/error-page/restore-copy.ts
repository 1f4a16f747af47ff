import type { Problem } from '../../core/problem/problem.ts'
import type { OfferedCopy } from '../../core/settings/found-copy.ts'
import type { RefusedClient } from '../../preload/refused-calls.ts'
import { problemSentences } from '../../words/problem-sentences.ts'
import type { Words } from '../../words/words.ts'

type Place = {
  readonly section: HTMLElement
  readonly label: HTMLElement
  readonly select: HTMLSelectElement
  readonly button: HTMLButtonElement
  readonly note: HTMLElement
  readonly refusal: HTMLElement
}

const lineOf = ({ madeAt, reason, isElsewhere, cases, members }: OfferedCopy, { backup, errorPage, format }: Words): string =>
  errorPage.copyLine({ when: format.moment(new Date(madeAt)), why: backup.reasons[reason ?? 'unknown'], place: isElsewhere ? 'elsewhere' : 'here', cases, members })

const copiesOf = ({ values }: Problem): readonly OfferedCopy[] => ('copies' in values ? values.copies : [])

/** Offers to restore a good copy where the problem names any, the newest first. After that the app opens. */
export const offerRestore = (problem: Problem, { section, label, select, button, note, refusal }: Place, client: RefusedClient, words: Words): void => {
  const { errorPage: text } = words
  for (const [place, copy] of copiesOf(problem).entries()) {
    if (copy.isSound) select.add(new Option(lineOf(copy, words), String(place)))
  }
  if (select.length === 0) return
  section.hidden = false
  label.textContent = text.copy
  note.textContent = text.restoreNote
  button.textContent = text.restore
  const restore = async (): Promise<void> => {
    button.disabled = true
    button.textContent = text.restoring
    refusal.textContent = ''
    const answer = await client.call('backups.restoreRefused', { copy: Number(select.value) })
    if (answer.ok) return location.assign('../index.html?opened')
    const { message, next } = problemSentences(answer.problem, words)
    refusal.textContent = text.refused({ message, next })
    button.textContent = text.restore
    button.disabled = false
  }
  button.addEventListener('click', () => void restore())
}
