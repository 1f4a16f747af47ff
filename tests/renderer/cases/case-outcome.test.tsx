// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { CaseOutcome } from '../../../renderer/features/cases/case-outcome.tsx'
import { DeadlineCard } from '../../../renderer/features/cases/deadline-card.tsx'
import { sampleCase, sampleCases, sampleSettings, sampleToday } from '../../kit/sample-values.ts'
import { inputsOf, openComponent } from '../../kit/window.tsx'

const [first] = sampleCases
if (!first) throw new Error('No sample case')
const kept = (status: 'open' | 'closed', deadline: string) => ({ ...sampleCase(first), status, deadline: deadline as Day })

describe('a closed case', () => {
  it('asks how it ended and keeps the answer', async () => {
    const { user, client } = openComponent(<CaseOutcome kept={kept('closed', '2026-11-16')} today={sampleToday} />, { 'cases.editFile': () => ({ revision: 4 }) })
    await user.click(screen.getByRole('button', { name: 'Write down the outcome' }))
    await user.type(screen.getByRole('textbox', { name: 'What happened' }), 'Released on bail')
    await user.click(screen.getByRole('checkbox', { name: 'This is good news' }))
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(inputsOf(client, 'cases.editFile')).toEqual([
      expect.objectContaining({ edit: { part: 'outcome', outcome: { on: sampleToday, news: 'Released on bail', isGood: true } } }),
    ]))
  })

  it('shows no days left; an open one shows them, amber at nine days with ten of post', () => {
    const shown = (status: 'open' | 'closed') => {
      openComponent(<DeadlineCard kept={kept(status, '2026-11-21')} deadlineSource="document" settings={{ ...sampleSettings, country: 'Norland', postDays: { home: 3, abroad: 10 } }} today={sampleToday} />)
      const card = [...document.querySelectorAll('.card')].at(-1)
      return [card?.getAttribute('data-tone'), card?.textContent?.includes('days left'), card?.textContent?.includes('arrives late')]
    }
    expect([shown('open'), shown('closed')]).toEqual([['soon', true, true], ['plain', false, false]])
  })

  it('has a deadline that is or was, by the day', () => {
    const said = (deadline: string) => {
      openComponent(<DeadlineCard kept={kept('closed', deadline)} deadlineSource="document" settings={sampleSettings} today={sampleToday} />)
      return [...document.querySelectorAll('.card p')].find(({ textContent }) => textContent?.startsWith('The deadline'))?.textContent?.slice(0, 16)
    }
    expect(said('2027-01-22')).toBe('The deadline is ')
    cleanup()
    expect(said('2026-01-22')).toBe('The deadline was')
  })

  it('says where its deadline is from only where that is known', () => {
    const shown = (deadlineSource: 'hand' | null) => {
      openComponent(<DeadlineCard kept={kept('open', '2026-11-21')} deadlineSource={deadlineSource} settings={sampleSettings} today={sampleToday} />)
      return [...document.querySelectorAll('.card')].at(-1)?.querySelector('.deadline-source')?.textContent
    }
    expect([shown('hand'), shown(null)]).toEqual(['Typed by hand', undefined])
  })

  it('and an open one is not asked', () => {
    openComponent(<CaseOutcome kept={kept('open', '2026-11-16')} today={sampleToday} />)
    expect(screen.queryByText('How did the case end?')).toBeNull()
  })
})
