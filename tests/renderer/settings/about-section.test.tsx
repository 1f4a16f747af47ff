// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openWindow, refusal, refusalSentences } from '../../kit/window.tsx'

const answers = {
  'app.notices': () => ({
    ownLicense: 'You may use Vigil', notices: [
      { name: 'a-font', version: '5.3.0', license: 'OFL-1.1', text: 'The font may be used' }, { name: 'SQLite', version: '', license: 'Public domain', text: 'SQLite has no owner' },
    ],
  }),
}

const openAbout = async (width: number) => {
  Object.defineProperty(window, 'innerWidth', { value: width, configurable: true })
  const opened = openWindow({ page: 'settings', section: 'about' }, answers)
  const table = await screen.findByRole('table')
  return { ...opened, table }
}

describe('about Vigil', () => {
  it('lists Vigil and everything in it with version and licence', async () => {
    const { table } = await openAbout(1440)
    const rows = within(table).getAllByRole('row').map((row) => within(row).queryAllByRole('cell').map(({ textContent }) => textContent))
    expect(within(table).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Vigil', 'a-font', 'SQLite'])
    expect(rows.slice(2)).toEqual([['5.3.0', 'OFL-1.1'], ['', 'Public domain']])
    expect(within(table).getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Part', 'Version', 'Licence'])
  })

  it('shows the licence of Vigil beside the table, and that of a part that is pressed', async () => {
    const { user } = await openAbout(1440)
    expect(screen.getByText('You may use Vigil')).toBeTruthy()
    screen.getByRole('button', { name: 'SQLite' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByText('SQLite has no owner')).toBeTruthy()
    expect(screen.queryByText('You may use Vigil')).toBeNull()
    expect(screen.getByRole('button', { name: 'SQLite', expanded: true }).closest('table')?.textContent).not.toContain('SQLite has no owner')
  })

  it('saves all licences, and says so or why not', async () => {
    Object.defineProperty(window, 'innerWidth', { value: 1440, configurable: true })
    let isFull = false
    const { user } = openWindow({ page: 'settings', section: 'about' }, { ...answers, 'app.saveLicenses': () => (isFull ? refusal : { fileName: 'Vigil licences.txt' }) })
    await user.click(await screen.findByRole('button', { name: 'Save all licences' }))
    await screen.findByText('All licences are saved')
    isFull = true
    await user.click(screen.getByRole('button', { name: 'Save all licences' }))
    await screen.findByText(refusalSentences.message)
  })

  it('shows it below the row where there is no room beside, and a second press closes it', async () => {
    const { user, table } = await openAbout(900)
    expect(screen.queryByText('You may use Vigil')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'a-font' }))
    expect(table.textContent).toContain('The font may be used')
    await user.click(screen.getByRole('button', { name: 'a-font', expanded: true }))
    expect(screen.queryByText('The font may be used')).toBeNull()
  })

  it('shows in full what can be sent to the developers before it is copied or saved', async () => {
    Object.defineProperty(window, 'innerWidth', { value: 1440, configurable: true })
    const shown = 'Program\n  Vigil 0.1.0'
    const given: unknown[] = []
    const keep = (answer: unknown) => (input: unknown) => {
      given.push(input)
      return answer
    }
    const { user } = openWindow({ page: 'settings', section: 'about' }, {
      ...answers, 'app.diagnostics': () => ({ text: shown }), 'app.copyText': keep(null) as never, 'app.saveDiagnostics': keep({ fileName: 'Vigil diagnostics.txt' }) as never,
    })
    expect(screen.queryByRole('button', { name: 'Save as a file' })).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Show it' }))
    expect((await screen.findByRole('region', { name: 'For the developers' })).textContent).toBe(shown)
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    await screen.findByText('The text is copied')
    await user.click(screen.getByRole('button', { name: 'Save as a file' }))
    await screen.findByText('The text is saved')
    expect(given).toEqual([{ text: shown }, { text: shown }])
  })
})
