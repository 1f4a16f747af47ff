// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { helpGroups, pageOfTopic } from '../../../renderer/help-topics.ts'
import { wordsIn } from '../../../words/words.ts'
import { openWindow } from '../../kit/window.tsx'

const text = wordsIn('en').help
const width = vi.spyOn(window, 'innerWidth', 'get')
beforeEach(() => width.mockReturnValue(1440))

const topics = (): readonly string[] => within(screen.getByRole('navigation', { name: 'Topics' })).queryAllByRole('button').map(({ textContent }) => textContent ?? '')
const topicTitle = (): string => screen.getByRole('heading', { level: 2, name: (name) => Object.values(text.topic).some(({ title }) => title === name) }).textContent ?? ''

describe('Help', () => {
  it('lists every topic once, with a way to the page on which it is done', () => {
    const listed = helpGroups.flatMap((group) => group.topics)
    expect([listed.toSorted(), Object.keys(pageOfTopic).toSorted()]).toEqual([Object.keys(text.topic).toSorted(), Object.keys(text.topic).toSorted()])
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('opens at the page on which F1 is pressed, and Back leads there again', async () => {
    const { user } = openWindow({ page: 'settings', section: 'backup' })
    await screen.findByRole('heading', { level: 2, name: 'Backup and restore' })
    await user.keyboard('{F1}')
    await screen.findByRole('heading', { level: 1, name: 'Help' })
    expect(topicTitle()).toBe('Backup and restore')
    await user.click(screen.getByRole('button', { name: 'Plan an event' }))
    expect(topicTitle()).toBe('Plan an event')
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await screen.findByRole('heading', { level: 1, name: 'Settings' })
  })

  it('opens at the tally sheet where one is typed in, which is found by its words', async () => {
    const { user } = openWindow({ page: 'actions', view: 'sheet' }, { 'events.list': () => [] })
    await screen.findByRole('button', { name: 'Plan an event' })
    await user.keyboard('{F1}')
    await screen.findByRole('heading', { level: 1, name: 'Help' })
    expect(topicTitle()).toBe('Type in the tally sheet')
    await user.type(screen.getByRole('searchbox', { name: 'Find in help' }), 'counted by hand')
    expect(topics()).toContain('Type in the tally sheet')
  })

  it('finds topics by any of their words, and says where there is none', async () => {
    const { user } = openWindow({ page: 'help' })
    const field = await screen.findByRole('searchbox', { name: 'Find in help' })
    expect(topics().length).toBe(Object.keys(text.topic).length)
    await user.type(field, 'stick copy')
    expect(topics()).toEqual(['Backup and restore'])
    await user.clear(field)
    await user.type(field, 'submarine')
    expect([topics(), screen.getByText('Nothing found, try fewer words')]).toEqual([[], expect.anything()])
  })

  it('finds what can be chosen for packs, two laptops, paper sheets and states by its words', async () => {
    const { user } = openWindow({ page: 'help' })
    const field = await screen.findByRole('searchbox', { name: 'Find in help' })
    const found: Readonly<Record<string, string>> = {
      'one code to another': 'Give packs to take home', 'petition sheet': 'Give packs to take home', 'came back as a number': 'Give packs to take home', 'chosen cases': 'Count on two laptops', 'helper’s copy': 'Count on two laptops',
      'decided by rule': 'Count on two laptops', 'sheet without an event': 'Type in the tally sheet', 'piles by target': 'Type in the tally sheet', 'many at once': 'Record and post letters',
    }
    for (const [words, title] of Object.entries(found)) {
      await user.clear(field)
      await user.type(field, words)
      expect([words, topics()]).toEqual([words, expect.arrayContaining([title])])
    }
  })

  it('goes from a topic to its page and to the next topic', async () => {
    const { user } = openWindow({ page: 'help', topic: 'data' })
    await user.click(await screen.findByRole('button', { name: 'Next: Backup and restore' }))
    expect(topicTitle()).toBe('Backup and restore')
    await user.click(screen.getByRole('button', { name: 'Open' }))
    await screen.findByRole('heading', { level: 1, name: 'Settings' })
  })

  it('has the keys of every page beside the topic, and as a topic where there is no room', async () => {
    const { user } = openWindow({ page: 'help', topic: 'evening' })
    const keys = await screen.findByRole('complementary', { name: 'Keys' })
    const evening = within(keys).getByRole('region', { name: 'Event mode' })
    const rowOf = (does: string): string => within(evening).getByText(does).closest('tr')?.lastElementChild?.textContent ?? ''
    expect([rowOf('A letter for the case: its number'), rowOf('A solidarity card for the case: the key below its number'), rowOf('Take back the last entry'), rowOf('The next key counts: E-mail')]).toEqual(['1to8', 'QtoI', 'Backspace', 'A'])
    width.mockReturnValue(1093)
    window.dispatchEvent(new Event('resize'))
    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Keys' })).toBeNull())
    await user.click(screen.getByRole('button', { name: 'All keys' }))
    expect(screen.getByRole('region', { name: 'Everywhere' }).textContent).toContain('Search in everything')
  })

  it('prints', async () => {
    const print = vi.spyOn(window, 'print').mockReturnValue(undefined)
    const { user } = openWindow({ page: 'help', topic: 'keys' })
    await user.click(await screen.findByRole('button', { name: 'Print' }))
    expect(print).toHaveBeenCalledTimes(1)
  })
})
